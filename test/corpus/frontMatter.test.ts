import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { soundArticle } from './soundArticle.ts';

const withKeys = (...lines: string[]): Article =>
  soundArticle('a.md', ['---', ...lines, '---', '', 'Text.'].join('\n'));
const least = ['title: T', 'date: 2024-05-14'];

describe('front matter', () => {
  it('needs title and date only, and leaves unknown keys alone', () => {
    expect(withKeys(...least, 'editor: { name: X }', 'draft: [1]')).toMatchObject({ title: 'T', date: '2024-05-14' });
  });

  it('takes values as they are written, without quotes where YAML allows that', () => {
    expect(withKeys('title: 1984', 'date: "2024-05-14"', 'author: No').author).toBe('No');
    expect(withKeys('title: 1984', 'date: 2024-05-14').title).toBe('1984');
  });

  it('takes an empty value for a missing key', () => {
    expect(
      withKeys(...least, 'outlet:', 'author: ""', 'url: null', 'tags: []', 'updated: ~', 'retracted:'),
    ).toMatchObject({
      outlet: null,
      author: null,
      url: null,
      tags: [],
      updated: null,
      retracted: null,
    });
  });

  it('reads lists of authors and tags, and tags in one line', () => {
    expect(withKeys(...least, 'author: [K. Moen, J. Vos]', 'tags:', '  - harbour', '  - talks')).toMatchObject({
      author: 'K. Moen, J. Vos',
      tags: ['harbour', 'talks'],
    });
    expect(withKeys(...least, 'tags: harbour, talks').tags).toEqual(['harbour', 'talks']);
  });

  it('reads kind, language, update, correction, retraction and interviewee', () => {
    const article = withKeys(
      ...least,
      'kind: summary',
      'language: da',
      'updated: 2024-05-15',
      'corrected: { date: 2024-05-16, reason: "Wrong depth: 9 m" }',
      'retracted:',
      '  date: 2024-05-17',
      '  reason: Invented.',
      'interviewee: Ilse Brandt',
    );
    expect(article).toMatchObject({
      kind: 'summary',
      language: 'da',
      updated: '2024-05-15',
      corrected: { date: '2024-05-16', reason: 'Wrong depth: 9 m' },
      retracted: { date: '2024-05-17', reason: 'Invented.' },
      interviewee: 'Ilse Brandt',
    });
  });

  it('normalizes the title', () => {
    expect(withKeys('title: >-', '  Harbour\u00a0talks', '  in Kvarno\u0308 ?', 'date: 2024-05-14').title).toBe(
      'Harbour talks in Kvarnö?',
    );
  });

  it('may follow a byte order mark and blank lines, have Windows line breaks and end with the file', () => {
    expect(soundArticle('a.md', '\uFEFF\r\n---\r\ntitle: T\r\ndate: 2024-05-14\r\n---  \r\nText.')).toMatchObject({
      title: 'T',
      text: 'Text.',
    });
    expect(() => soundArticle('a.md', '---\ntitle: T\ndate: 2024-05-14\n---')).toThrow(/no text/u);
  });

  it.each([
    ['a missing title', ['date: 2024-05-14'], 1, '"title" is missing. Add `title: '],
    ['an empty title', ['title: " "', 'date: 2024-05-14'], 2, '"title" is missing.'],
    ['a title that is a list', ['date: 2024-05-14', 'title: [a]'], 3, '"title" is not one value.'],
    ['a missing date', ['title: T'], 1, '"date" is missing.'],
    [
      'an impossible date',
      ['title: T', '# note', 'date: 2024-02-30'],
      4,
      '"date" is not a day of the calendar: "2024-02-30".',
    ],
    ['a date in words', ['title: T', 'date: 14 May 2024'], 3, '"date" is not a day'],
    ['a date with a time', ['title: T', 'date: 2024-05-14T10:00:00Z'], 3, 'Write it as YYYY-MM-DD.'],
    ['an impossible update', [...least, 'updated: soon'], 4, '"updated" is not a day'],
    ['an unknown kind', [...least, 'kind: rumour'], 4, '"kind" is unknown. Write `kind: article` or `kind: summary`.'],
    ['an address that is none', [...least, 'url: example.org'], 4, '"url" is not a web address: "example.org".'],
    ['an address that runs code', [...least, 'url: "javascript:alert(1)"'], 4, '"url" is not a web address'],
    ['a language that is none', [...least, 'language: English language'], 4, '"language" is not a language tag'],
    ['tags that are keys', [...least, 'tags: { a: b }'], 4, '"tags" is not a list of names.'],
    ['a correction in one word', [...least, 'corrected: yes'], 4, '"corrected" needs a date and a reason.'],
    [
      'a correction without reason',
      [...least, 'corrected:', '  date: 2024-05-15'],
      4,
      '"corrected.reason" is missing.',
    ],
    [
      'a correction on no day',
      [...least, 'corrected:', '  reason: R', '  date: May'],
      6,
      '"corrected.date" is not a day',
    ],
    ['a colon in a value', ['date: 2024-05-14', 'title: Talks: a start'], 3, 'Put a value that holds a colon'],
    [
      'a quote that stays open',
      ['title: "T', 'date: 2024-05-14', 'tags: a'],
      2,
      'the front matter cannot be read: Missing closing',
    ],
    ['a value that YAML takes for a reference', ['date: 2024-05-14', 'title: *Now* or never'], 3, 'cannot be read'],
    ['a reference', ['date: 2024-05-14', 'title: *now'], 3, '*now is a reference.'],
    ['a key twice', [...least, 'date: 2024-05-15'], 4, 'Take one of the two lines out.'],
    ['a tab', [...least, '\ttags: a'], 4, 'cannot be read'],
    ['words instead of keys', ['just words'], 2, 'It holds no keys.'],
    ['a list instead of keys', ['- a'], 2, 'It holds no keys.'],
    ['nothing in it', [], 1, '"title" is missing.'],
  ])('is refused for %s', (_, lines, line, message) => {
    expect(() => withKeys(...lines)).toThrow(expect.objectContaining({ name: 'ArticleFault', path: 'a.md', line }));
    expect(() => withKeys(...lines)).toThrow(message);
    expect(() => withKeys(...lines)).toThrow(/^[^\n]*$/u);
  });

  it('is refused where it does not open or close', () => {
    expect(() => soundArticle('a.md', '\n# T\n\nText.')).toThrow(/^line 2: there is no front matter\. Begin the file/u);
    expect(() => soundArticle('a.md', '')).toThrow(/^line 1: there is no front matter\./u);
    expect(() => soundArticle('a.md', '---\ntitle: T\n\nText.')).toThrow(
      /^line 1: the front matter is not closed\. Add/u,
    );
  });
});
