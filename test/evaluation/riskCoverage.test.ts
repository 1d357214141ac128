import { expect, it } from 'vitest';
import { calibrationError, riskAt } from '../../src/evaluation/riskCoverage.ts';

const right = (confidence: number) => ({ ranked: [true], confidence });
const wrong = (confidence: number) => ({ ranked: [false, true], confidence });

it('the risk is the share of wrong ones among the surest', () => {
  const outcomes = [wrong(0.2), right(0.9), wrong(0.7), right(0.8)];
  expect([0.25, 0.5, 0.75, 1].map((coverage) => riskAt(coverage, outcomes))).toEqual([0, 0, 1 / 3, 1 / 2]);
});

it('of equal confidences each counts in part, whatever their order', () => {
  const outcomes = [right(0.5), wrong(0.5), right(0.9), wrong(0.1)];
  expect(riskAt(0.5, outcomes)).toBeCloseTo(0.25);
  expect(riskAt(0.5, outcomes.toReversed())).toBeCloseTo(0.25);
});

it('a question without a sentence is a wrong one, and of no question nothing can be said', () => {
  expect(riskAt(1, [{ ranked: [], confidence: 0 }])).toBe(1);
  expect(riskAt(0.5, [])).toBeNull();
  expect(calibrationError([])).toBeNull();
});

it('the calibration error is how far confidence is from what comes true, bin by bin', () => {
  expect(calibrationError([right(1), right(1), wrong(0)])).toBe(0);
  expect(calibrationError([right(0.75), wrong(0.75)])).toBeCloseTo(0.25);
  expect(calibrationError([right(0.75), wrong(0.25)])).toBeCloseTo(0.25); // two bins: one too modest, one too sure
});
