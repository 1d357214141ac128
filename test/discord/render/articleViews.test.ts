import { describe, expect, it } from 'vitest';
import type { ArticleFound, ArticleLine } from '../../../src/desk/desk.ts';
import { renderArticle } from '../../../src/discord/render/article.ts';
import { renderArticleList } from '../../../src/discord/render/articleList.ts';
import { shownText } from './discordMarkdown.ts';
import { expectLimits, labelsOf, pressesOf } from './expectLimits.ts';
import { nastyText, seeded } from './nastyText.ts';

type Shown = NonNullable<ArticleFound['article']>;

/** An article of these paragraphs. */
function article(paragraphs: readonly string[], different: Partial<Shown> = {}): ArticleFound {
  const text = paragraphs.join('\n\n');
  const starts = paragraphs.map((_, i) => paragraphs.slice(0, i).reduce((sum, { length }) => sum + length + 2, 0));
  const blocks = paragraphs.map(({ length }, i) => {
    const start = starts[i] ?? 0;
    return { kind: 'paragraph' as const, start, end: start + length, line: i + 1 };
  });
  return { library: 'abcdef', nearest: [], article: { ...ARTICLE, text, blocks, ...different } };
}

const ARTICLE: Shown = {
  id: 'harbour-talks',
  key: 'AbCd-_12',
  mark: 'state media',
  path: 'harbour-talks.md',
  title: 'Harbour *talks*',
  outlet: 'Harbour Post',
  author: 'Ann Smith',
  date: '2025-02-19',
  updated: null,
  url: 'https://example.org/talks',
  kind: 'article',
  tags: [],
  language: 'en',
  corrected: null,
  retracted: null,
  interviewee: null,
  text: '',
  blocks: [],
  sources: [],
  marks: [],
  contentHash: '',
};
const LONG = Array.from({ length: 12 }, (_, i) => `Paragraph ${i}. ${'It went on and on. '.repeat(20).trim()}`);
const descriptionsOf = (found: ArticleFound, pages: number) =>
  Array.from({ length: pages }, (_, page) => renderArticle(found, page)[0]?.embeds[0]?.description ?? '');

describe('an article', () => {
  it('has a head, its text, and on the last page its sources', () => {
    const sources = [
      { mark: '1', outlet: 'Kyiv Post', date: '2025-02-18', url: 'https://example.org/post' },
      { mark: '2', outlet: 'TASS', date: null, url: null },
    ];
    const [post] = renderArticle(article(['They met.', 'They *left*.'], { sources }), 0);
    expect(post?.embeds).toEqual([
      {
        title: 'Harbour \\*talks\\*',
        url: 'https://example.org/talks',
        description: [
          '-# Harbour Post (state media) · Ann Smith · 19 Feb 2025',
          'They met.',
          'They \\*left\\*.',
          '**Sources**\n-# 1: [Kyiv Post](<https://example.org/post>), 18 Feb 2025\n-# 2: TASS',
        ].join('\n\n'),
        footer: { text: 'Page 1 of 1' },
      },
    ]);
    expect(post?.rows).toEqual([]);
  });

  it('shows headings in bold, items and turns with their signs', () => {
    const found = article(['Head', 'An item', 'A turn']);
    const kinds = ['heading', 'item', 'turn'] as const;
    const blocks = kinds.flatMap(
      (kind, i) => found.article?.blocks.slice(i, i + 1).map((it) => ({ ...it, kind })) ?? [],
    );
    const shown = descriptionsOf({ ...found, article: { ...ARTICLE, ...found.article, blocks } }, 1)[0];
    expect(shown).toContain('\n\n**Head**\n\n- An item\n\n— A turn');
  });

  it('is turned page by page, in which all its words stand once', () => {
    const found = article(LONG);
    expect(labelsOf(renderArticle(found, 0))).toEqual(['Next page']);
    expect(labelsOf(renderArticle(found, 1))).toEqual(['Previous page', 'Next page']);
    expect(pressesOf(renderArticle(found, 1))).toEqual([
      { kind: 'article', article: 'AbCd-_12', page: 0, turn: true },
      { kind: 'article', article: 'AbCd-_12', page: 2, turn: true },
    ]);
    const pages = descriptionsOf(found, 3);
    expect(renderArticle(found, 2)[0]?.embeds[0]?.footer?.text).toBe('Page 3 of 3');
    expect(shownText(pages.join('\n\n'))).toContain(LONG.join('\n\n'));
  });

  it('shows its last page for one that it has not got any more', () => {
    expect(renderArticle(article(LONG), 99)).toEqual(renderArticle(article(LONG), 2));
    expect(labelsOf(renderArticle(article(LONG), 99))).toEqual(['Previous page']);
  });

  it('says that it was corrected, and of a retracted one only that it was', () => {
    const notice = { date: '2025-03-01', reason: 'The hours were wrong.' };
    expect(descriptionsOf(article(['They met.'], { corrected: notice }), 1)[0]).toContain(
      '\n\n**Corrected 1 Mar 2025:** The hours were wrong.\n\nThey met.',
    );
    expect(descriptionsOf(article([], { blocks: [], retracted: notice }), 1)[0]).toMatch(
      /\n\n\*\*Retracted 1 Mar 2025:\*\* The hours were wrong\.$/u,
    );
  });

  it('offers what comes nearest where there is none', () => {
    const posts = renderArticle({ library: 'a', article: null, nearest: [line(1), line(2)] }, 0);
    expect(posts[0]?.content).toBe('No article of this name was found. These come nearest:');
    expect(labelsOf(posts)).toEqual(['Article 1', 'Article 2']);
    expect(renderArticle({ library: 'a', article: null, nearest: [] }, 0)[0]?.rows).toEqual([]);
  });

  it('keeps within the limits of Discord, whatever it holds', () => {
    const random = seeded(6);
    for (let i = 0; i < 3; i++) {
      const paragraphs = [40, 900, 2500, 6000].map((length) => nastyText(random, length).replace(/\s+/gu, ' '));
      const sources = Array.from({ length: 30 }, (_, n) => ({
        mark: `${n}`,
        outlet: nastyText(random, 150),
        date: '2025-02-18',
        url: `https://example.org/${'a(b)'.repeat(n * 12)}`,
      }));
      const found = article(paragraphs, { title: nastyText(random, 300), sources, author: nastyText(random, 200) });
      const pages = Number(/\d+$/u.exec(renderArticle(found, 0)[0]?.embeds[0]?.footer?.text ?? '')?.[0]);
      for (let page = 0; page < pages; page++) expectLimits(renderArticle(found, page));
      const words = (text: string) => text.replace(/\s/gu, '');
      const all = words(shownText(descriptionsOf(found, pages).join('\n')));
      for (const paragraph of paragraphs) expect(all).toContain(words(paragraph));
    }
  });
});

