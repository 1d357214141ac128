import { describe, expect, it } from 'vitest';
import { scoreCandidates, type ScoredPassage } from '../../src/answering/candidates.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { plainly, samplePassage, type SamplePassage } from './sampleCandidates.ts';

const embedder = createDeterministicEmbedder();

async function passageOf(articleId: string, sentences: SamplePassage['sentences'], key = 1) {
  return samplePassage(embedder, { articleId, sentences, key });
}

async function rank(text: string, passages: readonly ScoredPassage[]): Promise<readonly string[]> {
  const question = { text, embedding: await embedder.embedQuestion(text) };
  return scoreCandidates(question, passages).map(({ passage, sentence }) => `${passage.articleId}: ${sentence.text}`);
}

describe('the candidates', () => {
  it('stand in this order for these reasons', async () => {
    const held = [{ text: 'The pilots held talks in Lindholm.' }];
    const ranked = await rank('Who chaired the pilots’ talks in Lindholm?', [
      plainly(await passageOf('strangers-words', held), { dateAgreement: -1, speakerAgreement: -1 }),
      plainly(await passageOf('other-day', held), { dateAgreement: -1 }),
      plainly(await passageOf('off-topic', [{ text: 'Herring is cheap.' }])),
      plainly(await passageOf('poor-passage', held)),
      plainly(await passageOf('good-passage', held), { prior: 0.4 }),
      plainly(await passageOf('right-day', held), { prior: 0.4, dateAgreement: 1 }),
      plainly(await passageOf('right-speaker', held), { prior: 0.4, dateAgreement: 1, speakerAgreement: 1 }),
      plainly(await passageOf('answer', [{ text: 'Ada Moor chaired the talks of the pilots in Lindholm.' }]), {
        prior: 0.4,
        dateAgreement: 1,
      }),
    ]);
    expect(ranked.map((line) => line.split(':')[0])).toEqual([
      'answer', // covers "chaired", which tells the sentences apart, and holds a name
      'right-speaker', // the sentence of all that follow; speaks for whom the question names
      'right-day', // of the day that the question names
      'good-passage', // from a passage that ranks well
      'poor-passage',
      'other-day', // names other days than the question
      'strangers-words', // and somebody else says it
      'off-topic', // covers nothing
    ]);
  });

  it('gain by holding the kind of thing that is asked for', async () => {
    const passage = await passageOf('a', [
      { text: 'The talks lasted ages.' },
      { text: 'The talks lasted nine hours.' },
    ]);
    expect((await rank('How long were the talks?', [plainly(passage)]))[0]).toBe('a: The talks lasted nine hours.');
    const [, second] = await rank('What were the talks like, ages?', [plainly(passage)]);
    expect(second).toBe('a: The talks lasted nine hours.');
  });

  it('fall behind where they miss the day, the people or the words asked about', async () => {
    const passage = await passageOf('a', [{ text: 'Moor and Dahl met in Lindholm.' }]);
    const ranked = scoreCandidates(
      { text: 'Did Moor meet Dahl?', embedding: await embedder.embedQuestion('Moor Dahl') },
      [plainly(passage, { lacksPerson: 1 }), plainly(passage)],
    );
    expect(ranked.map(({ lack }) => lack)).toEqual([0, 1]);
    expect(ranked.map(({ nearness }) => nearness)).toEqual([ranked[0]?.nearness, ranked[0]?.nearness]);
  });

  it('are claims: neither the interviewer’s questions nor headings', async () => {
    const passage = await passageOf('a', [
      { text: 'Who chaired the talks?', role: 'question' },
      { text: 'Who chaired the talks', role: 'heading' },
      { text: 'Nobody did.' },
    ]);
    expect(await rank('Who chaired the talks?', [plainly(passage)])).toEqual(['a: Nobody did.']);
  });

  it('go by place where their words are the same, then by article, whichever key the library gave them', async () => {
    const twice = [{ text: 'Low water at noon.' }, { text: 'Low water at noon.' }];
    const passages = [await passageOf('b', twice, 1), await passageOf('a', twice, 2)];
    const question = { text: 'Low water?', embedding: await embedder.embedQuestion('Low water?') };
    for (const given of [passages, passages.toReversed()]) {
      const ranked = scoreCandidates(
        question,
        given.map((passage) => plainly(passage)),
      );
      const places = ranked.map(({ passage, sentence }) => [passage.articleId, sentence.start]);
      expect(places).toEqual([
        ['a', 0],
        ['b', 0],
        ['a', 19],
        ['b', 19],
      ]);
    }
  });

  it('are none where there are no passages', async () => {
    expect(await rank('Who chaired the talks?', [])).toEqual([]);
  });
});
