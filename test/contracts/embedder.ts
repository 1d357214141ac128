import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Embedder, PassageEmbedding, QuestionEmbedding, SentenceEmbedding } from '../../src/embedding/embedder.ts';
import { EmbeddingError } from '../../src/embedding/embeddingError.ts';
import { bestCosines, prepareQuestion } from '../../src/embedding/tokenVectors.ts';

const HARBOUR = {
  context: 'Harbour talks resume',
  sentences: ['The ministers met in the old harbour on Monday.', 'They signed a letter on fishing quotas.'],
};
const WEATHER = {
  context: 'Weather',
  sentences: ['Heavy rain is expected across the hills at the weekend.', 'Farmers fear for the barley.'],
};

/** What every embedder keeps to; `make` gives a fresh one each time. */
export function embedderContract(name: string, make: () => Promise<Embedder>): void {
  describe(`${name} keeps the embedder's contract:`, () => {
    let embedder: Embedder;

    beforeAll(async () => {
      embedder = await make();
    });

    afterAll(async () => {
      await embedder.close();
    });

    async function embedOne(context: string, sentences: readonly string[]): Promise<PassageEmbedding> {
      return only(await embedder.embedPassages([{ context, sentences }]));
    }

    function expectUnit(vector: Float32Array): void {
      expect(vector).toHaveLength(embedder.dimensions);
      expect(cosine(vector, vector)).toBeCloseTo(1, 3);
    }

    function expectWhole(passage: PassageEmbedding, sentences: number): void {
      expectUnit(passage.vector);
      expect(passage.sentences).toHaveLength(sentences);
      for (const { vector, tokens } of passage.sentences) {
        expectUnit(vector);
        expect(tokens.count).toBeGreaterThan(0);
        expect(tokens.bytes.length).toBeGreaterThanOrEqual(tokens.count);
      }
    }

    test('its fingerprint and dimensions are set', () => {
      expect(embedder.fingerprint).not.toBe('');
      expect(embedder.dimensions).toBeGreaterThan(0);
    });

    test('passages come back in their order, whole', async () => {
      const both = await embedder.embedPassages([HARBOUR, WEATHER]);
      const turned = await embedder.embedPassages([WEATHER, HARBOUR]);
      expect(both).toHaveLength(2);
      for (const passage of both) expectWhole(passage, 2);
      expect(turned.map(({ vector }) => vector)).toEqual(both.map(({ vector }) => vector).reverse());
    });

    test('a sentence alone is what it is as a passage of its own', async () => {
      for (const text of [...HARBOUR.sentences, '', 'Word '.repeat(2000)]) {
        const { sentences } = await embedOne('', [text]);
        expect(await embedder.embedSentence(text)).toEqual(sentences[0]);
      }
    });

    test('no passages give no embeddings', async () => {
      expect(await embedder.embedPassages([])).toEqual([]);
    });

    test('a question has a vector, and a vector and a text for each word piece', async () => {
      const { vector, tokens, pieces } = await embedder.embedQuestion('Where did they meet?');
      expectUnit(vector);
      expect(tokens.length).toBeGreaterThanOrEqual(4);
      for (const token of tokens) expectUnit(token);
      expect(pieces).toHaveLength(tokens.length);
      expect(pieces.slice(0, 4)).toEqual(['where', 'did', 'they', 'meet']);
    });

    test('the same input gives the same bytes', async () => {
      const [first, second] = [await embedder.embedPassages([HARBOUR]), await embedder.embedPassages([HARBOUR])];
      expect(second).toEqual(first);
      const question = await embedder.embedQuestion('Where did the ministers meet?');
      expect(await embedder.embedQuestion('Where did the ministers meet?')).toEqual(question);
    });

    test('the related passage, sentence and tokens are nearer to a question than the unrelated', async () => {
      const question = await embedder.embedQuestion('In which harbour were the ministers on Monday?');
      const [harbour, weather] = (await embedder.embedPassages([HARBOUR, WEATHER])) as [
        PassageEmbedding,
        PassageEmbedding,
      ];
      const [related, unrelated] = [harbour.sentences[0], weather.sentences[0]] as const;
      if (related === undefined || unrelated === undefined) throw new Error('a sentence is missing');
      expect(cosine(question.vector, harbour.vector)).toBeGreaterThan(cosine(question.vector, weather.vector) + 0.1);
      expect(cosine(question.vector, related.vector)).toBeGreaterThan(cosine(question.vector, unrelated.vector) + 0.1);
      expect(lateInteraction(question, related)).toBeGreaterThan(lateInteraction(question, unrelated) + 0.1);
    });

    test('the context counts for the vector of the passage and may be empty', async () => {
      const alone = await embedOne('', HARBOUR.sentences);
      expectWhole(alone, 2);
      const [harbour] = await embedder.embedPassages([HARBOUR]);
      expect(harbour?.vector).not.toEqual(alone.vector);
    });

    test('a passage without sentences has the vector of its context', async () => {
      expectWhole(await embedOne('Harbour talks resume', []), 0);
      expectWhole(await embedOne('', []), 0);
    });

    test('in a passage of any length every sentence has its vector and tokens', async () => {
      const sentences = Array.from({ length: 40 }, (_, i) => `Ship ${i} brought salt, timber and wool to the quay.`);
      expectWhole(await embedOne('A long list', sentences), 40);
      expectWhole(await embedOne('Long '.repeat(2000), ['Short.', 'Word '.repeat(2000), 'Last.']), 3);
    });

    test('a sentence without words has its vector and a token all the same', async () => {
      expectWhole(await embedOne('', ['', ' \n', 'Then they left.', '…']), 4);
    });

    test('any characters are taken', async () => {
      const odd = [
        'Сергей сказал «да».',
        '会谈在港口举行。',
        '🚢⚓',
        'a\u0000b\u200b\ufeff',
        '\ud83d',
        '[CLS] [SEP] [PAD]',
      ];
      expectWhole(await embedOne('Żółć — naïve', odd), odd.length);
      for (const text of odd) expectUnit((await embedder.embedQuestion(text)).vector);
    });

    test('a question of any length is taken, an empty one too', async () => {
      expectUnit((await embedder.embedQuestion('why '.repeat(2500))).vector);
      expectUnit((await embedder.embedQuestion('x'.repeat(10_000))).vector);
      expectUnit((await embedder.embedQuestion('')).vector);
    });

    test('questions and passages asked at the same time get their own answers', async () => {
      const texts = ['Who signed?', 'What will it do to the barley?', 'When did the ministers meet?'];
      const apart: QuestionEmbedding[] = [];
      for (const text of texts) apart.push(await embedder.embedQuestion(text));
      const [together, passages] = await Promise.all([
        Promise.all(texts.map(async (text) => embedder.embedQuestion(text))),
        embedder.embedPassages([WEATHER, HARBOUR]),
      ]);
      expect(together).toEqual(apart);
      expect(passages).toEqual(await embedder.embedPassages([WEATHER, HARBOUR]));
    });
  });

  describe(`${name}, closed,`, () => {
    test('rejects what is asked, and can be closed again', async () => {
      const embedder = await make();
      await embedder.close();
      await embedder.close();
      await expect(embedder.embedPassages([HARBOUR])).rejects.toThrow(EmbeddingError);
      await expect(embedder.embedQuestion('Who signed?')).rejects.toThrow(EmbeddingError);
    });
  });
}

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length !== 1) throw new Error(`${items.length} instead of one`);
  return item;
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function lateInteraction(question: QuestionEmbedding, sentence: SentenceEmbedding): number {
  const best = bestCosines(prepareQuestion(question.tokens), sentence);
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}
