import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { answerQuestion, type AnswerContext } from '../../src/answering/answerQuestion.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import type { SearchWindow } from '../../src/retrieval/question.ts';
import { contextOf, type Files, PAPERS, smallLibrary } from './smallLibrary.ts';

const QUESTIONS = [
  'Who chaired the harbour talks in Lindholm?',
  'How long did the harbour talks in Lindholm take?',
  'According to Ilse Brandt, who pays for the new dredger in the channel?',
  'Which ferries pay tolls this autumn?',
  'Who won the cricket cup?',
] as const;

async function ask(context: AnswerContext, question: string, window: SearchWindow | null = null): Promise<Answer> {
  return answerQuestion(context, question, { window, now: '2024-08-01' });
}

async function paperContext() {
  return contextOf(await smallLibrary(PAPERS));
}

function texts(answer: Answer): readonly string[] {
  return answer.sentences.map(({ text }) => text);
}

describe('an answer', () => {
  it('quotes the sentence that answers, with its article, its footnotes and what was understood', async () => {
    const context = await paperContext();
    const answer = await ask(context, 'Who chaired the harbour talks in Lindholm on 14 May?');
    expect(answer).toMatchObject({
      status: 'answered',
      reason: null,
      asOf: '2024-07-01',
      window: null,
      related: [],
      nearest: [],
      understood: { kind: 'person', dates: [{ text: '14 May', from: '2024-05-14', to: '2024-05-14' }], speaker: null },
    });
    expect(texts(answer)[0]).toBe('Ada Moor chaired the harbour talks in Lindholm on 14 May 2024.');
    expect(answer.sentences[0]).toMatchObject({
      article: 'talks',
      citation: 1,
      speaker: null,
      sources: [{ outlet: 'Baltic Wire', date: '2024-05-14', url: 'https://example.org/wire' }],
    });
    expect(answer.citations[0]).toMatchObject({ number: 1, article: 'talks', outlet: 'Port Briefs', kind: 'summary' });
    expect(answer.confidence).toBeGreaterThan(0.5);
    expect(answer.understood.terms).toEqual(['chair', 'harbour', 'talk', 'lindholm', '14', 'mai']);
  });

  it('quotes each sentence as it stands in its article between start and end', async () => {
    const context = await paperContext();
    let quoted = 0;
    for (const question of QUESTIONS) {
      const answer = await ask(context, question);
      for (const sentence of [...answer.sentences, ...answer.related]) {
        const article = context.reader.article(sentence.article);
        expect(sentence.text).toBe(article?.text.slice(sentence.start, sentence.end));
        expect(answer.citations.find(({ number }) => number === sentence.citation)?.article).toBe(sentence.article);
        for (const [start, end] of sentence.highlight) expect(sentence.text.slice(start, end)).not.toBe('');
        quoted++;
      }
    }
    expect(quoted).toBeGreaterThan(3);
    expect(context.bugs).toEqual([]);
  });

  it('names who speaks, and never quotes the interviewer', async () => {
    const context = await paperContext();
    for (const question of ['Who pays for the new dredger in the channel?', QUESTIONS[2]]) {
      const answer = await ask(context, question);
      expect(texts(answer)[0]).toBe('Each port pays half for the new dredger in the channel.');
      expect(answer.sentences[0]?.speaker).toBe('Ilse Brandt');
      expect([...answer.sentences, ...answer.related].map(({ text }) => text)).not.toContain(
        'Who pays for the new dredger in the channel?',
      );
    }
    expect((await ask(context, QUESTIONS[2])).understood.speaker).toBe('Ilse Brandt');
  });

  it('never quotes a retracted article', async () => {
    const context = await paperContext();
    const answer = await ask(context, 'Was it Ole Dahl that chaired the harbour talks in Lindholm?');
    expect([...answer.sentences, ...answer.related].length).toBeGreaterThan(0);
    expect([...answer.sentences, ...answer.related].map(({ article }) => article)).not.toContain('retracted');
  });

  it('tells its times, which are part of the whole', async () => {
    const { timings } = await ask(await paperContext(), QUESTIONS[0]);
    const { embedMs, retrieveMs, answerMs, totalMs } = timings;
    expect(Math.min(embedMs, retrieveMs, answerMs)).toBeGreaterThanOrEqual(0);
    expect(embedMs + retrieveMs + answerMs).toBeLessThanOrEqual(totalMs);
  });
});

