import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectFault } from './fault.ts';
import { jsonLines, PROJECT, run } from './run.ts';
import { runHere } from './runHere.ts';

const FIXTURES = join(PROJECT, 'test/fixtures/lint');

it('lint-articles says in one line that there is no fault, and exits with 0', async () => {
  const { code, stdout, stderr } = await run('lint-articles', ['--articles', join(FIXTURES, 'clean')]);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '4 articles, no fault.\n', stderr: '' });
});

it('lint-articles prints a line for each fault, as an editor can open it, and exits with 1', async () => {
  const { code, stdout } = await runHere('lint-articles', ['--articles', 'test/fixtures/lint/spelling']);
  expect(code).toBe(1);
  expect(stdout.split('\n')).toEqual([
    'test/fixtures/lint/spelling/lamp.md:2: "Scarholm" is not how the corpus spells this name. Write "Skarholm".',
    'test/fixtures/lint/spelling/lamp.md:11: "Fjarland" is not how the corpus spells this name. Write "Fjærland".',
    'test/fixtures/lint/spelling/lamp.md:13: "Fjaerland" is not how the corpus spells this name. Write "Fjærland".',
    '',
  ]);
});

it('lint-articles gives the same as JSON', async () => {
  const { code, stdout } = await runHere('lint-articles', ['--json', '--articles', join(FIXTURES, 'same-title')]);
  expect(code).toBe(1);
  const message = 'the title is already that of lamp.md. Change one of the two.';
  expect(jsonLines(stdout)).toEqual([{ articles: 2, faults: [{ path: 'light.md', line: 2, message }] }]);
});

it('lint-articles names a folder that is not there', async () => {
  expectFault(await runHere('lint-articles', ['--articles', join(FIXTURES, 'nowhere')]), /nowhere is not there/u);
});
