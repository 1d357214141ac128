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
    expect(durationsIn(text)).toEqual([{ value: minutes, bound: 'exact', isAlternative: false }]);
  });

  it('tell "more than" from the figure itself', () => {
    expect(durationsIn('over two hours')).toEqual([{ value: 120, bound: 'over', isAlternative: false }]);
    expect(durationsIn('six hours, or more')).toEqual([
      { value: 360, bound: 'exact', isAlternative: true },
      { value: 360, bound: 'over', isAlternative: true },
    ]);
  });

  it('are none where words only place something in time', () => {
    expect(durationsIn('two hours before the fair, three days later')).toEqual([]);
  });

  it.each([
    ['nearly three hours', 'almost three hours', false],
    ['about 6.5 hours', 'six and a half hours', false],
    ['two hours', 'six hours, or two hours', false],
    ['almost six hours', '5.5 hours', false],
    ['nearly three hours', 'two and a half hours', true],
    ['more than an hour', '75 minutes', false],
    ['6.5 hours', 'six hours, or more', true],
    ['about five and a half hours', 'some six hours', true],
    ['two hours', 'more than two hours', true],
    ['two hours', '90 minutes', true],
    ['two hours', 'all morning', false],
  ])('%s and %s: %s', (one, other, differ) => {
    expect(durationsDiffer(durationsIn(one), durationsIn(other))).toBe(differ);
  });
});
