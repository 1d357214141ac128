import type { Span } from './span.ts';

/** A text and the sentences that people found in it, in order. */
export interface SentenceCase {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** How well a segmentation meets the expected one. */
export interface BoundaryScore {
  readonly cases: number;
  /** Share of cases (0 to 1) whose sentences are exactly the expected ones, white space aside. */
  readonly exact: number;
  /** F1 (0 to 1) of the sentence ends inside the texts, counted over all cases together; 1 where there are none. */
  readonly f1: number;
}

/**
 * Scores a segmenter against sentences found by people. An expected sentence that does not stand in its text counts as
 * a boundary missed.
 */
export function scoreBoundaries(
  cases: readonly SentenceCase[],
  segment: (text: string) => readonly Span[],
): BoundaryScore {
  let exact = 0;
  let hits = 0;
  let expectedCount = 0;
  let foundCount = 0;
  for (const { text, sentences } of cases) {
    const found = segment(text).map((span) => text.slice(span.start, span.end));
    if (sameSentences(found, sentences)) exact++;
    const foundEnds = innerEnds(text, found);
    const expectedEnds = innerEnds(text, sentences);
    hits += expectedEnds.filter((end) => end !== null && foundEnds.includes(end)).length;
    expectedCount += expectedEnds.length;
    foundCount += foundEnds.length;
  }
  return {
    cases: cases.length,
    exact: cases.length === 0 ? 0 : exact / cases.length,
    f1: expectedCount + foundCount === 0 ? 1 : (2 * hits) / (expectedCount + foundCount),
  };
}

function sameSentences(found: readonly string[], expected: readonly string[]): boolean {
  return found.map(collapse).join('\n') === expected.map(collapse).join('\n');
}

function collapse(sentence: string): string {
  return sentence.trim().replace(/\s+/g, ' ');
}

/** Ends of all sentences but the last, counted without white space; null for a sentence not found. */
function innerEnds(text: string, sentences: readonly string[]): readonly (number | null)[] {
  const solid = text.replace(/\s+/g, '');
  let from = 0;
  const ends = sentences.map((sentence) => {
    const wanted = sentence.replace(/\s+/g, '');
    const at = solid.indexOf(wanted, from);
    if (at < 0) return null;
    from = at + wanted.length;
    return from;
  });
  return ends.slice(0, -1);
}
