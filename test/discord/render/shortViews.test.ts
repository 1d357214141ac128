import { describe, expect, it } from 'vitest';
import type { Coverage, StatementSources } from '../../../src/desk/desk.ts';
import { type Failure, renderFailure } from '../../../src/discord/render/failure.ts';
import { renderGreeting } from '../../../src/discord/render/greeting.ts';
import { renderHelp } from '../../../src/discord/render/help.ts';
import { renderStatement } from '../../../src/discord/render/statement.ts';
import { type BotHealth, renderStatus } from '../../../src/discord/render/status.ts';
import { CITATION, SENTENCE } from '../../terminal/sampleAnswer.ts';
import { expectLimits, labelsOf, pressesOf } from './expectLimits.ts';
import { nastyCitation, nastySentence } from './nastyAnswer.ts';
import { nastyText, seeded } from './nastyText.ts';

const COVERAGE: Coverage = {
  library: 'abcdef0123',
  articles: 1234,
  passages: 5678,
  sentences: 91011,
  oldest: '2025-02-12',
  newest: '2025-12-29',
  newestArticle: {
    id: 'harbour-talks',
    key: 'AbCd-_12',
    title: 'Harbour talks',
    outlet: null,
    date: '2025-12-29',
    kind: 'article',
    url: 'https://example.org/talks',
    path: 'a.md',
  },
  generation: 7,
  model: 'all-words',
  topics: ['riyadh', 'istanbul'],
  starters: ['Who met?', 'How long did it last?', 'Where was it?'],
};
const HEALTH: BotHealth = { uptimeMs: 93_780_000, latencyMs: 41.6, trouble: null, missing: [] };
const statusOf = (different: Partial<BotHealth>) =>
  renderStatus(COVERAGE, { ...HEALTH, ...different })[0]?.content.split('\n') ?? [];

describe('sources for a message', () => {
  const sources: StatementSources = {
    library: 'abcdef0123',
    match: 'verbatim',
    sentences: [SENTENCE, { ...SENTENCE, start: 50, text: 'They met at noon.', highlight: [] }],
    citations: [{ ...CITATION, url: 'https://example.org/talks' }],
  };
  const view = { statement: 'They *lasted* long. @everyone', link: null, asker: '42' };
  const contentOf = (different: Partial<StatementSources>) =>
    renderStatement({ ...sources, ...different }, view)[0]?.content ?? '';

  it('begin with the quotation, and call the others related', () => {
    expect(contentOf({})).toMatch(
      /^The articles have this sentence, word for word:\n\n“The harbour .*\n— .*\n\nRelated sentences:\n\n“They met/u,
    );
    expect(contentOf({})).toContain('-# [1] [Harbour talks](<https://example.org/talks>)');
    expect(contentOf({ match: 'altered' })).toMatch(
      /^The articles have a sentence that differs from this in some words:/u,
    );
  });

  it('say that no article has the sentence, and what comes nearest', () => {
    expect(contentOf({ match: 'none' })).toMatch(
      /^The articles do not have this sentence\. What comes nearest:\n\n“The/u,
    );
    expect(contentOf({ match: 'none', sentences: [] })).toBe(
      'The articles have no sentence like this, and none that comes near it.',
    );
  });

  it('never say whether it is true', () => {
    for (const match of ['verbatim', 'altered', 'none'] as const)
      expect(contentOf({ match })).not.toMatch(/\b(?:true|false|correct|wrong|confirm|deny|lie)\b/iu);
  });

  it('point to the message that they are about, where they are no reply to it', () => {
    const link = 'https://discord.com/channels/1/2/3';
    expect(renderStatement(sources, { ...view, link })[0]?.content).toMatch(
      /^On \[this message\]\(<https:\/\/discord\.com\/channels\/1\/2\/3>\):\n> They \\\*lasted\\\* long\. \\@everyone\n\n/u,
    );
  });

  it('lead to more context', () => {
    expect(pressesOf(renderStatement(sources, view))).toMatchObject([
      { kind: 'context', library: 'abcdef', asker: '42', places: [{ start: 0 }, { start: 50 }] },
    ]);
    expect(labelsOf(renderStatement({ ...sources, sentences: [] }, view))).toEqual([]);
  });

  it('keep within the limits of Discord, whatever they hold', () => {
    const random = seeded(8);
    for (let i = 0; i < 30; i++) {
      const sentences = [1, 2, 3, 4].map((number) => nastySentence(random, number, 40 + random() * 900));
      const citations = sentences.map(({ citation }) => nastyCitation(random, citation));
      expectLimits(
        renderStatement(
          { library: 'abcdef0123', match: 'altered', sentences, citations },
          { ...view, statement: nastyText(random, 4000), link: 'https://discord.com/channels/1/2/3' },
        ),
      );
    }
  });
});

