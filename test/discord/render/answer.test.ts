import { windowBetween } from '../../../src/retrieval/question.ts';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation, QuotedSentence } from '../../../src/answering/answer.ts';
import { articleKey } from '../../../src/desk/articleKey.ts';
import { type AnswerView, renderAnswer } from '../../../src/discord/render/answer.ts';
import { shownLength } from '../../../src/discord/render/escape.ts';
import { CITATION, sampleAnswer, SENTENCE, unsureAnswer } from '../../terminal/sampleAnswer.ts';
import { shownText } from './discordMarkdown.ts';
import { expectLimits, labelsOf, pressesOf } from './expectLimits.ts';
import { nastyAnswer } from './nastyAnswer.ts';
import { seeded } from './nastyText.ts';

const VIEW: AnswerView = { opensWithQuestion: false, private: false, asker: '42', canThread: false, english: true };
const contentOf = (answer: Answer, view: Partial<AnswerView> = {}) =>
  renderAnswer(answer, { ...VIEW, ...view })
    .map(({ content }) => content)
    .join('\n\n');

const REPORT: Citation = {
  ...CITATION,
  outlet: 'Harbour Post',
  kind: 'article',
  url: 'https://example.org/talks',
  mark: 'state media',
};
const SAID: QuotedSentence = { ...SENTENCE, speaker: 'Ann Smith', sources: [] };
const RECEIPT = { library: 'abcdef0123', model: 'words', passages: [], now: '2025-03-01' };

describe('an answer', () => {
  it('quotes, attributes and numbers a sentence, and links its source without a preview', () => {
    expect(contentOf(sampleAnswer({ sentences: [SAID], citations: [REPORT] }))).toBe(
      [
        '“The harbour talks **lasted** about four hours.” [1]',
        '— Ann Smith, Harbour Post (state media), 19 Feb 2025',
        '',
        '-# [1] [Harbour talks](<https://example.org/talks>) · Harbour Post (state media) · 19 Feb 2025',
      ].join('\n'),
    );
  });

  it('names a summary as that, with what it is based on, and file and line where there is no address', () => {
    expect(contentOf(sampleAnswer({ sentences: [{ ...SENTENCE, line: 12 }] }))).toBe(
      [
        '“The harbour talks **lasted** about four hours.” [1]',
        '— summary based on [Kyiv Post](<https://example.org/post>), 18 Feb 2025',
        '',
        '-# [1] Harbour talks · Parley briefs · summary · 19 Feb 2025 · harbour-talks.md:12',
      ].join('\n'),
    );
  });

  it('says when and why a source was corrected', () => {
    const corrected = { date: '2025-03-02', reason: 'The *hours* were wrong.' };
    expect(contentOf(sampleAnswer({ citations: [{ ...REPORT, corrected }] }))).toContain(
      '\n-# Corrected 2 Mar 2025: The \\*hours\\* were wrong.',
    );
  });

  it('says in one quiet line how the question was read and what was searched', () => {
    const answer = sampleAnswer({
      window: windowBetween('2025-02-18', '2025-04-10'),
      understood: {
        ...sampleAnswer().understood,
        about: 'talks in the harbour, 18 Feb 2025',
        aliases: [{ from: 'Zelensky', to: 'Zelenskyy' }],
        dates: [
          { text: '10 April', from: '2025-04-10', to: '2025-04-10' },
          { text: '9 May 2025', from: '2025-05-09', to: '2025-05-09' },
        ],
      },
    });
    expect(contentOf(answer).split('\n').at(-1)).toBe(
      '-# About: talks in the harbour, 18 Feb 2025 · “Zelensky” read as Zelenskyy · “10 April” read as 10 Apr 2025' +
        ' · searched articles dated 18 Feb to 10 Apr 2025 · newest article 19 Feb 2025',
    );
  });

  it('says in that line which of the words of the question made the window', () => {
    const because = 'since Varde summit (18 Feb 2025), as the question says';
    expect(contentOf(sampleAnswer({ window: { from: '2025-02-18', to: null, because } }))).toContain(
      `-# Searched from 18 Feb 2025 on (${because}) · newest article 19 Feb 2025`,
    );
    const latest = { from: null, to: null, because: 'newest first, as “latest” asks for' };
    expect(contentOf(sampleAnswer({ window: latest }))).toContain('-# Newest first, as “latest” asks for · newest');
  });

  it('has no such line where there is nothing to say', () => {
    expect(contentOf(sampleAnswer())).not.toMatch(/searched|newest|read as/iu);
  });

  it('opens with the question where it is no reply to it', () => {
    const lines = contentOf(sampleAnswer({ question: 'How *long*?\n# Now' }), { opensWithQuestion: true }).split('\n');
    expect(lines[0]).toBe('> How \\*long\\*? # Now');
  });

  it('says that the articles are in English to whoever asks in another language', () => {
    expect(contentOf(sampleAnswer(), { english: false })).toContain('The articles are in English');
    expect(contentOf(sampleAnswer())).not.toContain('English');
  });

  it('says that the question was edited', () => {
    expect(contentOf(sampleAnswer(), { wasEdited: true })).toContain('-# Answer to the question as edited');
  });

  it('shows about 900 characters before the sources, of whole sentences', () => {
    const sentences = [1, 2, 3, 4].map((n) => ({ ...SAID, text: `${'word '.repeat(70)}${n}.`, highlight: [] }));
    const content = contentOf(sampleAnswer({ sentences, citations: [REPORT] }));
    expect(content).toContain('word 2.”');
    expect(content).not.toContain('word 3.”');
    expect(shownLength(content.split('\n\n-# ')[0] ?? '')).toBeLessThanOrEqual(900);
  });

  it('cuts a first sentence that is longer alone, and shows the cut', () => {
    const text = `It began, ${'and so it went on, '.repeat(80)}until it ended.`;
    const content = contentOf(sampleAnswer({ sentences: [{ ...SAID, text, highlight: [] }], citations: [REPORT] }));
    expect(content).toContain('went on, …” [1]\n— Ann Smith');
    expect(shownLength(content.split('\n\n-# ')[0] ?? '')).toBeLessThanOrEqual(900);
  });

  it('shows what the sources differ on below each other, in their own words', () => {
    const claims = [SAID, { ...SAID, text: 'They lasted five hours.', citation: 2, highlight: [] }];
    const answer = sampleAnswer({
      citations: [REPORT, { ...REPORT, number: 2, outlet: 'Daily Anchor', mark: null }],
      disagreement: [{ point: 'how long they lasted', claims }],
    });
    expect(contentOf(answer)).toContain('**The sources differ on this: how long they lasted**\n\n“The harbour');
    expect(contentOf(answer)).toContain('“They lasted five hours.” [2]\n— Ann Smith, Daily Anchor, 19 Feb 2025');
    expect(contentOf(answer)).toContain('-# [2] [Harbour talks]');
  });

  it('tells of retracted articles', () => {
    expect(contentOf(sampleAnswer({ notices: ['“A” was retracted.'] }))).toContain('“A” was retracted.');
  });

  it('leaves links beside the quotations out rather than need a second post', () => {
    const source = (i: number) => ({
      outlet: `Paper ${i}`,
      date: '2025-02-18',
      url: `https://example.org/${i}/${'a'.repeat(250)}`,
      mark: null,
    });
    const sentence = { ...SENTENCE, sources: [1, 2, 3].map(source) };
    const posts = renderAnswer(sampleAnswer({ sentences: [sentence, sentence, sentence] }), VIEW);
    expect(posts).toHaveLength(1);
    expect(posts[0]?.content).toContain('— summary based on Paper 1, 18 Feb 2025; Paper 2, 18 Feb 2025; Paper 3,');
  });
});

