import { terms, words } from '../text/words.ts';

/** The spans of a sentence whose words share a stem with the question; neighbours that only blanks part become one span. */
export function highlight(sentence: string, questionTerms: readonly string[]): readonly (readonly [number, number])[] {
  const asked = new Set(questionTerms);
  const spans: [number, number][] = [];
  for (const word of words(sentence)) {
    if (!terms(sentence.slice(word.start, word.end)).some((term) => asked.has(term))) continue;
    const last = spans.at(-1);
    if (last && /^\s+$/u.test(sentence.slice(last[1], word.start))) last[1] = word.end;
    else spans.push([word.start, word.end]);
  }
  return spans;
}
