import { describe, expect, test } from 'vitest';
import { type AnswerOutcome, measureAnswers } from '../../src/evaluation/answerMeasures.ts';

const right = (confidence: number): AnswerOutcome => ({ ranked: [true, false], confidence });
const second = (confidence: number): AnswerOutcome => ({ ranked: [false, true], confidence });
const none = (confidence: number): AnswerOutcome => ({ ranked: [false, false], confidence });

describe('measureAnswers', () => {
  test('takes rank and first place over the answerable questions only', () => {
    const measures = measureAnswers([right(0.9), second(0.8), none(0.1), none(0.2)]);
    expect(measures).toMatchObject({ questions: 4, answerable: 2, mrr: 0.75, p1: 0.5 });
  });

  test('is the share of pairs in the right order, ties half', () => {
    expect(measureAnswers([right(0.9), none(0.1)]).auroc).toBe(1);
    expect(measureAnswers([right(0.1), none(0.9)]).auroc).toBe(0);
    expect(measureAnswers([right(0.5), none(0.5)]).auroc).toBe(0.5);
    expect(measureAnswers([right(0.5), right(0.9), none(0.5), none(0.7)]).auroc).toBe((0.5 + 0 + 1 + 1) / 4);
  });

  test('triggers at the best threshold, which no two questions of one confidence are parted by', () => {
    // The best lets three pass: 2 of 3 are right, of 3 that could be.
    expect(measureAnswers([right(0.9), none(0.8), right(0.7), none(0.3), right(0.1)]).triggerF1).toBeCloseTo(3 / 4);
    expect(measureAnswers([right(0.5), none(0.5), none(0.5)]).triggerF1).toBe(0.5);
    expect(measureAnswers([none(0.5), right(0.5), none(0.5)]).triggerF1).toBe(0.5);
  });

  test('does not count a wrong first sentence as found', () => {
    expect(measureAnswers([second(0.9), none(0.1)]).triggerF1).toBe(0);
  });

  test('says nothing where there is nothing to say it of', () => {
    const nothing = { mrr: null, p1: null, auroc: null, triggerF1: null };
    expect(measureAnswers([none(0.5)])).toEqual({ questions: 1, answerable: 0, ...nothing });
    expect(measureAnswers([right(0.5)])).toMatchObject({ auroc: null, mrr: 1 });
  });

  test('counts a question without sentences as one that cannot be answered', () => {
    expect(measureAnswers([{ ranked: [], confidence: 0 }, right(0.5)])).toMatchObject({ answerable: 1, auroc: 1 });
  });
});
