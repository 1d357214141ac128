import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ENTRY = fileURLToPath(new URL('../../src/eval.ts', import.meta.url));

/** Standard error and exit code of the command where it fails. */
function failureOf(args: readonly string[]): { readonly status: number; readonly stderr: string } {
  try {
    execFileSync(process.execPath, ['--import', 'tsx', ENTRY, ...args], { stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    return error as { status: number; stderr: string };
  }
  throw new Error('The command did not fail.');
}

test.each([
  [['--golden', 'set'], /^There is not one thing to measure\. Usage: .*--golden/],
  [['--golden', '--part', 'both'], /^--part both is no part of the golden questions\. Give tuning or test\.$/],
  [['set', '--part', 'test'], /^--part goes with --golden or --table only\. Usage: /],
  [['set', '--articles', 'folder'], /^--articles goes with --golden or --table only\. Usage: /],
  [['--golden', '--mode', 'dense'], /^--mode goes with DIR only\. Usage: /],
  [['--answers', 'file', '--library', 'folder'], /^--library goes with DIR, --golden or --table only\. Usage: /],
])('%j ends with 1 and one line', (args, message) => {
  const { status, stderr } = failureOf(args);
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
