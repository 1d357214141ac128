import type { ArticleEntry } from '../../library/library.ts';
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
  /** Stems of the core's other words, without figures, units of time and words of order. */
  readonly stems: ReadonlySet<string>;
}

/** Reads a candidate as a claim; a date without a year is of the year that brings it nearest to the article. */
export function readClaim<T extends Candidate>(candidate: T, article: Pick<ArticleEntry, 'date' | 'outlet'>): Claim<T> {
  const { sentence } = candidate;
  const { core, attribution } = attributedParts(sentence.text);
  const mentions = findDates(core);
  const days = mentions.filter(({ day }) => day !== null);
  const dates = (days.length > 0 ? days : mentions).map((mention) =>
    resolveYear(mention, { oldest: article.date, newest: article.date }),
  );
  const rest = mentions.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, core);
  const names = namesIn(rest);
  const spoken = `${attribution} ${sentence.speaker ?? ''}`;
  const sources = spoken.trim() === '' ? outletsOf(candidate, article) : nameRunsIn(spoken);
  const stems = terms(rest).filter((term) => !/\d/u.test(term) && !MEASURES.has(term));
  const nameStems = new Set([...names].flatMap(terms));
  return {
    candidate,
    core,
    attribution,
    sources,
    dates,
    namesDay: days.length > 0,
    names,
    stems: new Set(stems.filter((stem) => !nameStems.has(stem))),
  };
}

const MEASURES: ReadonlySet<string> = new Set(
  terms(
    `${NUMBER_WORDS.join(' ')} hours minutes days weeks about nearly almost roughly around approximately little least half second fourth`,
  ),
);

function namesIn(text: string): ReadonlySet<string> {
  const capitalized = words(text).filter(
    ({ start, text: word }) => /\p{Lu}/u.test(text.charAt(start)) && !isPlain(word),
  );
  return new Set(capitalized.map(({ text: word }) => word));
}

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
  'monday tuesday wednesday thursday friday saturday sunday according some other one two three'.split(' '),
);

function outletsOf({ sentence }: Candidate, { outlet }: Pick<ArticleEntry, 'outlet'>): ReadonlySet<string> {
  const outlets = sentence.sources.length > 0 ? sentence.sources.map((source) => source.outlet) : [outlet ?? ''];
  return new Set(outlets.map((name) => name.toLowerCase()));
}
