import { describe, expect, it } from 'vitest';
import { isForeign } from '../../src/text/language.ts';
import { ENGLISH_QUESTIONS, FOREIGN_QUESTIONS } from './languages.ts';

describe('the language of a question', () => {
  it.each(ENGLISH_QUESTIONS)('is English: "%s"', (question) => {
    expect(isForeign(question)).toBe(false);
  });

  it.each(FOREIGN_QUESTIONS)('is another one: "%s"', (question) => {
    expect(isForeign(question)).toBe(true);
  });

  it.each(['', '?!', '😀', '123', 'А', '<@1234567890> <:größe:123>'])('is not told by "%s"', (text) => {
    expect(isForeign(text)).toBe(false);
  });
});
