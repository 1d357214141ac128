import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../cli/run.ts';
import { runHere } from '../cli/runHere.ts';
import { temporaryFolder, testSetFolder, writeLines } from './testSetFolder.ts';

// Most runs load the model.
vi.setConfig({ testTimeout: 120_000 });

describe('eval', () => {
  test('measures a test set, all modes, and a second time without embedding', async () => {
    const [set, library] = [testSetFolder(), join(temporaryFolder(), 'kept')];
    const { code, stdout, stderr } = await run('eval', [set, '--json', '--library', library]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const full = { ndcg10: 1, recall10: 1, recall100: 1, mrr10: 1 };
    const report = {
      set: 'shore',
      documents: 4,
      passages: 4,
      queries: 2,
      modes: { lexical: full, dense: full, hybrid: full },
    };
    expect(JSON.parse(stdout)).toEqual({ ...report, seconds: expect.any(Number) as number });
    const again = await runHere('eval', [set, '--mode', 'hybrid', '--library', library]);
    expect(again.stdout).toMatch(
      /^shore: 4 documents.*\nmode .*\nhybrid +1\.000 \(1\.000–1\.000\) +1\.000 +1\.000 +1\.000\n$/,
    );
  });

  test('measures answers with the bundled model', async () => {
    const contexts = [
      'The ferry sails at noon.',
      'Seals sleep on the sandbank at low tide.',
      'Crabs hide in the harbour wall.',
    ];
    const file = writeLines(temporaryFolder(), 'qa.jsonl', [
      { id: 'a', question: 'When does the ferry sail?', doc: 'Harbour notes', contexts, labels: [1, 0, 0] },
      { id: 'b', question: 'Who won the chess cup?', doc: 'Harbour notes', contexts, labels: [0, 0, 0] },
    ]);
    const { stdout } = await runHere('eval', ['--answers', file, '--json']);
    expect(JSON.parse(stdout)).toEqual({ questions: 2, answerable: 1, mrr: 1, p1: 1, auroc: 1, triggerF1: 1 });
  });

  test('measures sentence boundaries', async () => {
    const cases = [{ text: 'It rained. Nobody came.', sentences: ['It rained.', 'Nobody came.'] }];
    const file = writeLines(temporaryFolder(), 'sentences.jsonl', cases);
    const { stdout } = await runHere('eval', ['--sentences', file, '--json']);
    expect(JSON.parse(stdout)).toEqual({ cases: 1, exact: 1, f1: 1 });
  });

  test('keeps no library when none is asked for', async () => {
    const set = testSetFolder({ documents: [{ _id: 'seals', text: 'Seals sleep.' }], qrels: ['q1\tseals\t1'] });
    const temporary = temporaryFolder();
    const { stdout } = await runHere('eval', [set, '--json', '--mode', 'lexical'], { TMPDIR: temporary });
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, modes: { lexical: { ndcg10: 1 } } });
    expect(readdirSync(temporary).filter((name) => name.startsWith('parley-'))).toEqual([]);
  });

  test.each([
    ['a folder that is not there', ['no-such-set'], /There is no file .*no-such-set.*corpus\.jsonl\./],
    [
      'an unknown mode',
      ['.', '--mode', 'magic'],
      /--mode magic has an unknown mode\. Give some of lexical, dense, hybrid/,
    ],
    ['nothing to measure', [], /There is not one thing to measure\. Usage: /],
    ['two things at once', ['.', '--answers', 'x'], /There is not one thing to measure\. Usage: /],
    ['--mode without a set', ['--answers', 'x', '--mode', 'dense'], /--mode goes with DIR only/],
  ])('ends with 1 and one line for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runHere('eval', args);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
