import type { Said } from '../followUp.ts';
import { eventOf } from './antecedent.ts';
import { tidy } from './edit.ts';
import { circumstances, contextOf, type Topic } from './topic.ts';
import { AUXILIARY, GENERIC_STEMS, isAuxiliary } from './words.ts';
import { STOP_WORDS } from '../../text/stopWords.ts';
import { terms, words } from '../../text/words.ts';

/** Reads "why?", "how long?", "who else?", "how many soldiers?" as asking that of the question before; null where it is none of these. */
export function resolveBareWord({ text, topic }: Said, last: Topic): string | null {
  const { groups } = BARE.exec(text) ?? {};
  if (groups === undefined) return null;
  const noun = groups.noun?.trim() ?? '';
  if (noun !== '' && (topic.mentions.length > 0 || !isNoun(noun, groups.word ?? ''))) return null;
  const asked = tidy(`${groups.word ?? ''} ${groups.else === undefined ? '' : 'else'} ${noun}`);
  return ofEvent(groups.word?.toLowerCase() ?? '', last) ?? askInstead(asked, last);
}

const BARE = (() => {
  const word =
    '(?:(?:since|until|till|by|from|for|with|to|in|at|about) )?(?:who(?:m|se)?|what|which|when|where|why|how)' +
    '(?: (?:long|many|much|often|far|old|big|large|come))?';
  return new RegExp(
    `^(?<word>${word})(?:,? (?<else>else)|,? (?:exactly|not|so|there|then|though|precisely|again|is that|was that|with|from|for|by))*` +
      `(?<noun>(?: \\p{L}[\\p{L}-]*){1,2})?$`,
    'iu',
  );
})();

/** "soldiers", but not "happened" or "led it"; only of a word that asks how many or which. */
function isNoun(noun: string, word: string): boolean {
  if (!/\b(?:many|much|which|what)$/iu.test(word)) return false;
  return words(noun).every(({ text }) => isNounWord(text));
}

function isNounWord(word: string): boolean {
  if (STOP_WORDS.has(word) || isAuxiliary(word) || /(?:ed|ly)$/u.test(word)) return false;
  return NOUNS.test(word) || !terms(word).every((term) => GENERIC_STEMS.has(term));
}

/** Generic words that are nouns beside a number. */
const NOUNS =
  /^(?:people|persons?|rounds?|hours?|minutes?|days?|points?|delegations?|sides|leaders|officials|ministers|times?|ones?|date|place|city|country)$/u;

/** What is asked of a meeting when the question before asked another such thing of it. */
function ofEvent(word: string, last: Topic): string | null {
  const named = LIGHT.test(last.text) ? eventOf(last)?.by : null;
  if (named === null || named === undefined) return null;
  const be = last.event?.noun.endsWith('s') === false ? 'was' : 'were';
  if (/\bhow long$/u.test(word)) return `how long did ${named} last`;
  if (/^(?:where|when)$/u.test(word)) return `${word} ${be} ${named} held`;
  return /^who$/u.test(word) ? `who took part in ${named}` : null;
}

/** Questions whose verb says nothing that another question word could be asked of. */
const LIGHT = new RegExp(
  '\\b(?:last|lasted|take place|took place|held|happen(?:ed)?|begin|began|start(?:ed)?)\\b|' +
    '^(?:when|where|how long|what) (?:is|was|are|were) (?:the|an?) |^who (?:led|chaired|hosted|attended|mediated) ',
  'iu',
);

/** The question before with another question word. */
function askInstead(asked: string, last: Topic): string {
  const text = last.text.replace(/[\s?!.]+$/u, '');
  const counted = /^how (?:many|much) \p{L}/iu.test(asked) ? COUNTED_SUBJECT.exec(text)?.groups?.rest : undefined;
  const rest = counted ?? QUESTION_WORD.exec(text)?.groups?.rest;
  if (rest !== undefined)
    return `${asked} ${/^(?:who|whom)\b/iu.test(asked) || counted !== undefined ? rest : asPassive(rest, last)}`;
  if (new RegExp(`^(?:${AUXILIARY}) `, 'iu').test(text))
    return `${asked} ${text.replace(/^\p{L}/u, (letter) => letter.toLowerCase())}`;
  const context = contextOf(last);
  return context === '' && circumstances(last).length === 0 ? `${asked}: ${text}` : `${asked} ${context}`;
}

/** "cancelled the talks", of which nobody is the subject any more, as "were the talks cancelled". */
function asPassive(rest: string, { event }: Topic): string {
  const { verb, object } =
    /^(?<verb>\p{Ll}+ed|led|held) (?<object>(?!for |to |in |at |on |with |by |from ).+)$/u.exec(rest)?.groups ?? {};
  if (verb === undefined || object === undefined) return rest;
  return `${event?.noun.endsWith('s') === true ? 'were' : 'was'} ${object} ${verb}`;
}

/** "how many drones hit Kyiv": one word is counted, and no auxiliary follows. */
const COUNTED_SUBJECT = new RegExp(
  `^how (?:many|much) \\p{L}+ (?!(?:\\p{L}+ ){0,4}(?:${AUXILIARY}) )(?<rest>.+)$`,
  'isu',
);

/** The question word, with what it counts where an auxiliary follows, and the rest. */
const QUESTION_WORD = (() => {
  const preposition = '(?:(?:since|until|by|from|for|with|to|in|at|on|about|under|of) )?';
  const counted = `(?:which|what|whose|how (?:many|much))(?: (?!the )[\\p{L}\\p{N}.’'-]+){1,5}?(?= (?:${AUXILIARY}) )`;
  const word =
    'who(?:m|se)?(?: else)?|what(?: else)?|which|when|where|why|how(?: (?:long|many|much|often|far|old|big|large|high))?';
  return new RegExp(`^${preposition}(?:${counted}|(?:${word})) (?<rest>.+)$`, 'isu');
})();
