import type { ReadableArticle, SentenceSpan } from './articleSentences.ts';
import { type AskedSentence, weightOf } from './asked.ts';

/** Places in an article that are looked at, and runs of sentences there. */
const MOST_PLACES = 2;
const MOST_RUNS = 4;
/** So little of what was asked for is found in any text. */
const LEAST_COVERED = 0.3;

/** Sentences that follow each other, and how much of what was asked for their words cover, 0 to 1. */
export interface LikelyRun {
  readonly sentences: readonly SentenceSpan[];
  readonly coverage: number;
  /** What is to be taken off for words that were not asked for. */
  readonly excess: number;
}

/** The runs of sentences of an article that have most of the words asked for, the likeliest first; about as many sentences as were asked for. */
export function likelyRuns(asked: AskedSentence, article: ReadableArticle): readonly LikelyRun[] {
  const runs = densestPlaces(asked, article).flatMap(([from, to]) => runsOf(asked, article.sentences(from, to)));
  const distinct = new Map(
    runs.map((sentences) => [`${sentences[0]?.start ?? 0}-${sentences.at(-1)?.end ?? 0}`, sentences]),
  );
  return [...distinct.values()]
    .map((sentences) => ({ sentences, ...overlap(asked, article, sentences) }))
    .filter(({ coverage }) => coverage >= LEAST_COVERED)
    .sort((a, b) => b.coverage - b.excess - (a.coverage - a.excess))
    .slice(0, MOST_RUNS);
}

/** Spans of words, as many as were asked for and some more, that have most of their weight; not overlapping. */
function densestPlaces({ keys }: AskedSentence, { words }: ReadableArticle): readonly (readonly [number, number])[] {
  const wanted = new Map(keys.map((key) => [key, weightOf(key)]));
  const length = Math.min(words.length, Math.ceil(keys.length * 1.2) + 3);
  const sums = new Float64Array(words.length + 1);
  for (const [at, { key }] of words.entries()) sums[at + 1] = (sums[at] ?? 0) + (wanted.get(key) ?? 0);
  const places: (readonly [number, number])[] = [];
  while (places.length < MOST_PLACES) {
    let [best, most] = [-1, 0];
    for (let start = 0; start + length <= words.length; start++) {
      const sum = (sums[start + length] ?? 0) - (sums[start] ?? 0);
      if (sum > most && !places.some(([from, to]) => start < to && start + length > from)) [best, most] = [start, sum];
    }
    if (best < 0) break;
    places.push([best, best + length]);
  }
  return places;
}

function runsOf(
  { sentences: count }: AskedSentence,
  all: readonly SentenceSpan[],
): readonly (readonly SentenceSpan[])[] {
  const lengths = (count === 1 ? [1] : [count - 1, count, count + 1]).filter((length) => length <= all.length);
  const fitting = lengths.length === 0 ? [all.length] : lengths;
  return fitting.flatMap((length) =>
    Array.from({ length: all.length - length + 1 }, (_, start) => all.slice(start, start + length)),
  );
}

/** What longer runs cost, by the words that were not asked for. */
const EXCESS = 0.004;

function overlap({ keys }: AskedSentence, { words }: ReadableArticle, sentences: readonly SentenceSpan[]) {
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  const [first, behind] = [sentences[0]?.first ?? 0, sentences.at(-1)?.behind ?? 0];
  let shared = 0;
  for (let at = first; at < behind; at++) {
    const key = words[at]?.key ?? '';
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    shared += weightOf(key);
  }
  const all = keys.reduce((sum, key) => sum + weightOf(key), 0);
  return { coverage: shared / all, excess: EXCESS * Math.max(0, behind - first - keys.length) };
}
