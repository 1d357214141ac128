import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { anonymous } from './gaps.ts';

/** An answer as it stands in Discord. */
export interface RatedAnswer {
  readonly guild: string;
  readonly channel: string;
  readonly message: string;
  /** Tells what the message said: an answer that was made anew, because its question was edited, is another one. */
  readonly edition: string;
}

/** What became of a vote: a second of the same kind takes it back. */
export type VoteOutcome = 'cast' | 'changed' | 'withdrawn';

/** An answer and what people think of it. */
export interface Rating extends Omit<RatedAnswer, 'guild' | 'edition'> {
  /** Null where the server does not keep questions, or did not. */
  readonly question: string | null;
  readonly helpful: number;
  readonly unhelpful: number;
}

/**
 * One vote a person and answer, without the person: what is kept of them is a hash of another kind for each answer. Only who has the file,
 * with its key, could try known user ids on it.
 */
export interface Votes {
  /**
   * Casts, changes or takes back a vote.
   *
   * @param user Id of the voter, which is not kept.
   * @param question What was asked; null where the server does not keep questions. It goes when nobody finds the answer unhelpful.
   */
  cast(answer: RatedAnswer, user: string, helpful: boolean, question: string | null): VoteOutcome;
  /** The answers of a server that somebody found unhelpful, those that most did first, then the newest first. */
  worst(guild: string): readonly Rating[];
  /** All votes of a server. */
  totals(guild: string): { readonly helpful: number; readonly unhelpful: number };
  /** Drops answers that were first voted on before a time (milliseconds since 1970), with their votes. */
  dropBefore(time: number): void;
  /** Drops the questions of a server, and leaves the votes. */
  forgetQuestions(guild: string): void;
  /** Drops the votes of a server. */
  forget(guild: string): void;
}

/** The votes on answers. @param now The time in milliseconds since 1970. */
export function createVotes(database: Database, now: () => number): Votes {
  const secret = secretOf(database);
  const key = answerKeeper(database, now);
  const before = database.prepare<[number, Buffer], number>('SELECT helpful FROM votes WHERE answer = ? AND voter = ?');
  const put = database.prepare('INSERT OR REPLACE INTO votes (answer, voter, helpful) VALUES (?, ?, ?)');
  const withdraw = database.prepare('DELETE FROM votes WHERE answer = ? AND voter = ?');
  const blank = database.prepare(
    `UPDATE ratedAnswers SET question = NULL WHERE key = @key AND ${NONE} AND NOT helpful)`,
  );
  const drop = database.prepare(`DELETE FROM ratedAnswers WHERE key = @key AND ${NONE})`);
  const cast: Votes['cast'] = (answer, user, helpful, question) => {
    const row = key(answer, question);
    const voter = voterOf(secret, answer, user);
    const held = before.pluck().get(row, voter);
    if (held === Number(helpful)) withdraw.run(row, voter);
    else put.run(row, voter, Number(helpful));
    for (const clean of [blank, drop]) clean.run({ key: row });
    return held === undefined ? 'cast' : held === Number(helpful) ? 'withdrawn' : 'changed';
  };
  return {
    cast: (...vote) => database.transaction(cast).immediate(...vote),
    ...accounts(database),
    ...drops(database),
  };
}

/** No votes on an answer that are, as the condition goes on, of some kind. */
const NONE = 'NOT EXISTS (SELECT 1 FROM votes WHERE answer = @key';

/** The key of the hashes: made once, and kept with them. */
function secretOf(database: Database): Buffer {
  database.prepare(`INSERT OR IGNORE INTO secrets VALUES ('votes', ?)`).run(randomBytes(32));
  const held = database.prepare<[], Buffer>(`SELECT value FROM secrets WHERE name = 'votes'`).pluck().get();
  if (held === undefined) throw new Error('The key of the votes is not there.');
  return held;
}

/** The same for the same person and answer, and otherwise telling of neither: HMAC-SHA-256, 16 bytes of it. */
function voterOf(secret: Buffer, { guild, channel, message, edition }: RatedAnswer, user: string): Buffer {
  const about = JSON.stringify([guild, channel, message, edition, user]);
  return createHmac('sha256', secret).update(about).digest().subarray(0, 16);
}

/** Finds the row of an answer, or makes it. */
function answerKeeper(database: Database, now: () => number): (answer: RatedAnswer, question: string | null) => number {
  const insert = database.prepare(
    `INSERT INTO ratedAnswers (guild, channel, message, edition, ratedAt, question)
     VALUES (@guild, @channel, @message, @edition, @ratedAt, @question) ON CONFLICT DO UPDATE SET question = coalesce(excluded.question, question)`,
  );
  const find = database.prepare<[RatedAnswer], number>(
    'SELECT key FROM ratedAnswers WHERE guild = @guild AND channel = @channel AND message = @message AND edition = @edition',
  );
  return (answer, question) => {
    insert.run({ ...answer, ratedAt: now(), question: question === null ? null : anonymous(question) });
    const key = find.pluck().get(answer);
    if (key === undefined) throw new Error('An answer that was just put is not there.');
    return key;
  };
}

function accounts(database: Database): Pick<Votes, 'worst' | 'totals'> {
  const ratings = database.prepare<[string], Rating>(
    `SELECT channel, message, question, sum(helpful) AS helpful, sum(NOT helpful) AS unhelpful
     FROM ratedAnswers JOIN votes ON votes.answer = ratedAnswers.key WHERE guild = ?
     GROUP BY ratedAnswers.key HAVING unhelpful > 0 ORDER BY unhelpful DESC, ratedAt DESC, ratedAnswers.key DESC`,
  );
  const totals = database.prepare<[string], { helpful: number; unhelpful: number }>(
    `SELECT coalesce(sum(helpful), 0) AS helpful, coalesce(sum(NOT helpful), 0) AS unhelpful
     FROM ratedAnswers JOIN votes ON votes.answer = ratedAnswers.key WHERE guild = ?`,
  );
  return {
    worst: (guild) => ratings.all(guild),
    totals: (guild) => totals.get(guild) ?? { helpful: 0, unhelpful: 0 },
  };
}

function drops(database: Database): Pick<Votes, 'dropBefore' | 'forgetQuestions' | 'forget'> {
  const dropOld = database.prepare('DELETE FROM ratedAnswers WHERE ratedAt < ?');
  const blank = database.prepare('UPDATE ratedAnswers SET question = NULL WHERE guild = ? AND question IS NOT NULL');
  const drop = database.prepare('DELETE FROM ratedAnswers WHERE guild = ?');
  return {
    dropBefore: (time) => {
      dropOld.run(time);
    },
    forgetQuestions: (guild) => {
      blank.run(guild);
    },
    forget: (guild) => {
      drop.run(guild);
    },
  };
}
