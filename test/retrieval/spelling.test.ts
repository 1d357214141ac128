import { expect, it } from 'vitest';
import { type Names, NO_NAMES } from '../../src/corpus/names.ts';
import { respellWords, unknownWords } from '../../src/retrieval/spelling.ts';
import { libraryOf } from './harbourLibrary.ts';

const FILES = {
  a: '2024-01-20 Talks in Lindholm\n\nKastberg met foreign pilots in Lindholm. Kastberg spoke of contingents. The basin froze.',
  b: '2024-02-20 Varde\n\nForeign ships and a foreign pilot waited. Mason and Jason came. Mason and Jason left.',
};

/** Corrects a text of whose words those given are whole for the model, all others in pieces. */
async function respelt(text: string, whole: readonly string[] = [], names: Names = NO_NAMES) {
  const vocabulary = { reader: await libraryOf(FILES), names };
  const unknown = unknownWords(text, vocabulary);
  const pieces = unknown.flatMap((word) =>
    whole.includes(word.text) ? [word.text] : [word.text.slice(0, 2), '##rest'],
  );
  return respellWords(text, unknown, pieces, vocabulary);
}

it.each([
  ['Who met in Lindhlom?', 'Who met in Lindholm?'],
  ['Who met in Lindhom’s bay?', 'Who met in Lindholm’s bay?'],
  ['what did kastburg say', 'what did Kastberg say'],
  ['Which foriegn pilots?', 'Which foreign pilots?'],
  ['Which contingints came?', 'Which contingents came?'],
])('A word that nobody knows is read as the one that is near: %s', async (text, right) => {
  expect((await respelt(text)).text).toBe(right);
});

it('says what was put right', async () => {
  const { corrected } = await respelt('Did kastburg go to Lindhlom?');
  expect(corrected).toEqual([
    { from: 'kastburg', to: 'Kastberg' },
    { from: 'Lindhlom', to: 'Lindholm' },
  ]);
});

it.each([
  'Who was in Lindholm?', // known
  'Who were the pilot?', // known by its stem
  'Did the 2o24 talks end?', // a number in part
  'Who is Nason?', // Mason or Jason
  'Who is Kastbara?', // two letters off, and another last letter than Kastberg
  'Who is in the bason?', // the first letter holds, but a word that stands once may be rare for a reason
])('A word that is known, a number, or what can mean two words stays: %s', async (text) => {
  expect(await respelt(text)).toEqual({ text, corrected: [] });
});

it('An ordinary word that the articles just lack stays, though a name is near', async () => {
  expect((await respelt('Did the lindworm come?', ['lindworm'])).corrected).toEqual([]);
  expect((await respelt('Did the lindhalm come?', ['lindhalm'])).corrected).toEqual([]);
  expect((await respelt('Did the lindhalm come?')).corrected).toHaveLength(1);
});

it('A name that the articles lack is known all the same, and can be meant', async () => {
  const form = { written: 'Fjarland', words: ['fjarland'], kind: 'own', name: 'Fjarland', group: 'people' } as const;
  const names: Names = { forms: [form] };
  expect((await respelt('Who is Fjarland?', [], names)).corrected).toEqual([]);
  expect((await respelt('Who is Fjarlnad?', [], names)).text).toBe('Who is Fjarland?');
});