describe('the status', () => {
  it('tells what the library holds and how the bot fares, a line each', () => {
    expect(statusOf({})).toEqual([
      '**Library**',
      'Articles: 1,234, dated 12 Feb to 29 Dec 2025',
      'Newest article: [Harbour talks](<https://example.org/talks>), 29 Dec 2025',
      'Passages: 5,678; sentences: 91,011',
      'Generation: 7; content abcdef',
      'Model: all-words',
      '',
      '**Bot**',
      'Up for: 1 day 2 hours',
      'Latency: 42 ms',
      'Permissions: nothing is missing',
    ]);
  });

  it.each([
    [59_000, 'less than a minute'],
    [60_000, '1 minute'],
    [7_260_000, '2 hours 1 minute'],
    [86_400_000, '1 day'],
  ])('counts %i ms as %s', (uptimeMs, said) => {
    expect(statusOf({ uptimeMs })).toContain(`Up for: ${said}`);
  });

  it('names what is missing where, and what is wrong', () => {
    const missing = [{ where: '#talks', permissions: ['Send Messages', 'Embed Links'] }];
    const lines = statusOf({ missing, latencyMs: null, trouble: 'reconnecting' });
    expect(lines).toContain('Missing in #talks: Send Messages, Embed Links');
    expect(lines).toContain('Latency: not measured yet');
    expect(lines).toContain('Connection: reconnecting');
  });

  it('names ten places at most', () => {
    const missing = Array.from({ length: 300 }, (_, i) => ({ where: `channel ${i}`, permissions: ['Send Messages'] }));
    expect(statusOf({ missing })).toContain('Missing in 290 more places too');
  });
});

describe('the greeting', () => {
  it('tells what the articles cover, and offers questions as buttons', () => {
    const posts = renderGreeting(COVERAGE);
    expect(posts[0]?.content.split('\n')).toEqual([
      'I answer questions with sentences quoted from articles, each with its source. `/help` shows how.',
      'Articles: 1234, dated 12 Feb to 29 Dec 2025',
      'Topics: riyadh, istanbul',
      'Newest: [Harbour talks](<https://example.org/talks>), 29 Dec 2025',
      '',
      'Questions to start with:',
    ]);
    expect(labelsOf(posts)).toEqual(COVERAGE.starters);
    expect(pressesOf(posts)[0]).toEqual({ kind: 'ask', question: 'Who met?' });
  });

  it('does without topics and questions where there are none', () => {
    const posts = renderGreeting({ ...COVERAGE, topics: [], starters: [] });
    expectLimits(posts);
    expect(posts[0]?.content).not.toMatch(/Topics|Questions to/u);
    expect(posts[0]?.rows).toEqual([]);
  });

  it('keeps within the limits of Discord, whatever the topics are', () => {
    const random = seeded(9);
    const starters = [1, 2, 3].map((n) => `${n}${nastyText(random, 90).slice(0, 69)}`);
    expectLimits(renderGreeting({ ...COVERAGE, topics: starters.map((text) => text.repeat(3)), starters }));
  });
});

describe('help', () => {
  it('names every command, and fits into a message', () => {
    expectLimits(renderHelp());
    expect(renderHelp()).toHaveLength(1);
    expect(renderHelp({ keepsQuestions: true })).toHaveLength(1);
    for (const name of [
      '/ask',
      '/search',
      '/article`',
      '/articles',
      '/status',
      '/settings',
      '/gaps',
      'Find sources',
      'Delete answer',
    ])
      expect(renderHelp()[0]?.content).toContain(name);
  });
});

describe('a failure', () => {
  const FAILURES: readonly Failure[] = [
    ...(['bug', 'unknown button', 'gone', 'not yours', 'not mine', 'no text', 'cannot read', 'closing'] as const).map(
      (kind) => ({ kind }),
    ),
    { kind: 'question', reason: 'The question is *empty*.' },
    { kind: 'dates', reason: 'from is after to.' },
    { kind: 'no thread', reason: '' },
  ];

  it.each(FAILURES)('is one or two sentences: $kind', (failure) => {
    expectLimits(renderFailure(failure));
    expect(renderFailure(failure)[0]?.content).toMatch(/^[^\n]{15,200}\.$/u);
  });

  it('shows the reason as it is', () => {
    expect(renderFailure({ kind: 'question', reason: 'No *stars*.' })[0]?.content).toBe('No \\*stars\\*.');
  });
});
