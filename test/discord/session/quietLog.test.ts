import { expect, it } from 'vitest';
import { createQuietLog } from '../../../src/discord/session/quietLog.ts';

function quietLog() {
  const lines: string[] = [];
  let now = 0;
  const log = createQuietLog(
    (line) => lines.push(line),
    1000,
    () => now,
  );
  return { lines, log, pass: (ms: number) => (now += ms) };
}

it('the same kind of thing is told once in a while, each kind for itself', () => {
  const { lines, log, pass } = quietLog();
  log('gateway', 'closed');
  pass(999);
  log('gateway', 'closed again');
  log('client', 'broken');
  expect(lines).toEqual(['closed', 'broken']);
});

it('what was kept back is counted when it is told again', () => {
  const { lines, log, pass } = quietLog();
  for (let times = 0; times < 4; times++) log('gateway', 'closed');
  pass(1000);
  log('gateway', 'closed');
  pass(1000);
  log('gateway', 'closed');
  expect(lines).toEqual(['closed', 'closed (3 more times before this)', 'closed']);
});

it('ever new kinds do not fill the memory, and are all told', () => {
  const { lines, log } = quietLog();
  for (let kind = 0; kind < 1000; kind++) log(`kind ${kind}`, `line ${kind}`);
  expect(lines).toHaveLength(1000);
});
