import { describe, expect, it } from 'vitest';
import { listAsked } from '../../src/timeline/listAsked.ts';

describe('what is to be counted or listed', () => {
  it.each([
    ['How many times did Witkoff meet Putin in 2025?', 'Witkoff meet Putin'],
    ['How often did Trump and Putin call each other?', 'Trump and Putin call each other'],
    ['List the rounds of direct Russia–Ukraine talks in 2025', 'rounds of direct Russia–Ukraine talks'],
    ['list all calls between Trump and Putin so far', 'calls between Trump and Putin'],
    ['How many phone calls were there between Trump and Putin?', 'phone calls between Trump and Putin'],
    ['What were the embassy meetings in Istanbul?', 'embassy meetings in Istanbul'],
    ['Show me a timeline of the Riyadh talks', 'Riyadh talks'],
    ['timeline of Anchorage', 'Anchorage'],
  ])('of "%s" is "%s"', (question, topic) => {
    expect(listAsked(question)).toBe(topic);
  });
});

describe('nothing is to be listed', () => {
  it.each([
    'How many prisoners did they exchange?', // a number of people, not of events
    'How long did the calls last?',
    'Who led the delegations on 10 April?',
    'What were the results of the talks?',
    'List',
    `List the ${'very '.repeat(20)}long talks`,
  ])('in "%s"', (question) => {
    expect(listAsked(question)).toBeNull();
  });
});
