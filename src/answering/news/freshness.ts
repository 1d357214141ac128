import { daysInMonth } from '../../text/calendar.ts';
import { dateSpan } from '../../text/dateSpan.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { DateRange } from '../../text/resolveYear.ts';
import type { NewsList } from '../answer.ts';

/** "The newest article is of 28 Dec 2025, 18 days before today; new is what came after 15 Aug 2025." */
export function freshness({ newest, age, since }: Pick<NewsList, 'newest' | 'age' | 'since'>): string {
  const how =
    age < 0 ? '' : age === 0 ? ', today' : age === 1 ? ', one day before today' : `, ${age} days before today`;
  const measured = since === null ? '' : `; new is what came after ${readableDate(since)}`;
  return `The newest article is of ${readableDate(newest)}${how}${measured}.`;
}

/** "28 Dec 2025", "20 to 21 Dec 2025", "Dec 2025". */
export function newsDay({ from, to }: DateRange): string {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const isMonth = from.endsWith('-01') && to === `${from.slice(0, 8)}${daysInMonth(year, month)}`;
  return isMonth ? readableDate(from).replace(/^\S+ /u, '') : dateSpan(from, to);
}
