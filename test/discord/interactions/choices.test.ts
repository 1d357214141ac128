import { expect, it } from 'vitest';
import { outletChoice, titleChoice } from '../../../src/discord/commands/choices.ts';
import { ARTICLES, lineOf } from './harbourArticles.ts';

const [newest] = ARTICLES;

it('a long title is cut so that outlet and date stay, in 100 characters', () => {
  if (!newest) throw new Error('There are no articles.');
  const line = {
    ...lineOf(newest),
    title: `The tide 🌊${'🌊'.repeat(60)}`,
    outlet: 'The Harbour Herald and Evening Lamp Post',
  };
  const { name, value } = titleChoice(line);
  expect(name.length).toBeLessThanOrEqual(100);
  expect(name).toMatch(/^The tide (?:🌊)+… · The Harbour Herald and Evenin… · 14 Mar 2025$/u);
  expect(value).toBe('lighthouse');
});

it('an article without an outlet shows its date', () => {
  if (!newest) throw new Error('There are no articles.');
  expect(titleChoice({ ...lineOf(newest), title: 'Tides', outlet: null }).name).toBe('Tides · 14 Mar 2025');
});

it('an outlet stands for as much of its name as a filter takes', () => {
  expect(outletChoice('The Harbour Herald and Evening Lamp Post')).toEqual({
    name: 'The Harbour Herald and Evening Lamp Post',
    value: 'The Harbour Herald a',
  });
});
