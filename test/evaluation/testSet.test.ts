import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTestSet } from '../../src/evaluation/testSet.ts';
import { DOCUMENTS, QRELS, QUERIES, testSetFolder } from './testSetFolder.ts';

const silent = () => undefined;

describe('reading a test set', () => {
  test('gives the documents, and the queries that have a relevant one with its grade', async () => {
    const set = await readTestSet(testSetFolder(), silent);
    expect(set.name).toBe('shore');
    expect(set.documents.map(({ id, title }) => [id, title])).toEqual([
      ['gulls', 'Gulls'],
      ['seals', 'Seals'],
      ['crabs', 'Crabs'],
      ['ropes', ''],
    ]);
    expect(set.queries.map(({ id, relevance }) => [id, [...relevance]])).toEqual([
      ['q1', [['seals', 2]]],
      ['q2', [['gulls', 1]]],
    ]);
  });

  test('counts judgements of unknown ids in a line and goes on without them', async () => {
    const notices: string[] = [];
    const folder = testSetFolder({ qrels: [...QRELS, 'q1\twhales\t1', 'q9\tgulls\t1'] });
    const set = await readTestSet(folder, (line) => notices.push(line));
    expect(set.queries.map(({ relevance }) => relevance.size)).toEqual([1, 1]);
    expect(notices).toEqual([
      expect.stringMatching(/test\.tsv: 2 of 5 lines name a query or document that the set lacks/),
    ]);
  });

  test('takes a first line that is a judgement for one', async () => {
    const set = await readTestSet(testSetFolder({ qrels: QRELS.slice(1) }), silent);
    expect(set.queries).toHaveLength(2);
  });

  test('takes ids that are numbers, and lines that a Windows editor has ended', async () => {
    const folder = testSetFolder({
      documents: [{ _id: 7, title: null, text: 'Tides turn.' }],
      queries: [{ _id: 1, text: 'What turns?' }],
      qrels: ['query-id\tcorpus-id\tscore\r', '1\t7\t1\r'],
    });
    const set = await readTestSet(folder, silent);
    expect(set.queries.map(({ id, relevance }) => [id, [...relevance]])).toEqual([['1', [['7', 1]]]]);
  });

  test.each([
    [
      'a line cut short',
      { documents: [...DOCUMENTS, '{"_id": "eels", "te'] },
      /line 5 of .*corpus\.jsonl, there is no whole JSON/,
    ],
    [
      'a document without text',
      { documents: [{ _id: 'x', title: '' }] },
      /line 1 of .*corpus\.jsonl, "text" is not right/,
    ],
    [
      'an id used twice',
      { queries: [...QUERIES, QUERIES[0]] },
      /line 4 of .*queries\.jsonl, the _id "q1" stands a second time/,
    ],
    [
      'a judgement without a grade',
      { qrels: [...QRELS, 'q1\tgulls'] },
      /line 5 of .*test\.tsv, "q1\\tgulls" is no judgement/,
    ],
    ['no document', { documents: [] }, /corpus\.jsonl is empty/],
    ['no relevant document', { qrels: ['q1\tgulls\t0'] }, /test\.tsv names no relevant document/],
  ])('refuses %s, naming the place', async (_, files, message) => {
    const reading = readTestSet(testSetFolder(files), silent);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({ name: 'SetupError' });
  });

  test('names the file that is missing', async () => {
    const folder = testSetFolder();
    rmSync(join(folder, 'queries.jsonl'));
    await expect(readTestSet(folder, silent)).rejects.toThrow(`There is no file ${join(folder, 'queries.jsonl')}.`);
  });
});
