import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { DISAGREEMENT_QUESTIONS } from './disagreementQuestions.ts';
import { type Band, BANDS, type DisagreementQuestion, type GoldenQuestion } from './goldenQuestion.ts';
import { READER_QUESTIONS } from './readerQuestions.ts';
import { TEST_QUESTIONS } from './testQuestions.ts';
import { TUNING_QUESTIONS } from './tuningQuestions.ts';

const ARTICLES = join(import.meta.dirname, '../../articles');
const ALL = [...TEST_QUESTIONS, ...TUNING_QUESTIONS];
const UNANSWERABLE: readonly Band[] = BANDS.slice(BANDS.indexOf('near-miss'));
const DAY = /^20\d\d-\d\d-\d\d$/u;

const articles: Article[] = [];
beforeAll(async () => {
  for await (const entry of readFolder(ARTICLES, () => false))
    if (entry.status === 'read') articles.push(entry.article);
});

const refusedOf = (questions: readonly GoldenQuestion[]) => questions.filter(({ refuse }) => refuse);
const nearMissesOf = (questions: readonly GoldenQuestion[]) => questions.filter(({ nearMiss }) => nearMiss === true);
const claimsOf = (least: number, most: number) =>
  DISAGREEMENT_QUESTIONS.filter(({ claims }) => claims.length >= least && claims.length <= most);

/** The sentence begins and ends where words of a paragraph do, and ends with a stop. */
function stands(sentence: string): boolean {
  return articles.some(({ text, blocks }) =>
    blocks.some(({ start, end }) => {
      const block = text.slice(start, end);
      const at = block.indexOf(sentence);
      if (at < 0 || !/[.!?][”"]?$/u.test(sentence)) return false;
      return /^$|\s$/u.test(block.slice(0, at)) && /^$|^\s/u.test(block.slice(at + sentence.length));
    }),
  );
}

const sentencesOf = (question: GoldenQuestion | DisagreementQuestion) =>
  'claims' in question
    ? question.claims.flat()
    : [...question.accepted, ...(question.also ?? []), ...(question.contradiction ?? [])];

/** A question with what was asked before it, without case and stops. */
const keyOf = ({ question, before = [] }: { readonly question: string; readonly before?: readonly string[] }) =>
  [...before, question]
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

describe('golden questions', () => {
  it('quote sentences that stand in an article', () => {
    expect(articles.length).toBeGreaterThan(40);
    const sentences = [...ALL, ...DISAGREEMENT_QUESTIONS].flatMap(sentencesOf);
    expect([...new Set(sentences)].filter((sentence) => !stands(sentence))).toEqual([]);
  });

  it('name each sentence of a question once', () => {
    expect(
      [...ALL, ...DISAGREEMENT_QUESTIONS].filter((question) => repeated(sentencesOf(question)).length > 0),
    ).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(repeated([...ALL, ...DISAGREEMENT_QUESTIONS].map(({ id }) => id))).toEqual([]);
    expect(ALL.filter(({ id, band }) => !id.includes(`-${band}-`))).toEqual([]);
    expect(TEST_QUESTIONS.filter(({ id }) => !id.startsWith('test-'))).toEqual([]);
    expect(TUNING_QUESTIONS.filter(({ id }) => !id.startsWith('tuning-'))).toEqual([]);
  });

  it('are asked once, in one part', () => {
    expect(repeated([...ALL, ...DISAGREEMENT_QUESTIONS, ...READER_QUESTIONS].map(keyOf))).toEqual([]);
  });

  it('are as many as they have to be', () => {
    expect(TEST_QUESTIONS).toHaveLength(120);
    expect(TUNING_QUESTIONS.length).toBeGreaterThanOrEqual(160);
    expect(nearMissesOf(TEST_QUESTIONS).length).toBeGreaterThanOrEqual(50);
    expect(nearMissesOf(TUNING_QUESTIONS).length).toBeGreaterThanOrEqual(60);
    expect(refusedOf(ALL).length).toBeGreaterThanOrEqual(100);
  });

  it.each(BANDS)('ask for %s in both parts, in like proportions', (band) => {
    const share = (questions: readonly GoldenQuestion[]) =>
      questions.filter((question) => question.band === band).length / questions.length;
    expect(share(TEST_QUESTIONS)).toBeGreaterThan(0);
    expect(Math.abs(share(TEST_QUESTIONS) - share(TUNING_QUESTIONS))).toBeLessThan(0.01);
  });

  it('accept something exactly where the corpus answers', () => {
    expect(ALL.filter(({ refuse, accepted }) => refuse !== (accepted.length === 0))).toEqual([]);
    expect(ALL.filter(({ refuse, band }) => refuse !== UNANSWERABLE.includes(band))).toEqual([]);
    expect(refusedOf(ALL).filter(({ also }) => also)).toEqual([]);
  });

  it('say what their band needs', () => {
    const nearMisses: readonly Band[] = ['near-miss', 'false-premise'];
    expect(ALL.filter(({ band, nearMiss = false }) => nearMiss !== nearMisses.includes(band))).toEqual([]);
    expect(ALL.filter(({ band, contradiction }) => contradiction && band !== 'false-premise')).toEqual([]);
    expect(ALL.filter(({ band, before }) => (before !== undefined) !== (band === 'follow-up'))).toEqual([]);
    expect(ALL.filter(({ band, window }) => ['temporal', 'after-corpus'].includes(band) && !window)).toEqual([]);
    expect(ALL.filter(({ band, choices }) => band === 'ambiguous' && !choices)).toEqual([]);
  });

  it('name days and windows that can be', () => {
    const windows = ALL.flatMap(({ window }) => (window === undefined || window === 'latest' ? [] : [window]));
    const days = [...windows.flatMap(({ from, to }) => [from, to]), ...ALL.map(({ now = null }) => now)];
    expect(days.filter((day) => day !== null && !DAY.test(day))).toEqual([]);
    expect(windows.filter(({ from, to }) => from === to && from === null)).toEqual([]);
    expect(windows.filter(({ from, to }) => from !== null && to !== null && from > to)).toEqual([]);
  });

  it('offer at least two events that have an article', () => {
    const choices = ALL.flatMap(({ choices: dates }) => (dates ? [dates] : []));
    expect(choices.filter((dates) => dates.length < 2)).toEqual([]);
    expect(choices.flat().filter((date) => !articles.some(({ id }) => id.startsWith(date)))).toEqual([]);
  });
});

describe('questions on disagreement', () => {
  it('are enough of both', () => {
    expect(claimsOf(2, 9).length).toBeGreaterThanOrEqual(20);
    expect(claimsOf(2, 9).filter(({ kind }) => kind !== 'position').length).toBeGreaterThanOrEqual(20);
    expect(claimsOf(1, 1).length).toBeGreaterThanOrEqual(40);
    expect(DISAGREEMENT_QUESTIONS.filter(({ part, id }) => !id.startsWith(`${part}-`))).toEqual([]);
  });

  it('state every claim by a sentence', () => {
    expect(
      DISAGREEMENT_QUESTIONS.filter(({ claims }) => claims.length === 0 || claims.some((s) => s.length === 0)),
    ).toEqual([]);
  });
});
