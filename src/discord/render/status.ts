import type { Coverage } from '../../desk/desk.ts';
import { dateSpan } from '../../text/dateSpan.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { Post } from '../post.ts';
import { escapeText } from './escape.ts';
import { link } from './link.ts';
import { textPosts } from './posts.ts';
import { clip } from './shorten.ts';

/** How the bot itself fares. */
export interface BotHealth {
  /** Milliseconds since it started. */
  readonly uptimeMs: number;
  /** Milliseconds of the last heartbeat; null before the first. */
  readonly latencyMs: number | null;
  /** What is wrong with the connection in a few words; null when nothing is. */
  readonly trouble: string | null;
  /** Permissions that it lacks where it was asked and in the server as a whole; empty when it has all, or in a direct message. */
  readonly missing: readonly MissingPermissions[];
}

export interface MissingPermissions {
  /** "this channel", "this server", or the name of a channel. */
  readonly where: string;
  /** As Discord names them: "Send Messages", "Embed Links". */
  readonly permissions: readonly string[];
}

/** Places with missing permissions that are named. */
const MOST_PLACES = 10;

/** What `/status` shows: what the library holds, and how the bot fares. */
export function renderStatus(coverage: Coverage, health: BotHealth): readonly Post[] {
  return textPosts([libraryLines(coverage).join('\n'), botLines(health).join('\n')]);
}

function libraryLines(coverage: Coverage): readonly string[] {
  const { articles, passages, sentences, oldest, newest, newestArticle, generation, model } = coverage;
  return [
    '**Library**',
    `Articles: ${count(articles)}, dated ${dateSpan(oldest, newest)}`,
    `Newest article: ${link(clip(newestArticle.title, 120), newestArticle.url)}, ${readableDate(newestArticle.date)}`,
    `Passages: ${count(passages)}; sentences: ${count(sentences)}`,
    `Generation: ${generation}; content ${escapeText(coverage.library.slice(0, 6))}`,
    `Model: ${escapeText(clip(model, 100))}`,
  ];
}

function botLines({ uptimeMs, latencyMs, trouble, missing }: BotHealth): readonly string[] {
  return [
    '**Bot**',
    `Up for: ${duration(uptimeMs)}`,
    `Latency: ${latencyMs === null ? 'not measured yet' : `${Math.round(latencyMs)} ms`}`,
    ...(trouble === null ? [] : [`Connection: ${escapeText(clip(trouble, 200))}`]),
    ...(missing.length === 0 ? ['Permissions: nothing is missing'] : missing.slice(0, MOST_PLACES).map(lacking)),
    ...(missing.length > MOST_PLACES ? [`Missing in ${missing.length - MOST_PLACES} more places too`] : []),
  ];
}

function lacking({ where, permissions }: MissingPermissions): string {
  return `Missing in ${escapeText(clip(where, 60))}: ${permissions.map(escapeText).join(', ')}`;
}

/** "2 days 3 hours", "5 minutes", "less than a minute": the two largest units. */
function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const named = parts
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value} ${unit}${value === 1 ? '' : 's'}`);
  return named.length === 0 ? 'less than a minute' : named.slice(0, 2).join(' ');
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
