import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PassageInput } from '../../src/embedding/embedder.ts';
import { EmbeddingError } from '../../src/embedding/embeddingError.ts';
import { createLocalEmbedder, type LocalEmbedder } from '../../src/embedding/localEmbedder.ts';
import { BUNDLED_MODEL, modelPath } from '../../src/embedding/model.ts';
import { SetupError } from '../../src/setupError.ts';
import { embedderContract } from '../contracts/embedder.ts';
import { gone, inferenceProcesses, newInferenceProcess } from './inferenceProcesses.ts';
import { copyModel } from './modelCopy.ts';

interface Reference {
  readonly text: string;
  readonly vector: readonly number[];
}

embedderContract('the bundled model', async () => createLocalEmbedder(BUNDLED_MODEL));

function lists(count: number, words = 60): PassageInput[] {
  return Array.from({ length: count }, (_, i) => ({ context: `List ${i}`, sentences: ['barrel '.repeat(words)] }));
}

/** One embedder for all tests of a group, which leave it with a process that answers. */
function sharedEmbedder(): () => LocalEmbedder {
  let embedder: LocalEmbedder;
  beforeAll(async () => {
    embedder = await createLocalEmbedder(BUNDLED_MODEL);
  });
  afterAll(async () => {
    await embedder.close();
  });
  return () => embedder;
}

describe('the bundled model', () => {
  const embedder = sharedEmbedder();

  test('computes on this machine the vectors that the float32 model computes, to a cosine of 0.985', async () => {
    const references = JSON.parse(readFileSync(modelPath(BUNDLED_MODEL, 'reference.json'), 'utf8')) as Reference[];
    const inputs = references.map(({ text }) => ({ context: '', sentences: [text] }));
    const passages = await embedder().embedPassages(inputs);
    expect(references.length).toBeGreaterThan(0);
    for (const [index, { text, vector }] of references.entries()) {
      const question = await embedder().embedQuestion(text);
      expect(cosine(passages[index]?.vector ?? [], vector)).toBeGreaterThanOrEqual(0.985);
      expect(cosine(question.vector, vector)).toBeGreaterThanOrEqual(0.985);
    }
  });

  test('sees a sentence in the light of its passage', async () => {
    const sentence = 'They lasted for six hours.';
    const [talks, repairs] = await embedder().embedPassages([
      { context: 'Talks on the border river', sentences: ['The delegations opened their talks.', sentence] },
      { context: 'Repairs to the lighthouse', sentences: ['The repairs to the lamp began at dusk.', sentence] },
    ]);
    const { vector } = await embedder().embedQuestion('How long did the talks of the delegations last?');
    const [inTalks, inRepairs] = [talks, repairs].map((passage) => cosine(vector, passage?.sentences[1]?.vector ?? []));
    expect(inTalks).toBeGreaterThan((inRepairs ?? 1) + 0.1);
  });

  test('answers a question before the passages that wait', async () => {
    const order: string[] = [];
    const waiting = lists(20).map(async (passage) =>
      embedder()
        .embedPassages([passage])
        .then(() => order.push('p')),
    );
    await embedder()
      .embedQuestion('How many barrels?')
      .then(() => order.push('question'));
    await Promise.all(waiting);
    expect(order).toHaveLength(21);
    expect(order.indexOf('question')).toBeLessThanOrEqual(2);
  });
});

