import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/text/normalize.ts';

describe('normalizeText', () => {
  it.each([
    ['composes letters, so that one name has one spelling', 'Arnavutko\u0308y', 'Arnavutköy'],
    ['drops a byte order mark', '\ufeffTitle', 'Title'],
    ['knows the line breaks of all systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['makes odd spaces plain', 'a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
    ['drops what cannot be seen', 'cease\u00adfire\u200b \u200ehere\u0000', 'ceasefire here'],
    ['collapses blanks and drops them at line ends', 'a   b  \n  c\n', 'a b\n c\n'],
    ['keeps blank lines, which part paragraphs', 'a\n \nb', 'a\n\nb'],
    [
      'drops a stray space before a stop',
      'In Istanbul , they met . "Why ?" ( he asked ) ; so : all',
      'In Istanbul, they met. "Why?" (he asked); so: all',
    ],
    ['drops it behind a letter that came in two parts', 'Ko\u0308y , so', 'Köy, so'],
  ])('%s', (_, raw, wanted) => {
    expect(normalizeText(raw)).toBe(wanted);
  });

  it.each([
    'a rise of .5 and',
    'we ... we',
    'end . . . next',
    'the .NET way',
    'good :) or bad :( so',
    'the !Kung people',
  ])('keeps a space that belongs there: %s', (text) => {
    expect(normalizeText(text)).toBe(text);
  });

  it('changes nothing the second time, or offsets would depend on how often a text was read', () => {
    const pieces = [
      ' ',
      '.',
      ',',
      '(',
      ')',
      ':',
      ';',
      '!',
      '?',
      '"',
      '\n',
      '\r',
      '\t',
      'a',
      '5',
      'o',
      '\u0308',
      '\u200d',
      '\u00a0',
      '…',
    ];
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let run = 0; run < 5000; run++) {
      const raw = Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      const once = normalizeText(raw);
      expect(normalizeText(once), JSON.stringify(raw)).toBe(once);
    }
  });
});
