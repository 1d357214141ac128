import { describe, expect, it } from 'vitest';
import { markdownArticle, plainArticle, sentencesOf } from './articles.ts';

const NOTES = '\n\n[^1]: Baltic Wire, 2024-05-14\n[^2]: Port Review, n.d.\n[^3]: Kaj.Se, 2024-05-13';

/** Each sentence with the marks of its footnotes in front. */
function marked(body: string): readonly string[] {
  return sentencesOf(markdownArticle(body + NOTES)).map(
    ({ text, sources }) => `${sources.map(({ mark }) => mark).join(',')}: ${text}`,
  );
}

describe('footnotes', () => {
  it('belong to the sentence behind which they stand', () => {
    expect(marked('It froze.[^1] Nobody came.[^2] The quay was empty.')).toEqual([
      '1: It froze.',
      '2: Nobody came.',
      ': The quay was empty.',
    ]);
  });

  it('belong to it though a blank or the stop comes behind the mark', () => {
    expect(marked('It froze. [^1] Nobody came [^2]. “We saw ice”[^3]. The quay was empty.')).toEqual([
      '1: It froze.',
      '2: Nobody came.',
      '3: “We saw ice”.',
      ': The quay was empty.',
    ]);
  });

  it('belong to the sentence within which they stand', () => {
    expect(marked('It froze[^1] on Monday, and nobody[^3] came. The quay was empty.')).toEqual([
      '1,3: It froze on Monday, and nobody came.',
      ': The quay was empty.',
    ]);
  });

  it('may be several, in the order in which they stand', () => {
    expect(marked('The quay was empty. It froze.[^3][^1] [^2]')).toEqual([': The quay was empty.', '3,1,2: It froze.']);
  });

  it('belong to the last sentence of their own paragraph, not to the next one', () => {
    expect(marked('It froze.[^1]\n\nNobody came.\n\n- The quay was empty.[^2]\n- The ferry left.')).toEqual([
      '1: It froze.',
      ': Nobody came.',
      '2: The quay was empty.',
      ': The ferry left.',
    ]);
  });

  it('that open a paragraph belong to its first sentence', () => {
    expect(marked('[^1] It froze.\n\n[^2] Nobody came. The quay was empty.')).toEqual([
      '1: It froze.',
      '2: Nobody came.',
      ': The quay was empty.',
    ]);
  });

  it('come with outlet, date and address', () => {
    const [sentence] = sentencesOf(
      markdownArticle('It froze.[^1]\n\n[^1]: Baltic Wire, n.d., https://example.org/ice'),
    );
    expect(sentence?.sources).toEqual([
      { mark: '1', outlet: 'Baltic Wire', date: null, url: 'https://example.org/ice' },
    ]);
  });
});

describe('sentences', () => {
  it('stand at their offsets, in order, and leave out nothing but dashes, bullets and blanks', () => {
    const article = plainArticle(
      'It froze. Nobody came!\n\n– Who pays?\n\n– Both. Half each.\n\n• Dr. Moen, e.g., paid.',
    );
    const sentences = sentencesOf(article);
    expect(sentences.map(({ text }) => text)).toEqual([
      'It froze.',
      'Nobody came!',
      'Who pays?',
      'Both.',
      'Half each.',
      'Dr. Moen, e.g., paid.',
    ]);
    for (const { start, end, text } of sentences) expect(article.text.slice(start, end)).toBe(text);
    expect(sentences.map(({ block }) => block)).toEqual([0, 0, 1, 2, 2, 3]);
  });

  it('have the role of their paragraph', () => {
    const sentences = sentencesOf(markdownArticle('## The ice\n\nIt froze.\n\n– Who pays? And when?\n\n– Both.'));
    expect(sentences.map(({ role }) => role)).toEqual(['heading', 'claim', 'question', 'question', 'claim']);
  });
});
