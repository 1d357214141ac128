import { STOP_WORDS } from '../text/stopWords.ts';
import { asCompared, words } from '../text/words.ts';

/** Whose words a question asks for. */
export interface NamedSpeaker {
  /** The name as the question writes it. */
  readonly name: string;
  /** The question without "according to …": what is asked, whoever says it. */
  readonly asked: string;
}

/** Reads "according to Engin Ozer" and "what did Ushakov say"; null where the question names no speaker. */
export function namedSpeaker(question: string): NamedSpeaker | null {
  const { groups: { introduction = '', phrase = '' } = {}, index = 0 } = ACCORDING.exec(question) ?? {};
  if (phrase === '') {
    const subject = SAYS.exec(question)?.groups?.subject ?? '';
    const name = nounPhrase(subject) === subject ? nameIn(subject) : null;
    return name === null ? null : { name, asked: question };
  }
  const source = nounPhrase(phrase);
  const name = nameIn(source);
  const asked = joined(question.slice(0, index), question.slice(index + introduction.length + source.length));
  return name === null || words(asked).length === 0 ? null : { name, asked };
}

/** "according to", and what stands there up to the next stop. */
const ACCORDING = /(?<introduction>,?\s*\baccording to\s+)(?<phrase>[^,?!;:()"“”–—]+)/iu;

/** "what did … say". */
const SAYS = (() => {
  const asking = '(?:what|how|when|why|where|whom?) (?:did|does|do|has|had)';
  const regular =
    'announced?|argued?|believed?|called?|claimed?|comment(?:ed)?|described?|expect(?:ed)?|explain(?:ed)?|forecast|predict(?:ed)?|' +
    'react(?:ed)?|report(?:ed)?|respond(?:ed)?|stated?|suggest(?:ed)?|want(?:ed)?|warn(?:ed)?|write|wrote';
  const saying = `(?:say|said|think|thought|tell|told|${regular})`;
  return new RegExp(String.raw`\b${asking} (?<subject>[^,?!;:()"“”–—]{1,60}?) (?:also )?${saying}\b`, 'iu');
})();

/** The front of a phrase as far as it can be a name with titles: up to the first stop word other than "the" in front, or "of" inside. */
function nounPhrase(phrase: string): string {
  const parts = phrase.split(' ');
  const end = parts.findIndex((part, at) => STOP_WORDS.has(part) && part !== (at === 0 ? 'the' : 'of'));
  return (end === -1 ? parts : parts.slice(0, end)).join(' ').trimEnd();
}

/** The name that a noun phrase ends with: capitalized words, or up to three in small letters that can be a name. */
function nameIn(phrase: string): string | null {
  const name = CAPITALIZED_AT_END.exec(phrase)?.[0] ?? UNCAPITALIZED.exec(phrase)?.[0];
  return name === undefined || NAMELESS.test(name) ? null : name.replace(/\.$/u, '');
}

const CAPITALIZED_AT_END = (() => {
  const word = String.raw`\p{Lu}[\p{L}\p{N}.’'&/-]*`;
  return new RegExp(String.raw`(?<=^|\s)${word}(?: (?:(?:of|von|van|der|de|al|bin) )*${word})*$`, 'u');
})();
const UNCAPITALIZED = /^(?!the |us$)\p{Ll}[\p{Ll}.’'-]*(?: \p{Ll}[\p{Ll}.’'-]*){0,2}$/u;

/** What is no name, though it can speak: "according to officials". */
const NAMELESS = (() => {
  const writings =
    'accounts?|agreements?|articles?|data|documents?|deal|draft|law|media|news|polls?|press|reports?|statements?|text|treaty';
  const people =
    'analysts?|both|delegations?|diplomats?|everybody|everyone|experts?|governments?|insiders?|journalists?|negotiators?|observers?|' +
    'officials?|parties|people|sides?|somebody|someone|sources?|witness(?:es)?';
  return new RegExp(`\\b(?:${writings}|${people}|plans?|protocol|schedule)$`, 'u');
})();

/** Puts together what stood around the speaker. */
function joined(before: string, after: string): string {
  const rest = after.replace(/^\s*,/u, '').trim();
  return `${before.trim()}${/^[?!.]/u.test(rest) ? '' : ' '}${rest}`.replace(/^[\s,]+/u, '').trim();
}

/**
 * How a sentence stands to the speaker asked for: 1 when it is theirs or names them, -1 when it is somebody else's, 0 when nobody says it
 * or nobody is asked for. The last word of a name decides: "Ozer" is "Engin Ozer". What an outlet reported is the outlet's, so a sentence
 * with its footnote is as well.
 *
 * @param sentence Its speaker, null where it has none, its text, and what its footnotes name.
 */
export function speakerAgreement(
  sentence: {
    readonly speaker: string | null;
    readonly text: string;
    readonly sources?: readonly { readonly outlet: string }[];
  },
  asked: NamedSpeaker | null,
): -1 | 0 | 1 {
  const last = asked === null ? undefined : words(asked.name).at(-1)?.text;
  if (last === undefined) return 0;
  const holds = (text: string) => words(text).some((word) => word.text === last);
  if (holds(sentence.speaker ?? '') || holds(sentence.text)) return 1;
  if (sentence.sources?.some(({ outlet }) => holdsName(outlet, asked?.name ?? '')) === true) return 1;
  return sentence.speaker === null ? 0 : -1;
}

function holdsName(outlet: string, name: string): boolean {
  return ` ${asCompared(outlet)} `.includes(` ${asCompared(name)} `);
}
