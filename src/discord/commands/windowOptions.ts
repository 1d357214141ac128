import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { Desk } from '../../desk/desk.ts';
import { type SearchWindow, windowBetween } from '../../retrieval/question.ts';
import { daysInMonth, isoDate } from '../../text/calendar.ts';
import { findDates } from '../../text/dates.ts';
import { type DateRange, resolveYear } from '../../text/resolveYear.ts';
import { renderFailure } from '../render/failure.ts';
import { RequestFault } from '../requestFault.ts';

/** The options `from` and `to` of a command. */
export const WINDOW_OPTIONS: readonly APIApplicationCommandStringOption[] = [
  option('from', 'Published on or after this date, such as 2025-02-18, 18 Feb or February 2025'),
  option('to', 'Published on or before this date, such as 2025-04-10, 10 April or April 2025'),
];

function option(name: string, description: string): APIApplicationCommandStringOption {
  return { type: ApplicationCommandOptionType.String, name, description, required: false, max_length: 40 };
}

/**
 * Reads the publication dates that somebody asks for. A month or year begins with its first day for `from` and ends with its last for
 * `to`; a date without a year takes the one that the articles suggest.
 *
 * @param options What was typed, null where an option was left out.
 * @returns null where both were.
 * @throws RequestFault when one is no date, or the two are the wrong way round.
 */
export async function readWindow(desk: Desk, options: GivenOptions): Promise<SearchWindow | null> {
  const from = (await readDate(desk, 'from', options.getString('from')))?.from ?? null;
  const to = (await readDate(desk, 'to', options.getString('to')))?.to ?? null;
  if (from !== null && to !== null && from > to)
    throw fault(`The date for "from" (${from}) is later than the one for "to" (${to}). Swap them.`);
  return windowBetween(from, to);
}

/** The options of a command as they were typed. */
export interface GivenOptions {
  getString(name: string): string | null;
}

async function readDate(desk: Desk, name: string, value: string | null): Promise<DateRange | null> {
  const written = value?.trim() ?? '';
  if (written === '') return null;
  const range = readFigures(written) ?? (await readWords(desk, written));
  if (range === null)
    throw fault(`The date for "${name}" cannot be read. Write it as 2025-04-10, 10 April, April 2025 or 2025.`);
  return range;
}

const fault = (reason: string) => new RequestFault(renderFailure({ kind: 'dates', reason }));

/** A year, or a year and a month. */
function readFigures(written: string): DateRange | null {
  const [, year, month] = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?$/u.exec(written) ?? [];
  if (year === undefined) return null;
  const [first, last] = month === undefined ? [1, 12] : [Number(month), Number(month)];
  const days = daysInMonth(Number(year), last);
  return { from: isoDate(Number(year), first, 1), to: isoDate(Number(year), last, days) };
}

const BEFORE = 'in ';

/** "in" lets a month alone count as one. */
async function readWords(desk: Desk, written: string): Promise<DateRange | null> {
  const text = BEFORE + written;
  const [mention] = findDates(text);
  if (mention?.start !== BEFORE.length || mention.end !== text.length) return null;
  return resolveYear(mention, mention.year === null ? await desk.coverage() : ANY_SPAN);
}

/** Where the year is named, no span is looked at. */
const ANY_SPAN = { oldest: '2000-01-01', newest: '2000-01-01' };
