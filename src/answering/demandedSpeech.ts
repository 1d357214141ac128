import { readLately } from '../text/readLately.ts';
import { words } from '../text/words.ts';

/**
 * Whether the question asks what somebody said and the sentence does not tell it: neither is it theirs nor does their name stand with a word
 * of saying. That Umerov came to Miami is no answer to what he said there.
 *
 * @param sentence Its speaker, null where it has none, and its text.
 */
export function lacksSpeech(
  question: string,
  sentence: { readonly speaker: string | null; readonly text: string },
): boolean {
  const name = whoseWords(question);
  if (name === null) return false;
  const holds = (text: string) => words(text).some((word) => word.text === name);
  return !holds(sentence.speaker ?? '') && !(holds(sentence.text) && says(sentence.text, name));
}

/** The last word of the name in "what did … say", as words are compared; null where the question asks for nobody's words. */
const whoseWords = readLately((question): string | null => {
  const subject = ASKED.exec(question)?.groups?.subject ?? '';
  if (SAYING.test(subject)) return null;
  const names = words(subject).filter(({ start, end }) => /^\p{Lu}/u.test(subject.slice(start, end)));
  return names.at(-1)?.text ?? null;
});

const ASKED = new RegExp(
  String.raw`\b(?:what|how|when|why|where|whom?) (?:did|does|do|has|had) (?<subject>[^,?!;:()"“”–—]{1,60}?) (?:also )?` +
    '(?:answer|announce|argue|believe|call|claim|comment|demand|describe|expect|explain|forecast|insist|predict|promise|propose|react|' +
    String.raw`recall|reply|report|respond|said|say|state|stress|suggest|tell|think|thought|told|want|warn|write)\b`,
  'iu',
);

/** Verbs that take up what somebody said, and nouns for it. */
const SAYING = (() => {
  const regular =
    'accus|add|admit|agre|announc|answer|appeal|argu|ask|assur|believ|call|claim|comment|compar|conclud|confirm|consider|count|' +
    'criticis|criticiz|declar|demand|describ|dismiss|estimat|expect|explain|express|hint|hop|indicat|insist|invit|judg|link|list|' +
    'maintain|mention|nam|object|offer|point|prais|predict|promis|propos|quot|react|recall|refus|reject|repeat|report|respond|' +
    'restat|speak|stat|stress|suggest|summ|thank|threaten|urg|voic|want|warn|welcom|word';
  const irregular =
    'admitted|denie[sd]|deny|forecast|gave|gives?|made|note[sd]?|opinion|put|repl(?:y|ies|ied)|s(?:ay|ays|aid)|saw|sees?|sum|' +
    'spoke|tells?|thinks?|thought|told|views?|writes?|written|wrote';
  // In small letters: "the United States" states nothing.
  return new RegExp(String.raw`\b(?:(?:${regular})(?:e|ed|es|s)?|${irregular})\b`, 'u');
})();
const SAYINGS = new RegExp(SAYING, 'gu');

/** Whether the name says something: a word of saying follows it, or "said" or "according to" stands before it. */
function says(text: string, name: string): boolean {
  return words(text)
    .filter((word) => word.text === name)
    .some(({ start, end }) => SAID_BY.test(text.slice(0, start)) || speaksOn(text.slice(end)));
}

/** "said Kremlin spokesman Dmitry ", "according to the office of ", with up to five words between. */
const SAID_BY =
  /\b(?:said|says|added|replied|answered|announced|wrote|asked|explained|stressed|noted|warned|according)(?: (?!that\b)[^\s,;:]+){0,5} $/iu;

/** Whether a word of saying follows that is neither somebody else's, as in "… went nowhere, Moor said", nor done to them. */
function speaksOn(after: string): boolean {
  return [...after.matchAll(SAYINGS)].some(({ 0: verb, index }) => {
    const between = after.slice(0, index);
    const isOthers = /(?<!\bthe )(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]* $/u.test(between) && !NAME_GOES_ON.test(between);
    return !isOthers && (verb === 'quoted' || !/\b(?:am|is|are|was|were|be|been|being) $/u.test(between));
  });
}

/** "Russia's Foreign Ministry said", "Moor and Dahl said". */
const NAME_GOES_ON = /^(?: \p{Lu}[\p{L}’'-]*)+ $|\b(?:and|of) (?:[\p{L}’'-]+ ){1,6}$/u;
