import { type Names, NO_NAMES } from '../../corpus/names.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { LibraryReader } from '../../library/library.ts';
import { dateAgreement } from '../../retrieval/dateAgreement.ts';
import { isNearDuplicate } from '../../retrieval/nearDuplicates.ts';
import type { NamedDate, Question } from '../../retrieval/question.ts';
import { type Hit, retrieve } from '../../retrieval/retrieve.ts';
import { datesOf, termsOf } from '../../retrieval/textFeatures.ts';
import { findDates } from '../../text/dates.ts';
import { type DateRange, overlaps, resolveYear } from '../../text/resolveYear.ts';
import { terms } from '../../text/words.ts';
import { type Candidate, scoreCandidates } from '../candidates.ts';
import { holdsFiguresOf } from '../figures.ts';
import { verify } from '../verify.ts';
import { accountOf } from './account.ts';
import type { AskedSide, ComparisonAsked } from './readComparison.ts';

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
    const theirs = belongsTo(side, asked, question.text, context.names ?? NO_NAMES, hits);
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

/** What covers the subject less is on another, and so is what covers it less by this share than the best. */
const COVERED = 0.45;
const SHARE_OF_BEST = 0.65;
/** The same in an article whose title and tags have all of its words. */
const COVERED_IF_FILED = 0.3;

function onSubject(about: Question, hits: readonly Hit[]): readonly Told[] {
  const articles = new Map(hits.map(({ passage, article }) => [passage.key, article]));
  const passages = hits.map(({ passage, article, score }) => ({
    passage,
    prior: score,
    dateAgreement: (sentence: { readonly text: string }) => dateAgreement(sentence, article.date, about.dates),
    speakerAgreement: () => 0,
  }));
  const ranked = scoreCandidates(about, passages);
  const most = Math.max(0, ...ranked.map(({ coverage }) => coverage.mean));
  return ranked.flatMap((candidate) => {
    const article = articles.get(candidate.passage.key);
    const least = article && isFiled(article, about.text) ? COVERED_IF_FILED : Math.max(COVERED, SHARE_OF_BEST * most);
    const isOn = candidate.coverage.mean >= least && holdsFiguresOf(about.text, candidate.sentence.text);
    return article && isOn && dateAgreement(candidate.sentence, article.date, about.dates) !== -1
      ? [{ candidate, article }]
      : [];
  });
}

function isFiled({ title, tags }: Hit['article'], subject: string): boolean {
  const held = new Set(terms([title, ...tags].join(' ')));
  const telling = terms(subject).filter((stem) => !EVENTS.has(stem));
  return telling.length > 0 && telling.every((stem) => held.has(stem));
}

/** Words for events that people call by each other's names. */
const EVENTS: ReadonlySet<string> = new Set(
  terms('talks meeting summit conference negotiations conversation discussion visit round'),
);

interface Told {
  readonly candidate: Candidate;
  readonly article: Hit['article'];
}

interface Belonging {
  readonly isIn: (told: Told) => boolean;
  /** What a sentence gains by how plainly it is theirs. */
  readonly weight: (told: Told) => number;
}

function belongsTo(
  { label, time }: AskedSide,
  { by, sides }: ComparisonAsked,
  question: string,
  names: Names,
  hits: readonly Hit[],
): Belonging {
  const texts = hits.flatMap(({ passage }) => passage.sentences.map(({ text }) => text));
  const whose = time === null ? label : by;
  const account = whose === null ? null : accountOf(whose, names, texts);
  const degree = ({ candidate, article }: Told) =>
    account === null ? 2 : account(candidate.sentence, article.kind === 'article' ? article.outlet : null);
  const isOf = (range: DateRange, { candidate, article }: Told) =>
    daysIn(candidate.sentence, article.date).some((day) => overlaps(day, range));
  const others = sides.flatMap((side) => (side.label === label ? [] : (side.time ?? [])));
  return {
    isIn: (told) => degree(told) > 0 && (time === null || isOf(time, told)),
    weight: (told) =>
      PLAIN * (degree(told) - 1) +
      JUDGING * Number(JUDGED.test(question) && JUDGES.test(told.candidate.sentence.text)) +
      SHARED * Number(others.some((range) => isOf(range, told))),
  };
}

/** The days that a sentence names; of a month it cannot be told which account it belongs to. */
function daysIn(sentence: { readonly text: string }, published: string): readonly DateRange[] {
  const span = { oldest: published, newest: published };
  return datesOf(sentence)
    .filter(({ day }) => day !== null)
    .map((mention) => resolveYear(mention, span));
}

/** What a sentence gains whose own words say whose account it is, one that judges where that is asked for, and one of both times. */
const PLAIN = 0.25;
const JUDGING = 0.2;
const SHARED = -0.3;
const JUDGED = /\b(?:describe|characteri[sz]e|judge|assess|rate|portray|account)/iu;
const JUDGES = /\b(?:called|described|characteri[sz]ed|termed|praised|judged|assessed|spoke of|gone|went) /u;
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
