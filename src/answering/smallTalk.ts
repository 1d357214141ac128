/** What somebody says that asks nothing of the articles; `check` asks for the sources of another message. */
export type SmallTalk = 'greeting' | 'help' | 'thanks' | 'check' | 'empty';

export interface Utterance {
  /** Null: a question. */
  readonly kind: SmallTalk | null;
  /** What is asked, without the courtesies around it: "hi, who led?" is "who led?". Empty where nothing else is said. */
  readonly question: string;
}

/** Tells small talk from questions, which courtesies may open or close. */
export function readUtterance(text: string): Utterance {
  const said = text.replace(NAMELESS, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(said)) return { kind: EMOJI_THANKS.test(said) ? 'thanks' : 'empty', question: '' };
  const plain = plainOf(said);
  if (CHECK.test(plain)) return { kind: 'check', question: said };
  if (HELP.test(plain)) return { kind: 'help', question: said };
  const { question, kinds } = withoutCourtesy(said);
  if (/[\p{L}\p{N}]/u.test(question)) {
    const rest = plainOf(question);
    const kind = CHECK.test(rest) ? 'check' : HELP.test(rest) ? 'help' : null;
    return { kind, question };
  }
  return { kind: kinds.has('thanks') ? 'thanks' : kinds.has('greeting') ? 'greeting' : 'empty', question: '' };
}

