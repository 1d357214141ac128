import type { Names } from '../corpus/names.ts';
import { align, type Alignment, type Change } from './alignment.ts';
import type { ReadableArticle, SentenceSpan } from './articleSentences.ts';
import { type AskedSentence, isTelling } from './asked.ts';
import { isSameSentence, likeness } from './likeness.ts';
import { createMeaningTest } from './meaning.ts';
import { denies, isDeniedBy } from './negation.ts';
import type { WordOfText } from './wording.ts';

/** A word, or some, in which a quotation differs from the article: each the text as it is written, empty where there is nothing. */
export interface Difference {
  /** What the article has. */
  readonly from: string;
  /** What was asked for instead. */
  readonly to: string;
}

/** Sentences of an article, compared with what was asked for. */
export interface RunMatch {
  readonly article: ReadableArticle;
  readonly sentences: readonly SentenceSpan[];
  /** `none`: another sentence. */
  readonly kind: 'verbatim' | 'altered' | 'none';
  /** How much is the same, 0 to 1. */
  readonly share: number;
  /** Offsets into the article's text of what was found. */
  readonly start: number;
  readonly end: number;
  /** Whether that is all of the sentences. */
  readonly isWhole: boolean;
  readonly differences: readonly Difference[];
  readonly meaningChanged: boolean;
}

/** What comparing needs to know of names and words. */
export interface Knowledge {
  readonly names: Names;
  /** Whether some article has a word. */
  readonly isKnown: (word: string) => boolean;
}

/** Compares what was asked for with sentences that follow each other; null where they have no word in common. */
export function compareRun(
  asked: AskedSentence,
  article: ReadableArticle,
  sentences: readonly SentenceSpan[],
  knowledge: Knowledge,
): RunMatch | null {
  const [first, behind] = [sentences[0]?.first ?? 0, sentences.at(-1)?.behind ?? 0];
  const stored = article.words.slice(first, behind).map(({ key }) => key);
  const found = align(stored, asked.keys);
  if (found === null) return null;
  const edges = countedEdges(asked, article, first, behind, found);
  const changes = found.changes.filter((change) => !isSpelledApart(stored, asked.keys, change));
  const share = likeness(
    stored,
    asked,
    found,
    [edges.before, edges.behind].map((span) => (span === null ? [] : stored.slice(...span))),
  );
  const counted = edges.before !== null || edges.behind !== null;
  const isWhole = (found.start === 0 && found.end === stored.length) || counted;
  const place = isWhole
    ? { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }
    : { start: article.words[first + found.start]?.start ?? 0, end: article.words[first + found.end - 1]?.end ?? 0 };
  const differences = [...asChange(edges.before), ...changes, ...asChange(edges.behind, asked.keys.length)].map(
    (change) => differenceOf(asked, article, first, change),
  );
  const match = { article, sentences, share, isWhole, differences, meaningChanged: false, ...place };

  if (changes.length === 0 && !counted) {
    const kind = isWhole || isTelling(asked.keys) ? 'verbatim' : 'none';
    return { ...match, kind };
  }
  if (changes.length > 0 ? !isSameSentence(share, stored, found) : !isTelling(asked.keys))
    return { ...match, kind: 'none' };
  const changesMeaning = createMeaningTest({
    stored: { text: article.article.text, words: article.words.slice(first, behind) },
    asked,
    article: article.article.text,
    ...knowledge,
  });
  return { ...match, kind: 'altered', meaningChanged: edges.denied || changes.some(changesMeaning) };
}

type WordSpan = readonly [number, number];

interface Edges {
  /** The words before the part, where leaving them out counts. */
  readonly before: WordSpan | null;
  /** The words behind it, where leaving them out counts. */
  readonly behind: WordSpan | null;
  /** Whether a denial was left out that takes the part back. */
  readonly denied: boolean;
}

/**
 * A part of a sentence can be quoted as it is. Words beside it count as left out where what was asked for looks like a whole sentence
 * and the part is no quotation of its own, and in any case where they take back what the part says.
 */
function countedEdges(
  asked: AskedSentence,
  article: ReadableArticle,
  first: number,
  behind: number,
  { start, end }: Alignment,
): Edges {
  const { text } = article.article;
  const words = article.words.slice(first, behind);
  const [from, to] = [words[start]?.start ?? 0, words[end - 1]?.end ?? 0];
  const deniedBefore = isDeniedBy(clauseBefore(text, words.slice(0, start), from));
  const deniedBehind = clauseBehind(text, words.slice(end), to).slice(0, 2).some(denies);
  const opensQuotation = /["“«„‘']\s*$/u.test(text.slice(0, from));
  const closesQuotation = /^[,.!?…]*["”»’]/u.test(text.slice(to));
  const before = start > 0 && (deniedBefore || (asked.opens && asked.closes && !opensQuotation));
  const after = end < words.length && (deniedBehind || (asked.closes && !closesQuotation));
  return {
    before: before ? [0, start] : null,
    behind: after ? [end, words.length] : null,
    denied: (start > 0 && deniedBefore) || (end < words.length && deniedBehind),
  };
}

/** The words before a part, in order, that no punctuation parts from it. */
function clauseBefore(text: string, words: readonly WordOfText[], part: number): readonly string[] {
  const at = words.findLastIndex(({ end }, n) => CLAUSE_END.test(text.slice(end, words[n + 1]?.start ?? part)));
  return words.slice(at + 1).map(({ key }) => key);
}

/** The words behind a part, in order, that no punctuation parts from it. */
function clauseBehind(text: string, words: readonly WordOfText[], part: number): readonly string[] {
  const at = words.findIndex(({ start }, n) => CLAUSE_END.test(text.slice(words[n - 1]?.end ?? part, start)));
  return words.slice(0, at < 0 ? words.length : at).map(({ key }) => key);
}

const CLAUSE_END = /[,;:()!?–—"“”«»]|\.(?=\s|$)/u;

/** "cease-fire" and "ceasefire" are one word that is parted in two ways. */
function isSpelledApart(stored: readonly string[], asked: readonly string[], { from, to }: Change): boolean {
  const [one, other] = [stored.slice(...from).join(''), asked.slice(...to).join('')];
  return one === other && !/\d/u.test(one);
}

function asChange(span: WordSpan | null, at = 0): readonly Change[] {
  return span === null ? [] : [{ from: span, to: [at, at] }];
}

function differenceOf(
  asked: AskedSentence,
  { article, words }: ReadableArticle,
  first: number,
  change: Change,
): Difference {
  const [from, to] = change.from;
  const gap = asked.ellipses.has(change.to[0]) ? '…' : '';
  return {
    from: textOf(article.text, words, [first + from, first + to]),
    to: textOf(asked.text, asked.words, change.to) || gap,
  };
}

function textOf(text: string, words: readonly WordOfText[], [from, to]: WordSpan): string {
  return from === to ? '' : text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}
