import { expect, it } from 'vitest';
import { readLintSource } from '../../src/corpus/lint/lintSource.ts';
import { markdown } from './soundArticle.ts';

/** The line on which each word of the article's text stands by the finder. */
function linesOf(path: string, content: string): readonly string[] {
  const { article, lineOf } = readLintSource(path, Buffer.from(content));
  return [...article.text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => `${word} ${lineOf(index)}`);
}

it('The line finder finds every word of an article on the line of the file where it stands', () => {
  const body = [
    'One *two* two.[^two]',
    'Three [four](https://example.org/five) six.',
    '',
    '| six | seven |',
    '|---|---|',
    '| seven | six |',
    '',
    '- seven &amp; two',
    '',
    '[^two]: Seven, n.d.',
    '',
    'two eight',
  ].join('\n');
  expect(linesOf('a.md', markdown(body))).toEqual([
    ...['One 6', 'two 6', 'two 6', 'Three 7', 'four 7', 'six 7', 'seven 13', 'two 13', 'two 17', 'eight 17'],
  ]);
});

it('The line finder finds the words of a plain text, whose first line is its title', () => {
  expect(linesOf('a.txt', '\n date 2024-05-14 One two\r\n\r\nTwo one\r\none\r\n')).toEqual(['Two 4', 'one 4', 'one 5']);
});
