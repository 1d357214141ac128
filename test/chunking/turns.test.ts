import { describe, expect, it } from 'vitest';
import { readTurns } from '../../src/chunking/turns.ts';
import type { Article } from '../../src/corpus/article.ts';
import { markdownArticle, plainArticle } from './articles.ts';

const GUEST = 'Port Review portal spoke with economist Ilse Brandt.\n\n';

/** Each block's role, and which block it answers. */
function rolesIn(article: Article): readonly string[] {
  return readTurns(article).map(({ role, question }) => (role === 'claim' ? `answers ${question}` : role));
}

describe('the turns of an interview', () => {
  it('alternate question and answer where both open with a dash', () => {
    const article = plainArticle(`${GUEST}– Who pays?\n\n– Both ports.\n\n– And when?\n\n– In May.`);
    expect(rolesIn(article)).toEqual(['answers null', 'question', 'answers 1', 'question', 'answers 3']);
  });

  it('give the answers to the interviewee, and neither the questions nor what stands before them', () => {
    const turns = readTurns(plainArticle(`${GUEST}– Who pays?\n\n– Both ports.\n\nHalf each.`));
    expect(turns.map(({ speaker }) => speaker)).toEqual([null, null, 'Ilse Brandt', 'Ilse Brandt']);
  });

  it('give answers of a summary to nobody', () => {
    const body = '– Who pays?\n\n– Both ports.';
    expect(readTurns(markdownArticle(body, 'interviewee: Ilse Brandt\n'))[1]?.speaker).toBe('Ilse Brandt');
    expect(readTurns(markdownArticle(body, 'interviewee: Ilse Brandt\nkind: summary\n'))[1]?.speaker).toBeNull();
  });

  it('may have dashes before the questions only', () => {
    const article = plainArticle('– Who pays?\n\nBoth ports.\n\nHalf each.\n\n– And when?\n\nIn May.');
    expect(rolesIn(article)).toEqual(['question', 'answers 0', 'answers 0', 'question', 'answers 3']);
  });

  it('go on in the paragraphs that follow without a dash', () => {
    const article = plainArticle(
      '– Who pays?\n\n– Both ports.\n\nIs that fair? I think so.\n\n– And when?\n\n– In May.',
    );
    expect(rolesIn(article)).toEqual(['question', 'answers 0', 'answers 0', 'question', 'answers 3']);
  });

  it('are answers though they end with a question mark', () => {
    const article = plainArticle('– Who pays?\n\n– Who else but the ports?\n\n– And when?\n\n– In May.');
    expect(rolesIn(article)).toEqual(['question', 'answers 0', 'question', 'answers 2']);
  });

  it('are questions though they invite rather than ask', () => {
    const article = plainArticle(
      '– Who pays?\n\n– Both ports.\n\n– Tell us about the dredger.\n\n– It is old.\n\n– Why?',
    );
    expect(rolesIn(article)).toEqual(['question', 'answers 0', 'question', 'answers 2', 'question']);
    const first = plainArticle('– Tell us about the dredger.\n\n– It is old.\n\n– How old?\n\n– Very.');
    expect(rolesIn(first)).toEqual(['question', 'answers 0', 'question', 'answers 2']);
    const undashed = plainArticle('– Who pays?\n\nBoth ports.\n\n– Tell us about the dredger.\n\nIt is old.');
    expect(rolesIn(undashed)).toEqual(['question', 'answers 0', 'question', 'answers 2']);
  });

  it('may go on with another dash before the next question, and at the end', () => {
    const article = plainArticle('– Who pays?\n\n– Both ports.\n\n– Half each, that is.\n\n– And when?\n\n– In May.');
    expect(rolesIn(article)).toEqual(['question', 'answers 0', 'answers 0', 'question', 'answers 3']);
    const atEnd = plainArticle('– Who pays?\n\n– Both ports.\n\n– Half each, that is.');
    expect(rolesIn(atEnd)).toEqual(['question', 'answers 0', 'answers 0']);
  });

  it('find back after a turn that was neither asked nor answered', () => {
    const article = plainArticle('– A last word.\n\n– Is it so?\n\n– It is.\n\n– And when?\n\n– In May.');
    expect(rolesIn(article).slice(1)).toEqual(['question', 'answers 1', 'question', 'answers 3']);
  });

  it('end at a heading', () => {
    const article = markdownArticle(
      '– Who pays?\n\n– Both ports.\n\n## The dredger\n\nIt lay in Kvarnö.\n\n– Why?\n\n– Ice.',
    );
    expect(rolesIn(article)).toEqual(['question', 'answers 0', 'heading', 'answers null', 'question', 'answers 4']);
    expect(readTurns(article)[3]).toEqual({ role: 'claim', speaker: null, question: null });
  });

  it('know a question by its mark within quotes and brackets', () => {
    const article = plainArticle('– Who said “who pays?”\n\n– Both.\n\n– Why (and when?)\n\n– In May.');
    expect(rolesIn(article)).toEqual(['question', 'answers 0', 'question', 'answers 2']);
  });
});

describe('paragraphs that open with a dash', () => {
  it('are claims where none of them asks, as in a list', () => {
    const article = plainArticle('They agreed:\n\n– dredging in May,\n\n– a fund for the pilots,\n\n– no new quay.');
    expect(rolesIn(article)).toEqual(['answers null', 'answers null', 'answers null', 'answers null']);
  });
});
