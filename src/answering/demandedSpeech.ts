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
    'maintain|mention|nam|not|object|offer|point|prais|predict|promis|propos|quot|react|recall|refus|reject|repeat|report|respond|' +
    'restat|speak|stat|stress|suggest|summ|thank|threaten|urg|voic|want|warn|welcom|word';
  const irregular =
    'admitted|denie[sd]|deny|forecast|gave|gives?|made|opinion|put|repl(?:y|ies|ied)|s(?:ay|ays|aid)|saw|sees?|sum|' +
    'spoke|tells?|thinks?|thought|told|views?|writes?|written|wrote';
  // In small letters: "the United States" states nothing.
  return new RegExp(String.raw`\b(?:(?:${regular})(?:e|ed|es|s)?|${irregular})\b`, 'u');
})();

/** Whether a word of saying follows the name, or one or "according" stands up to five words before it. */
function says(text: string, name: string): boolean {
  const all = words(text);
  const at = all.findIndex((word) => word.text === name);
  const before = all[Math.max(0, at - MOST_BETWEEN - 1)];
  const ahead = text.slice(before?.start, all[at]?.start);
  return SAYING.test(text.slice(all[at]?.end)) || SAYING.test(ahead) || /\baccording\b/iu.test(ahead);
}

/** Words between "said" and the name: "said Kremlin spokesman Dmitry Peskov". */
const MOST_BETWEEN = 5;
