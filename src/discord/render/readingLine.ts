import type { Answer, Understood } from '../../answering/answer.ts';
import { freshness } from '../../answering/news/freshness.ts';
import { capitalized } from '../../text/capitalized.ts';
import { dateSpan } from '../../text/dateSpan.ts';
import { readableDate } from '../../text/readableDate.ts';
import { isLatest } from '../../retrieval/period.ts';
import { isAskedFor, type SearchWindow } from '../../retrieval/question.ts';
import type { AnswerView } from './answer.ts';
import { searchedDates } from './searchedDates.ts';
import { escapeText } from './escape.ts';
import { clip } from './shorten.ts';

/** One quiet line: who reports it, how the question was read and which dates were searched, as far as there is something to say; else empty. */
export function readingLine(
  { understood, window, asOf, news, reported }: Answer,
  { wasEdited }: Pick<AnswerView, 'wasEdited'>,
): string {
  const parts = [
    wasEdited === true ? 'answer to the question as edited' : '',
    reported === null ? '' : reportedLine(reported),
    understood.about === null ? '' : `about: ${escapeText(clip(understood.about, 200))}`,
    ...readAs(understood),
    ...(news === null ? searchedIn(window, asOf) : [freshness(news).replace(/\.$/u, '')]),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `-# ${capitalized(parts.join(' · '))}`;
}

function reportedLine({ outlets, first }: NonNullable<Answer['reported']>): string {
  return `reported by ${String(outlets.length)} outlets, first on ${readableDate(first)}`;
}

/** Which dates were searched, and up to when there are any. */
function searchedIn(window: SearchWindow | null, asOf: string): readonly string[] {
  return window === null ? [] : [searched(window), `newest article ${readableDate(asOf)}`];
}

/** A window that the question's words make says which; it goes by the dates of what is said, and not of the articles alone. */
function searched(window: SearchWindow): string {
  if (isAskedFor(window)) return `searched ${searchedDates(window)}`;
  const because = escapeText(clip(window.because, 150));
  if (isLatest(window)) return because;
  return `searched ${searchedDates(window).replace(/^articles (?:dated )?/u, '')} (${because})`;
}

/** Names written otherwise than in the articles, and dates whose year was supplied. */
function readAs({ aliases, dates }: Understood): readonly string[] {
  const names = aliases.map(({ from, to }) => [from, to] as const);
  const yearless = dates
    .filter(({ text }) => !/\d{4}/u.test(text))
    .map(({ text, from, to }) => [text, dateSpan(from, to)] as const);
  const pairs = new Map([...names, ...yearless]);
  return [...pairs]
    .slice(0, MOST_READ)
    .map(([from, to]) => `“${escapeText(clip(from, 60))}” read as ${escapeText(clip(to, 60))}`);
}

const MOST_READ = 4;
