import type { Article } from '../../../src/corpus/article.ts';
import { articleKey } from '../../../src/desk/articleKey.ts';
import type { ArticleLine } from '../../../src/desk/desk.ts';

const PARAGRAPHS = [
  'The harbour talks lasted about four hours. The crews met in the custom house.',
  ...Array.from({ length: 40 }, (_, i) =>
    `On pier ${i + 1} the crews mended nets until noon. ${'The tide was low. '.repeat(12)}`.trim(),
  ),
];

/** Thirty articles of a harbour, newest first: weekly minutes, a long report, and one from a lighthouse. */
export const ARTICLES: readonly Article[] = [
  article(
    'lighthouse',
    'Lighthouse keepers gather in Saltmouth',
    'The Lamp Post',
    '2025-03-14',
    PARAGRAPHS.slice(0, 2),
  ),
  article('harbour-talks', 'Harbour talks', 'Parley briefs', '2025-02-19', PARAGRAPHS),
  ...Array.from({ length: 28 }, (_, i) =>
    article(
      `minutes-${28 - i}`,
      `Minutes of the harbour council, week ${28 - i}`,
      'Harbour Herald',
      day(27 - i),
      PARAGRAPHS.slice(0, 3),
    ),
  ),
];

export function lineOf({ id, title, outlet, date, kind, url, path }: Article): ArticleLine {
  return { id, key: articleKey(id), title, outlet, date, kind, url, path };
}

/** The day that many days after 20 January 2025. */
function day(after: number): string {
  return new Date(Date.UTC(2025, 0, 20 + after)).toISOString().slice(0, 10);
}

function article(id: string, title: string, outlet: string, date: string, paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, kind: 'paragraph' as const, line: 1 };
  });
  return {
    id,
    path: `${id}.md`,
    title,
    outlet,
    author: null,
    date,
    updated: null,
    url: `https://example.org/${id}`,
    kind: 'article',
    tags: ['harbour'],
    language: 'en',
    corrected: null,
    retracted: null,
    interviewee: null,
    text,
    blocks,
    sources: [{ mark: '1', outlet: 'Tide Tables', date: '2025-02-18', url: 'https://example.org/tide' }],
    marks: [{ mark: '1', at: 42 }],
    contentHash: '0'.repeat(64),
  };
}
