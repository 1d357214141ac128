import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { answerShape } from './contract.ts';
import { projectLibrary, PROJECT_ARTICLES } from '../library/projectLibrary.ts';
import { jsonLines } from './run.ts';
import { runHere } from './runHere.ts';

// Each command is a process or two of its own, and other tests may run beside them.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

type Answer = z.infer<typeof answerShape>;

/** What the first quoted sentence has to match. */
const ANSWERED: readonly (readonly [string, RegExp])[] = [
  ['How long did the talks in Istanbul on 27 February last?', /(?:6\.5|six).* hours|six hours/u],
  ['How long did the Riyadh talks of 18 February last?', /Riyadh.*hours/u],
  ['Who led the delegations on 10 April?', /Coulter|Darchiev/u],
  ['Who headed the Russian delegation in Riyadh on 18 February 2025?', /Lavrov/u],
  ['Where did Rubio and Lavrov meet in Riyadh?', /Diriyah Palace/u],
  ['What did Lavrov say about NATO troops in Ukraine?', /unacceptable/u],
];

const UNSURE = ['Who won the 2022 World Cup?', 'What is the boiling point of tungsten?'] as const;

let folder: string;
let answers: ReadonlyMap<string, Answer>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'));
  const batch = join(folder, 'questions.txt');
  const questions = [...ANSWERED.map(([question]) => question), ...UNSURE];
  writeFileSync(batch, questions.join('\n'));
  const places = ['--articles', PROJECT_ARTICLES, '--library', await projectLibrary()];
  const { stdout } = await runHere('ask', [...places, '--json', '--batch', batch, '--now', '2026-01-15']);
  answers = new Map(
    jsonLines(stdout)
      .map((line) => answerShape.parse(line))
      .map((answer) => [answer.question, answer]),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('on the project’s own articles', () => {
  it.each(ANSWERED)('%s', (question, expected) => {
    const answer = answers.get(question);
    expect(answer?.status).toBe('answered');
    expect(answer?.sentences[0]?.text).toMatch(expected);
    expect(answer?.sentences[0]?.sources.length).toBeGreaterThan(0);
  });

  it.each(UNSURE)('%s — is not answered', (question) => {
    const answer = answers.get(question);
    expect(answer?.status).toBe('unsure');
    expect(answer?.sentences).toEqual([]);
    expect(answer?.reason).not.toBeNull();
  });
});
