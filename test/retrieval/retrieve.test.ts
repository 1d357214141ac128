import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import type { LibraryReader } from '../../src/library/library.ts';
import { windowBetween } from '../../src/retrieval/question.ts';
import { retrieve, searchFor } from '../../src/retrieval/retrieve.ts';
import { ask, libraryOf } from './harbourLibrary.ts';

const SIZE = 10;
const TALKS = 'Delegates of Sandvik and Kvarnö met in the customs house and agreed on dredging the channel.';

const FILES = {
  'a-april': `2024-04-02 April talks\n\n${TALKS} It lasted three hours.`,
  'b-may': '2024-05-14 May talks\n\nOn 10 May delegates met on the ferry and spoke of the channel for six hours.',
  'c-herring': '2024-05-20 Herring\n\nFishermen quarrel about herring quotas.',
  'd-reprint': `2024-04-03 April talks again\n\n${TALKS} It lasted three long hours.`,
};

async function hits(reader: LibraryReader, text: string, from: string | null = null, to: string | null = null) {
  return retrieve(reader, await ask(reader, text, windowBetween(from, to)), SIZE);
}

const idsOf = (found: Awaited<ReturnType<typeof hits>>) => found.map(({ article }) => article.id);

describe('the passages for a question', () => {
  it('come best first, with article, evidence and score', async () => {
    const found = await hits(await libraryOf(FILES), 'Where did fishermen quarrel about herring quotas?');
    expect(idsOf(found)[0]).toBe('c-herring'); // first: has every word of the question but "where did"
    expect(found[0]).toMatchObject({
      article: { id: 'c-herring', title: 'Herring', date: '2024-05-20' },
      passage: { articleId: 'c-herring', ordinal: 0, text: 'Fishermen quarrel about herring quotas.' },
    });
    for (const { ranked, score, passage } of found) {
      expect(ranked.contributions.dense + ranked.contributions.lexical + ranked.evidence).toBeCloseTo(ranked.score);
      expect(score).toBe(ranked.score);
      expect(ranked.passage).toBe(passage.key);
    }
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('leave out copies of a better passage, which are only told once all are ranked', async () => {
    const found = await hits(await libraryOf(FILES), 'Who agreed on dredging the channel in the customs house?');
    expect(idsOf(found)).toEqual([
      'a-april', // first: has all the words, in fewer words than its reprint, which is left out
      'b-may', // second: has "channel" and "delegates met"
      'c-herring', // third: has nothing of the question
    ]);
    const again = await hits(await libraryOf(FILES), 'Who agreed again on dredging the channel in the customs house?');
    expect(idsOf(again)[0]).toBe('d-reprint'); // first: only its title has "again", so now the other one is the copy
    expect(idsOf(again)).not.toContain('a-april');
  });

  it('are no more than wanted, copies not counted', async () => {
    const reader = await libraryOf(FILES);
    const question = await ask(reader, 'Who agreed on dredging the channel in the customs house?');
    expect(idsOf([...retrieve(reader, question, 2)])).toEqual(['a-april', 'b-may']);
    expect(retrieve(reader, question, 0)).toEqual([]);
    const search = searchFor(reader, question);
    for (const count of [2, SIZE, 1]) expect(search(count)).toEqual(retrieve(reader, question, count));
  });

  it('are followed by those with a sentence that is wanted, wherever in an article with its term it stands', async () => {
    const reader = await libraryOf(FILES);
    const search = searchFor(reader, await ask(reader, 'Who agreed on dredging the channel in the customs house?'));
    const wanted = (term: string, word: string) =>
      idsOf(search(1, { term: stemmer(term), holds: ({ text }) => text.includes(word) }));
    expect(idsOf(search(1))).toEqual(['a-april']);
    expect(wanted('herring', 'quarrel')).toEqual(['a-april', 'c-herring']);
    expect(wanted('herring', 'ferry')).toEqual(['a-april']); // no article with the term has such a sentence
    expect(wanted('dredging', 'customs')).toEqual(['a-april', 'd-reprint']); // what was found already is not found twice
  });

  it('of which none is better come from the newest article first, whichever was built first', async () => {
    const reader = await libraryOf({
      a: '2024-05-01 Ice\n\nNorth wind all night.',
      b: '2024-05-03 Ice\n\nSouth rain each day.',
      c: '2024-05-02 Ice\n\nWest snow one hour.',
    });
    const equal = { ...(await ask(reader, 'walrus')), terms: [] };
    const flat = retrieve(
      reader,
      { ...equal, embedding: { ...equal.embedding, vector: new Float32Array(256), tokens: [] } },
      SIZE,
    );
    expect(idsOf([...flat])).toEqual(['b', 'c', 'a']);
  });
});

describe('a date that the question names', () => {
  it('prefers passages that name it', async () => {
    const files = {
      'a-long': '2024-06-01 Ferry\n\nThe ferry crossed to Kvarnö on 9 May with pilots.',
      'b-short':
        '2024-06-01 Ferry\n\nThe ferry crossed on 10 May, with many crates of herring and other goods on her deck.',
    };
    const reader = await libraryOf(files);
    const plain = await hits(reader, 'Who crossed to Kvarnö with pilots?');
    expect(idsOf(plain)).toEqual(['a-long', 'b-short']);
    const dated = await hits(reader, 'Who crossed on 10 May?');
    expect(idsOf(dated)[0]).toBe('b-short');
    const [first] = dated;
    expect((first?.score ?? 0) - (first?.ranked.score ?? 0)).toBeCloseTo(0.15);
  });

  it('prefers articles published on it', async () => {
    const reader = await libraryOf(FILES);
    const found = await hits(reader, 'What was reported on 20 May?');
    const gains = Object.fromEntries(found.map(({ article, score, ranked }) => [article.id, score - ranked.score]));
    expect(gains).toMatchObject({ 'a-april': 0, 'b-may': 0, 'c-herring': expect.closeTo(0.15) as number });
  });

  it('leaves nothing out', async () => {
    expect(idsOf(await hits(await libraryOf(FILES), 'What was agreed on 1 January 2020?'))).toHaveLength(3);
  });
});

describe('a window', () => {
  it('leaves out what was published outside it, and counts both its days in', async () => {
    const reader = await libraryOf(FILES);
    const question = 'Who agreed on dredging the channel in the customs house?';
    expect(idsOf(await hits(reader, question, '2024-04-03', '2024-05-14'))).toEqual(['d-reprint', 'b-may']);
    expect(idsOf(await hits(reader, question, null, '2024-04-02'))).toEqual(['a-april']);
    expect(idsOf(await hits(reader, question, '2024-05-20'))).toEqual(['c-herring']);
    expect(await hits(reader, question, '2025-01-01')).toEqual([]);
  });
});

describe('a retracted article', () => {
  it('is left out', async () => {
    const reader = await libraryOf(FILES, {
      'a-retracted.md':
        '---\ntitle: Herring\ndate: 2024-05-20\nretracted: { date: 2024-05-21, reason: made up }\n---\nFishermen quarrel.',
    });
    expect(idsOf(await hits(reader, 'Why do fishermen quarrel?'))).not.toContain('a-retracted');
  });
});
