import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/corpus/names.ts';
import { respell } from '../../src/retrieval/aliases.ts';
import { readQuestion } from '../../src/retrieval/question.ts';
import { retrieve } from '../../src/retrieval/retrieve.ts';
import { terms } from '../../src/text/words.ts';
import { smallLibrary } from '../answering/smallLibrary.ts';

const names = await readNames(join(import.meta.dirname, '../fixtures/names'));

function read(text: string): readonly string[] {
  const { text: respelled, aliases } = respell(text, names);
  return [respelled, ...aliases.map(({ from, to }) => `${from} > ${to}`)];
}

describe('a question in another spelling', () => {
  it.each([
    ['What did fjarland say?', 'What did Fjærland say?', 'fjarland > Fjærland'],
    ['What was Fjarland’s plan?', 'What was Fjærland’s plan?', 'Fjarland > Fjærland'],
    ['Who is Yngrid Fjærland?', 'Who is Ingrid Fjærland?', 'Yngrid Fjærland > Ingrid Fjærland'],
    ['Talks in the ciragan palace', 'Talks in the Çırağan Palace', 'ciragan palace > Çırağan Palace'],
    ['Did Ingrid Fjaerland reply?', 'Did Ingrid Fjærland reply?', 'Ingrid Fjaerland > Ingrid Fjærland'],
    ['Talks in Ciragan', 'Talks in Çırağan', 'Ciragan > Çırağan'],
    ['Is St. Olaf in Saint Olaf?', 'Is St Olaf in St Olaf?', 'St. Olaf > St Olaf', 'Saint Olaf > St Olaf'],
    ['Did Foggy Wharf reply?', 'Did U.S. Harbour Office reply?', 'Foggy Wharf > U.S. Harbour Office'],
    ['Is HQ in the US?', 'Is U.S. Harbour Office in the U.S.?', 'HQ > U.S. Harbour Office', 'US > U.S.'],
    ['Who speaks for the United Nations?', 'Who speaks for the UN?', 'United Nations > UN'],
  ])('is read in the spelling of the corpus: "%s"', (...expected) => {
    const [question, ...reading] = expected;
    expect(read(question)).toEqual(reading);
  });

  it.each([
    'Tell us what the wu said in its hq',
    'What does the Harbour Office do in the U.S.?',
    'Where is Captain Fjærland, and Çırağan Palace?',
    'The UN Wharf Council and st olaf',
    'Fjarlands and Ciragans are no names',
    '',
  ])('is left alone where it only looks like one: "%s"', (question) => {
    expect(read(question)).toEqual([question]);
  });

  it('has the stems of every spelling of its names, whichever it is written in', () => {
    const all = ['Fjærland', 'Fjarland'].map((name) => {
      const { text, otherTerms } = respell(`When did ${name} leave?`, names);
      return [...terms(text), ...otherTerms];
    });
    expect(all[0]).toEqual(['fjaerland', 'leav', 'fjarland']);
    expect(all[1]).toEqual(all[0]);
    expect(respell('Who runs Foggy Wharf?', names).otherTerms).toEqual(['foggi', 'wharf']);
  });
});

const PAPER = (title: string, text: string): string => `---\ntitle: ${title}\ndate: 2024-05-14\n---\n\n${text}\n`;
const LIBRARY = {
  'lamp.md': PAPER('Lamp', 'Ingrid Fjærland lit the lamp at noon. The lamp is red.'),
  'old.md': PAPER('Old lamp', 'Fjarland keeps the old lamp in a shed near the mill.'),
  'moor.md': PAPER('Moor', 'Yngrid Moor keeps owls and never lit a lamp.'),
  'office.md': PAPER('Office', 'The U.S. Harbour Office sent a letter about tolls.'),
  'palace.md': PAPER('Palace', 'Çırağan Palace was lit for the talks about tolls.'),
};

describe('another spelling finds the same passages in the same order', () => {
  it.each([
    ['When did Fjærland light the lamp?', 'When did Fjarland light the lamp?', 'lamp'],
    ['Which lamp did Ingrid Fjærland light?', 'Which lamp did Yngrid Fjærland light?', 'lamp'],
    ['What did U.S. Harbour Office send?', 'What did Foggy Wharf send?', 'office'],
    ['What was lit in Çırağan?', 'What was lit in Ciragan?', 'palace'],
  ])('"%s" and "%s"', async (canonical, other, best) => {
    const { reader, embedder } = await smallLibrary(LIBRARY);
    const found = await Promise.all(
      [canonical, other].map(async (text) => {
        const question = await readQuestion(text, embedder, reader, null, names);
        return retrieve(reader, question, 5).map(({ article, score }) => ({ id: article.id, score }));
      }),
    );
    expect(found[1]).toEqual(found[0]);
    expect(found[0]?.[0]?.id).toBe(best);
    expect(found[0]?.length).toBeGreaterThan(2);
  });

  it('which it does not where the names are not known', async () => {
    const { reader, embedder } = await smallLibrary(LIBRARY);
    const [canonical, other] = await Promise.all(
      ['What did U.S. Harbour Office send?', 'What did Foggy Wharf send?'].map(async (text) => {
        const question = await readQuestion(text, embedder, reader, null);
        return retrieve(reader, question, 5).map(({ score }) => score);
      }),
    );
    expect(other).not.toEqual(canonical);
  });
});

it('The speaker whom a question names is read in the spelling of the corpus', async () => {
  const { reader, embedder } = await smallLibrary(LIBRARY);
  const question = await readQuestion('Is the lamp red according to Fjarland?', embedder, reader, null, names);
  expect(question.speaker?.name).toBe('Fjærland');
  expect(question.aliases).toEqual([{ from: 'Fjarland', to: 'Fjærland' }]);
});