/** Mentions and custom emoji of Discord, and invisible characters. */
const NAMELESS = /<(?:@[!&]?|#|a?:\w+:)\d+>|[\u200b-\u200f\ufe0f]/gu;

const EMOJI_THANKS = /[🙏👍❤💯👏🎉🙌]/u;

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[^\p{L}\p{N}'\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const CHECK = whole(
  '(?:is |was )?(?:(?:this|that|it) )?(?:really |actually |even |all )?(?:true|real|right|correct|accurate|legit|so|a fact)(?: or (?:false|not|fake))?(?: (?:though|tho|bro))?',
  '(?:is|was|are) (?:this|that|it|these|those)(?: (?:claim|statement|news|story|quote|message|post))? (?:really |actually )?(?:true|real|right|correct|accurate|legit|so|fake|false|a fact|confirmed)(?: or (?:false|not|fake|true))?',
  "(?:really|rly|srsly|seriously|for real|fr|isn't it|is it|says who|according to whom|who says(?: (?:that|so|this))?|proof|evidence|any (?:proof|evidence|source|sources))",
  "(?:(?:what(?:'s| is| are) (?:the|your|his|her|their) |what |any |got (?:a |any )?|do you have (?:a |any )?|have you (?:got )?(?:a |any )?|is there (?:a |any )?|the |can i (?:have|get) (?:a |the )?|give me (?:a |the )?)?(?:source|sources|citation|citations)(?: (?:please|pls|plz|for (?:this|that|it)|on (?:this|that)|needed))?)",
  '(?:please )?(?:can (?:you|u) |could you )?(?:please )?(?:fact ?check|factcheck|check|verify|confirm|find (?:the )?sources? for|source)(?: (?:this|that|it))?(?: (?:claim|statement|message|please|pls))?',
  'true or false',
);

const HELP = whole(
  'help(?: (?:me|please|pls))*',
  '(?:please )?help(?: me)?',
  '(?:so )?what (?:can|do|could) (?:you|u|parley|this bot|this) (?:do|answer|know|help(?: me)? with|offer)(?: (?:here|for me|exactly))?',
  'what (?:can|could|should|may) i ask(?: (?:you|here))?',
  '(?:how|what) (?:do|does|can|should) (?:i|you|u|we|it|this|this bot|parley|one|the bot) (?:work|use|function|ask|start)(?: (?:this|you|it|the bot|this bot|parley))?(?: (?:you|a question))?',
  'how (?:to|do i|does one) (?:use|ask)(?: (?:this|you|it|the bot|parley))?(?: (?:bot|a question|questions))?',
  "(?:who|what)(?:'s| is| are|'re) (?:you|u|this|this bot|parley|this thing|your name|the bot)(?: exactly)?(?: for)?",
  '(?:what|which) (?:articles|sources|topics|languages|commands)(?: (?:do|can|have) you (?:have|know|use|cover|read|speak|understand|got))',
  'what (?:do|does) (?:you|parley|this bot) (?:cover|know about|use)',
  "what(?:'s| is) this(?: bot| thing)?(?: for| about)?",
  '(?:are you|r u) (?:a |an )?(?:bot|ai|human|robot|real|llm|chatgpt|person)',
  '(?:list )?(?:commands|usage|instructions|manual|faq|info|about)',
  'introduce yourself|tell me about yourself|explain yourself',
);

function whole(...forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|')})$`, 'u');
}

/** Takes courtesies off both ends, as long as there are any. */
function withoutCourtesy(text: string): {
  readonly question: string;
  readonly kinds: ReadonlySet<'greeting' | 'thanks'>;
} {
  const kinds = new Set<'greeting' | 'thanks'>();
  let question = text;
  for (let found = true; found;) {
    found = false;
    for (const [kind, form, by] of COURTESIES) {
      const rest = question.replace(form, by);
      if (rest === question) continue;
      question = rest;
      found = true;
      if (kind !== null) kinds.add(kind);
    }
  }
  return { question: question.trim(), kinds };
}

const BREAK = String.raw`(?:[\s,.!;:)(…–—~*_-]|\p{Extended_Pictographic})`;
const STOP = String.raw`(?=\s*(?:$|[,.!?;:)(…–—~*_]|\p{Extended_Pictographic}))`;
const WHOM = String.raw`(?:(?:,?\s+(?:to\s+)?(?:there|all|everyone|everybody|guys|folks|again|bot|parley|team|friend|mate|sir|you))+${STOP})?`;

const GREETING =
  "(?:hi+|hello+|hey+|heya|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|how are you(?: doing)?(?: today)?|how's it going|how do you do|nice to meet you)";
/** What is a greeting only by itself. */
const SALUTE =
  "(?:yo|sup|salut|hallo|gm|gn|good night|morning|evening|welcome back|what'?s up|wassup|bye(?: bye)?|good ?bye|see you|cya)";
const THANKS =
  '(?:thanks?(?: (?:you|u))?(?: (?:so|very) much| a (?:lot|bunch|million|ton)| again| for (?:that|this|the (?:answer|info|information|help|sources?)|your (?:help|answer)|helping))*|many thanks|thx|thnx|thanx|tnx|tysm|tyvm|ty|cheers)';
/** What is said for thanks, or before it. */
const PRAISE =
  "(?:(?:much |i )?appreciated?(?: (?:it|that))?|merci|ta|got it|great|perfect|awesome|excellent|wonderful|brilliant|amazing|nice(?: one| work)?|cool|good (?:bot|job|answer|work|one)|well done|very (?:good|helpful|useful)|(?:that(?:'s| is| was)|this is) (?:very |really |so )?(?:helpful|useful|great|good|perfect|interesting|nice)|helpful|ok(?:ay)?|alright|kk?|lol|interesting|good to know|makes sense|i see|np|no problem)";
const ASKING =
  '(?:who|what|when|where|why|how|which|and|but|did|do|does|was|were|is|are|has|have|had|can|could|will|would)';

type Courtesy = readonly [kind: 'greeting' | 'thanks' | null, form: RegExp, by: string];

const COURTESIES: readonly Courtesy[] = [
  ['greeting', new RegExp(`^${BREAK}*${GREETING}${WHOM}(?=$|${BREAK}|[?])${BREAK}*[?]*${BREAK}*`, 'iu'), ''],
  ['greeting', new RegExp(`^${BREAK}*${SALUTE}${WHOM}${STOP}${BREAK}*[?]*${BREAK}*`, 'iu'), ''],
  ['thanks', new RegExp(`^${BREAK}*${THANKS}${WHOM}(?:${STOP}${BREAK}*|\\s+(?=${ASKING}\\b))`, 'iu'), ''],
  [
    'thanks',
    new RegExp(
      `^${BREAK}*${PRAISE}${WHOM}(?:(?=\\s*(?:$|[,.!;:…–—]|\\p{Extended_Pictographic}))${BREAK}*|\\s+(?=${THANKS}\\b))`,
      'iu',
    ),
    '',
  ],
  ['thanks', new RegExp(`(?<=[?.!,…–—])\\s*(?:${THANKS}|${PRAISE})${WHOM}${BREAK}*$`, 'iu'), ''],
  [null, new RegExp(`^${BREAK}*(?:please|pls|plz|excuse me|sorry|parley)(?=$|${BREAK})${BREAK}*`, 'iu'), ''],
  [null, /,?\s+(?:please|pls|plz)(?<stop>[\s?.!]*)$/iu, '$<stop>'],
];
