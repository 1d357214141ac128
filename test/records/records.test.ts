import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS } from '../../src/records/migrations.ts';
import { openRecords } from '../../src/records/records.ts';
import { recordsFile } from '../../src/records/recordsFile.ts';
import { SetupError } from '../../src/setupError.ts';

const DAY = 24 * 3_600_000;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-records-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const faultOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('the records of a folder', () => {
  it('are there again when they are opened anew', () => {
    const place = join(folder, 'not', 'there', 'yet');
    const first = openRecords(place);
    first.switch('1', 'gaps', true);
    first.gaps.add('1', 'Who kept the lighthouse?', null);
    first.close();
    const second = openRecords(place);
    expect(second.settings.of('1')).toEqual({ gaps: true, feedback: false });
    expect(second.gaps.list('1')).toMatchObject([{ question: 'Who kept the lighthouse?', count: 1 }]);
    second.close();
  });

  it('that are damaged are named, and left as they are', () => {
    const junk = 'This was a database once. '.repeat(400);
    writeFileSync(recordsFile(folder), junk);
    expect(faultOf(() => openRecords(folder))).toMatch(
      /parley\.db is damaged \(.+\)\. Put a copy of it that is whole in its place; or move it away/u,
    );
    expect(readFileSync(recordsFile(folder), 'utf8')).toBe(junk);
  });

  it('with a torn page are named too', () => {
    const records = openRecords(folder);
    for (let i = 0; i < 300; i++) records.gaps.add('1', `What became of ship ${i}?`, null);
    records.close();
    const bytes = readFileSync(recordsFile(folder));
    bytes.fill(7, 3 * 4096, bytes.length - 4096);
    writeFileSync(recordsFile(folder), bytes);
    expect(faultOf(() => openRecords(folder))).toMatch(/parley\.db is damaged/u);
  });

  it('of a newer program are named, and left as they are', () => {
    openRecords(folder).close();
    const newer = new Database(recordsFile(folder));
    newer.pragma('user_version = 99');
    newer.close();
    const before = readFileSync(recordsFile(folder));
    expect(faultOf(() => openRecords(folder))).toMatch(
      /parley\.db is of a newer Parley \(its version is 99, .*Update Parley, or set DATA_DIR/u,
    );
    expect(readFileSync(recordsFile(folder)).equals(before)).toBe(true);
  });

  it('in a place that is no folder are named', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(faultOf(() => openRecords(join(folder, 'file')))).toMatch(/cannot be opened or written .* DATA_DIR/u);
  });
});

describe('migrations', () => {
  const steps = (...sql: readonly string[]) => sql.map((each, at) => ({ version: at + 1, sql: each }));
  const database = () => new Database(':memory:');

  it('are counted from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  });

  it('take only the steps that were not taken, and keep what is there', () => {
    const held = database();
    const first = "CREATE TABLE ships (name TEXT); INSERT INTO ships VALUES ('Gannet')";
    migrate(held, 'x', steps(first));
    migrate(held, 'x', steps(first, `ALTER TABLE ships ADD COLUMN crew INTEGER NOT NULL DEFAULT 3`));
    expect(held.prepare('SELECT * FROM ships').all()).toEqual([{ name: 'Gannet', crew: 3 }]);
    expect(held.pragma('user_version', { simple: true })).toBe(2);
  });

  it('take a step as a whole or not at all', () => {
    const held = database();
    expect(() => {
      migrate(held, 'x', steps('CREATE TABLE a (x)', 'CREATE TABLE b (x); CREATE TABLE a (x)'));
    }).toThrow(/already exists/u);
    expect(held.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['a']);
    expect(held.pragma('user_version', { simple: true })).toBe(1);
  });
});

describe('what is kept', () => {
  const ANSWER = { guild: '1', channel: '2', message: '3', edition: 'e' };

  it('goes after 30 days, when the records are opened and while they are open', () => {
    let now = 100 * DAY;
    const records = openRecords(folder, () => now);
    records.switch('1', 'gaps', true);
    records.gaps.add('1', 'An old one?', null);
    records.votes.cast(ANSWER, '9', false, 'An old one?');
    now += 29 * DAY;
    records.gaps.add('1', 'A young one?', null);
    records.tidy();
    expect(records.gaps.list('1')).toHaveLength(2);
    now += 2 * DAY;
    records.tidy();
    expect(records.gaps.list('1').map(({ question }) => question)).toEqual(['A young one?']);
    expect(records.votes.totals('1')).toEqual({ helpful: 0, unhelpful: 0 });
    records.close();
    now += 30 * DAY;
    const later = openRecords(folder, () => now);
    expect(later.gaps.list('1')).toEqual([]);
    expect(later.settings.of('1').gaps).toBe(true);
    later.close();
    expect(readFileSync(recordsFile(folder)).includes('young')).toBe(false);
  });

  it('goes with the setting that it was kept for, of that server alone', () => {
    const records = openRecords(folder);
    for (const guild of ['1', '2']) {
      for (const name of ['gaps', 'feedback'] as const) records.switch(guild, name, true);
      records.gaps.add(guild, 'Who?', null);
      records.votes.cast({ ...ANSWER, guild }, '9', false, 'Who?');
    }
    records.switch('1', 'gaps', false);
    expect(records.gaps.list('1')).toEqual([]);
    expect(records.votes.worst('1')).toMatchObject([{ question: null, unhelpful: 1 }]);
    records.switch('1', 'feedback', false);
    expect(records.votes.worst('1')).toEqual([]);
    expect(records.gaps.list('2')).toHaveLength(1);
    expect(records.votes.worst('2')).toMatchObject([{ question: 'Who?', unhelpful: 1 }]);
    records.close();
  });

  it('of a server goes as a whole, its settings too', () => {
    const records = openRecords(folder);
    records.switch('1', 'feedback', true);
    records.gaps.add('1', 'Who?', null);
    records.votes.cast(ANSWER, '9', true, null);
    records.forget('1');
    expect(records.settings.of('1')).toEqual({ gaps: false, feedback: false });
    expect(records.gaps.list(null)).toEqual([]);
    expect(records.votes.totals('1')).toEqual({ helpful: 0, unhelpful: 0 });
    records.close();
  });
});