const NO_FILTER = { topic: null, outlet: null, from: null, to: null };

function line(number: number, different: Partial<ArticleLine> = {}): ArticleLine {
  return {
    id: `article-${number}`,
    key: `key-${number}`.padEnd(8, '_'),
    title: `Article ${number}`,
    outlet: 'Harbour Post',
    date: '2025-02-19',
    kind: 'article',
    url: `https://example.org/${number}`,
    path: `${number}.md`,
    ...different,
  };
}

describe('a list of articles', () => {
  const entries = Array.from({ length: 23 }, (_, i) => line(i));

  it('has ten a page, a line each', () => {
    const [post] = renderArticleList({ library: 'a', entries }, { ...NO_FILTER, page: 0 });
    expect(post?.content).toBe('23 articles, newest first. `/article` shows one.');
    expect(post?.embeds[0]?.description?.split('\n')).toHaveLength(10);
    expect(post?.embeds[0]?.description).toMatch(
      /^\*\*19 Feb 2025\*\* \[Article 0\]\(<https:\/\/example\.org\/0>\) · Harbour/u,
    );
    expect(post?.embeds[0]?.footer?.text).toBe('Page 1 of 3');
  });

  it('is turned by buttons that hold what was asked for', () => {
    const view = { page: 1, topic: 'prisoners', outlet: 'TASS', from: '2025-02-18', to: null };
    const posts = renderArticleList({ library: 'a', entries }, view);
    expect(posts[0]?.content).toMatch(/^23 articles on “prisoners”, of outlets named “TASS”, from 18 Feb 2025 on,/u);
    expect(pressesOf(posts)).toEqual([
      { kind: 'list', ...view, page: 0 },
      { kind: 'list', ...view, page: 2 },
    ]);
  });

  it('shows its last page for one that it has not got any more', () => {
    const posts = renderArticleList({ library: 'a', entries }, { ...NO_FILTER, page: 9 });
    expect(posts[0]?.embeds[0]?.footer?.text).toBe('Page 3 of 3');
    expect(pressesOf(posts)).toEqual([{ kind: 'list', ...NO_FILTER, page: 1 }]);
  });

  it('says so when there is none', () => {
    const posts = renderArticleList({ library: 'a', entries: [] }, { ...NO_FILTER, topic: '*x*', page: 0 });
    expect(posts[0]?.content).toBe('No articles on “\\*x\\*”.');
    expect(renderArticleList({ library: 'a', entries: [] }, { ...NO_FILTER, page: 0 })[0]?.content).toBe(
      'No articles.',
    );
  });

  it('keeps within the limits of Discord, whatever the titles are', () => {
    const random = seeded(7);
    for (let i = 0; i < 30; i++) {
      const nasty = entries.map((_, n) =>
        line(n, {
          title: nastyText(random, 300),
          outlet: nastyText(random, 100),
          url: `https://example.org/${'a(b)'.repeat(random() * 400)}`,
        }),
      );
      const view = { page: 0, topic: '<@123>'.repeat(5), outlet: '*'.repeat(20), from: '2025-01-01', to: '2025-12-31' };
      expectLimits(renderArticleList({ library: 'a', entries: nasty }, view));
    }
  });
});
