import { describe, expect, it } from 'vitest';
import type { Answer, Comparison, NewsList } from '../../../src/answering/answer.ts';
import type { ArticleLine } from '../../../src/desk/desk.ts';
import { type AnswerView, renderAnswer } from '../../../src/discord/render/answer.ts';
import { renderArticleList } from '../../../src/discord/render/articleList.ts';
import { createPaint } from '../../../src/terminal/paint.ts';
import { renderAnswer as renderInTerminal } from '../../../src/terminal/renderAnswer.ts';
import { sampleAnswer, SENTENCE, unsureAnswer } from '../../terminal/sampleAnswer.ts';
import { expectLimits } from './expectLimits.ts';
import { nastyAnswer, nastySentence } from './nastyAnswer.ts';
import { nastyText, seeded } from './nastyText.ts';

const VIEW: AnswerView = { opensWithQuestion: false, private: false, asker: '42', canThread: false, english: true };
const inDiscord = (answer: Answer) =>
  renderAnswer(answer, VIEW)
    .map(({ content }) => content)
    .join('\n\n');
const inTerminal = (answer: Answer) => renderInTerminal(answer, createPaint(false));

const OLDER = { ...SENTENCE, text: 'The harbour talks began.', start: 50, end: 74, highlight: [] };
const NEWS: NewsList = {
  since: '2025-02-01',
  newest: '2025-02-19',
  age: 10,
  days: [
    { from: '2025-02-18', to: '2025-02-18' },
    { from: '2025-02-01', to: '2025-02-28' },
  ],
};
const COMPARED: Comparison = {
  on: 'the harbour talks',
  sides: [
    { label: 'Harbour *Office*', sentences: [SENTENCE, OLDER] },
    { label: 'Pilot Guild', sentences: [] },
  ],
};

