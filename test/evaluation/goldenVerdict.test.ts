import { describe, expect, test } from 'vitest';
import { judgeAnswer } from '../../src/evaluation/goldenVerdict.ts';
import { sampleAnswer, unsureAnswer } from '../terminal/sampleAnswer.ts';
import { answerable, quoted, unanswerable } from './goldenSample.ts';

const saying = (...texts: readonly string[]) => sampleAnswer({ sentences: texts.map((text) => quoted(text)) });

describe('judgeAnswer', () => {
  test.each([
    ['the accepted sentence first', ['Four hours.', 'It rained.'], true, true],
    ['the accepted sentence second', ['It rained.', 'Four hours.'], false, true],
    ['the accepted sentence with the one before it', ['They met. Four hours.'], true, true],
    ['no accepted sentence', ['It rained.'], false, false],
    ['a sentence that is right beside another only', ['Nearly.'], false, false],
  ])('sees %s', (_, texts, first, any) => {
    const question = answerable({ also: ['Nearly.'] });
    expect(judgeAnswer({ question, answer: saying(...texts) }, {})).toMatchObject({ refused: false, first, any });
  });

  test('counts a refusal of an answerable question as no right sentence, whatever is near', () => {
    const answer = unsureAnswer({ related: [quoted('Four hours.')] });
    const verdict = judgeAnswer({ question: answerable(), answer }, {});
    expect(verdict).toMatchObject({ refused: true, first: false, any: false });
  });

  test('asks for no right sentence where the articles have none', () => {
    const question = unanswerable();
    const open = { first: null, any: null, contradicted: null, window: null, toldApart: null, disagreement: null };
    expect(judgeAnswer({ question, answer: unsureAnswer() }, {})).toEqual({ refused: true, ...open });
    expect(judgeAnswer({ question, answer: saying('It rained.') }, {})).toEqual({ refused: false, ...open });
  });

  test('takes what contradicts the premise for a refusal, first in the answer or beside it', () => {
    const question = unanswerable({ contradiction: ['Nobody met.'] });
    const judge = (answer: Parameters<typeof judgeAnswer>[0]['answer']) => judgeAnswer({ question, answer }, {});
    expect(judge(saying('Nobody met.', 'It rained.'))).toMatchObject({ refused: true, contradicted: true });
    expect(judge(saying('It rained.', 'Nobody met.'))).toMatchObject({ refused: false, contradicted: true });
    expect(judge(unsureAnswer({ related: [quoted('Nobody met.')] }))).toMatchObject({ contradicted: true });
    expect(judge(unsureAnswer())).toMatchObject({ refused: true, contradicted: false });
  });
});
