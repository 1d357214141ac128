import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { answerShape, articleShape, indexShape, searchShape } from './contract.ts';
import { FAULTY, SOUND } from './harbourArticles.ts';
import { createPlace, type Place } from './place.ts';
import { jsonLines, npm, type Outcome, run } from './run.ts';
import { runHere } from './runHere.ts';

// Each command is a process or two of its own, and other tests may run beside them.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

type Answer = z.infer<typeof answerShape>;

const DURATION = 'How long did the harbour talks in Lindholm last?';
const SPLIT = 'Will the bill for the dredger be split between the ports, according to Ilse Brandt?';

let place: Place;
let indexed: Outcome;

beforeAll(async () => {
  place = createPlace();
  for (const [path, { content }] of Object.entries(FAULTY)) place.write(path, content);
  indexed = await run('index', [...place.options, '--json']);
});

afterAll(() => {
  place.remove();
});

/** The library's text of each article that the answers quote, by id. */
async function textsOf(answers: readonly Answer[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(answers.flatMap(({ citations }) => citations.map(({ article }) => article)))];
  const outcomes: Outcome[] = [];
  for (const id of ids) outcomes.push(await runHere('article', [...place.options, '--json', id]));
  const articles = outcomes.flatMap(({ stdout }) => jsonLines(stdout).map((line) => articleShape.parse(line)));
  return new Map(articles.map(({ article, text }) => [article, text]));
}

describe('index', () => {
  it('takes the sound articles in, tells what is wrong with each of the others, and is done', () => {
    expect(indexed.code).toBe(0);
    const [line, ...more] = jsonLines(indexed.stdout);
    expect(more).toEqual([]);
    const { articles, generation } = indexShape.parse(line);
    expect(articles).toMatchObject({ added: Object.keys(SOUND).length, changed: 0, removed: 0, unchanged: 0 });
    expect(generation).toBe(1);
    expect(articles.failed.map(({ path }) => path)).toEqual(Object.keys(FAULTY));
    for (const { path, reason } of articles.failed) expect(reason).toMatch(FAULTY[path]?.says ?? /^$/u);
  });

  it('says the same on standard error, in one line for each file', () => {
    const lines = indexed.stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' left out: ')[0])).toEqual(Object.keys(FAULTY));
  });
});

