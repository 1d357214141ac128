import type { Answer, Citation, QuotedSentence } from '../../../src/answering/answer.ts';
import { sampleAnswer } from '../../terminal/sampleAnswer.ts';
import { nastyText } from './nastyText.ts';

/** A sentence and a source that take as much room, and hold as much markup, as an article's may. */
export function nastySentence(random: () => number, number: number, length: number): QuotedSentence {
  const text = nastyText(random, length).replace(/\s+/gu, ' ');
  const source = (i: number) => ({
    outlet: nastyText(random, 70),
    date: i === 0 ? null : '2025-02-18',
    url: longAddress(250 * i),
    mark: 'state *media*',
  });
  return {
    text,
    citation: number,
    article: `article-${number}`,
    start: 1_000_000 * number,
    end: 1_000_000 * number + text.length,
    line: 12 * number,
    speaker: random() < 0.5 ? nastyText(random, 100) : null,
    highlight: [
      [4, 9],
      [20, 40],
      [text.length - 3, text.length],
    ],
    sources: [0, 1, 2, 3, 4].map(source),
  };
}

export function nastyCitation(random: () => number, number: number): Citation {
  return {
    number,
    article: `article-${number}`,
    title: nastyText(random, 300),
    outlet: nastyText(random, 100),
    date: '2025-02-18',
    url: random() < 0.7 ? longAddress(1400 + random() * 200) : null,
    path: `folder/${nastyText(random, 100)}.md`,
    kind: random() < 0.5 ? 'summary' : 'article',
    mark: 'agency of the *state*',
    corrected: { date: '2025-03-01', reason: nastyText(random, 300) },
  };
}

/** Four long sentences of four articles, with all else that an answer may have. */
export function nastyAnswer(random: () => number, different: Partial<Answer> = {}): Answer {
  const numbers = [1, 2, 3, 4];
  const length = [100, 220, 800, 3000][Math.floor(random() * 4)] ?? 100;
  return sampleAnswer({
    question: nastyText(random, 400),
    sentences: numbers.map((number) => nastySentence(random, number, length)),
    citations: numbers.map((number) => nastyCitation(random, number)),
    others: numbers.map((number) => ({ article: `other-${number}`, start: 999_999 * number })),
    window: { from: '2025-02-12', to: null, because: 'asked for' },
    notices: [nastyText(random, 500)],
    understood: {
      kind: null,
      dates: [{ text: '18 February', from: '2025-02-18', to: '2025-02-18' }],
      speaker: null,
      terms: [],
      aliases: [{ from: nastyText(random, 80), to: nastyText(random, 80) }],
      about: nastyText(random, 300),
    },
    disagreement: [{ point: nastyText(random, 150), claims: [nastySentence(random, 1, 400)] }],
    receipt: { library: '0123456789abcdef', model: 'words', passages: [], now: '2025-03-01' },
    ...different,
  });
}

function longAddress(length: number): string {
  return `https://example.org/@everyone/a_(b)*c?q=[x]&d=${'e'.repeat(length)}`.slice(0, Math.max(30, length));
}
