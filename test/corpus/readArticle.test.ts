import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/corpus/readArticle.ts';
import { markdown, plain, soundArticle } from './soundArticle.ts';

const fault = (line: number | null) => expect.objectContaining({ name: 'ArticleFault', line }) as Error;

describe('an article', () => {
  it('has the hash of its bytes and the id of its path', () => {
    const bytes = Buffer.from(plain('Kvarnö is open.'));
    const article = soundArticle('2024/Kvarnö.txt', bytes);
    expect(article.contentHash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(article).toMatchObject({ id: '2024-kvarno', path: '2024/Kvarnö.txt' });
  });

  it('is read by its extension, in any case', () => {
    expect(soundArticle('A.MD', markdown('Text.')).text).toBe('Text.');
    expect(soundArticle('A.Txt', plain('Text.')).text).toBe('Text.');
    expect(() => readArticle('a.docx', Buffer.from('x'))).toThrow('the file is neither .md nor .txt.');
  });

  it('is refused with byte and line where it is not UTF-8', () => {
    const latin = Buffer.from(plain('Kvarn\u00f6 \ufffd.\nKvarn'));
    const bytes = Buffer.concat([latin, Buffer.from([0xf6]), Buffer.from(' is open.')]);
    expect(() => readArticle('a.txt', bytes)).toThrow(fault(4));
    expect(() => readArticle('a.txt', bytes)).toThrow(
      `line 4: byte ${latin.length} is not UTF-8. Save the article as UTF-8 text.`,
    );
  });

  it('may hold the replacement character itself', () => {
    expect(soundArticle('a.txt', plain('A \ufffd B.')).text).toBe('A \ufffd B.');
  });

  it('is refused where its last character is cut off', () => {
    const bytes = Buffer.from(plain('Kvarnö')).subarray(0, -1);
    expect(() => readArticle('a.txt', bytes)).toThrow(`byte ${bytes.length - 1} is not UTF-8`);
  });

  it('is refused where it holds NUL, as UTF-16 and binary files do', () => {
    const utf16 = Buffer.from(`\ufeff${plain('Text.')}`, 'utf16le');
    expect(() => readArticle('a.txt', utf16)).toThrow('line 1: byte 3 is NUL, so this is not UTF-8 text. Save');
    expect(() => readArticle('a.txt', Buffer.from(plain('Text.\0')))).toThrow(fault(3));
  });

  it('is refused above 5 MB', () => {
    expect(() => readArticle('a.txt', Buffer.alloc(5_000_001, 'a'))).toThrow(
      'the file has 5.0 MB, the limit is 5 MB. Split',
    );
    const largest = Buffer.from(plain('a '.repeat(2_499_980)));
    expect(largest.length).toBeLessThanOrEqual(5_000_000);
    expect(readArticle('a.txt', largest).blocks).toHaveLength(1);
  });

  it('keeps spans, marks and text together whatever it is made of', () => {
    const pieces = [
      '– ',
      '- ',
      '* ',
      '> ',
      '# ',
      '\n',
      '\n\n',
      '\n\n',
      ' ',
      ' ',
      'Is it deep?',
      'It is .',
      '"Low" water',
      'Kvarno\u0308',
      '\u200b',
    ];
    pieces.push(
      '[^1]',
      '[^2] ',
      ' [^9]',
      '*',
      '**',
      '`',
      '[link](u)',
      '(',
      ' )',
      '—',
      '…',
      '\u00a0',
      '| a | b |\n|--|--|\n| 1 | 2 |\n',
      '<br>',
      '---\n',
    );
    let state = 20240514;
    const next = (limit: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    for (let round = 0; round < 400; round++) {
      const body = Array.from({ length: 5 + next(30) }, () => pieces[next(pieces.length)] ?? '').join('');
      soundArticle('a.txt', plain(`A ${body.replaceAll('[^', '[')}`));
      soundArticle('a.md', markdown(`A ${body}\n\nThe end.\n\n[^1]: Baltic Wire\n[^2]: Port Review, n.d.\n`));
    }
  });
});
