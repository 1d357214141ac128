import { describe, expect, it } from 'vitest';
import { type AnswerKind, answerKind } from '../../src/answering/answerKind.ts';

const QUESTIONS: Readonly<Record<Exclude<AnswerKind, null>, readonly string[]>> = {
  duration: ['How long did the regatta last?', 'What was the length of the crossing?', 'HOW LONG WAS IT?'],
  number: ['How many pilots signed?', 'How deep is the channel?', 'What percentage of the catch is herring?'],
  time: ['When does the lock open?', 'In which year was the quay built?', 'On what day did they sail?'],
  reason: ['Why did the ferry turn back?', 'What caused the delay?', 'What were the reasons for the strike?'],
  person: ['Who steered?', 'Whose boat sank?', 'Which port officials signed?', 'What harbour ministers came?'],
  identity: ['Who is Kastberg?', 'What does Ilse Brandt do?'],
  place: ['Where did they meet?', 'Which town hosted the regatta, and what hotel?', 'In what country is Kvarnö?'],
};

describe('the kind of thing a question asks for', () => {
  for (const [kind, questions] of Object.entries(QUESTIONS))
    it.each(questions)(`is a ${kind}: %s`, (question) => {
      expect(answerKind(question)).toBe(kind);
    });

  it.each(['What did the ports agree on?', 'Is the channel open?', 'However it ends, somewhere, whenever', '???'])(
    'is not told by: %s',
    (question) => {
      expect(answerKind(question)).toBeNull();
    },
  );

  it('is the one that is told apart best where a question has several question words', () => {
    expect(answerKind('When and where did they meet, and how long did it last?')).toBe('duration');
    expect(answerKind('Who said when the lock opens?')).toBe('time');
  });
});
