import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openRecords } from '../../src/records/records.ts';
import { expectFault } from './fault.ts';
import { run } from './run.ts';
import { runHere } from './runHere.ts';

vi.setConfig({ testTimeout: 90_000 });

const NEAREST = { article: 'harbour', title: 'Harbour talks', date: '2025-02-19' };
let folder: string;
let data: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-gaps-'));
  data = join(folder, 'data');
  const records = openRecords(data);
  records.gaps.add('1', 'Who mended the nets?', NEAREST);
  records.gaps.add('2', 'who mended the nets', NEAREST);
  records.gaps.add('1', '=1+1 or 3?', null);
  records.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('gaps', () => {
  it('gives the questions of all servers as JSON, newest first, and nothing else', async () => {
    const { code, stdout, stderr } = await run('gaps', ['--json', '--data', data]);
    const newest: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\d$/u);
    expect(JSON.parse(stdout)).toEqual([
      { question: '=1+1 or 3?', count: 1, newest, nearest: null },
      { question: 'who mended the nets', count: 2, newest, nearest: NEAREST },
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('shows them in the terminal', async () => {
    const { stdout } = await runHere('gaps', ['--data', data]);
    expect(stdout).toMatch(
      /^=1\+1 or 3\? \(.+\)\nwho mended the nets \(.+, 2 times\)\n {2}nearest: Harbour talks, 19 Feb 2025\n$/u,
    );
  });

  it('writes them as a table, beside JSON where that is wanted', async () => {
    const file = join(folder, 'gaps.csv');
    const { stdout, stderr } = await runHere('gaps', ['--csv', file, '--json', '--data', data]);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toBe(`2 questions written to ${file}.\n`);
    expect(readFileSync(file, 'utf8').split('\r\n')[1]).toMatch(/^"'=1\+1 or 3\?",1,/u);
  });

  it('has none where nothing was ever kept, and makes nothing there', async () => {
    const nowhere = join(folder, 'nowhere');
    const { code, stdout, stderr } = await runHere('gaps', ['--json', '--data', nowhere]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
    expect(stderr).toMatch(/^Nothing is kept in .*nowhere yet; .*\n$/u);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('tells in one line what is wrong with its file, its options, or where it is to write', async () => {
    const damaged = mkdtempSync(join(folder, 'damaged-'));
    writeFileSync(join(damaged, 'parley.db'), 'no database at all, whatever its name says'.repeat(100));
    expectFault(await runHere('gaps', ['--data', damaged]), /parley\.db is damaged \(.+\)\. Put a copy /u);
    expectFault(await runHere('gaps', ['harbour']), /^"harbour" is no option\. Usage: npm run -s gaps /u);
    const nowhere = join(folder, 'not', 'there.csv');
    expectFault(
      await runHere('gaps', ['--csv', nowhere, '--data', data]),
      /there\.csv cannot be written .* with --csv\./u,
    );
  });
});
