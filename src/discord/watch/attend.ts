import { createHash } from 'node:crypto';
import type { Client, GuildTextBasedChannel } from 'discord.js';
import type { Desk, News } from '../../desk/desk.ts';
import type { ArrivedSentences, Stock } from '../../records/stock.ts';
import type { IntendedPost, Watch, Watches } from '../../records/watches.ts';
import type { Outgoing } from '../outgoing.ts';
import { newsHeading, renderNews } from '../render/news.ts';
import { fateOf } from './fate.ts';
import { findChannel } from './watchedChannel.ts';

/** What a watch is attended to with. */
export interface Attendance {
  readonly client: Client<true>;
  readonly desk: Desk;
  readonly watches: Watches;
  readonly stock: Stock;
  readonly outgoing: Outgoing;
  readonly log: (line: string) => void;
  /** The same trouble is told once in a while only. */
  readonly quietly: (kind: string, line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Whether a watch may post, and something has come in since it last looked. */
export function isDue(watch: Watch, latest: number, now: number): boolean {
  return latest > watch.seen && now >= dueAt(watch);
}

/** When a watch may post again, in milliseconds since 1970. */
export function dueAt({ postedAt, everyMs }: Watch): number {
  return postedAt === null ? 0 : postedAt + everyMs;
}

/**
 * Posts what has come in on a watch's topic, once. What is to be posted is written down before it is sent. Where it is not known
 * afterwards whether it was, the channel tells; where that cannot be read to its end, it counts as posted: nothing is said twice.
 */
export async function attend(attendance: Attendance, watch: Watch): Promise<void> {
  const { client, watches, stock, log, quietly } = attendance;
  const found = await findChannel(client, watch.guild, watch.channel);
  if (found.state === 'gone') {
    watches.leave(watch.channel);
    log(`Channel ${watch.channel} was deleted, and with it what was watched there.`);
    return;
  }
  if (found.state === 'closed') {
    quietly(`watch ${watch.id}`, `News on “${watch.topic}” waits for channel ${watch.channel}: ${found.reason}.`);
    return;
  }
  const intended = watches.intended(watch.id);
  const fate = intended === null ? 'not posted' : await fateOf(found.channel, intended);
  if (fate === 'not posted') return post(attendance, watch, found.channel, stock.latest());
  watches.posted(watch.id);
  if (fate === 'unknown')
    log(
      `Whether news on “${watch.topic}” was posted in channel ${watch.channel} is not known; it is not posted again.`,
    );
}

async function post(
  { desk, watches, stock, outgoing, log, now }: Attendance,
  watch: Watch,
  channel: GuildTextBasedChannel,
  upTo: number,
): Promise<void> {
  const { id, topic } = watch;
  const news = await newsOn(desk, topic, stock.between(watch.seen, upTo));
  if (news.length === 0) {
    watches.pass(id, upTo);
    return;
  }
  const intended: IntendedPost = { upTo, heading: newsHeading(topic, news.length), at: now() };
  // It may have been removed meanwhile.
  if (!watches.intend(id, intended)) return;
  const delivery = await outgoing.sendOnce(channel, renderNews(topic, news), nonceOf(watch, upTo));
  if (delivery.status === 'sent') watches.posted(id);
  else if (delivery.isFinal) {
    watches.pass(id, upTo);
    log(`News on “${topic}” is not posted in channel ${channel.id}: Discord does not take it.`);
  }
}

/** Articles that are looked through at once: the desk answers questions in between. */
const AT_ONCE = 5;

/** Newest first. */
async function newsOn(desk: Desk, topic: string, among: readonly ArrivedSentences[]): Promise<readonly News[]> {
  const news: News[] = [];
  for (let at = 0; at < among.length; at += AT_ONCE)
    news.push(...(await desk.newsOn({ topic, among: among.slice(at, at + AT_ONCE) })).entries);
  return news.sort((a, b) => (a.citation.date < b.citation.date ? 1 : a.citation.date > b.citation.date ? -1 : 0));
}

/** The same for the same post, so that Discord takes it once when it is sent again within minutes. At most 25 characters. */
function nonceOf({ id, channel, topic }: Watch, upTo: number): string {
  return createHash('sha256')
    .update(JSON.stringify([id, channel, topic, upTo]))
    .digest('hex')
    .slice(0, 24);
}
