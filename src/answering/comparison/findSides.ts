import { type Names, NO_NAMES } from '../../corpus/names.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { LibraryReader } from '../../library/library.ts';
import { isNearDuplicate } from '../../retrieval/nearDuplicates.ts';
import type { NamedDate, Question } from '../../retrieval/question.ts';
import { type Hit, retrieve } from '../../retrieval/retrieve.ts';
import { termsOf } from '../../retrieval/textFeatures.ts';
import { findDates } from '../../text/dates.ts';
import { terms } from '../../text/words.ts';
import type { Candidate } from '../candidates.ts';
import { verify } from '../verify.ts';
import { type Belonging, belongingTo } from './belonging.ts';
import { onSubject, type Told } from './onSubject.ts';
import type { ComparisonAsked } from './readComparison.ts';

/** A side of a comparison with its own words, best first. */
export interface FoundSide {
  readonly label: string;
  readonly candidates: readonly Candidate[];
}

/** Both sides, in the order of the question, and the passages that were read for them. */
export interface FoundSides {
  readonly sides: readonly [FoundSide, FoundSide];
  readonly hits: readonly Hit[];
}

/** What the sides' words are looked for in. */
export interface SideContext {
  readonly reader: LibraryReader;
  readonly embedder: Embedder;
  readonly names?: Names;
  readonly onBug: (line: string) => void;
}

/**
 * Finds the words of either side on what is compared: at most two sentences each that its speaker, its words or its footnotes give to it,
 * or that are of its time.
 *
 * @returns Null where neither side has any.
 */
export async function findSides(
  context: SideContext,
  question: Question,
  asked: ComparisonAsked,
): Promise<FoundSides | null> {
  const about = await aboutOf(context.embedder, question, asked);
  const hits = hitsFor(context, about, asked);
  const ranked = onSubject(about, hits);
  const known = new Set(terms(question.text));
  const [a, b] = asked.sides.map((side): FoundSide => {
    const theirs = belongingTo(side, asked, question.text, context.names ?? NO_NAMES, hits);
    const label = asked.by === null ? side.label : `${asked.by}, ${side.label}`;
    return { label, candidates: best(ranked.filter(theirs.isIn), theirs.weight, known, context) };
  });
  return a && b && a.candidates.length + b.candidates.length > 0 ? { sides: [a, b], hits } : null;
}

/** The question for what the accounts are on, whoever gives them. */
async function aboutOf(embedder: Embedder, question: Question, { on, by, sides }: ComparisonAsked): Promise<Question> {
  const text = on === '' ? (by ?? question.text) : on;
  const own = new Set(terms(text));
  const whole = new Set(terms(question.text));
  return {
    ...question,
    text,
    period: sides[0].time === null ? question.period : null,
    terms: question.terms.filter((term) => own.has(term) || !whole.has(term)),
    dates: question.dates.filter((date) => isIn(date, text)),
    speaker: null,
    embedding: await embedder.embedQuestion(text),
  };
}

function isIn({ text }: NamedDate, about: string): boolean {
  return findDates(about).some(({ start, end }) => about.slice(start, end) === text);
}

const PASSAGES_READ = 24;

/** Passages on the subject, and on it beside either side's name. */
function hitsFor({ reader }: SideContext, about: Question, { sides, by }: ComparisonAsked): readonly Hit[] {
  const beside = sides.map(({ label, time }): Question => {
    const whose = [by ?? '', time === null ? label : ''].join(' ');
    const dates = time === null ? about.dates : [...about.dates, { text: label, ...time }];
    return { ...about, dates, terms: [...about.terms, ...terms(whose)] };
  });
  const hits = [about, ...beside].flatMap((question) => retrieve(reader, question, PASSAGES_READ));
  return [...new Map(hits.map((hit) => [hit.passage.key, hit])).values()];
}

const MOST_EACH = 2;
/** How far below the first of a side the second may score. */
const MARGIN = 0.3;

function best(
  told: readonly Told[],
  weight: Belonging['weight'],
  known: ReadonlySet<string>,
  { reader, onBug }: SideContext,
): readonly Candidate[] {
  const scored = told
    .map((one) => ({ ...one, score: one.candidate.score + weight(one) }))
    .sort((a, b) => b.score - a.score);
  const chosen: typeof scored = [];
  const newIn = ({ sentence }: Candidate) => new Set([...termsOf(sentence)].filter((stem) => !known.has(stem)));
  for (const one of scored) {
    const [first] = chosen;
    if (chosen.length === MOST_EACH || (first && one.score < first.score - MARGIN)) break;
    const { candidate } = one;
    if (chosen.some((other) => saysMuchTheSame(newIn(other.candidate), newIn(candidate)))) continue;
    if (verify(candidate, reader.article(candidate.passage.articleId), onBug)) chosen.push(one);
  }
  return chosen.map(({ candidate }) => candidate);
}

/** One and the same person's words are told again with other particulars: rather one quotation than two of these. */
function saysMuchTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length;
  return isNearDuplicate(a, b) || shared / Math.min(a.size, b.size) >= ALIKE;
}

const ALIKE = 0.6;
