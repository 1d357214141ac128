import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../src/answering/answerKind.ts';
import { holdsKind } from '../../src/answering/holdsKind.ts';

function holds(kind: AnswerKind, sentence: string, question = 'What happened?'): number {
  return holdsKind(kind, sentence, question);
}

describe('a duration', () => {
  it.each([
    'The session took six and a half hours.',
    'It lasted 3.5 hours.',
    'A 30-hour strike ran on the quay.',
    'The lock was closed for half an hour.',
    'He was harbour master for a decade.',
    'The dredger served from 1997 to 2002 and took on water since.',
  ])('is held surely by: %s', (sentence) => {
    expect(holds('duration', sentence)).toBe(1);
  });

  it.each([
    'They met nine days after the storm.',
    'A second meeting is planned.',
    'Two years ago nobody came.',
    'The pilots left a day earlier.',
    'In 2024 the quay was sold.',
  ])('is not held by: %s', (sentence) => {
    expect(holds('duration', sentence)).toBe(0);
  });

  it('is half held where nothing says that it lasts, and not at all without a length', () => {
    expect(holds('duration', 'The regatta ran late.')).toBe(0);
    expect(holds('duration', 'They counted six hours.')).toBe(0.5);
  });
});

describe.each<[AnswerKind, readonly string[], readonly string[]]>([
  ['number', ['Depth: 9 m.', 'Twelve pilots signed.', 'Half the crew stayed.'], ['The pilots signed.', 'None came.']],
  ['time', ['The quay was sold in 1997.', 'It opens on 14 May.'], ['The crews may meet soon.', 'It was 12 m deep.']],
  ['reason', ['It sank because of ice.', 'He cited the tide.', 'Ice caused it.'], ['It sank.', 'The pilots cite him.']],
  [
    'place',
    ['They met in Lindholm.', 'Inside the Old Customs House it was cold.'],
    ['They met in October.', 'At noon.'],
  ],
])('a %s', (kind, holding, lacking) => {
  it.each(holding)('is held by: %s', (sentence) => {
    expect(holds(kind, sentence)).toBe(1);
  });

  it.each(lacking)('is not held by: %s', (sentence) => {
    expect(holds(kind, sentence)).toBe(0);
  });
});

describe('a person', () => {
  it('is held surely by a full name', () => {
    expect(holds('person', 'The crew was led by Ole Dahl.')).toBe(1);
    expect(holds('person', 'Chaired by Ada van der Moor, it ended.')).toBe(1);
  });

  it('is half held by a single name, which may be that of anything', () => {
    expect(holds('person', 'The crew was led by Dahl.')).toBe(0.5);
    expect(holds('person', 'The Harbour Council met at length.')).toBe(0.5);
  });

  it('is not held by months, weekdays, stop words or small letters', () => {
    for (const sentence of ['On Tuesday they sailed.', 'It rained in March and April.', 'the crew sailed'])
      expect(holds('person', sentence)).toBe(0);
  });
});

describe('a name that the question has itself', () => {
  it('is no answer to it', () => {
    expect(holds('person', 'Ole Dahl spoke.', 'Who heard Ole Dahl?')).toBe(0);
    expect(holds('place', 'They met in Lindholm.', 'Where in Lindholm did they meet?')).toBe(0);
  });

  it('does not stand in the way of another one', () => {
    expect(holds('person', 'Ole Dahl heard Ada Moor.', 'Who heard Ole Dahl?')).toBe(1);
    expect(holds('place', 'They met in Lindholm at Gull Inn.', 'Where in Lindholm did they meet?')).toBe(1);
  });
});

describe('a question that asks for no kind', () => {
  it('finds none in any sentence', () => {
    expect(holds(null, 'In 1997 Ole Dahl spent two hours in Lindholm because of ice.')).toBe(0);
  });
});
