import type { QuotedSentence } from '../answering/answer.ts';

/** Whether a quotation is one of the sentences, or has one whole within it. */
export function quotesOneOf({ text }: Pick<QuotedSentence, 'text'>, sentences: readonly string[]): boolean {
  return sentences.some((sentence) => text.includes(sentence));
}
