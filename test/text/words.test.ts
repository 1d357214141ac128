import { describe, expect, it } from 'vitest';
import { STOP_WORDS } from '../../src/text/stopWords.ts';
import { terms, words } from '../../src/text/words.ts';

const wordsOf = (text: string) => words(text).map((word) => word.text);

describe('words', () => {
  it('gives offsets into the text, for highlights', () => {
    const text = '“Çırağan’s gate”';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Çırağan’s', 'gate']);
  });

  it('folds letters so that names are found however they are typed', () => {
    expect(wordsOf('Çırağan İstanbul Özer Łódź Straße')).toEqual(['ciragan', 'istanbul', 'ozer', 'lodz', 'strasse']);
    expect(wordsOf('C\u0327irag\u0306an')).toEqual(['ciragan']);
  });

  it('drops the possessive and keeps other apostrophes, curly or straight', () => {
    expect(wordsOf("Moscow’s O’Neill's don't the boys' house")).toEqual([
      'moscow',
      "o'neill",
      "don't",
      'the',
      'boys',
      'house',
    ]);
  });

  it('parts words at hyphens', () => {
    expect(wordsOf('cease-fire U.S.-Russia')).toEqual(['cease', 'fire', 'u.s', 'russia']);
  });

  it('tells the country from the pronoun', () => {
    expect(wordsOf("The U.S. told us; US envoys and the U.S.'s flag")).toEqual([
      'the',
      'u.s',
      'told',
      'us',
      'u.s',
      'envoys',
      'and',
      'the',
      'u.s',
      'flag',
    ]);
  });

  it('makes an acronym one with its form without dots, unless that is another word', () => {
    expect(wordsOf('U.K. UK E.U. EU at 5 a.m.')).toEqual(['uk', 'uk', 'eu', 'eu', 'at', '5', 'a.m']);
  });

  it('keeps decimals whole and drops the commas of thousands', () => {
    expect(wordsOf('6.5 hours, 1,000 men, $2,500,000.75, 5th, 1.5m, 3,14')).toEqual([
      '6.5',
      'hours',
      '1000',
      'men',
      '2500000.75',
      '5th',
      '1.5m',
      '3',
      '14',
    ]);
  });

  it('does not take a full stop for part of a word', () => {
    expect(wordsOf('It ended in 2025. See www.example.org.')).toEqual([
      'it',
      'ended',
      'in',
      '2025',
      'see',
      'www',
      'example',
      'org',
    ]);
  });
});

describe('terms', () => {
  it('leaves stop words out and stems the rest', () => {
    expect(terms('The delegations were meeting in Istanbul')).toEqual(['deleg', 'meet', 'istanbul']);
  });

  it('reads ordinary text as a plain split at [a-z0-9]+ does', () => {
    const text = 'Wing-body flows (see ref. 12) couldn\'t be solved; "boundary layers" don\'t separate.';
    const plain = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const wanted = plain.filter((word) => !STOP_WORDS.has(word)).flatMap((word) => terms(word));
    expect(terms(text)).toEqual(wanted);
  });

  it('does not stem acronyms and figures', () => {
    expect(terms('U.S. envoys 6.5')).toEqual(['u.s', 'envoi', '6.5']);
  });
});

describe('STOP_WORDS', () => {
  it('is the list of 127 words that the published figures were measured with', () => {
    expect(STOP_WORDS.size).toBe(127);
    for (const word of ['i', 's', 't', 'don', 'now']) expect(STOP_WORDS).toContain(word);
    expect(STOP_WORDS).not.toContain('us');
  });
});
