import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the process lives through what is known to be harmless, and tells of the rest', { timeout: 60_000 }, () => {
  const script = join(import.meta.dirname, 'faultNetProcess.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  expect(stdout.trim().split('\n')).toEqual([
    'told of rejected: Something went wrong: Error: rejected',
    'told of no guild: An event of Discord could not be read and was left out: TypeError: no guild',
    'told of no guild: An event of Discord could not be read and was left out: TypeError: no guild',
    'broken: Error: anything else',
    'still running',
  ]);
  expect(stderr).toContain('without a net');
  expect(status).not.toBe(0);
});
