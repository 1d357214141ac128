import { expect, it } from 'vitest';
import { eventsOf } from '../../src/timeline/events.ts';
import { toldBy } from './told.ts';

const DAY = 'on 14 May 2025';

/** The sentences that stand for the events that others tell. */
function eventsToldBy(...texts: readonly string[]): readonly string[] {
  return eventsOf(toldBy(...texts)).map(({ told }) => told[0]?.sentence.text ?? '');
}

it('what is told of one meeting is one event, told by the sentence that tells that it took place', () => {
  const met = `Ada Moor met Ole Dahl in Lindholm ${DAY}.`;
  expect(
    eventsToldBy(
      `The harbour talks in Lindholm ${DAY} lasted four hours.`,
      `Moor and Dahl agreed ${DAY} to dredge the channel.`,
      met,
      `Dahl arrived in Lindholm ${DAY} by train.`,
      `The pilots proposed another route ${DAY}.`,
    ),
  ).toEqual([met]);
});

it('a call and a meeting of one day are two events', () => {
  const told = [`Ada Moor met Ole Dahl in Lindholm ${DAY}.`, `Moor phoned Dahl ${DAY}.`];
  expect(new Set(eventsToldBy(...told))).toEqual(new Set(told));
});

it('calls of one day with others are told apart', () => {
  const told = [`Ada Moor and Ole Dahl spoke by phone ${DAY}.`, `Moor phoned Ilse Brandt ${DAY}.`];
  expect(new Set(eventsToldBy(...told, `The call between Moor and Dahl ${DAY} lasted an hour.`))).toEqual(
    new Set(told),
  );
});

it('meetings of others elsewhere are told apart', () => {
  const told = [`Ada Moor met Ole Dahl in Lindholm ${DAY}.`, `Kaj Moen met Ilse Brandt in Sandvik ${DAY}.`];
  expect(new Set(eventsToldBy(...told))).toEqual(new Set(told));
});

it('a deed stands for itself beside a meeting that it was not done at', () => {
  const told = [`Ada Moor met Ole Dahl in Lindholm ${DAY}.`, `The council sanctioned two ferry companies ${DAY}.`];
  expect(new Set(eventsToldBy(...told))).toEqual(new Set(told));
  expect(eventsToldBy(told[0] ?? '', `Moor and Dahl signed a contract in Lindholm ${DAY}.`)).toEqual([told[0]]);
});

it('a day within the stretch of a meeting belongs to it', () => {
  const met = 'Ada Moor met Ole Dahl in Lindholm on 14–16 May 2025.';
  expect(eventsToldBy(met, 'The talks in Lindholm on 15 May 2025 lasted four hours.')).toEqual([met]);
});

it('one deed told in other words is one event', () => {
  expect(
    eventsToldBy(
      `The tolls in Sandvik were cancelled by the council, Moor said ${DAY}.`,
      `Dahl said ${DAY} that the council had cancelled the tolls in Sandvik.`,
    ),
  ).toHaveLength(1);
});
