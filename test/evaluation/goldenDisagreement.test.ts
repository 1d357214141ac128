import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { judgeDisagreement, judgePoint } from '../../src/evaluation/goldenDisagreement.ts';
import { sampleAnswer } from '../terminal/sampleAnswer.ts';
import { answerable, quoted } from './goldenSample.ts';

const saying = (...points: readonly (readonly string[])[]): Answer =>
  sampleAnswer({
    disagreement: points.map((texts) => ({ point: 'duration', claims: texts.map((text) => quoted(text)) })),
  });
const SILENT = sampleAnswer();

describe('a question on a single point', () => {
  const point = (...claims: readonly (readonly string[])[]) =>
    ({ id: 'd', part: 'tuning', kind: 'duration', question: 'How long?', claims }) as const;
  const differing = point(['Four hours.', 'It took four hours.'], ['Five hours.'], ['Six hours.']);
  const agreeing = point(['Four hours.']);

  test.each([
    ['two claims side by side', saying(['It took four hours.', 'Six hours.']), true],
    ['one claim twice', saying(['Four hours.', 'It took four hours.']), false],
    ['two claims on two points', saying(['Four hours.', 'Noon.'], ['Five hours.', 'Dawn.']), false],
    ['something else', saying(['Noon.', 'Dawn.']), false],
  ])('on which they differ is answered with %s', (_, answer, right) => {
    expect(judgePoint({ question: differing, answer })).toEqual({ differ: true, said: true, right });
  });

  test('says nothing, or says it although they agree', () => {
    expect(judgePoint({ question: differing, answer: SILENT })).toEqual({ differ: true, said: false, right: false });
    expect(judgePoint({ question: agreeing, answer: SILENT })).toEqual({ differ: false, said: false, right: false });
    const answer = saying(['Four hours.', 'Five hours.']);
    expect(judgePoint({ question: agreeing, answer })).toEqual({ differ: false, said: true, right: false });
  });
});

describe('any other question', () => {
  const accepted = ['Four hours.', 'Five hours.'];

  test('is judged by what is accepted, alone or beside it', () => {
    const question = answerable({ accepted, also: ['Nearly six.'], disagreement: true });
    const right = (...texts: readonly string[]) => judgeDisagreement({ question, answer: saying(texts) })?.right;
    expect(right('Four hours.', 'Nearly six.')).toBe(true);
    expect(right('Four hours.', 'Noon.')).toBe(false);
  });

  test('is not judged where nothing is said on it', () => {
    expect(judgeDisagreement({ question: answerable({ accepted }), answer: saying(accepted) })).toBeNull();
  });

  test('is wrong where they do not differ', () => {
    const question = answerable({ accepted, disagreement: false });
    const wrong = { differ: false, said: true, right: false };
    expect(judgeDisagreement({ question, answer: saying(accepted) })).toEqual(wrong);
  });
});