describe('what is new', () => {
  const answer = sampleAnswer({ sentences: [SENTENCE, OLDER], news: NEWS });

  it('has its day in front of each sentence, and below how old the newest article is', () => {
    expect(inTerminal(answer)).toMatch(
      /^18 Feb 2025: “The harbour talks lasted .+\nFeb 2025: “The harbour talks began\.”/u,
    );
    expect(inTerminal(answer)).toContain(
      'The newest article is of 19 Feb 2025, 10 days before today; new is what came after 1 Feb 2025.',
    );
    expect(inDiscord(answer)).toMatch(/^\*\*18 Feb 2025\*\* “The harbour talks \*\*lasted\*\*/u);
    expect(inDiscord(answer)).toContain('\n\n**Feb 2025** “The harbour talks began.” [1]');
    expect(inDiscord(answer)).toMatch(/-# The newest article is of 19 Feb 2025, 10 days before today; new is [^.]+$/mu);
  });

  it('has the days of what is offered where nothing is newer', () => {
    const unsure = unsureAnswer({ news: { ...NEWS, days: NEWS.days.slice(0, 1) } });
    expect(inTerminal(unsure)).toContain('\n18 Feb 2025: “The harbour talks lasted');
    expect(inDiscord(unsure)).toContain('-# **18 Feb 2025** “The harbour talks lasted');
  });
});

describe('a comparison', () => {
  const answer = sampleAnswer({ sentences: [SENTENCE, OLDER], comparison: COMPARED });

  it('has a group for each side, and says of which no words were found', () => {
    expect(inTerminal(answer)).toContain('Pilot Guild:\n  No words of theirs on this were found in the articles.');
    expect(inTerminal(answer)).toMatch(
      /^Harbour \*Office\*:\n {2}“The harbour talks lasted .+\n {2}“The harbour talks began/u,
    );
    expect(inDiscord(answer)).toMatch(
      /^\*\*Harbour \\\*Office\\\*\*\*\n“The harbour talks \*\*lasted\*\* about four hours\.” \[1\]\n— /u,
    );
    expect(inDiscord(answer)).toContain('**Pilot Guild**\nNo words of theirs on this were found in the articles.');
    expect(inDiscord(answer)).toContain('-# [1] Harbour talks · Parley briefs · summary');
  });

  it('shows beside it only where sources differ on something else', () => {
    const within = [{ point: 'what either side says', claims: [SENTENCE, OLDER] }];
    const beside = [{ point: 'the figure', claims: [SENTENCE, { ...SENTENCE, start: 900, end: 942 }] }];
    expect(inDiscord({ ...answer, disagreement: within })).not.toContain('differ');
    expect(inTerminal({ ...answer, disagreement: within })).not.toContain('differ');
    expect(inDiscord({ ...answer, disagreement: beside })).toContain('The sources differ on this: the figure');
    expect(inTerminal({ ...answer, disagreement: beside })).toContain('The sources differ on this: the figure');
  });
});

it('keeps within the limits of Discord, whatever is quoted', () => {
  const random = seeded(11);
  for (let i = 0; i < 30; i++) {
    const answer = nastyAnswer(random);
    const [a, b, c, d] = answer.sentences;
    if (!a || !b || !c || !d) throw new Error('There are four.');
    const sides = [
      { label: nastyText(random, 300), sentences: [a, b] },
      { label: nastyText(random, 300), sentences: [c, d] },
    ];
    expectLimits(renderAnswer({ ...answer, comparison: { on: 'x', sides } }, VIEW));
    const days = answer.sentences.map(() => ({ from: '2025-09-28', to: '2025-10-03' }));
    expectLimits(renderAnswer({ ...answer, news: { ...NEWS, days } }, VIEW));
  }
});

describe('a list of articles from an earlier date on', () => {
  const view = { page: 0, topic: null, outlet: null, from: '2025-02-01', to: null };
  const line = (number: number, different: Partial<ArticleLine> = {}): ArticleLine => ({
    id: `article-${number}`,
    key: `key-${number}`.padEnd(8, '_'),
    title: `Article ${number}`,
    outlet: 'Harbour Post',
    date: '2025-02-19',
    kind: 'article',
    url: null,
    path: `${number}.md`,
    ...different,
  });

  it('has a sentence of each, and says how old the newest article is', () => {
    const entries = [line(1, { sentence: SENTENCE }), line(2)];
    const [post] = renderArticleList({ library: 'a', entries }, view, { newest: '2025-02-19', age: 10 });
    expect(post?.content).toBe(
      '2 articles from 1 Feb 2025 on, newest first. The newest article is of 19 Feb 2025, 10 days before today. `/article` shows one.',
    );
    expect(post?.embeds[0]?.description?.split('\n')).toEqual([
      '**19 Feb 2025** Article 1 · Harbour Post',
      '> “The harbour talks **lasted** about four hours.”',
      '**19 Feb 2025** Article 2 · Harbour Post',
    ]);
  });

  it('says so where there is none', () => {
    const [post] = renderArticleList({ library: 'a', entries: [] }, view, { newest: '2025-01-19', age: 41 });
    expect(post?.content).toBe(
      'No articles from 1 Feb 2025 on. The newest article is of 19 Jan 2025, 41 days before today.',
    );
  });

  it('keeps within the limits of Discord', () => {
    const random = seeded(12);
    for (let i = 0; i < 20; i++) {
      const entries = Array.from({ length: 23 }, (_, n) =>
        line(n, {
          title: nastyText(random, 300),
          outlet: nastyText(random, 100),
          url: `https://example.org/${'a(b)'.repeat(random() * 60)}`,
          sentence: nastySentence(random, n, 500),
        }),
      );
      const posts = renderArticleList({ library: 'a', entries }, view, { newest: '2025-02-19', age: 10 });
      expectLimits(posts);
      expect(posts[0]?.embeds.flatMap(({ description }) => description?.match(/^>/gmu) ?? [])).toHaveLength(10);
    }
  });
});
