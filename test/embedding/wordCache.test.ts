import { AutoTokenizer, env } from '@xenova/transformers';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUNDLED_MODEL } from '../../src/embedding/model.ts';
import { cacheWords } from '../../src/embedding/wordCache.ts';

describe('the word cache', () => {
  let encode: (text: string) => number[];

  beforeAll(async () => {
    env.localModelPath = BUNDLED_MODEL.folder;
    env.allowRemoteModels = false;
    const tokenizer = await AutoTokenizer.from_pretrained(BUNDLED_MODEL.name);
    encode = (text) => tokenizer.encode(text, null, { add_special_tokens: false });
  });

  test.each([
    ['plain words', 'The ferry left at 6.30 a.m.; nobody (not even the mayor) waved.'],
    ['white space of all kinds', ' a\tb\nc\r\nd\u00a0e\u2003f\u2028g\u3000h '],
    ['control characters, which join', 'a\u000bb c\fd e\u0085f g\u200bh i\ufeffj k\u0000l'],
    ['accents, also apart from their letter', 'Żółć naïve e\u0301 \u0301a A\u030angström ÎLE'],
    ['other scripts', 'Сергей «да» ΟΔΟΣ ΟΔΟΣ. 会谈在港口 ガ한국 ١٢٣'],
    ['emoji and lone surrogates', '🚢⚓ 👩‍🚀 \ud83d x\udea2y'],
    ['special tokens in the text', '[CLS] a [SEP]b x[MASK]'],
    ['words beyond the limit', `${'x'.repeat(101)} ${'y'.repeat(3000)} ok`],
    ['nothing', ''],
  ])('gives the pieces that the tokenizer gives: %s', (_, text) => {
    const cached = cacheWords(encode);
    expect(cached(text)).toEqual(encode(text));
    expect(cached(text)).toEqual(encode(text));
  });

  test('gives the pieces that the tokenizer gives for random characters', () => {
    const cached = cacheWords(encode);
    let state = 7;
    for (let round = 0; round < 300; round++) {
      const codes = Array.from({ length: 40 }, (_, index) => {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
        return (state >> 8) % (index % 3 === 0 ? 0x80 : index % 3 === 1 ? 0x2100 : 0x10000);
      });
      const text = String.fromCharCode(...codes);
      expect(cached(text), JSON.stringify(text)).toEqual(encode(text));
    }
  });
});
