import { expect } from 'vitest';
import type { Outcome } from './run.ts';

/** Expects a command to have ended with exit code 1 and one line on standard error, which is no stack trace. */
export function expectFault({ code, stdout, stderr }: Outcome, line: RegExp): void {
  expect(stderr).toMatch(line);
  expect(stderr).toMatch(/^[^\n]+\n$/u);
  expect(stderr).not.toMatch(/^\s+at |Something in Parley is broken/mu);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
}
