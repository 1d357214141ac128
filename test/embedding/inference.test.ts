import { describe, expect, test } from 'vitest';
import { createInference } from '../../src/embedding/inference.ts';
import { BUNDLED_MODEL, type EmbeddingModel } from '../../src/embedding/model.ts';
import { bestCosines, prepareQuestion } from '../../src/embedding/tokenVectors.ts';

const MODEL: EmbeddingModel = { ...BUNDLED_MODEL, dimensions: 3 };
const TOKENIZER = {
  encode: (text: string) => (text.match(/\d+/g) ?? []).map(Number),
  before: [101],
  after: [102],
  pieces: (ids: readonly number[]) => ids.map(String),
};

/** An encoder whose state of token `id` is (1, id, 0), and which notes what it was given. */
function encoderOf(positions: number) {
  const passes: number[][] = [];
  const run = async (ids: readonly number[]): Promise<Float32Array> => {
    passes.push([...ids]);
    return Promise.resolve(Float32Array.from(ids.flatMap((id) => [1, id, 0])));
  };
  return { positions, run, passes };
}

function unit(...ids: number[]): number[] {
  const y = ids.reduce((sum, id) => sum + id, 0);
  const length = Math.hypot(ids.length, y);
  return [ids.length / length, y / length, 0];
}

function expectVector(actual: Float32Array | undefined, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(actual?.[index]).toBeCloseTo(value, 5);
}

describe('a passage', () => {
  test('is one pass: special tokens, context, sentences', async () => {
    const encoder = encoderOf(512);
    await createInference(MODEL, TOKENIZER, encoder).embedPassage({ context: '1 2', sentences: ['3', '4 5'] });
    expect(encoder.passes).toEqual([[101, 1, 2, 3, 4, 5, 102]]);
  });

  test('has the mean of all tokens as its vector, a sentence that of its own', async () => {
    const inference = createInference(MODEL, TOKENIZER, encoderOf(512));
    const { vector, sentences } = await inference.embedPassage({ context: '1', sentences: ['3', '4 5'] });
    expectVector(vector, unit(101, 1, 3, 4, 5, 102));
    expectVector(sentences[0]?.vector, unit(3));
    expectVector(sentences[1]?.vector, unit(4, 5));
  });

  test('has the tokens of each sentence coded, of unit length', async () => {
    const inference = createInference(MODEL, TOKENIZER, encoderOf(512));
    const { sentences } = await inference.embedPassage({ context: '', sentences: ['0', '3 7'] });
    expect(sentences.map(({ tokens }) => tokens.count)).toEqual([1, 2]);
    const sentence = sentences[1] ?? { vector: new Float32Array(3), tokens: { count: 0, bytes: new Uint8Array() } };
    const best = bestCosines(prepareQuestion([Float32Array.from(unit(7)), Float32Array.of(1, 0, 0)]), sentence);
    expect(best[0]).toBeCloseTo(1, 1);
    expect(best[1]).toBeCloseTo(unit(3)[0] ?? 0, 1);
  });

  test('has its first token as its vector where the model pools so', async () => {
    const inference = createInference({ ...MODEL, pooling: 'cls' }, TOKENIZER, encoderOf(512));
    expectVector((await inference.embedPassage({ context: '1', sentences: ['3'] })).vector, unit(101));
  });

  test('opens with the prefix for passages', async () => {
    const encoder = encoderOf(512);
    const inference = createInference({ ...MODEL, passagePrefix: '9: ' }, TOKENIZER, encoder);
    await inference.embedPassage({ context: '1', sentences: ['3'] });
    expect(encoder.passes).toEqual([[101, 9, 1, 3, 102]]);
  });

  test('that is too long is cut at its end, and what is cut wholly gets a pass of its own', async () => {
    const encoder = encoderOf(8);
    const inference = createInference(MODEL, TOKENIZER, encoder);
    const { sentences } = await inference.embedPassage({ context: '1', sentences: ['2 3', '4 5 6 7', '8 9'] });
    expect(encoder.passes).toEqual([
      [101, 1, 2, 3, 4, 5, 6, 102],
      [101, 8, 9, 102],
    ]);
    expect(sentences.map(({ tokens }) => tokens.count)).toEqual([2, 3, 2]);
    expectVector(sentences[2]?.vector, unit(8, 9));
  });

  test('leaves half of the room to its sentences when the context is long', async () => {
    const encoder = encoderOf(8);
    const inference = createInference(MODEL, TOKENIZER, encoder);
    await inference.embedPassage({ context: '1 2 3 4 5 6 7 8 9', sentences: ['20 21'] });
    expect(encoder.passes).toEqual([[101, 1, 2, 3, 4, 20, 21, 102]]);
  });

  test('gives a sentence without word pieces the vector of the special tokens', async () => {
    const encoder = encoderOf(512);
    const inference = createInference(MODEL, TOKENIZER, encoder);
    const { sentences } = await inference.embedPassage({ context: '1', sentences: ['none', '3'] });
    expect(encoder.passes).toEqual([
      [101, 1, 3, 102],
      [101, 102],
    ]);
    expectVector(sentences[0]?.vector, unit(101, 102));
    expect(sentences[0]?.tokens.count).toBe(2);
  });
});

describe('a question', () => {
  test('has its prefix in the vector and not among the tokens', async () => {
    const inference = createInference({ ...MODEL, queryPrefix: '9: ' }, TOKENIZER, encoderOf(512));
    const { vector, tokens } = await inference.embedQuestion('4 5');
    expectVector(vector, unit(101, 9, 4, 5, 102));
    expect(tokens).toHaveLength(2);
    expectVector(tokens[0], unit(4));
    expectVector(tokens[1], unit(5));
  });

  test('is cut at 256 tokens', async () => {
    const encoder = encoderOf(512);
    const { tokens } = await createInference(MODEL, TOKENIZER, encoder).embedQuestion('7 '.repeat(5000));
    expect(encoder.passes[0]).toHaveLength(256);
    expect(tokens).toHaveLength(254);
  });
});
