/** What stands before the subject of a sentence. */
export interface Opening {
  /** In UTF-16 units; the rest follows. */
  readonly length: number;
  /** Whether it names what a pronoun or noun that the rest begins with stands for. */
  readonly names: (rest: string) => boolean;
}

/** Reads the connecting word, adverbial or clause that a sentence opens with; null where its subject comes first. */
export function openingOf(clause: string): Opening | null {
  const connector = CONNECTOR.exec(clause)?.[0];
  if (connector !== undefined) return { length: connector.length, names: () => false };
  const time = TIME.exec(clause)?.[0];
  if (time !== undefined) return { length: time.length, names: () => false };
  const place = PLACE.exec(clause)?.[0];
  if (place !== undefined) return { length: place.length, names: () => false };
  const phrase = UP_TO_COMMA.exec(clause)?.[0];
  return phrase !== undefined && OPENS.test(phrase)
    ? { length: phrase.length, names: (rest) => isNamedIn(phrase, rest) }
    : null;
}

const CONNECTOR =
  /^(?:(?:and|but|yet|so|or|nor|then|later|earlier|instead|still|now|soon|again|also|there|today|yesterday|tomorrow|afterwards?|thereafter|meanwhile|eventually|finally|initially|originally|previously|reportedly|however|nevertheless|nonetheless|therefore|thus|indeed|even so|in fact|as a result|at first|of course|in return|in turn|in response|in addition|by contrast|since then|by then|until then|at the time|at that time|before that|after that|so far|for now|separately|moreover|furthermore|overall|ultimately|officially|recently),\s+|(?:and|but|yet|so|or|then|later|now|soon|today|yesterday|there|afterwards?|eventually|since then|by then|until then) (?=(?:he|she|it|they|his|her|its|their|this|that|these|both|neither|the|in|on|at)\b))/u;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** A time without a comma behind it, before a pronoun: "On Saturday they", "In May it", "A day later she". */
const TIME = new RegExp(
  '^(?:(?:on|in|by|since|until|from|last|early on|late on) (?:the )?(?:' +
    `${DAY}|${MONTH}|\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}|(?:19|20)\\d\\d|week|month|year|night|spring|summer|autumn|winter|evening|morning|end|same day)` +
    `(?: ${DAY}| ${MONTH}|,? (?:19|20)\\d\\d| night| morning| evening| afternoon)?|` +
    '(?:the next|the following|the same|that|that same|this|later that|earlier this|earlier that) (?:day|night|morning|evening|afternoon|week|month|year)|' +
    '(?:an?|two|three|four|five|several|some) (?:hours?|days?|weeks?|months?|years?) (?:later|before|earlier|after)' +
    ')(?:,\\s+|\\s+(?=(?:he|she|it|they|his|her|their|its|both)\\b))',
  'u',
);

/** "In a letter he apologised", but not "In the letter he sent, Dorn …". */
const PLACE =
  /^(?:in|at|on|from|during|after|before|with) (?:(?:an?|the|his|her|its|their|one|another) )?(?:[\p{L}’'-]+ ){1,4}(?=(?:he|she|they) (?:\p{Ll}+ly )?\p{Ll}+ (?![^.;]{0,40},))/u;
/** As far as the first comma that parts no number and no date. */
const UP_TO_COMMA = /^[^,;:.!?"“”]{3,120},\s+(?!(?:19|20)\d\d\b)/u;
const OPENS =
  /^(?:about|according to|across|after|against|ahead of|along|although|amid|among|around|as|asked|at|because|before|behind|besides|between|by|citing|despite|due to|during|even|except|following|for|from|given|having|if|in|including|inside|instead of|into|less than|like|more than|near|not|of|on|once|only|outside|over|per|rather than|since|speaking|though|through|throughout|to|together with|under|unless|unlike|until|upon|when|whenever|whereas|while|with|within|without|\p{Ll}+ing|\p{L}+ (?:hours|days|weeks|months|years|minutes) (?:later|earlier|before|after)|a (?:day|week|month|year|few) )\b/u;

/** A clause with a subject of its own ("After Putin left,") names somebody; a phrase ("In Moscow,") names a place or a time. */
function isNamedIn(phrase: string, rest: string): boolean {
  const { subject = '' } = CLAUSE.exec(phrase)?.groups ?? {};
  const isPerson = /^(?:he|she|his|her)\b/u.test(rest);
  if (/^(?:he|she|it|they|this|that|these|those|both)\b/u.test(subject)) return false;
  if (/^(?:it|they|its|their)\b/u.test(rest)) return subject !== '';
  if (isPerson) return /\p{Lu}/u.test(subject.replace(/^the\s/u, ''));
  // "On 10 April in Istanbul, the talks …"
  return /\d|\s\p{Lu}/u.test(phrase);
}

const CLAUSE =
  /^(?:after|when|while|as|before|since|because|if|although|though|even though|once|until|unless|whereas|whenever) (?<subject>(?!(?:\p{Ll}+ing)\b)(?:(?:the|a|an|his|her|its|their) )?(?:\p{L}[\p{L}’'-]* ){1,5}?)(?=(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|said|left|went|came|took|met|told|spoke|lost|won|fell|began|became|saw|got|gave|made|ran|rose|sent|set|\p{Ll}{2,}ed|\p{Ll}{3,}s)\b)/u;
