import { type Names, NO_NAMES } from '../corpus/names.ts';
import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { type ReadableArticle, readableArticle } from './articleSentences.ts';
import type { AskedSentence } from './asked.ts';
import { compareRun, type Knowledge, type RunMatch } from './compareRun.ts';
import { isKnown, likelyPieces } from './likelyPieces.ts';
import { type LikelyRun, likelyRuns } from './likelyRuns.ts';
import { createReportTest, type ReportTest } from './reportedSpeech.ts';
import { createSameSentenceTest } from './sameSentenceTest.ts';
import type { WordOfText } from './wording.ts';

/** Where a sentence stands, or one that is like it. */
export interface SentenceMatch extends Omit<RunMatch, 'kind'> {
  readonly entry: ArticleEntry;
  readonly kind: RunMatch['kind'] | 'reported';
  /** How much of what was asked for the words cover, 0 to 1. */
  readonly coverage: number;
}

/**
 * Looks for a sentence in the articles: word for word first; where none has it so, near ones, and reports of it. No model is run.
 *
 * @returns Matches of one kind, the best first, or what is nearest, of kind `none`. None from what was retracted.
 */
export function findSentences(
  reader: LibraryReader,
  asked: AskedSentence,
  names: Names = NO_NAMES,
): readonly SentenceMatch[] {
  const pieces = likelyPieces(reader, asked.text).map(({ entry, ...piece }) => {
    const article = reader.article(entry.id);
    if (article === null) throw new Error(`The library lists ${entry.id} and does not have it.`);
    return { entry, readable: readableArticle(article, piece) };
  });
  const knowledge: Knowledge = { names, isKnown: (word) => isKnown(reader, word) };
  const exact = pieces.flatMap((piece) => exactIn(asked, piece, knowledge));
  const verbatim = exact.filter(({ kind }) => kind === 'verbatim');
  if (verbatim.length > 0) return verbatim.sort((a, b) => Number(b.isWhole) - Number(a.isWhole));
  const runs = nearIn(asked, pieces);
  const isReport = createReportTest(asked.text, names);
  const maySame = createSameSentenceTest(asked);
  const compared = runs.map((run) =>
    maySame(keysOf(run)) || reports(run, isReport) ? compareNear(asked, run, knowledge) : null,
  );
  const found = [...exact, ...compared.filter((match) => match !== null)].sort((a, b) => b.share - a.share);
  const reported = found.filter((match) => isReported(match, isReport));
  if (reported.length > 0) return reported.map((match) => ({ ...match, kind: 'reported', meaningChanged: false }));
  const altered = found.filter(({ kind }) => kind === 'altered');
  if (altered.length > 0) return altered.filter(({ share }) => share === altered[0]?.share);
  const near = runs.map(
    (run, n) => compared[n] ?? (asked.sentences === 1 ? otherSentence(run) : compareNear(asked, run, knowledge)),
  );
  return near.filter((match) => match !== null).sort(byNearness);
}

/** The more of what was asked for the better; of two that have as much the shorter. */
function byNearness(a: SentenceMatch, b: SentenceMatch): number {
  const of = ({ coverage, sentences }: SentenceMatch) => coverage - LONGER_COST * sentences.length;
  return of(b) - of(a);
}

/** What is given up for one sentence less. */
const LONGER_COST = 0.15;

interface ReadablePiece {
  readonly entry: ArticleEntry;
  readonly readable: ReadableArticle;
}

function exactIn(
  asked: AskedSentence,
  { entry, readable }: ReadablePiece,
  knowledge: Knowledge,
): readonly SentenceMatch[] {
  return placesOf(asked.keys, readable.words).flatMap((place) => {
    const to = place + asked.keys.length;
    const sentences = readable.sentences(place, to).filter(({ first, behind }) => first < to && behind > place);
    const match = compareRun(asked, readable, sentences, knowledge);
    return match === null ? [] : [{ ...match, entry, coverage: 1 }];
  });
}

/** At which words a run of words begins, in order. */
function placesOf(run: readonly string[], within: readonly WordOfText[]): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at + run.length <= within.length; at++) {
    if (run.every((key, n) => within[at + n]?.key === key)) places.push(at);
  }
  return places;
}

/** Runs of sentences that are compared word by word. */
const MOST_COMPARED = 8;

/** Sentences that may be near what was asked for, and the piece that they stand in. */
interface NearRun extends ReadablePiece, LikelyRun {}

function nearIn(asked: AskedSentence, pieces: readonly ReadablePiece[]): readonly NearRun[] {
  return pieces
    .flatMap(({ entry, readable }) => likelyRuns(asked, readable).map((run) => ({ entry, readable, ...run })))
    .sort((a, b) => b.coverage - b.excess - (a.coverage - a.excess))
    .slice(0, MOST_COMPARED);
}

function keysOf({ readable, sentences }: NearRun): readonly string[] {
  return readable.words.slice(sentences[0]?.first ?? 0, sentences.at(-1)?.behind ?? 0).map(({ key }) => key);
}

function compareNear(
  asked: AskedSentence,
  { entry, readable, sentences, coverage }: NearRun,
  knowledge: Knowledge,
): SentenceMatch | null {
  const match = compareRun(asked, readable, sentences, knowledge);
  return match === null ? null : { ...match, entry, coverage };
}

/** One sentence that is none of those asked for need not be compared word by word. */
function otherSentence({ entry, readable, sentences, coverage }: NearRun): SentenceMatch {
  const place = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
  const nothing = { kind: 'none', share: 0, isWhole: true, differences: [], meaningChanged: false } as const;
  return { article: readable, entry, sentences, coverage, ...place, ...nothing };
}

/** What has the very words is no report of them, even where who says so was left out. */
function isReported(match: SentenceMatch, isReport: ReportTest): boolean {
  const { differences } = match;
  const onlyLeftOut = differences.length > 0 && differences.every(({ to }) => to === '');
  return !onlyLeftOut && reports({ ...match, readable: match.article }, isReport);
}

function reports(
  { readable: { article }, sentences, coverage }: Pick<NearRun, 'readable' | 'sentences' | 'coverage'>,
  isReport: ReportTest,
): boolean {
  if (coverage < LEAST_COVERED) return false;
  const stored = article.text.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0);
  return isReport(stored, article.text);
}

/** "He said they would sign it" shares but "sign it" with "We will sign it". */
const LEAST_COVERED = 0.35;
