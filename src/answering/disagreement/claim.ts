import type { ArticleEntry, StoredPassage, StoredSentence } from '../../library/library.ts';
import { findDates } from '../../text/dates.ts';
import { type DateRange, resolveYear } from '../../text/resolveYear.ts';
import { NUMBER_WORDS } from '../../text/numberWords.ts';
import { STOP_WORDS } from '../../text/stopWords.ts';
import { terms, words } from '../../text/words.ts';
import type { Candidate } from '../candidates.ts';
import { attributedParts } from './attributedParts.ts';

/** A sentence as one side of a possible disagreement. */
export interface Claim<T extends Candidate = Candidate> {
  readonly candidate: T;
  /** The sentence without the words that say who claims it. */
  readonly core: string;
  /** Those words; empty where the sentence has none, though it may stand in somebody's quotation. */
  readonly attribution: string;
  /** Names of whoever claims it, as words are compared, a blank between them: those of the attribution, else the outlets. */
  readonly sources: ReadonlySet<string>;
  /** The days that the core names; months only where it names no day. */
  readonly dates: readonly DateRange[];
  readonly namesDay: boolean;
  /** The capitalized words of the core, as words are compared, without dates. */
  readonly names: ReadonlySet<string>;
  /** The core without dates. */
  readonly undated: string;
  /** What its footnotes name, outlet and date: claims that share one can be copies. */
  readonly reports: ReadonlySet<string>;
  /** Publication date of the article, `YYYY-MM-DD`. */
  readonly published: string;
  /** Whether the article sums up what others reported. */
  readonly isSummary: boolean;
  /** Stems of the core's other words, without figures, units of time and words of order. */
  readonly stems: ReadonlySet<string>;
  /** The same with those of its names. */
  readonly allStems: ReadonlySet<string>;
}

/** What is needed to know of a sentence's article. */
export type ClaimArticle = Pick<ArticleEntry, 'date' | 'outlet' | 'kind'>;

/**
 * Reads a candidate as a claim; a date without a year is of the year that brings it nearest to the article. What a sentence claims is read
 * once for as long as it is kept in memory.
 */
export function readClaim<T extends Candidate>(candidate: T, article: ClaimArticle): Claim<T> {
  const { sentence, passage } = candidate;
  const told = known.get(sentence) ?? readSentence(sentence, passage, article);
  known.set(sentence, told);
  return { candidate, ...told };
}

type Told = Omit<Claim, 'candidate'>;

const known = new WeakMap<StoredSentence, Told>();

function readSentence(sentence: StoredSentence, passage: Pick<StoredPassage, 'text'>, article: ClaimArticle): Told {
  const { core, attribution } = attributedParts(sentence.text);
  const mentions = findDates(core);
  const days = mentions.filter(({ day }) => day !== null);
  const dates = (days.length > 0 ? days : mentions).map((mention) =>
    resolveYear(mention, { oldest: article.date, newest: article.date }),
  );
  const rest = mentions.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, core);
  const names = namesIn(rest, passage.text);
  const spoken = `${attribution} ${sentence.speaker ?? ''}`;
  const said = terms(rest).filter((term) => !/\d/u.test(term) && !MEASURES.has(term));
  const nameStems = new Set([...names].flatMap(terms));
  return {
    core,
    attribution,
    sources: spoken.trim() === '' ? outletsOf(sentence, article) : speakersIn(spoken),
    dates,
    namesDay: days.length > 0,
    names,
    undated: rest,
    reports: reportsOf(sentence),
    published: article.date,
    isSummary: article.kind === 'summary',
    stems: new Set(said.filter((stem) => !nameStems.has(stem))),
    allStems: new Set([...said, ...nameStems]),
  };
}

const MEASURES: ReadonlySet<string> = new Set(
  terms(
    `${NUMBER_WORDS.join(' ')} hours minutes days weeks about nearly almost roughly around approximately little least half second fourth`,
  ),
);

/** The capitalized words of a text; the first one only where another follows it, or "and" and another, or the passage has it within. */
function namesIn(text: string, passage: string): ReadonlySet<string> {
  const all = words(text);
  const capitalized = all.filter(({ start, end, text: word }, index) => {
    if (!/\p{Lu}/u.test(text.charAt(start)) || isPlain(word)) return false;
    const next = all[all[index + 1]?.text === 'and' ? index + 2 : index + 1];
    const opens = index === 0 || /[.!?;:“"] ?$/u.test(text.slice(0, start));
    if (!opens || (next !== undefined && /\p{Lu}/u.test(text.charAt(next.start)))) return true;
    return isWithin(text.slice(start, end), passage);
  });
  return new Set(capitalized.map(({ text: word }) => word));
}

/** Whether a word stands behind another one of the same sentence. */
function isWithin(word: string, passage: string): boolean {
  for (let at = passage.indexOf(word); at !== -1; at = passage.indexOf(word, at + 1))
    if (/[\p{L}\p{N},)] $/u.test(passage.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

/** The names of an attribution, else its other words: "regional police". */
function speakersIn(spoken: string): ReadonlySet<string> {
  const names = nameRunsIn(spoken);
  if (names.size > 0) return names;
  const plain = words(spoken).filter(({ text }) => !STOP_WORDS.has(text) && !SAYING.has(text) && text !== 'according');
  return new Set([plain.map(({ text }) => text).join(' ')].filter((words) => words !== ''));
}

const SAYING: ReadonlySet<string> = new Set(
  'said says reported wrote claimed announced told put counted later also'.split(' '),
);

function nameRunsIn(text: string): ReadonlySet<string> {
  const runs = text.match(NAME_RUN) ?? [];
  const names = runs.map((run) => words(run).map(({ text: word }) => word));
  return new Set(names.map((name) => name.filter((word) => !isPlain(word)).join(' ')).filter((name) => name !== ''));
}

const NAME_RUN = /\p{Lu}[\p{L}\p{N}.’'&-]*(?: \p{Lu}[\p{L}\p{N}.’'&-]*)*/gu;

function isPlain(word: string): boolean {
  return STOP_WORDS.has(word) || CALENDAR.has(word) || word.length < 2;
}

const CALENDAR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december according some other one two three'
  ).split(' '),
);

function outletsOf(sentence: StoredSentence, { outlet }: Pick<ArticleEntry, 'outlet'>): ReadonlySet<string> {
  const outlets = sentence.sources.length > 0 ? sentence.sources.map((source) => source.outlet) : [outlet ?? ''];
  return new Set(outlets.map((name) => name.toLowerCase()));
}

function reportsOf(sentence: StoredSentence): ReadonlySet<string> {
  return new Set(sentence.sources.map(({ outlet, date }) => `${outlet} ${date ?? ''}`));
}