describe('the process of the bundled model', () => {
  const embedder = sharedEmbedder();

  test('does not end on Ctrl-C, which reaches it as well', async () => {
    const pid = await newInferenceProcess();
    await embedder().ready();
    process.kill(pid, 'SIGINT');
    process.kill(pid, 'SIGTERM');
    await embedder().embedQuestion('How many barrels?');
    expect(inferenceProcesses()).toEqual([pid]);
  });

  test('finishes its work when the inference process is killed in the middle of it', async () => {
    const inputs = lists(12);
    const undisturbed = await embedder().embedPassages(inputs);
    let finished = false;
    const disturbed = embedder()
      .embedPassages(inputs)
      .finally(() => (finished = true));
    const question = embedder().embedQuestion('How many barrels?');
    const killed = await newInferenceProcess();
    await question;
    expect(finished).toBe(false);
    process.kill(killed, 'SIGKILL');
    expect(await disturbed).toEqual(undisturbed);
    expect(inferenceProcesses()).not.toContain(killed);
  });

  test('goes on after the inference process was killed while idle', async () => {
    const before = await embedder().embedQuestion('How many barrels?');
    const killed = await newInferenceProcess();
    process.kill(killed, 'SIGKILL');
    expect(await embedder().embedQuestion('How many barrels?')).toEqual(before);
  });

  test('gives up on the text on which the process dies twice, and on no other', async () => {
    await embedder().ready();
    const long = { context: '', sentences: Array.from({ length: 400 }, () => 'barrel '.repeat(300)) };
    const [doomed, others] = [embedder().embedPassages([long]), embedder().embedPassages(lists(6))];
    const rejected = expect(doomed).rejects.toThrow(/died twice on one text \(SIGKILL/);
    const first = await newInferenceProcess();
    await setTimeout(50);
    process.kill(first, 'SIGKILL');
    const second = await newInferenceProcess([first]);
    await embedder().ready();
    await setTimeout(50);
    process.kill(second, 'SIGKILL');
    await rejected;
    expect(await others).toHaveLength(6);
  });
});

describe.skipIf(availableParallelism() === 1)('many passages', () => {
  test('are worth another process, whose death loses none, and have the vectors that one process gives', async () => {
    const embedder = await createLocalEmbedder(BUNDLED_MODEL);
    const first = await newInferenceProcess();
    const inputs = lists(200);
    let finished = false;
    const embedding = embedder.embedPassages(inputs).finally(() => (finished = true));
    const second = await newInferenceProcess([first]);
    await setTimeout(2000);
    expect(finished).toBe(false);
    process.kill(second, 'SIGKILL');
    const embedded = await embedding;
    expect(embedded.slice(190)).toEqual(await embedder.embedPassages(inputs.slice(190)));
    await embedder.close();
    expect(inferenceProcesses()).toEqual([]);
  });
});

describe('an embedder that is closed', () => {
  test('rejects what is under way and leaves no process', async () => {
    const embedder = await createLocalEmbedder(BUNDLED_MODEL);
    const pid = await newInferenceProcess();
    await embedder.ready();
    const underWay = embedder.embedPassages([{ context: '', sentences: ['barrel '.repeat(200)] }]);
    const rejected = expect(underWay).rejects.toThrow(EmbeddingError);
    await embedder.close();
    await rejected;
    expect(inferenceProcesses()).not.toContain(pid);
  });

  test('while it loads, leaves no process either', async () => {
    const embedder = await createLocalEmbedder(BUNDLED_MODEL);
    const pid = await newInferenceProcess();
    const ready = expect(embedder.ready()).rejects.toThrow(EmbeddingError);
    await embedder.close();
    await ready;
    expect(inferenceProcesses()).not.toContain(pid);
  });
});

test('the inference process ends when its parent is killed', async () => {
  const parent = spawn(process.execPath, [
    '--import',
    'tsx',
    fileURLToPath(new URL('keepEmbedder.ts', import.meta.url)),
  ]);
  await once(parent.stdout, 'data');
  const orphan = await newInferenceProcess([], parent.pid);
  parent.kill('SIGKILL');
  await gone(orphan);
});

describe('a model that cannot be used', () => {
  test('is a SetupError that names the damaged file, for every request and without another start', async () => {
    const model = copyModel();
    const path = modelPath(model, 'onnx/model_quantized.onnx');
    const bytes = readFileSync(path);
    bytes[7_000_000] = (bytes[7_000_000] ?? 0) ^ 0x10;
    writeFileSync(path, bytes);
    const embedder = await createLocalEmbedder(model);
    const asked = embedder.embedQuestion('Who signed?');
    await expect(asked).rejects.toThrow(SetupError);
    await expect(asked).rejects.toThrow(`${path} is damaged`);
    await expect(embedder.ready()).rejects.toMatchObject({ remedy: expect.stringContaining('git checkout') as string });
    await expect(embedder.embedPassages([{ context: '', sentences: ['They did.'] }])).rejects.toThrow(SetupError);
    await embedder.close();
    rmSync(model.folder, { recursive: true });
  });

  test('is a SetupError with the real number where the dimensions are others', async () => {
    const embedder = await createLocalEmbedder({ ...BUNDLED_MODEL, dimensions: 768 });
    await expect(embedder.ready()).rejects.toMatchObject({
      name: 'SetupError',
      message: expect.stringContaining('have 384 dimensions, not 768') as string,
      remedy: 'Set EMBEDDING_DIMENSIONS to 384.',
    });
    await embedder.close();
  });
});

function cosine(a: ArrayLike<number>, b: readonly number[] | Float32Array): number {
  let sum = 0;
  for (const [index, value] of b.entries()) sum += value * (a[index] ?? 0);
  return sum;
}