describe('the buttons of an answer', () => {
  const answer = sampleAnswer({ others: [{ article: 'other', start: 7 }], receipt: RECEIPT });

  it('lead to more context and to other passages', () => {
    expect(labelsOf(renderAnswer(answer, VIEW))).toEqual(['More context', 'Other passages']);
    expect(pressesOf(renderAnswer(answer, VIEW))).toEqual([
      { kind: 'context', library: 'abcdef', asker: '42', places: [{ article: articleKey('harbour-talks'), start: 0 }] },
      { kind: 'others', library: 'abcdef', asker: '42', places: [{ article: articleKey('other'), start: 7 }] },
    ]);
  });

  it('share a private answer, and go on from a public one in a thread', () => {
    expect(labelsOf(renderAnswer(answer, { ...VIEW, private: true, canThread: true }))[2]).toBe('Share');
    expect(pressesOf(renderAnswer(answer, { ...VIEW, canThread: true }))[2]).toEqual({ kind: 'thread', asker: '42' });
  });

  it('hold the places of the sentences that are shown, and no others', () => {
    const long = { ...SAID, text: 'word '.repeat(150), start: 5 };
    const posts = renderAnswer({ ...answer, sentences: [long, { ...long, start: 900 }], citations: [REPORT] }, VIEW);
    expect(pressesOf(posts)[0]).toMatchObject({ places: [{ start: 5 }] });
  });

  it('stand below a quiet line on who reports it', () => {
    const reported = { outlets: ['Kyiv Post', 'Baltic Wire'], first: '2025-02-18' };
    expect(renderAnswer({ ...answer, reported }, VIEW)[0]?.content).toMatch(
      /^-# Reported by 2 outlets, first on 18 Feb 2025$/mu,
    );
  });

  it('are events to choose from where the question fits several', () => {
    const choices = ['2025-02-27', '2025-04-10', '2025-05-16', '2025-06-02'].map((date) => ({ label: 'Talks', date }));
    const posts = renderAnswer({ ...answer, choices }, VIEW);
    expect(posts[0]?.content).toMatch(/fits other events as well: Talks, 27 Feb 2025; .*; Talks, 2 Jun 2025\. Is one/u);
    expect(labelsOf(posts)).toEqual(['Talks, 27 Feb 2025', 'Talks, 10 Apr 2025', 'Talks, 16 May 2025']);
    expect(pressesOf(posts)[0]).toEqual({
      kind: 'ask',
      question: 'How long did the harbour talks last, 27 Feb 2025?',
    });
    const long = renderAnswer({ ...answer, choices, question: 'x'.repeat(300) }, VIEW);
    expect(pressesOf(long)[1]).toEqual({ kind: 'ask', question: 'Talks, 10 Apr 2025?' });
  });
});