describe('an unsure answer', () => {
  it('has no sentence but a reason, and at most three related ones and nearest articles', async () => {
    const answer = await ask(await paperContext(), 'What did Ada Moor say at the harbour talks in Lindholm?');
    expect(answer).toMatchObject({ status: 'unsure', sentences: [] });
    expect(answer.reason).toMatch(/4 articles that were searched/u);
    expect(answer.confidence).toBeLessThan(0.5);
    expect(answer.related.length).toBeGreaterThan(0);
    expect(answer.related.length).toBeLessThanOrEqual(3);
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
    expect(answer.nearest[0]).toEqual({
      article: 'talks',
      title: 'The harbour talks in Lindholm',
      date: '2024-05-16',
    });
    expect(new Set(answer.citations.map(({ article }) => article))).toEqual(
      new Set(answer.related.map(({ article }) => article)),
    );
  });

  it.each(['', '???', '… — !'])('says so when the question has no words: "%s"', async (question) => {
    const answer = await ask(await paperContext(), question);
    expect(answer).toMatchObject({ status: 'unsure', confidence: 0, sentences: [], related: [], citations: [] });
    expect(answer.reason).toBe('The question has no words to search for.');
  });

  it('says so when the window has no article, and shows none from outside it', async () => {
    const window = { from: '2025-01-01', to: null, because: 'publication dates asked for' };
    const answer = await ask(await paperContext(), QUESTIONS[0], window);
    expect(answer).toMatchObject({ status: 'unsure', window, sentences: [], related: [], nearest: [] });
    expect(answer.reason).toBe('No article is dated in the window that was searched; the newest is of 2024-07-01.');
  });

  it("says so when nothing is of the question's own time, and offers the newest article", async () => {
    const answer = await ask(await paperContext(), 'Who chaired the harbour talks yesterday?');
    expect(answer).toMatchObject({ status: 'unsure', sentences: [], related: [], asOf: '2024-07-01' });
    expect(answer.window).toMatchObject({ from: '2024-07-31', to: '2024-07-31' });
    expect(answer.reason).toBe(
      'Nothing near the question was found for 2024-07-31; the newest article is of 2024-07-01.',
    );
    expect(answer.nearest).toMatchObject([{ date: '2024-07-01' }]);
  });

  it('comes of sentences that differ from the stored text: they are dropped and told as bugs', async () => {
    const context = await paperContext();
    const tampered: LibraryReader = {
      ...context.reader,
      article: (id) => {
        const article = context.reader.article(id);
        return article && { ...article, text: article.text.replaceAll('a', 'o') };
      },
    };
    const answer = await ask({ ...context, reader: tampered }, QUESTIONS[0]);
    expect(answer).toMatchObject({ status: 'unsure', sentences: [], related: [] });
    expect(context.bugs.length).toBeGreaterThan(0);
    for (const bug of context.bugs) expect(bug).toMatch(/^verification failed: .*sentence dropped$/u);
  });
});

describe('a window', () => {
  it('is what is searched, both ends included', async () => {
    const context = await paperContext();
    const window = { from: '2024-06-02', to: '2024-07-01', because: 'publication dates asked for' };
    const inside = await ask(context, 'Which ferries pay tolls this autumn?', window);
    expect(inside).toMatchObject({ status: 'answered', window, asOf: '2024-07-01' });
    const outside = await ask(context, QUESTIONS[0], window);
    expect(outside.status).toBe('unsure');
    const shown = [...outside.related, ...outside.nearest].map(({ article }) => article);
    expect(shown).not.toContain('talks');
  });
});

describe('a question that leans on the one before', () => {
  const first = 'Who chaired the harbour talks in Lindholm on 14 May?';

  it('is answered as it was meant, says how it was read, and stays as it was asked', async () => {
    const context = await paperContext();
    const options = { window: null, now: '2024-08-01' };
    const answer = await answerQuestion(context, 'and who chaired them?', { ...options, before: [first] });
    expect(answer).toMatchObject({
      question: 'and who chaired them?',
      status: 'answered',
      understood: {
        kind: 'person',
        about: 'harbour talks in Lindholm, 14 May 2024',
        dates: [{ from: '2024-05-14', to: '2024-05-14' }],
      },
    });
    expect(texts(answer)).toEqual(texts(await ask(context, first)));
  });

  it('is answered like any other when nothing was asked before, or when it is complete', async () => {
    const context = await paperContext();
    const options = { window: null, now: '2024-08-01' };
    const alone = await ask(context, QUESTIONS[3]);
    const later = await answerQuestion(context, QUESTIONS[3], { ...options, before: [first] });
    expect(alone.understood.about).toBeNull();
    expect({ ...later, timings: null }).toEqual({ ...alone, timings: null });
  });
});

describe('the same question on the same library', () => {
  it('has the same answer, but for the times', async () => {
    const context = await paperContext();
    for (const question of QUESTIONS) {
      const [first, second] = [await ask(context, question), await ask(context, question)];
      expect({ ...second, timings: null }).toEqual({ ...first, timings: null });
    }
  });

  it('has the same answer and receipt however the library came to be', async () => {
    const papers: Files = {
      ...PAPERS,
      'reprint.md': PAPERS['ferry.md'] ?? '',
      'zeitung.md': PAPERS['talks.md'] ?? '',
    };
    const fewer = Object.fromEntries(Object.entries(papers).filter(([path]) => path > 'g' && path !== 'talks.md'));
    const early = { ...papers, 'interview.txt': (papers['interview.txt'] ?? '').replace('half', 'all') };
    const other = { 'old.md': `---\ntitle: Old\ndate: 2020-01-01\n---\n\nTolls for large ferries were low.\n` };
    const [atOnce, grown] = [
      contextOf(await smallLibrary(papers)),
      contextOf(await smallLibrary(other, fewer, early, papers)),
    ];
    expect(grown.reader.generation).toBe(4);
    expect(grown.reader.contentHash).toBe(atOnce.reader.contentHash);
    for (const question of [
      ...QUESTIONS,
      'What was said about tolls for large ferries in Sandvik and talks in Lindholm?',
    ]) {
      const [one, two] = [await ask(atOnce, question), await ask(grown, question)];
      expect({ ...two, timings: null }).toEqual({ ...one, timings: null });
    }
  });

  it('has another receipt once an article has changed', async () => {
    const changed = { ...PAPERS, 'ferry.md': `${PAPERS['ferry.md'] ?? ''} Ferries sail.` };
    const answers = await Promise.all(
      [PAPERS, changed].map(async (papers) => ask(contextOf(await smallLibrary(papers)), QUESTIONS[0])),
    );
    const [before, after] = answers.map(({ receipt }) => receipt);
    expect(before?.library).toMatch(/^[0-9a-f]{64}$/u);
    expect(after?.library).not.toBe(before?.library);
    expect(after).toMatchObject({ model: before?.model, now: '2024-08-01' });
    expect(before?.passages).toContain('talks#0');
  });
});
