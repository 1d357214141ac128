import { expect, test } from 'vitest';
import type { GoldenQuestion } from '../../src/evaluation/goldenQuestion.ts';
import { judgeWindow } from '../../src/evaluation/goldenWindow.ts';
import { sampleAnswer } from '../terminal/sampleAnswer.ts';
import { answerable } from './goldenSample.ts';

const ASKED = { from: '2025-03-10', to: null };

function judge(right: GoldenQuestion['window'], read: readonly [string | null, string | null] | null) {
  const window = read && { from: read[0], to: read[1], because: 'asked for' };
  return judgeWindow(answerable({ window: right }), sampleAnswer({ window, asOf: '2025-12-28' }));
}

test.each([
  ['the very days', ASKED, ['2025-03-10', null], 'right'],
  ['a day beside', ASKED, ['2025-03-11', null], 'right'],
  ['two days beside', ASKED, ['2025-03-12', null], 'wrong'],
  ['an end that is open', ASKED, ['2025-03-10', '2025-12-28'], 'wrong'],
  ['a beginning that is missing', ASKED, [null, null], 'wrong'],
  ['no window', ASKED, null, 'missed'],
  ['the latest without bounds', 'latest', [null, null], 'right'],
  ['the latest up to the newest article', 'latest', [null, '2025-12-28'], 'right'],
  ['the latest that begins somewhere', 'latest', ['2025-12-01', '2025-12-28'], 'wrong'],
  ['the latest that was not understood', 'latest', null, 'missed'],
] as const)('judges %s', (_, right, read, verdict) => {
  expect(judge(right, read)).toBe(verdict);
});

test('judges no window where none is named', () => {
  expect(judge(null, ['2025-03-10', null])).toBeNull();
});
