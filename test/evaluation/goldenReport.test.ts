import { describe, expect, test } from 'vitest';
import type { GoldenAnswers } from '../../src/evaluation/goldenAnswers.ts';
import { reportGolden } from '../../src/evaluation/goldenReport.ts';
import { renderGolden } from '../../src/evaluation/goldenText.ts';
import { sampleAnswer, unsureAnswer } from '../terminal/sampleAnswer.ts';
import { answerable, quoted, unanswerable } from './goldenSample.ts';

const FOUR = quoted('Four hours.');
const RAIN = quoted('It rained.');
const MARCH = { from: '2025-03-01', to: '2025-03-31' };
const POINT = { id: 'd1', part: 'tuning', kind: 'duration', question: 'How long?' } as const;

const ANSWERS: GoldenAnswers = {
  questions: [
    { question: answerable({ id: 'a1' }), answer: sampleAnswer({ sentences: [FOUR] }) },
    { question: answerable({ id: 'a2', window: MARCH }), answer: sampleAnswer({ sentences: [RAIN, FOUR] }) },
    {
      question: answerable({ id: 'a3', band: 'when', before: ['Who met?'], choices: ['2025-03-01', '2025-04-01'] }),
      answer: unsureAnswer({ related: [FOUR] }),
    },
    {
      question: answerable({ id: 'a4', band: 'when' }),
      answer: sampleAnswer({ sentences: [RAIN], window: { ...MARCH, because: 'asked for' } }),
    },
    { question: unanswerable({ id: 'u1' }), answer: unsureAnswer() },
    { question: unanswerable({ id: 'u2', contradiction: ['Nobody met.'] }), answer: sampleAnswer() },
    { question: unanswerable({ id: 'u3', band: 'opinion', nearMiss: false }), answer: unsureAnswer() },
  ],
  disagreements: [
    {
      question: { ...POINT, claims: [['Four hours.'], ['Five hours.']] },
      answer: sampleAnswer({ disagreement: [{ point: 'duration', claims: [FOUR, quoted('Five hours.')] }] }),
    },
    { question: { ...POINT, id: 'd2', claims: [['Four hours.'], ['Five hours.']] }, answer: sampleAnswer() },
    {
      question: { ...POINT, id: 'd3', claims: [['Four hours.']] },
      answer: sampleAnswer({ disagreement: [{ point: 'duration', claims: [FOUR, RAIN] }] }),
    },
  ],
};
const REPORT = reportGolden(ANSWERS, {});
const counted = (count: number, of: number) => expect.objectContaining({ count, of, share: count / of }) as unknown;

describe('reportGolden', () => {
  test('counts by band, together, and near misses alone', () => {
    const { bands, total, nearMisses } = REPORT;
    expect(Object.keys(bands)).toEqual(['easy', 'when', 'near-miss', 'opinion']);
    expect(bands.easy).toEqual({
      questions: 2,
      firstRight: counted(1, 2),
      anyRight: counted(2, 2),
      refusedRightly: null,
      refusedWrongly: counted(0, 2),
    });
    expect(total).toEqual({
      questions: 7,
      firstRight: counted(1, 4),
      anyRight: counted(2, 4),
      refusedRightly: counted(2, 3),
      refusedWrongly: counted(1, 4),
    });
    expect(nearMisses).toMatchObject({ questions: 2, firstRight: null, refusedRightly: counted(1, 2) });
  });

  test('counts what else was to be understood', () => {
    const { contradicted, toldApart, windows, disagreement } = REPORT;
    expect({ contradicted, toldApart }).toEqual({ contradicted: counted(0, 1), toldApart: counted(0, 1) });
    expect(windows).toMatchObject({ right: counted(0, 1), missed: counted(1, 1), wrong: counted(0, 1) });
    expect(windows.others).toEqual([{ id: 'a4', window: { ...MARCH, because: 'asked for' } }]);
    expect(disagreement).toEqual({ precision: counted(1, 2), recall: counted(1, 2) });
  });

  test('lists what failed, with what was said and what is right', () => {
    expect(REPORT.failing.map(({ id, faults }) => [id, ...faults])).toEqual([
      ['a2', 'right, but not first', 'window missed'],
      ['a3', 'refused wrongly', 'events not told apart'],
      ['a4', 'no right sentence'],
      ['u2', 'answered wrongly', 'contradiction not shown'],
      ['d2', 'disagreement missed'],
      ['d3', 'disagreement wrong'],
    ]);
    expect(REPORT.failing[1]).toMatchObject({
      band: 'when',
      before: ['Who met?'],
      said: { status: 'unsure', sentences: [], related: ['Four hours.'], disagreement: null },
      right: { accepted: ['Four hours.'], choices: ['2025-03-01', '2025-04-01'] },
    });
    expect(REPORT.failing.at(-1)).toMatchObject({ band: null, right: { claims: [['Four hours.']] } });
  });
});

describe('renderGolden', () => {
  const text = renderGolden(REPORT);

  test('shows shares with intervals in a table', () => {
    expect(text).toMatch(/^band +questions +first right \(95 %\) +any right +refused rightly +refused wrongly\n/);
    expect(text).toMatch(/^easy +2 +0\.50 \(0\.00–1\.00\) +1\.00 \(0\.34–1\.00\) +– +0\.00 \(0\.00–0\.66\)$/m);
    expect(text).toMatch(/^near misses +2 +– +– +0\.50 \(0\.00–1\.00\) +–$/m);
    expect(text).toMatch(/^disagreement, recall +0\.50 \(0\.00–1\.00\), 1 of 2$/m);
    expect(text).toMatch(/^window not judged, a4 +2025-03-01 – 2025-03-31$/m);
  });

  test('shows each failing question with what was said and what was accepted', () => {
    expect(text).toContain(
      [
        'Failing: 6',
        '',
        'a2: right, but not first; window missed',
        '  ? How long?',
        '  said: answered, 0.90',
        '  quoted: It rained.',
        '  quoted: Four hours.',
        '  accepted: Four hours.',
        '  window: 2025-03-01 – 2025-03-31',
        '',
        'a3: refused wrongly; events not told apart',
        '  ? Who met?',
        '  ? How long?',
        '  said: unsure, 0.20',
        '  related: Four hours.',
        '  accepted: Four hours.',
        '  choices: 2025-03-01, 2025-04-01',
        '',
      ].join('\n'),
    );
    expect(text).toMatch(/d3: disagreement wrong\n {2}\? How long\?\n(?: {2}.*\n)* {2}differing: Four hours\.\n/);
  });
});
