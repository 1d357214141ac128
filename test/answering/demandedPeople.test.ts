import { describe, expect, it } from 'vitest';
import { lacksPerson, peopleIn } from '../../src/answering/demandedPeople.ts';
import type { NameForm, Names } from '../../src/corpus/names.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { samplePassage } from './sampleCandidates.ts';

const embedder = createDeterministicEmbedder();

function form(written: string, name: string, kind: NameForm['kind'] = 'own'): NameForm {
  return { written, words: written.toLowerCase().split(' '), kind, name, group: 'people' };
}

const names: Names = {
  forms: [form('Ada Moor', 'Ada Moor'), form('Jonas Dahl', 'Jonas Dahl'), form('Jonas Dal', 'Jonas Dahl', 'variant')],
};

/** Whether the last of the sentences lacks somebody whom the question names. */
async function lacks(question: string, sentences: readonly string[], title = 'The lock'): Promise<boolean> {
  const passage = await samplePassage(embedder, { sentences: sentences.map((text) => ({ text })) });
  const last = passage.sentences.at(-1);
  if (last === undefined) throw new Error('There is no sentence.');
  return lacksPerson(peopleIn(question, names), last, passage, title);
}

describe('who is asked about', () => {
  it('is everybody whom the names file knows, by any of their names', () => {
    expect(peopleIn('How long did Moor talk with Dahl in Lindholm?', names)).toEqual([
      new Set(['moor']),
      new Set(['dahl', 'dal']),
    ]);
  });

  it('is nobody else', () => {
    expect(peopleIn('When did the pilots meet Kestrel in Lindholm?', names)).toEqual([]);
  });
});

describe('somebody who is asked about is lacking', () => {
  const question = 'How long did Moor talk with Dahl?';

  it('where only the other one is there', async () => {
    expect(await lacks(question, ['Moor talked with the pilots for two hours.'])).toBe(true);
  });

  it('even where the sentence before names them, when this one stands by itself', async () => {
    expect(await lacks(question, ['Moor met Dahl.', 'Moor talked with the pilots for two hours.'])).toBe(true);
  });
});

describe('nobody is lacking', () => {
  const question = 'How long did Moor talk with Dahl?';

  it.each([
    ['where both are there', ['Moor and Dahl talked for two hours.'], 'The lock'],
    ['where one is spelt otherwise', ['Moor and Jonas Dal talked for two hours.'], 'The lock'],
    ['where the title names one', ['Moor talked for two hours.'], 'Dahl at the lock'],
    ['where a pronoun stands for one', ['Dahl came.', 'Moor talked with him for two hours.'], 'The lock'],
    ['where the sentence leans on the one before', ['Moor met Dahl.', 'The talks lasted two hours.'], 'The lock'],
  ])('%s', async (_, sentences, title) => {
    expect(await lacks(question, sentences, title)).toBe(false);
  });

  it('where nobody is asked about', async () => {
    expect(await lacks('How long did the talks last?', ['Kestrel slept for two hours.'])).toBe(false);
  });
});
