import { describe, expect, it } from 'vitest';
import type { News } from '../../../src/desk/desk.ts';
import { attribution } from '../../../src/discord/render/attribution.ts';
import { newsHeading, renderNews } from '../../../src/discord/render/news.ts';
import { renderAdded, renderWatches } from '../../../src/discord/render/watches.ts';
import { sampleAnswer } from '../../terminal/sampleAnswer.ts';
import { liveMarkup } from './discordMarkdown.ts';
import { expectLimits } from './expectLimits.ts';
import { nastyCitation, nastySentence } from './nastyAnswer.ts';
import { nastyText, seeded } from './nastyText.ts';

describe('news on a topic', () => {
  it('keep to what Discord takes, whatever the articles hold, and show it as it is', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = seeded(seed);
      const news = Array.from({ length: 14 }, (_, at): News => ({
        sentence: nastySentence(random, at + 1, 700),
        citation: nastyCitation(random, at + 1),
      }));
      const post = renderNews(nastyText(random, 80), news);
      expectLimits([post]);
      // The bold heading, and the name of a command.
      expect(liveMarkup(post.content)).toEqual(['*', '*', '*', '*', '`', '`']);
      const quoted = post.embeds.map(({ description = '' }) => description.match(/^> “/gmu)?.length ?? 0);
      const [shown = 0, ...others] = quoted;
      const all = others.reduce((sum, count) => sum + count, shown);
      expect(all).toBeGreaterThan(3);
      expect(all).toBeLessThanOrEqual(10);
      expect(post.content).toContain(` · 14 articles; quoted are ${all}, and ${14 - all} more`);
    }
  });

  it('name a summary as one, and who speaks', () => {
    const { sentences, citations } = sampleAnswer();
    const news = sentences.flatMap((sentence) => {
      const citation = citations.find(({ number }) => number === sentence.citation);
      return citation ? [{ sentence, citation }] : [];
    });
    const post = renderNews('harbour', news);
    expect(post.content.startsWith(newsHeading('harbour', news.length))).toBe(true);
    const text = post.embeds[0]?.description ?? '';
    expect(news.length).toBeGreaterThan(0);
    for (const { sentence, citation } of news) expect(text).toContain(attribution(sentence, citation, false));
  });
});

it('twenty watches with the longest topics fit', () => {
  const random = seeded(7);
  const watches = Array.from({ length: 20 }, (_, id) => ({
    id,
    guild: '1',
    channel: '1234567890123456789',
    topic: nastyText(random, 80).replace(/\s+/gu, ' ').slice(0, 80),
    everyMs: 3_600_000,
    seen: 1,
    postedAt: id % 2 === 0 ? 1_741_000_000_000 : null,
  }));
  const posts = renderWatches(watches);
  expectLimits(posts);
  expect(
    posts
      .map(({ content }) => content)
      .join('\n')
      .match(/^- \*\*“/gmu),
  ).toHaveLength(20);
  expectLimits(renderAdded({ topic: nastyText(random, 80), everyMs: 86_400_000 }, 3));
});
