import { MOST_WATCHES, type NewWatch, type Watch } from '../../records/watches.ts';
import type { Post } from '../post.ts';
import { intervalName } from '../watch/intervals.ts';
import { escapeText } from './escape.ts';
import { textPosts } from './posts.ts';

/** What `/watch list` shows: topic, channel, interval and last post of each watch of a server. */
export function renderWatches(watches: readonly Watch[]): readonly Post[] {
  if (watches.length === 0) return textPosts(['Nothing is watched in this server. `/watch add` begins with a topic.']);
  return textPosts([
    `**Watched in this server** (${watches.length} of at most ${MOST_WATCHES})`,
    watches.map(line).join('\n'),
  ]);
}

function line({ topic, channel, everyMs, postedAt }: Watch): string {
  const last = postedAt === null ? 'nothing new yet' : `last post ${moment(postedAt)}`;
  return `- ${named(topic)} in <#${channel}>, at most once every ${intervalName(everyMs)}, ${last}`;
}

/** As everybody's Discord shows it in their own time. */
function moment(ms: number): string {
  return `<t:${Math.floor(ms / 1000)}:R>`;
}

function named(topic: string): string {
  return `**“${escapeText(topic)}”**`;
}

/** What was added, and how many articles there are on it so far. */
export function renderAdded(
  { topic, everyMs }: Pick<NewWatch, 'topic' | 'everyMs'>,
  articles: number,
): readonly Post[] {
  const so =
    articles === 0
      ? 'No article so far has these words: look whether they are spelt as you meant them.'
      : `${articles === 1 ? 'One article has' : `${articles} articles have`} these words so far; \`/articles\` lists them.`;
  return textPosts([
    `${named(topic)} is watched in this channel. When articles on it come in, I post a sentence of each here, at most once every ${intervalName(everyMs)}. ${so}`,
  ]);
}

/** Why a watch was not added. */
export function renderNotAdded(outcome: 'full' | 'there', topic: string): readonly Post[] {
  return textPosts([
    outcome === 'there'
      ? `${named(topic)} is watched in this channel already.`
      : `This server has ${MOST_WATCHES} watches, which is the most. \`/watch remove\` makes room.`,
  ]);
}

/** That a watch was removed. */
export function renderRemoved({ topic, channel }: Watch): readonly Post[] {
  return textPosts([`${named(topic)} is not watched in <#${channel}> any more.`]);
}

/** That nothing like it is watched. */
export function renderNotWatched(topic: string): readonly Post[] {
  return textPosts([`${named(topic)} is not watched in this server. \`/watch list\` shows what is.`]);
}
