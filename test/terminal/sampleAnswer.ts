import type { Answer, Citation, QuotedSentence } from '../../src/answering/answer.ts';

/** A sentence of our own summary, based on one source, with one word highlighted. */
export const SENTENCE: QuotedSentence = {
  text: 'The harbour talks lasted about four hours.',
  citation: 1,
  article: 'harbour-talks',
  start: 0,
  end: 42,
  line: 7,
  speaker: null,
  highlight: [[18, 24]],
  sources: [{ outlet: 'Kyiv Post', date: '2025-02-18', url: 'https://example.org/post', mark: null }],
};

/** The summary that the sentence is from. */
export const CITATION: Citation = {
  number: 1,
  article: 'harbour-talks',
  title: 'Harbour talks',
  outlet: 'Parley briefs',
  date: '2025-02-19',
  url: null,
  path: 'harbour-talks.md',
  kind: 'summary',
  mark: null,
  corrected: null,
};

/** An answer of one sentence, with what differs from it. */
export function sampleAnswer(different: Partial<Answer> = {}): Answer {
  return {
    question: 'How long did the harbour talks last?',
    status: 'answered',
    reason: null,
    confidence: 0.9,
    understood: {
      kind: 'duration',
      dates: [],
      speaker: null,
      terms: ['long', 'harbour', 'talk', 'last'],
      aliases: [],
      about: null,
    },
    choices: [],
    window: null,
    asOf: '2025-02-19',
    sentences: [SENTENCE],
    citations: [CITATION],
    disagreement: null,
    reported: null,
    comparison: null,
    news: null,
    related: [],
    others: [],
    notices: [],
    nearest: [],
    receipt: { library: '0', model: 'words', passages: ['harbour-talks#0'], now: '2025-03-01' },
    timings: { embedMs: 1, retrieveMs: 1, answerMs: 1, totalMs: 3 },
    ...different,
  };
}

/** An unsure answer to which the sentence comes nearest. */
export function unsureAnswer(different: Partial<Answer> = {}): Answer {
  const reason = 'No sentence in the 3 articles that were searched was found to answer this.';
  return sampleAnswer({ status: 'unsure', reason, confidence: 0.2, sentences: [], related: [SENTENCE], ...different });
}
