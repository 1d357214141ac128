import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chunk, type ChunkLimits, packSentences } from '../../src/chunking/chunk.ts';
import type { Passage, Sentence } from '../../src/chunking/passage.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/readArticle.ts';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import { countWords, markdownArticle, plainArticle, sentencesOf } from './articles.ts';

/** With a title of two words and two special tokens there is room for twelve words a passage. */
const LIMITS: ChunkLimits = { passage: 16, title: 4, question: 4 };
const SPECIAL_TOKENS = 2;

function textsOf(passages: readonly Passage[]): readonly (readonly string[])[] {
  return passages.map(({ sentences }) => sentences.map(({ text }) => text));
}

const textIn = (article: Article) => textsOf(chunk(article, countWords, LIMITS));

describe('cutting an article', () => {
  it('fills passages with whole sentences as far as there is room', () => {
    const article = plainArticle('One two three four five six. Seven eight nine ten eleven twelve. Thirteen.');
    expect(textIn(article)).toEqual([
      ['One two three four five six.', 'Seven eight nine ten eleven twelve.'],
      ['Thirteen.'],
    ]);
  });

  it('counts the title, which stands in front of every passage', () => {
    const article = plainArticle(
      'One two three four five six. Seven eight nine ten eleven twelve.',
      'A long old title',
    );
    const passages = chunk(article, countWords, LIMITS);
    expect(passages.map(({ context }) => context)).toEqual(['A long old title', 'A long old title']);
    expect(passages.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
  });

  it('cuts a title that is too long at a word', () => {
    const [passage] = chunk(plainArticle('It froze.', 'Ice in the harbour of Kvarnö'), countWords, LIMITS);
    expect(passage?.context).toBe('Ice in the harbour');
  });

  it('leaves a sentence that is too long alone and whole', () => {
    const long = 'A b c d e f g h i j k l m n o p.';
    expect(textIn(plainArticle(`It froze. ${long} Nobody came.`))).toEqual([['It froze.'], [long], ['Nobody came.']]);
  });

  it('moves headings from the end of a passage to the next one', () => {
    const article = markdownArticle('One two three four five.\n\n# Ice\n\n## Now\n\nSix seven eight nine ten eleven.');
    expect(textIn(article)).toEqual([['One two three four five.'], ['Ice', 'Now', 'Six seven eight nine ten eleven.']]);
  });

  it('keeps a heading where it is when it would make the next passage too long', () => {
    const article = markdownArticle('One two three.\n\n## Ice\n\nA b c d e f g h i j k l.');
    expect(textIn(article)).toEqual([['One two three.', 'Ice'], ['A b c d e f g h i j k l.']]);
  });
});

describe('cutting an interview', () => {
  const interview = plainArticle('It froze.\n\n– Who pays for it?\n\n– We do.\n\n– And when?\n\n– In May.\n\nOr June.');

  it('never puts two questions, or what comes before the first, in one passage', () => {
    expect(textIn(interview)).toEqual([
      ['It froze.'],
      ['Who pays for it?', 'We do.'],
      ['And when?', 'In May.', 'Or June.'],
    ]);
  });

  it('puts the question in front of the later passages of a long answer, and counts it', () => {
    const answer = 'A b c d e f g h. I j k l m n. O p. Q r s t u v.';
    const article = plainArticle(`– So who pays for it all?\n\n– ${answer}\n\n– When?\n\n– Soon.`);
    const passages = chunk(article, countWords, LIMITS);
    expect(textsOf(passages)).toEqual([
      ['So who pays for it all?'],
      ['A b c d e f g h.'],
      ['I j k l m n.', 'O p.'],
      ['Q r s t u v.'],
      ['When?', 'Soon.'],
    ]);
    const later = 'Harbour talks So who pays for';
    expect(passages.map(({ context }) => context)).toEqual(['Harbour talks', later, later, later, 'Harbour talks']);
  });

  it('opens the passage of a question with the headings above it', () => {
    const article = markdownArticle('– Who pays?\n\n– We do.\n\n## The ice\n\n– And when?\n\n– In May.\n\n## The end');
    expect(textIn(article)).toEqual([['Who pays?', 'We do.'], ['The ice', 'And when?', 'In May.'], ['The end']]);
  });
});

describe('cutting sentences that are given', () => {
  const sentence = (text: string, start: number): Sentence => ({
    ...{ text, start, end: start + text.length, role: 'claim', speaker: null, block: 0, sources: [] },
  });

  it('is as in an article without interview', () => {
    const article = plainArticle('One two three four five six. Seven eight nine ten eleven twelve. Thirteen.');
    expect(packSentences(sentencesOf(article), article.title, countWords, LIMITS)).toEqual(
      chunk(article, countWords, LIMITS),
    );
  });

  it('needs no title and no sentences', () => {
    expect(packSentences([sentence('It froze.', 3)], '', countWords)).toMatchObject([
      { ordinal: 0, start: 3, end: 12, context: '' },
    ]);
    expect(packSentences([], 'Harbour talks', countWords)).toEqual([]);
  });
});

/** An article of headings, paragraphs, items and turns at random, its sentences of 1 to 20 words. */
function randomArticle(seed: number): Article {
  const random = seededRandom(seed);
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const sentence = () =>
    `Ice ${Array.from({ length: upTo(20) }, () => `w${upTo(99)}`).join(' ')}${random() < 0.2 ? '?' : '.'}`;
  const paragraph = () => Array.from({ length: upTo(4) }, sentence).join(' ');
  const openers = ['', '', '', '– ', '– ', '• ', '## '];
  const blocks = Array.from({ length: upTo(12) }, () => `${openers[upTo(openers.length) - 1] ?? ''}${paragraph()}`);
  return markdownArticle(['It froze.', ...blocks].join('\n\n'));
}

describe.each(Array.from({ length: 40 }, (_, n) => n + 1))('any article (%i)', (seed) => {
  const article = randomArticle(seed);
  const passages = chunk(article, countWords, { ...LIMITS, passage: 20 + seed });

  it('has each of its sentences in exactly one passage, in order', () => {
    expect(passages.flatMap(({ sentences }) => sentences)).toEqual(sentencesOf(article));
    expect(passages.map(({ ordinal }) => ordinal)).toEqual(passages.map((_, index) => index));
    expect(passages.every(({ sentences }) => sentences.length > 0)).toBe(true);
  });

  it('keeps to the limit but for single sentences', () => {
    for (const { context, sentences } of passages) {
      const words = [context, ...sentences.map(({ text }) => text)].reduce((sum, text) => sum + countWords(text), 0);
      if (sentences.length > 1) expect(words + SPECIAL_TOKENS).toBeLessThanOrEqual(20 + seed);
    }
  });

  it('has passages from the start of their first sentence to the end of their last', () => {
    for (const { start, end, sentences } of passages) {
      expect(start).toBe(sentences[0]?.start);
      expect(end).toBe(sentences.at(-1)?.end);
      for (const sentence of sentences) expect(article.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });

  it('has one question in a passage at the most, and nothing but headings before it', () => {
    for (const { sentences } of passages) {
      const asked = sentences.filter(({ role }) => role === 'question');
      expect(new Set(asked.map(({ block }) => block)).size).toBeLessThanOrEqual(1);
      const before = sentences.slice(
        0,
        Math.max(
          0,
          sentences.findIndex(({ role }) => role === 'question'),
        ),
      );
      expect(before.every(({ role }) => role === 'heading')).toBe(true);
    }
  });
});

describe('articles in the format without front matter', () => {
  const read = (name: string) => {
    const bytes = readFileSync(new URL(`../fixtures/chunking/${name}`, import.meta.url));
    return readArticle(name, bytes);
  };
  const cut = (article: Article) => {
    const passages = chunk(article, countWords, { passage: 64, title: 12, question: 12 });
    for (const { sentences } of passages) {
      for (const { start, end, text } of sentences) expect(article.text.slice(start, end)).toBe(text);
    }
    return passages;
  };

  it('interview: asks in the interviewer’s words and answers in the guest’s', () => {
    const article = read('interview.txt');
    expect(article).toMatchObject({ outlet: 'Kaj.Se', interviewee: 'Nils Ek', date: '2024-06-17' });
    const sentences = cut(article).flatMap((passage) => passage.sentences);
    expect(sentences.filter(({ role }) => role === 'question').map(({ text }) => text)).toEqual([
      'What did the harbour masters talk about in Lindholm?',
      'Did they name a date, or at least a season?',
      'Given the early ice, is the meeting a thaw — or a mere pause without any plan behind it?',
      'Tell us about the money, the ice-breaker, the “second channel”.',
    ]);
    const said = sentences.filter(({ speaker }) => speaker === 'Nils Ek').map(({ text }) => text);
    expect(said).toHaveLength(9);
    expect(said).toContain('Who would have thought so in March?');
    expect(said).toContain('These are questions of craft – not of "politics".');
    expect(sentences.filter(({ role, speaker }) => role === 'claim' && speaker === null)).toMatchObject([
      { text: 'Kaj.Se news portal spoke with Swedish shipping historian and columnist Nils Ek' },
    ]);
  });

  it('interview: each answer is found with its question', () => {
    const passages = cut(read('interview.txt'));
    expect(passages.map(({ sentences }) => sentences.map(({ block }) => block))).toEqual([
      [0],
      [1, 1, 2],
      [3, 3, 4],
      [5, 6, 6, 7],
      [8, 9, 10],
    ]);
    const title = 'Ice or thaw? What the two harbours settled';
    expect(passages.map(({ context }) => context)).toEqual([
      title,
      title,
      `${title} What did the harbour masters talk about in Lindholm? Did they name`,
      title,
      title,
    ]);
  });

  it('comment: gives the quotations to the one who is quoted', () => {
    const article = read('comment.txt');
    expect(article).toMatchObject({ outlet: 'Kaj.Se', interviewee: null, date: '2024-06-03' });
    const sentences = cut(article).flatMap((passage) => passage.sentences);
    expect(sentences.every(({ role }) => role === 'claim')).toBe(true);
    expect(sentences.filter(({ speaker }) => speaker !== null)).toMatchObject(
      [
        '"The first aim is to get the radio working again.',
        'The herring, with all its “history”, is not on the table," Moen stated.',
        '"Nobody signs on the first day.',
        'For now, the two sides compare charts—which is, by itself, a kind of peace," she added.',
        '"A joint chart must lie on the table before anybody pays."',
      ].map((text) => ({ text, speaker: 'Sigrid Moen' })),
    );
    expect(article.text).toContain('in Lindholm, for 5.5 hours.');
  });
});
