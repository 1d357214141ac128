import { findDates } from '../../text/dates.ts';
import { resolveYear } from '../../text/resolveYear.ts';
import type { KnownNames } from '../followUp.ts';
import { cut, tidy } from './edit.ts';
import type { EventPhrase } from './event.ts';
import type { Mention } from './mentions.ts';
import { contentPhrase, type Topic, withoutSpans } from './topic.ts';

/** What the topic is, in a few words for the reader: "talks in Riyadh, 18 Feb 2025"; null where it names nothing. */
export function describe({ text, mentions, event }: Topic, { span }: KnownNames): string | null {
  const names = mentions.filter(({ kind }) => kind !== 'date');
  const dates = findDates(text).map((mention) => {
    if (span === null && mention.year === null) return text.slice(mention.start, mention.end);
    return readable(
      mention,
      resolveYear(mention, span ?? { oldest: `${mention.year ?? 0}-01-01`, newest: `${mention.year ?? 0}-12-31` }),
    );
  });
  const named = event === null ? [] : [withoutDates(event, mentions)];
  const others = names.filter(({ start, end }) => event === null || end <= event.start || start >= event.end);
  const parts = [...named, ...others.map((mention) => mention.text)];
  if (parts.length === 0) parts.push(...contentPhrase(withoutSpans(text, mentions)));
  const all = [...new Set([...parts, ...dates])];
  return all.length === 0 ? null : all.join(', ');
}

function readable(
  { day }: { readonly day: number | null },
  { from, to }: { readonly from: string; readonly to: string },
): string {
  if (day === null) return MONTH.format(new Date(`${from}T00:00:00Z`));
  return from === to
    ? DAY.format(new Date(`${from}T00:00:00Z`))
    : DAY.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

function withoutDates(event: EventPhrase, mentions: readonly Mention[]): string {
  const dates = mentions.filter(({ kind, start, end }) => kind === 'date' && start >= event.start && end <= event.end);
  return tidy(
    cut(
      event.text,
      dates.map(({ lead, end }) => ({ start: Math.max(lead, event.start) - event.start, end: end - event.start })),
    ),
  ).replace(ARTICLE, '');
}

const ARTICLE = /^(?:the|an?|this|that|these|those)\s+/iu;
