import type { Article } from '../corpus/article.ts';
import { segmentSentences } from '../text/sentences.ts';

/** A question that an article may answer. */
export interface StarterCandidate {
  readonly question: string;
  /** What it asks with. */
  readonly form: 'how long' | 'who' | 'where' | 'what' | 'when' | 'about';
  /** Id of the article. */
  readonly article: string;
}

/** The longest starter, in UTF-16 units: what a button has room for. */
export const LONGEST_STARTER = 70;

/**
 * Questions that an article's sentences suggest, one of each form at the most: "The talks lasted six hours." suggests "How long did the
 * talks last?". Whether they are answered has to be tried.
 */
export function starterCandidates(article: Article): readonly StarterCandidate[] {
  const found = new Map<StarterCandidate['form'], string>();
  for (const sentence of sentencesOf(article)) {
    for (const { form, pattern, ask } of FORMS) {
      const groups = found.has(form) ? undefined : pattern.exec(sentence)?.groups;
      const question = groups && fitted(ask(groups));
      if (question) found.set(form, question);
    }
  }
  return [...found].map(([form, question]) => ({ form, question, article: article.id }));
}

/** For an article whose sentences suggest nothing: the question that its tags suggest. */
export function plainCandidates({ id, tags }: Pick<Article, 'id' | 'tags'>): readonly StarterCandidate[] {
  return tags
    .map((tag) => fitted(`What is known about ${tag.replaceAll('-', ' ')}?`))
    .flatMap((question) => (question === null ? [] : [{ question, form: 'about' as const, article: id }]))
    .slice(0, 1);
}

function sentencesOf({ text, blocks }: Article): readonly string[] {
  return blocks
    .filter(({ kind }) => kind !== 'heading')
    .map(({ start, end }) => text.slice(start, end))
    .flatMap((block) => segmentSentences(block).map(({ start, end }) => block.slice(start, end)));
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = String.raw`(?:\d{1,2}(?:(?:–| and | to )\d{1,2})? ${MONTH}|${MONTH} \d{1,2}(?:–\d{1,2})?,?)(?: \d{4})?`;
/** The last word of a name with titles: people are asked for by their surnames. */
const SURNAME = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}`;
const SPEAKER = String.raw`(?!Ministry\b|Office\b|Department\b|Council\b|Government\b)${SURNAME}`;
const NAMES = String.raw`(?:\p{Lu}[\p{L}.’'-]*[ ])*`;
/** A thing with an article in front and without pronouns, which say nothing outside their paragraph. */
const THING = String.raw`[Tt]he (?!(?:first|second|third|other|same|latter|former)\b)(?:(?!\b(?:that|which|who|his|her|their|its|this|these)\b)[^,;:“”"()])`;

type Groups = Readonly<Record<string, string | undefined>>;

interface SuggestiveForm {
  readonly form: StarterCandidate['form'];
  /** Of the sentence. */
  readonly pattern: RegExp;
  readonly ask: (groups: Groups) => string;
}

const FORMS: readonly SuggestiveForm[] = [
  {
    form: 'how long',
    pattern: new RegExp(
      String.raw`^(?<thing>${THING}{5,70}?) (?<!\band )(?:lasted|took) [^,;]*\b(?:hours?|minutes|days|weeks|months)\b`,
      'u',
    ),
    ask: ({ thing = '' }) => `How long did ${inside(thing)} last?`,
  },
  {
    form: 'who',
    pattern: new RegExp(
      String.raw`^(?!They\b|He\b|She\b|It\b)\p{Lu}[^;“”"]*? (?<verb>led|chaired|hosted|headed|mediated) (?<thing>${THING}{5,70}?)(?=[,;]|\.$)`,
      'u',
    ),
    ask: ({ verb = '', thing = '' }) => `Who ${verb} ${inside(thing)}?`,
  },
  {
    form: 'who',
    pattern: new RegExp(
      String.raw` represented (?<side>(?:the )?\p{Lu}[\p{L}.]+) at (?<thing>${THING}{5,60}?)(?=[,;]|\.$)`,
      'u',
    ),
    ask: ({ side = '', thing = '' }) => `Who represented ${side} at ${inside(thing)}?`,
  },
  {
    form: 'who',
    pattern: new RegExp(
      String.raw`^(?<thing>${THING}{5,60}?) (?:was|were) (?<verb>led|chaired|hosted|headed|mediated|opened|signed) by `,
      'u',
    ),
    ask: ({ verb = '', thing = '' }) => `Who ${verb} ${inside(thing)}?`,
  },
  {
    form: 'where',
    pattern: new RegExp(
      String.raw`(?<one>${SURNAME}) and ${NAMES}(?<other>${SURNAME}) met (?:in|at) [^;]*? on (?:\p{Lu}\p{Ll}+day, )?(?<day>${DAY})`,
      'u',
    ),
    ask: ({ one = '', other = '', day = '' }) => `Where did ${one} and ${other} meet on ${day}?`,
  },
  {
    form: 'where',
    pattern: new RegExp(
      String.raw`(?<one>${SURNAME})(?:, [^,;]*,)? met ${NAMES}(?<other>${SURNAME}) (?:in|at) [^;]*? on (?:\p{Lu}\p{Ll}+day, )?(?<day>${DAY})`,
      'u',
    ),
    ask: ({ one = '', other = '', day = '' }) => `Where did ${one} meet ${other} on ${day}?`,
  },
  {
    form: 'what',
    pattern: new RegExp(
      String.raw`^${NAMES}(?<one>${SPEAKER}) (?<verb>said|announced|proposed|predicted|demanded) (?<when>(?:at|after|before|during|in|on) [^,;]*?${DAY}) that `,
      'u',
    ),
    ask: ({ one = '', verb = '', when = '' }) => `What did ${one} ${BASE[verb] ?? verb} ${when}?`,
  },
  {
    form: 'when',
    pattern: new RegExp(
      String.raw`^(?<thing>${THING}{5,50}?) (?<verb>took place|began|opened|started|ended) on (?:\p{Lu}\p{Ll}+day, )?${DAY}`,
      'u',
    ),
    ask: ({ thing = '', verb = '' }) => `When did ${inside(thing)} ${BASE[verb] ?? verb}?`,
  },
];

const BASE: Readonly<Record<string, string>> = {
  said: 'say',
  announced: 'announce',
  proposed: 'propose',
  predicted: 'predict',
  demanded: 'demand',
  'took place': 'take place',
  began: 'begin',
  opened: 'open',
  started: 'start',
  ended: 'end',
};

/** A subject as it stands inside a sentence. */
function inside(thing: string): string {
  return thing.replace(/^The\b/u, 'the');
}

/** The question where it is short enough, if need be without the years of its dates; else null. */
function fitted(question: string): string | null {
  const short = question.length > LONGEST_STARTER ? question.replace(WITH_YEAR, '$<day>') : question;
  return short.length > LONGEST_STARTER ? null : short;
}

const WITH_YEAR = new RegExp(String.raw`(?<day>${MONTH})(?: \d{4}\b)|(?<=${MONTH} \d{1,2}),? \d{4}\b`, 'gu');
