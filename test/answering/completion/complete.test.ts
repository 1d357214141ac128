import { describe, expect, it } from 'vitest';
import { complete, type Placed } from '../../../src/answering/completion/complete.ts';
import { plainArticle, sentencesOf } from '../../chunking/articles.ts';

const REPORT = `The ferry Vesla ran aground on Tuesday. It lay off Skell for nine hours. But nobody was hurt.

The harbour master said the radar had failed. The yard denied this. Divers found no leak.`;

const sentences = sentencesOf(plainArticle(REPORT));

function completed(openings: readonly string[], most = 4, accept: (placed: Placed) => boolean = () => true) {
  const chosen = openings.map((opening): Placed => {
    const sentence = sentences.find(({ text }) => text.startsWith(opening));
    if (sentence === undefined) throw new Error(`No sentence begins with “${opening}”.`);
    return { passage: { article: 1, articleId: 'vesla' }, sentence };
  });
  const all = complete(chosen, { sentencesOf: () => sentences, accept, most });
  return all.map(({ sentence }) => sentence.text.split(' ').slice(0, 3).join(' '));
}

describe('the sentences of an answer with what belongs to them', () => {
  it('are the answer first, then what stands before and what objects to it', () => {
    expect(completed(['It lay'])).toEqual(['It lay off', 'The ferry Vesla']);
    expect(completed(['The harbour'])).toEqual(['The harbour master', 'The yard denied']);
  });

  it('are each of them there once', () => {
    expect(completed(['The ferry', 'It lay'])).toEqual(['The ferry Vesla', 'It lay off']);
  });

  it('leave out a further one for whose beginning there is no room, and keep the answer in any case', () => {
    expect(completed(['Divers', 'It lay'], 2)).toEqual(['Divers found no']);
    expect(completed(['It lay'], 1)).toEqual(['It lay off']);
  });

  it('take along only what can be quoted', () => {
    expect(completed(['It lay'], 4, () => false)).toEqual(['It lay off']);
  });
});
