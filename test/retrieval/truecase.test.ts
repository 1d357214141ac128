import { expect, it } from 'vitest';
import { truecase } from '../../src/retrieval/truecase.ts';
import { libraryOf } from './harbourLibrary.ts';

const FILES = {
  a: '2024-01-20 Harbour Talks End\n\nThe envoy Kastberg met pilots in Lindholm. In Varde, NATO waited. Meanwhile the basin froze.',
  b: '2024-02-20 Varde\n\nThe pilots left in March. A march through Varde followed. Kastberg spoke.',
};

it.each([
  ['what did kastberg say in lindholm?', 'what did Kastberg say in Lindholm?'],
  ['What did kastberg’s pilots do', 'What did Kastberg’s pilots do'],
  ['lindholm', 'Lindholm'],
  ['did nato wait and what did i miss', 'did NATO wait and what did i miss'],
  ['I ask: where was kastberg', 'I ask: where was Kastberg'],
])('Names in small letters get the capitals of the articles: %s', async (text, cased) => {
  expect(truecase(text, await libraryOf(FILES))).toBe(cased);
});

it.each([
  'did the pilots leave in march', // a word as well
  'what happened meanwhile', // only begins a sentence
  'how did the harbour talks end', // only a title writes them so
  'who is holmgren', // not in the articles
  'What did Kastberg say in lindholm?', // whoever writes capitals knows where
])('All else stays: %s', async (text) => {
  expect(truecase(text, await libraryOf(FILES))).toBe(text);
});
