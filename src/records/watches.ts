import type { Database } from 'better-sqlite3';
import { wordingOf } from './gaps.ts';

/** A topic that a channel wants to hear of when articles on it come in. */
export interface Watch extends NewWatch {
  /** Never given twice. */
  readonly id: number;
  /** What came in up to this arrival has been dealt with. */
  readonly seen: number;
  /** When it last posted, in milliseconds since 1970; null where it has not yet. */
  readonly postedAt: number | null;
}

export interface NewWatch {
  readonly guild: string;
  /** A channel or thread of the server. */
  readonly channel: string;
  /** As it was asked for. */
  readonly topic: string;
  /** Between two posts lie so many milliseconds at least. */
  readonly everyMs: number;
}

/** A post that is about to be sent; it is written down before, so that after a death it can be found out what became of it. */
export interface IntendedPost {
  /** What came in after this arrival is not in it. */
  readonly upTo: number;
  /** The line that it begins with. */
  readonly heading: string;
  /** When it was written down first, in milliseconds since 1970. */
  readonly at: number;
}

export interface Watches {
  /** Of a server, or of all where it is null; the oldest first. */
  list(guild: string | null): readonly Watch[];
  /** Adds a watch that has dealt with what came in up to an arrival, unless the server has enough, or the channel this very one. */
  add(watch: NewWatch, seen: number): 'added' | 'full' | 'there';
  remove(id: number): void;
  /** Removes the watches of a channel. @returns how many there were. */
  leave(channel: string): number;
  /** Removes the watches of a server. */
  forget(guild: string): void;

  /** The post of a watch of which is not known yet what became; null where there is none. */
  intended(id: number): IntendedPost | null;
  /** Writes down that a post is about to be sent, in the place of one before. @returns whether the watch is still there. */
  intend(id: number, post: IntendedPost): boolean;
  /** Notes that the intended post was sent. */
  posted(id: number): void;
  /** Notes that what came in up to an arrival needs no post, an intended one neither. */
  pass(id: number, upTo: number): void;
}

/** The most watches that a server may have. */
export const MOST_WATCHES = 20;

/** The watches of all servers. */
export function createWatches(database: Database): Watches {
  const columns = 'id, guild, channel, topic, everyMs, seen, postedAt';
  const listed = database.prepare<[{ guild: string | null }], Watch>(
    `SELECT ${columns} FROM watches WHERE @guild IS NULL OR guild = @guild ORDER BY id`,
  );
  const insert = database.prepare(
    `INSERT OR IGNORE INTO watches (guild, channel, topic, wording, everyMs, seen)
     VALUES (@guild, @channel, @topic, @wording, @everyMs, @seen)`,
  );
  const [remove, leave, forget] = ['id', 'channel', 'guild'].map((column) =>
    database.prepare(`DELETE FROM watches WHERE ${column} = ?`),
  );
  const add: Watches['add'] = (watch, seen) => {
    if (listed.all({ guild: watch.guild }).length >= MOST_WATCHES) return 'full';
    return insert.run({ ...watch, wording: wordingOf(watch.topic), seen }).changes > 0 ? 'added' : 'there';
  };
  return {
    list: (guild) => listed.all({ guild }),
    add: (watch, seen) => database.transaction(add).immediate(watch, seen),
    remove: (id) => void remove?.run(id),
    leave: (channel) => leave?.run(channel).changes ?? 0,
    forget: (guild) => void forget?.run(guild),
    ...intentions(database),
  };
}

function intentions(database: Database): Pick<Watches, 'intended' | 'intend' | 'posted' | 'pass'> {
  const held = database.prepare<[number], IntendedPost>('SELECT upTo, heading, at FROM watchPosts WHERE watch = ?');
  const put = database.prepare<[IntendedPost & { id: number }]>(
    'INSERT OR REPLACE INTO watchPosts SELECT id, @upTo, @heading, @at FROM watches WHERE id = @id',
  );
  const drop = database.prepare('DELETE FROM watchPosts WHERE watch = ?');
  const see = database.prepare('UPDATE watches SET seen = max(seen, ?) WHERE id = ?');
  const note = database.prepare(
    `UPDATE watches SET seen = max(seen, post.upTo), postedAt = post.at
     FROM watchPosts AS post WHERE post.watch = watches.id AND watches.id = ?`,
  );
  return {
    intended: (id) => held.get(id) ?? null,
    intend: (id, post) => put.run({ id, ...post }).changes > 0,
    posted: database.transaction((id: number) => {
      note.run(id);
      drop.run(id);
    }),
    pass: database.transaction((id: number, upTo: number) => {
      see.run(upTo, id);
      drop.run(id);
    }),
  };
}
