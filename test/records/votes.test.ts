import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecords, type Records } from '../../src/records/records.ts';
import { recordsFile } from '../../src/records/recordsFile.ts';
import { temporaryRecords } from './temporaryRecords.ts';

const ANSWER = { guild: '1', channel: '20', message: '30', edition: 'abc' };
const [ADA, BEN] = ['700000000000000001', '700000000000000002'];
let records: Records;

beforeEach(() => {
  records = temporaryRecords();
});

afterEach(() => {
  records.close();
});

describe('a vote', () => {
  it('counts once a person and answer, can be changed, and is taken back by a second of the same kind', () => {
    const { votes } = records;
    expect(votes.cast(ANSWER, ADA, true, null)).toBe('cast');
    expect(votes.cast(ANSWER, BEN, false, null)).toBe('cast');
    expect(votes.totals('1')).toEqual({ helpful: 1, unhelpful: 1 });
    expect(votes.cast(ANSWER, ADA, false, null)).toBe('changed');
    expect(votes.totals('1')).toEqual({ helpful: 0, unhelpful: 2 });
    expect(votes.cast(ANSWER, ADA, false, null)).toBe('withdrawn');
    expect(votes.totals('1')).toEqual({ helpful: 0, unhelpful: 1 });
    expect(votes.cast(ANSWER, ADA, true, null)).toBe('cast');
  });

  it('on another answer, or on what an answer said before it was made anew, is another vote', () => {
    const { votes } = records;
    votes.cast(ANSWER, ADA, true, null);
    expect(votes.cast({ ...ANSWER, message: '31' }, ADA, true, null)).toBe('cast');
    expect(votes.cast({ ...ANSWER, edition: 'xyz' }, ADA, true, null)).toBe('cast');
    expect(votes.totals('1')).toEqual({ helpful: 3, unhelpful: 0 });
  });

  it('is known after a restart, and nowhere with the voter', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-votes-'));
    const first = openRecords(folder);
    first.votes.cast(ANSWER, ADA, false, null);
    first.close();
    const bytes = readFileSync(recordsFile(folder));
    const number = Buffer.alloc(8);
    number.writeBigUInt64BE(BigInt(ADA));
    expect([bytes.includes(ADA), bytes.includes(number)]).toEqual([false, false]);
    const second = openRecords(folder);
    expect(second.votes.cast(ANSWER, ADA, false, null)).toBe('withdrawn');
    second.close();
    rmSync(folder, { recursive: true });
  });

  it('of one person is another hash on every answer', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-votes-'));
    const kept = openRecords(folder);
    for (const message of ['30', '31', '32']) kept.votes.cast({ ...ANSWER, message }, ADA, true, null);
    kept.close();
    const database = new Database(recordsFile(folder), { readonly: true });
    const voters = database.prepare<[], Buffer>('SELECT voter FROM votes').pluck().all();
    database.close();
    expect(new Set(voters.map((voter) => voter.toString('hex'))).size).toBe(3);
    expect(voters.map(({ length }) => length)).toEqual([16, 16, 16]);
    rmSync(folder, { recursive: true });
  });
});

describe('the question of an answer', () => {
  it('is kept while somebody finds the answer unhelpful', () => {
    const { votes } = records;
    const question = () => votes.worst('1')[0]?.question;
    votes.cast(ANSWER, ADA, true, null);
    votes.cast(ANSWER, BEN, false, 'Who kept the light?');
    votes.cast(ANSWER, '700000000000000003', true, null);
    expect(question()).toBe('Who kept the light?');
    votes.cast(ANSWER, BEN, true, null);
    votes.cast(ANSWER, ADA, false, null);
    expect(votes.worst('1')).toHaveLength(1);
    expect(question()).toBeNull();
  });
});

describe('the worst answers', () => {
  it('are those that most found unhelpful, then the newest; what nobody did is not among them', () => {
    const { votes } = records;
    const on = (message: string) => ({ ...ANSWER, message });
    votes.cast(on('1'), ADA, false, 'First?');
    votes.cast(on('2'), ADA, false, null);
    votes.cast(on('2'), BEN, false, null);
    votes.cast(on('3'), ADA, true, 'Third?');
    votes.cast(on('4'), ADA, false, 'Fourth?');
    votes.cast(on('4'), BEN, true, 'Fourth?');
    expect(votes.worst('1')).toEqual([
      { channel: '20', message: '2', question: null, helpful: 0, unhelpful: 2 },
      { channel: '20', message: '4', question: 'Fourth?', helpful: 1, unhelpful: 1 },
      { channel: '20', message: '1', question: 'First?', helpful: 0, unhelpful: 1 },
    ]);
    expect(votes.worst('2')).toEqual([]);
  });
});