describe('ask', () => {
  it('answers each line of a batch in a line of JSON, each text as its article has it', async () => {
    const questions = [DURATION, '', SPLIT, '?!…', 'x'.repeat(10_000), 'Who won the 2022 World Cup?'];
    const batch = join(place.folder, 'questions.txt');
    writeFileSync(batch, questions.map((question) => `${question}\r\n`).join(''));
    const { code, stdout, stderr } = await run('ask', [
      ...place.options,
      '--json',
      '--batch',
      batch,
      '--now',
      '2024-08-01',
    ]);
    const answers = jsonLines(stdout).map((line) => answerShape.parse(line));
    expect(code).toBe(0);
    expect(stderr).toBe(`${batch}:5: 10000 characters; the first 4000 are read.\n`);
    expect(answers.map(({ question }) => question)).toEqual(questions.map((question) => question.slice(0, 4000)));
    expect(answers.map(({ status }) => status)).toEqual([
      'answered',
      'unsure',
      'answered',
      'unsure',
      'unsure',
      'unsure',
    ]);
    expect(answers[0]?.sentences[0]).toMatchObject({
      text: expect.stringMatching(/lasted about three and a half hours/u) as string,
      article: 'talks',
      speaker: null,
      sources: [{ outlet: 'Baltic Wire', date: '2024-05-14', url: 'https://example.org/wire' }],
    });
    expect(answers[2]?.sentences[0]).toMatchObject({
      text: 'Each port pays half of the bill for the dredger, about 12 million euros.',
      speaker: 'Ilse Brandt',
    });
    for (const { status, sentences, reason, receipt, asOf } of answers) {
      expect(sentences.length > 0).toBe(status === 'answered');
      expect(reason === null).toBe(status === 'answered');
      expect([receipt.now, asOf]).toEqual(['2024-08-01', '2024-07-01']);
    }
    const texts = await textsOf(answers);
    for (const { sentences, related, citations } of answers)
      for (const { text, article, start, end, citation, highlight } of [...sentences, ...related]) {
        expect(texts.get(article)?.slice(start, end)).toBe(text);
        expect(citations.find(({ number }) => number === citation)?.article).toBe(article);
        expect(text).not.toMatch(/\?$/u);
        for (const [from, to] of highlight) expect(text.slice(from, to)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
      }
  });

  it('searches the publication dates asked for only, and is done when there are none', async () => {
    const { code, stdout } = await runHere('ask', [...place.options, '--json', '--from', '2024-07-02', DURATION]);
    const [line] = jsonLines(stdout);
    expect(code).toBe(0);
    expect(answerShape.parse(line)).toMatchObject({
      status: 'unsure',
      window: { from: '2024-07-02', to: null },
      related: [],
      nearest: [],
    });
  });

  it('through npm writes nothing but JSON, and starts from the folder in which npm was called', async () => {
    const [articles, library] = [relative(place.folder, place.articles), relative(place.folder, place.library)];
    const folders = ['--articles', articles, '--library', library];
    const outcome = await npm(['run', '-s', 'ask', '--', '--json', ...folders, DURATION], { cwd: place.folder });
    const [line, ...more] = jsonLines(outcome.stdout);
    expect(outcome.code).toBe(0);
    expect(more).toEqual([]);
    expect(answerShape.parse(line).sentences[0]?.article).toBe('talks');
  });
});

describe('npm start', () => {
  it('answers what is piped in, with speaker and sources, and ends', async () => {
    const { code, stdout } = await npm(['start', '--', ...place.options], { input: `${SPLIT}\n` });
    expect(code).toBe(0);
    expect(stdout).toContain(
      '“Each port pays half of the bill for the dredger, about 12 million euros.” (Ilse Brandt, Port Review, 2 Jun 2024) [1]',
    );
    expect(stdout).toMatch(
      /\[1\] Who pays for the dredger\? A historian answers, Port Review, 2024-06-02, interview\.txt:7\n$/u,
    );
    expect(stdout).not.toContain('\u001b');
  });
});

describe('search', () => {
  it('lists the best passages with what each list gave to their scores', async () => {
    const { code, stdout } = await run('search', [...place.options, '--json', '--top', '2', 'ferry tolls in Sandvik']);
    const [line] = jsonLines(stdout);
    const { query, hits } = searchShape.parse(line);
    expect(code).toBe(0);
    expect(query).toBe('ferry tolls in Sandvik');
    expect(hits).toHaveLength(2);
    expect(hits[0]?.article).toBe('reports-tolls');
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? Infinity);
    expect(hits[0]?.contributions.lexical).toBeGreaterThan(hits[1]?.contributions.lexical ?? Infinity);
  });
});

describe('article', () => {
  it('prints an article that is named by its title', async () => {
    const { code, stdout } = await run('article', [...place.options, 'the', 'harbour', 'talks', 'in', 'lindholm']);
    expect(code).toBe(0);
    expect(stdout).toContain('Port Briefs, 16 May 2024');
    expect(stdout).toContain('lasted about three and a half hours, according to Baltic Wire. The talks');
    expect(stdout).toMatch(/\[1\] Baltic Wire.*2024-05-14, https:\/\/example\.org\/wire\n\[2\] Kaj\.Se, n\.d\.\n$/u);
  });

  it('names what comes nearest to one that is not there', async () => {
    const { code, stdout, stderr } = await runHere('article', [...place.options, '--json', 'harbour tolls']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^No article is called "harbour tolls"\. Nearest: .*talks \(The harbour talks in Lindholm\).*\n$/u,
    );
  });
});

describe('a library whose articles have changed', () => {
  it('is brought up to date by the command that reads it, and index finds it so', async () => {
    place.write('talks.md', (SOUND['talks.md'] ?? '').replace('three and a half hours', 'nine hours'));
    place.write(
      'fund.md',
      `---\ntitle: The fund\ndate: 2024-08-01\n---\n\nThe fund of the ports holds nine million euros.\n`,
    );
    const { stdout } = await runHere('ask', [...place.options, '--json', DURATION]);
    expect(answerShape.parse(jsonLines(stdout)[0])).toMatchObject({ asOf: '2024-08-01', status: 'answered' });
    expect(stdout).toContain('lasted about nine hours');
    const again = await runHere('index', [...place.options, '--json']);
    const { articles, generation } = indexShape.parse(jsonLines(again.stdout)[0]);
    expect(articles).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 4 });
    expect(generation).toBe(2);
  });
});
