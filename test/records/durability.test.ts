import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { openRecords } from '../../src/records/records.ts';
import { recordsFile } from '../../src/records/recordsFile.ts';

let folder: string;
let writer: ChildProcessWithoutNullStreams;
let said = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-durability-'));
  said = '';
  writer = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'endlessWriter.ts'), folder]);
  writer.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
});

afterEach(() => {
  writer.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** How many writes were acknowledged so far. */
const acknowledged = () => said.split('\n').length - 1;

async function untilAcknowledged(count: number): Promise<void> {
  while (acknowledged() < count) await once(writer.stdout, 'data');
}

describe('while a process writes', { timeout: 30_000 }, () => {
  it('it loses nothing that it has acknowledged when it is killed', async () => {
    await untilAcknowledged(200);
    writer.kill('SIGKILL');
    await once(writer, 'close');
    const records = openRecords(folder);
    expect(records.gaps.list('1').length).toBeGreaterThanOrEqual(acknowledged());
    records.close();
  });

  it('a copy of the file and what is written beside it is whole, and has all that was acknowledged before', async () => {
    for (let copy = 1; copy <= 5; copy++) {
      await untilAcknowledged(copy * 100);
      const [before, place] = [acknowledged(), join(folder, `copy-${copy}`)];
      mkdirSync(place);
      for (const suffix of ['', '-wal']) {
        const file = recordsFile(folder) + suffix;
        if (existsSync(file)) copyFileSync(file, recordsFile(place) + suffix);
      }
      const database = new Database(recordsFile(place));
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      database.close();
      const records = openRecords(place);
      expect(records.gaps.list('1').length).toBeGreaterThanOrEqual(before);
      records.close();
    }
  });
});
