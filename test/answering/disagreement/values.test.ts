import { expect, it } from 'vitest';
import {
  type AskedFigure,
  askedFigure,
  figuresDiffer,
  figuresIn,
} from '../../../src/answering/disagreement/figures.ts';
import { areOpposed } from '../../../src/answering/disagreement/positions.ts';
import { placesDiffer, placesIn } from '../../../src/answering/disagreement/places.ts';
import { readClaim } from '../../../src/answering/disagreement/claim.ts';
import { createDeterministicEmbedder } from '../../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from '../sampleCandidates.ts';

it.each([
  ['€4.2 million', 4_200_000, 'money', 'exact'],
  ['6.8 million euros', 6_800_000, 'money', 'exact'],
  ['ninety percent of the crew', 90, 'percent', 'exact'],
  ['more than 2,000 residents', 2000, 'count', 'over'],
  ['at least forty-five boats', 45, 'count', 'least'],
  ['passed by 41 votes to 38', 41, 'score', 'exact'],
])('%s is a figure', (text, value, kind, bound) => {
  expect(figuresIn(text)).toMatchObject([{ value, kind, bound }]);
});

it.each(['in 2024', 'for four hours', 'on Channel 4', 'at 10:30', 'the 3rd pier'])('%s is none', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

const BOATS: AskedFigure = askedFigure('How many fishing boats were lost?');

it.each([
  ['14 boats sank', '19 boats were lost', true],
  ['at least 14 boats sank', '19 boats were lost', false],
  ['some 10,000 boats', '10,150 boats', false],
  ['14 boats sank', '19 sheep drowned', false],
])('%s, %s: differ %s', (one, other, differ) => {
  expect(figuresDiffer(BOATS, one, other)).toBe(differ);
});

it.each([
  ['met in Lindholm', 'met in Sandvik', true],
  ['met in Lindholm', 'met at the Lindholm customs house', false],
  ['met at the customs house', 'met in the old lighthouse', true],
  ['met in Lindholm', 'met at the old lighthouse', false],
])('%s, %s: another place %s', (one, other, differ) => {
  expect(placesDiffer(placesIn(one), placesIn(other))).toBe(differ);
});

it.each([
  ['The pilots kept to the truce.', 'The pilots broke the truce.', true],
  ['The pilots accepted the offer of the port.', 'The pilots did not accept the offer of the port.', true],
  [
    'The pilots accepted the offer of the port.',
    'The pilots did not discuss the price of the offer of the port.',
    false,
  ],
  ['The talks of the pilots were constructive.', 'The talks of the pilots brought no progress.', true],
  ['The talks of the pilots were useful.', 'The talks of the pilots were friendly.', false],
])('%s %s opposed: %s', async (one, other, opposed) => {
  const embedder = createDeterministicEmbedder();
  const article = { date: '2024-05-16', outlet: 'Port Briefs', kind: 'article' } as const;
  const [a, b] = await Promise.all(
    [one, other].map(async (text) => readClaim(await sampleCandidate(embedder, text), article)),
  );
  expect(a && b && areOpposed(a, b)).toBe(opposed);
});
