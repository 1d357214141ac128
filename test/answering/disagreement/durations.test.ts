import { describe, expect, it } from 'vitest';
import { durationsDiffer, durationsIn } from '../../../src/answering/disagreement/durations.ts';

describe('durations', () => {
  it.each([
    ['six and a half hours', 390],
    ['6.5 hours', 390],
    ['an hour and a half', 90],
    ['a 90-minute session', 90],
    ['two hours and twenty minutes', 140],
    ['half an hour', 30],
    ['three days', 4320],
  ])('are read in words and figures: %s', (text, minutes) => {
    expect(durationsIn(text)).toEqual([{ minutes, isMore: false }]);
  });

  it('tell "more than" from the figure itself', () => {
    expect(durationsIn('over two hours')).toEqual([{ minutes: 120, isMore: true }]);
    expect(durationsIn('six hours, or more')).toEqual([
      { minutes: 360, isMore: false },
      { minutes: 360, isMore: true },
    ]);
  });

  it('are none where words only place something in time', () => {
    expect(durationsIn('two hours before the fair, three days later')).toEqual([]);
  });

  it.each([
    ['nearly three hours', 'almost three hours', false],
    ['about 6.5 hours', 'six and a half hours', false],
    ['two hours', 'six hours, or two hours', false],
    ['two hours', 'more than two hours', true],
    ['two hours', '90 minutes', true],
    ['two hours', 'all morning', false],
  ])('%s and %s: %s', (one, other, differ) => {
    expect(durationsDiffer(durationsIn(one), durationsIn(other))).toBe(differ);
  });
});
