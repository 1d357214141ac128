import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/answering/answer.ts';
import { articleKey } from '../../../src/desk/articleKey.ts';
import type { FoundPassage, Surroundings } from '../../../src/desk/desk.ts';
import { renderPassages } from '../../../src/discord/render/passages.ts';
import { renderSearch } from '../../../src/discord/render/search.ts';
import { renderSurroundings } from '../../../src/discord/render/surroundings.ts';
import { CITATION } from '../../terminal/sampleAnswer.ts';
import { liveMarkup } from './discordMarkdown.ts';
import { expectLimits, labelsOf, pressesOf } from './expectLimits.ts';
import { nastyCitation } from './nastyAnswer.ts';
import { nastyText, seeded } from './nastyText.ts';

const LIBRARY = 'abcdef0123456789';
const SAME = { library: 'abcdef' };
const REPORT: Citation = { ...CITATION, outlet: 'Harbour Post', kind: 'article', url: 'https://example.org/talks' };
const TEXT = 'They met at noon. The talks lasted four hours. Then they left.';

function passage(different: Partial<FoundPassage> = {}): FoundPassage {
  return {
    citation: REPORT,
    text: TEXT,
    start: 0,
    end: TEXT.length,
    highlight: [[22, 27]],
    because: { meaning: 0.8, words: 0.2 },
    ...different,
  };
}

describe('a search', () => {
  const search = { query: 'harbour *talks*', window: null, count: 5 };

  it('shows passages with the match in bold, why each was found, and opens their articles', () => {
    const other = { ...REPORT, article: 'other', title: 'Other talks' };
    const entries = [passage(), passage(), passage({ citation: other, because: { meaning: 0, words: 1 } })];
    const posts = renderSearch({ library: LIBRARY, entries }, search);
    expect(posts).toHaveLength(1);
    expect(posts[0]?.content).toBe('Passages found for “harbour \\*talks\\*”');
    expect(posts[0]?.embeds[0]?.description?.split('\n\n')[0]).toBe(
      [
        '**1.** [Harbour talks](<https://example.org/talks>) · Harbour Post · 19 Feb 2025',
        '> They met at noon. The **talks** lasted four hours. Then they left.',
        '-# Found by its meaning more than by its words',
      ].join('\n'),
    );
    expect(posts[0]?.embeds[0]?.description).toMatch(/-# Found by its words$/u);
    expect(labelsOf(posts)).toEqual(['Read article 1', 'Read article 3']);
    expect(pressesOf(posts)[1]).toEqual({ kind: 'article', article: articleKey('other'), page: 0, turn: false });
  });

  it('shows the sentences around the match of a long passage, and that others were left out', () => {
    const text = `${'Nothing was said here. '.repeat(30)}The talks lasted four hours. ${'Nothing more. '.repeat(60)}`;
    const at = text.indexOf('talks');
    const posts = renderSearch({ library: LIBRARY, entries: [passage({ text, highlight: [[at, at + 5]] })] }, search);
    expect(posts[0]?.embeds[0]?.description).toMatch(
      /> … Nothing .*The \*\*talks\*\* lasted four hours\. Nothing .* …\n/u,
    );
  });

  it('says so when nothing was found, and in which dates', () => {
    const window = { from: null, to: '2025-01-01', because: 'asked for' };
    expect(renderSearch({ library: LIBRARY, entries: [] }, { ...search, window })[0]?.content).toBe(
      'No passage was found for “harbour \\*talks\\*” in articles up to 1 Jan 2025.',
    );
  });

  it('says nothing of why where the passage ties with the worst', () => {
    const posts = renderSearch({ library: LIBRARY, entries: [passage({ because: { meaning: 0, words: 0 } })] }, search);
    expect(posts[0]?.embeds[0]?.description).not.toContain('Found by');
  });
});

describe('other passages', () => {
  it('are shown as what need not answer, without a reason', () => {
    const [post] = renderPassages({ library: LIBRARY, entries: [passage({ because: null, highlight: [] })] }, SAME);
    expect(post?.content).toBe('Other passages near the question; they need not answer it.');
    expect(post?.embeds[0]?.description).toMatch(/^\*\*1\.\*\* \[Harbour.*\n> They met at noon\. The talks/u);
    expect(post?.embeds[0]?.description).not.toContain('Found by');
  });

  it('say that the articles have changed, and that one is gone', () => {
    const [post] = renderPassages({ library: 'fff000', entries: [passage(), null] }, SAME);
    expect(post?.content).toContain(
      'The articles have changed since this answer. At least one passage no longer stands where it stood.',
    );
  });

  it('say so when all of them are gone', () => {
    const posts = renderPassages({ library: 'fff000', entries: [null, null] }, SAME);
    expectLimits(posts);
    expect(posts[0]?.content).toMatch(/^The articles have changed/u);
  });
});

describe('more context', () => {
  const around: Surroundings = { citation: REPORT, text: TEXT, quoted: [18, 46] };

  it('shows each quotation in bold within its paragraphs', () => {
    const [post] = renderSurroundings({ library: LIBRARY, entries: [around] }, SAME);
    expect(post?.embeds).toEqual([
      {
        title: 'Harbour talks',
        url: 'https://example.org/talks',
        description: 'They met at noon. **The talks lasted four hours.** Then they left.',
        footer: { text: 'Harbour Post · 19 Feb 2025' },
      },
    ]);
    expect(post?.content).not.toContain('changed');
  });

  it('shows quotations from the same paragraphs together', () => {
    const [post] = renderSurroundings({ library: LIBRARY, entries: [around, { ...around, quoted: [0, 17] }] }, SAME);
    expect(post?.embeds.map(({ description }) => description)).toEqual([
      '**They met at noon.** **The talks lasted four hours.** Then they left.',
    ]);
  });

  it('keeps the quotation where the paragraphs are too long', () => {
    const text = `${'Before it. '.repeat(300)}It is quoted. ${'After it. '.repeat(300)}`;
    const at = text.indexOf('It is quoted.');
    const [post] = renderSurroundings(
      { library: LIBRARY, entries: [{ ...around, text, quoted: [at, at + 13] }] },
      SAME,
    );
    expect(post?.embeds[0]?.description).toMatch(/^… Before it\..*\*\*It is quoted\.\*\* After it\..* …$/u);
  });

  it('says that the articles have changed, and that a quotation is gone', () => {
    const posts = renderSurroundings({ library: 'fff000', entries: [null] }, SAME);
    expectLimits(posts);
    expect(posts[0]?.content).toBe(
      'The articles have changed since this answer. At least one quotation no longer stands where it stood.',
    );
  });
});

it('whatever the articles hold, passages keep within the limits of Discord', () => {
  const random = seeded(5);
  for (let i = 0; i < 8; i++) {
    const entries = [1, 2, 3, 4, 5].map((number) => {
      const text = nastyText(random, random() < 0.5 ? 400 : 4000);
      return passage({ citation: nastyCitation(random, number), text, highlight: [[30, 60]] });
    });
    expectLimits(
      renderSearch({ library: LIBRARY, entries }, { query: nastyText(random, 300), window: null, count: 5 }),
    );
    expectLimits(renderPassages({ library: 'fff000', entries: [...entries.slice(1), null] }, SAME));
    const around = entries.slice(1).map(({ citation, text }): Surroundings => ({ citation, text, quoted: [90, 350] }));
    const posts = renderSurroundings({ library: 'fff000', entries: [...around, null] }, SAME);
    expectLimits(posts);
    for (const { title = '' } of posts.flatMap(({ embeds }) => embeds)) expect(liveMarkup(title)).toEqual([]);
  }
});