describe('an unsure answer', () => {
  const nearest = [{ article: 'harbour-talks', title: 'Harbour talks', date: '2025-02-18' }];

  it('says why, shows in small print what comes nearest, and opens the nearest articles', () => {
    const answer = unsureAnswer({ nearest, related: [SAID, SAID, SAID], citations: [REPORT] });
    const [post] = renderAnswer(answer, VIEW);
    const near = '-# “The harbour talks lasted about four hours.” — Ann Smith, Harbour Post (state media), 19 Feb 2025';
    expect(post?.content).toBe(
      [
        'I am not sure. No sentence in the 3 articles that were searched was found to answer this.',
        '',
        '-# Not an answer, but nearest to the question:',
        near,
        near,
        '',
        'The nearest articles:',
      ].join('\n'),
    );
    expect(labelsOf([post].filter((it) => it !== undefined))).toEqual(['Harbour talks']);
    expect(pressesOf(renderAnswer(answer, VIEW))).toEqual([
      { kind: 'article', article: articleKey('harbour-talks'), page: 0, turn: false },
    ]);
  });

  it('names the nearest articles right above their buttons, after how it was read', () => {
    const understood = { ...unsureAnswer({}).understood, about: 'harbour talks' };
    const [post] = renderAnswer(unsureAnswer({ nearest, understood }), VIEW);
    expect(post?.content.split('\n').slice(-3)).toEqual(['-# About: harbour talks', '', 'The nearest articles:']);
  });

  it('is one sentence and no button where nothing is near', () => {
    const posts = renderAnswer(unsureAnswer({ related: [], citations: [] }), VIEW);
    expect(posts[0]?.content.split('\n')).toHaveLength(1);
    expect(posts[0]?.rows).toEqual([]);
  });
});

describe('whatever the articles hold', () => {
  const random = seeded(4);
  const answers = Array.from({ length: 24 }, () => nastyAnswer(random));

  it('an answer keeps within the limits of Discord', () => {
    for (const answer of answers) {
      for (const view of [VIEW, { ...VIEW, opensWithQuestion: true, private: true, english: false }]) {
        expectLimits(renderAnswer(answer, view));
        const nearest = answer.citations.map(({ article, title, date }) => ({ article, title, date }));
        expectLimits(
          renderAnswer({ ...answer, status: 'unsure', sentences: [], related: answer.sentences, nearest }, view),
        );
      }
    }
  });

  it('the first sentence is there word for word, as far as it goes', () => {
    const bare = (text: string) => text.replace(/["“”„«»‘’]/gu, '');
    for (const answer of answers) {
      const shown = bare(shownText(contentOf(answer).split(/ \[\d\]\n— /u)[0] ?? ''));
      expect(bare(answer.sentences[0]?.text ?? '').startsWith(shown.replace(/ …$/u, ''))).toBe(true);
      expect(shown.length).toBeGreaterThan(40);
    }
  });

  it('nobody is pinged, nothing unfolds, and no link leads elsewhere than to a source', () => {
    for (const answer of answers) {
      const content = contentOf(answer);
      expect(content).not.toMatch(/<@[!&]?\d+>|<#\d+>|<t:\d+(?::\w)?>|<\/\w+:\d+>|(?<!\\)@(?:everyone|here)/u);
      expect(content).not.toMatch(/(?<!\(<)https?:\/\//u);
      expect(content).not.toMatch(/\]\((?!<https:\/\/example\.org)/u);
    }
  });
});
