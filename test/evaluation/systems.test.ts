import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answerQuestion.ts';
import { compareAnswers } from '../../src/evaluation/compareAnswers.ts';
import { type ComparedFigure, renderFigures } from '../../src/evaluation/comparedFigure.ts';
import { compareGolden } from '../../src/evaluation/compareGolden.ts';
import { compareRanking } from '../../src/evaluation/compareRanking.ts';
import { findSetFolders } from '../../src/evaluation/setFolders.ts';
import { passagesFor, rankArticlesBy, sentencesFor } from '../../src/evaluation/systems.ts';
import { SetupError } from '../../src/setupError.ts';
import { contextOf, PAPERS, smallLibrary } from '../answering/smallLibrary.ts';
import { ask, EMBEDDER, idOf, libraryOf } from '../retrieval/harbourLibrary.ts';
import { answerable, unanswerable } from './goldenSample.ts';
import { temporaryFolder, testSetFolder } from './testSetFolder.ts';

const countTokens = (text: string) => text.split(' ').length;
const QUESTION = 'dredgers in winter';
const FILES = {
  'a-word': '2024-05-01 Notes\n\nDredgers are loud. Nobody likes them.',
  'b-near': '2024-05-02 Notes\n\nA long winter. It was in winter that they left.',
  'c-none': '2024-05-03 Notes\n\nThe ferry goes to Kvarnö.',
};

function valuesOf(figures: readonly ComparedFigure[], measure: string) {
  const found = figures.find((figure) => figure.measure === measure);
  return found && Object.fromEntries(Object.entries(found.values).map(([system, value]) => [system, value?.value]));
}

it('each baseline shows sentences in its own order', async () => {
  const reader = await libraryOf(FILES);
  const question = await ask(reader, QUESTION);
  const shown = Object.fromEntries(
    (['lexical', 'dense', 'plain'] as const).map((baseline) => {
      const sentences = sentencesFor(baseline, question, passagesFor(baseline, reader, question));
      return [baseline, sentences.map(({ sentence }) => sentence.text)];
    }),
  );
  expect(shown.lexical?.slice(0, 3).sort()).toEqual([
    'A long winter.', // one of the two stems
    'Dredgers are loud.', // the other
    'It was in winter that they left.', // one of them as well; all others have none
  ]);
  expect(shown.dense?.[0]).toBe('It was in winter that they left.'); // has two of the question's words
  expect(shown.plain?.slice(0, 2)).toEqual(['A long winter.', 'It was in winter that they left.']); // the nearest chunk as it stands
});

it('the plain pipeline ranks no more articles than it has chunks of', async () => {
  const reader = await libraryOf(
    Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`n${n}`, `2024-05-0${n + 1} Notes\n\nDredger ${n} left.`])),
  );
  const question = await ask(reader, 'Which dredger left?');
  expect(rankArticlesBy('plain', reader, question)).toHaveLength(4);
  expect(rankArticlesBy('hybrid', reader, question)).toHaveLength(7);
  expect(idOf(reader, rankArticlesBy('dense', reader, question)[0] ?? -1)).toMatch(/^n\d$/u);
});

it('rankings of one set are measured side by side', async () => {
  const reader = await libraryOf(FILES);
  const queries = [{ id: '1', text: 'Kvarnö ferry', relevance: new Map([['c-none', 1]]) }];
  const figures = await compareRanking(reader, EMBEDDER, { name: 'notes', documents: [], queries });
  expect(valuesOf(figures, 'nDCG@10')).toEqual({ lexical: 1, dense: 1, plain: 1, hybrid: 1 });
  expect(figures[0]?.set).toBe('notes');
});

it('choices of sentences are measured side by side', async () => {
  const sentences = ['Ropes lie about.', 'Gulls steal chips.'].map((text, n) => ({ text, answers: n === 1 }));
  const cases = [{ id: '1', question: 'Which gulls steal chips?', title: 'Shore', sentences }];
  const figures = await compareAnswers('shore', cases, EMBEDDER, countTokens);
  expect(valuesOf(figures, 'MRR')).toEqual({ lexical: 1, dense: 1, plain: 0.5, hybrid: 1 });
  expect(valuesOf(figures, 'AUROC')).toEqual({
    lexical: undefined,
    dense: undefined,
    plain: undefined,
    hybrid: undefined,
  });
});

it('golden questions are asked of every system, and only Parley refuses', async () => {
  const context = contextOf(await smallLibrary(PAPERS));
  const who = 'Who chaired the harbour talks in Lindholm?';
  const answer = await firstSentence(context, who);
  const questions = [
    answerable({ id: 'who', question: who, accepted: [answer] }),
    unanswerable({ id: 'none', question: 'What is the boiling point of tungsten?' }),
  ];
  const set = { part: 'tuning', questions, disagreements: [], now: '2024-08-01' } as const;
  const figures = await compareGolden(context, set, {});
  expect(valuesOf(figures, 'first sentence right')?.hybrid).toBe(1);
  expect(valuesOf(figures, 'unanswerable refused')).toEqual({ lexical: 0, dense: 0, plain: 0, hybrid: 1 });
  expect(valuesOf(figures, 'wrong of what is answered')?.hybrid).toBe(0);
  expect(renderFigures(figures)).toMatch(
    /\| golden, tuning part +\| unanswerable refused +\| 0\.000 +\| 0\.000 +\| 0\.000 +\| 1\.000 \(/u,
  );
});

async function firstSentence(context: Parameters<typeof compareGolden>[0], question: string): Promise<string> {
  const { sentences } = await answerQuestion(context, question, { window: null, now: '2024-08-01' });
  return sentences[0]?.text ?? '';
}

it('test sets are found in sub-folders; a folder without any is a SetupError', async () => {
  const set = testSetFolder({});
  expect(await findSetFolders(dirname(set))).toEqual([{ name: 'shore', ranking: set, answers: null }]);
  await expect(findSetFolders(temporaryFolder())).rejects.toThrow(SetupError);
  await expect(findSetFolders(`${temporaryFolder()}/missing`)).rejects.toThrow(/cannot be read as a folder/u);
});
