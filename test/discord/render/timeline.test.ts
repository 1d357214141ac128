import { describe, expect, it } from 'vitest';
import { LONGEST_FILTER } from '../../../src/discord/customId.ts';
import { EVENTS_A_PAGE, renderTimeline } from '../../../src/discord/render/timeline.ts';
import { renderTimelinePicture } from '../../../src/discord/render/timelinePicture.ts';
import { pageOf } from '../../../src/timeline/picture/timelinePage.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { liveMarkup } from './discordMarkdown.ts';
import { expectLimits, labelsOf, pressesOf } from './expectLimits.ts';
import { nastyCitation, nastySentence } from './nastyAnswer.ts';
import { nastyText, seeded } from './nastyText.ts';

const library = 'a'.repeat(64);
const ASKED = { topic: 'x'.repeat(LONGEST_FILTER.timelineTopic), from: '1900-01-01', to: '9999-12-31' };

const BOLD_HEADING = ['*', '*', '*', '*'];

/** Eighteen events of texts, names and addresses of any length. */
function nastyTimeline(random: () => number): Timeline {
  const numbers = Array.from({ length: 18 }, (_, index) => index + 1);
  return {
    topic: nastyText(random, 200),
    from: '1709-06-27',
    to: '2025-12-31',
    leftOut: 12,
    entries: numbers.map((number) => ({
      ...nastySentence(random, number, random() ** 3 * 3000),
      date: `2024-12-${String(number).padStart(2, '0')}`,
      dateEnd: random() < 0.5 ? '2025-02-28' : null,
      outlets: numbers.map(String),
    })),
    citations: numbers.map((number) => nastyCitation(random, number)),
  };
}

describe('a page of a timeline', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'is one message that Discord takes, whatever is in it (%i)',
    (seed) => {
      const timeline = { ...nastyTimeline(seeded(seed)), library };
      for (const page of [0, 1, 2, 99]) {
        const posts = renderTimeline(timeline, { ...ASKED, page });
        expect(posts).toHaveLength(1);
        expectLimits(posts);
        const shown = posts[0]?.embeds.map(({ description }) => description).join('\n\n') ?? '';
        expect(shown.match(/^\*\*.*\*\* · 18 outlets$/gmu)).toHaveLength(page < 2 ? EVENTS_A_PAGE : 2);
        expect(liveMarkup(posts[0]?.content ?? '')).toEqual(BOLD_HEADING);
        expect(shown.match(/^-# \[\d+\]/gmu)).toHaveLength(page < 2 ? EVENTS_A_PAGE : 2);
      }
    },
  );

  it('says how many events are left out', () => {
    const [post] = renderTimeline({ ...nastyTimeline(seeded(1)), library }, { ...ASKED, page: 0 });
    expect(post?.content).toMatch(/: events 1 to 8 of 18\. 12 more, which few outlets tell, are left out; a topic/u);
  });

  it('has buttons that say what was asked for', () => {
    const timeline = { ...nastyTimeline(seeded(1)), library };
    const posts = renderTimeline(timeline, { ...ASKED, page: 1 });
    expect(labelsOf(posts)).toEqual(['Previous page', 'Next page', 'Picture']);
    expect(pressesOf(posts)).toEqual([
      { kind: 'timeline', ...ASKED, page: 0 },
      { kind: 'timeline', ...ASKED, page: 2 },
      { kind: 'picture', ...ASKED, page: 1, library: 'aaaaaa' },
    ]);
  });
});

describe('a picture', () => {
  it.each([1, 2, 3, 4, 5])('has words beside it that Discord takes (%i)', (seed) => {
    const page = pageOf(nastyTimeline(seeded(seed)), 8, EVENTS_A_PAGE);
    const posts = renderTimelinePicture({ page, png: new Uint8Array(3), library }, 'aaaaaa');
    expectLimits(posts);
    const [file] = posts[0]?.files ?? [];
    expect(file?.data).toEqual(Buffer.alloc(3));
    expect(file?.description?.length).toBeLessThanOrEqual(1024);
    expect(posts[0]?.content).toMatch(/, events 9 to 16 of 18\.$/u);
    expect(liveMarkup(posts[0]?.content ?? '')).toEqual([]);
  });
});
