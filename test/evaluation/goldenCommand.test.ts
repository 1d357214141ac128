import { expect, test } from 'vitest';
import { runHere } from '../cli/runHere.ts';

test.each([
  [['--golden', 'set'], /^There is not one thing to measure\. Usage: .*--golden/],
  [['--golden', '--part', 'both'], /^--part both is no part of the golden questions\. Give tuning or test\.$/],
  [['set', '--part', 'test'], /^--part goes with --golden or --table only\. Usage: /],
  [['set', '--articles', 'folder'], /^--articles goes with --golden or --table only\. Usage: /],
  [['--golden', '--mode', 'dense'], /^--mode goes with DIR only\. Usage: /],
  [['--answers', 'file', '--library', 'folder'], /^--library goes with DIR, --golden or --table only\. Usage: /],
])('%j ends with 1 and one line', async (args, message) => {
  const { code, stderr } = await runHere('eval', args);
  expect(code).toBe(1);
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
