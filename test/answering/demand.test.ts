import { describe, expect, it } from 'vitest';
import { lackOf } from '../../src/answering/demand.ts';

function lack(question: string, text: string, speaker: string | null = null): number {
  return lackOf(question, { text, speaker });
}

describe('a question for a quantity', () => {
  it.each([
    ['How many pilots signed?', 'Twelve pilots signed on 14 May 2031.'],
    ['How many pilots signed?', 'Of the pilots who came, 12 signed.'],
    ['How many different harbours are there?', 'There are nine small harbours.'],
    ['How many hours did the pilots argue?', 'They argued for six and a half hours.'],
    ['How many times did Moor meet Dahl?', 'Moor met Dahl twice.'],
    ['How many times did Moor meet Dahl?', 'Six meetings of Moor and Dahl are known.'],
    ['How often did they speak?', 'There were ten long telephone calls in 2031.'],
    ['How often is the fair held?', 'The fair is held every spring.'],
    ['How many people came?', 'About 3,000 came.'],
    ['How much did the lock cost?', 'The lock cost $4 million.'],
    ['What share of the crew stayed?', 'Half of it stayed.'],
  ])('is met: %s — %s', (question, sentence) => {
    expect(lack(question, sentence)).toBe(0);
  });

  it.each([
    ['How many pilots signed?', 'The pilots signed on 14 May 2031.'],
    ['How many pilots signed?', 'The pilots have signed since 1997.'],
    ['How many of the 91 boats sank?', 'Dahl put the number of boats at 91.'],
    ['How many minutes did Moor and Dahl talk?', 'Moor and Dahl talked, two of the four pilots said.'],
    ['How much did the lock cost?', 'The lock was dear.'],
    ['How often did Moor meet Dahl?', 'Moor met Dahl for three hours.'],
    ['How often did Moor meet Dahl?', 'Two more meetings were on 3 and 9 May.'],
  ])('is not met: %s — %s', (question, sentence) => {
    expect(lack(question, sentence)).toBe(1);
  });

  it('is half met where the numbers count something else, or the one of several is told', () => {
    expect(lack('How often did Moor meet Dahl?', 'Moor met Dahl for the fourth known time.')).toBe(0.5);
    expect(lack('How many civilians are exchanged?', 'They exchange 1,200 sailors, civilians among them.')).toBe(0.5);
  });
});

describe('a question for a length or an hour', () => {
  it.each([
    ['How long did the talks last?', 'They lasted nearly three hours.', 0],
    ['How long was the song?', 'The song, 4:17.', 0],
    ['How long did the talks last?', 'They met on 14 May 2031.', 1],
    ['At what hour did the call start?', 'The call began at 16:30.', 0],
    ['What time did it end?', 'It ended at noon on 3 June.', 0],
    ['At what hour did the call start?', 'The call of 19 May lasted two hours.', 1],
    ['What time of year is it held?', 'It is held in spring.', 0],
  ])('%s — %s', (question, sentence, expected) => {
    expect(lack(question, sentence)).toBe(expected);
  });
});

describe('a question for somebody’s words', () => {
  it.each([
    ['What did Moor say in Lindholm?', 'Moor said that the lock stays shut.'],
    ['What did Ada Moor say in Lindholm?', 'The lock stays shut, harbour master Moor said.'],
    ['What did Moor reply to Dahl?', 'That would do, replied the harbour master Ada Moor.'],
    ['How did Moor describe the talks?', 'Moor called the talks useful.'],
    ['What did the Harbour Council propose?', 'The Harbour Council wanted a second lock.'],
    ['Who did Moor meet?', 'Dahl came.'],
    ['What did the pilots say?', 'They came.'],
    ["What did Kvarnö's harbour office say?", "Kvarnö's Harbour Office said that the lock stays shut."],
    ['What did Moor say?', 'The lock stays shut, Moor was quoted as saying.'],
  ])('is met: %s — %s', (question, sentence) => {
    expect(lack(question, sentence)).toBe(0);
  });

  it('is met by whoever speaks the sentence', () => {
    expect(lack('What did Moor say?', 'The lock stays shut.', 'Ada Moor')).toBe(0);
  });

  it.each([
    ['What did Moor say in Lindholm?', 'Moor came to Lindholm on 3 June.'],
    ['What did Moor say in Lindholm?', 'Dahl said that the lock stays shut.'],
    ['What did Moor say in Lindholm?', 'Dahl said in Lindholm that the pilots should thank Moor.'],
    ['What did Moor say about the fair?', 'The fair was called off because talks with Moor went nowhere, Dahl said.'],
    [
      'What did Moor say about the fair?',
      'The fair of Dahl and Moor was called off because it rained and all went home, Dahl said.',
    ],
    ['What did Moor say in Lindholm?', 'Moor and Dahl stood for the Harbour States.'],
    ['What did Moor say in Lindholm?', 'Moor met the pilots, according to the Harbour Post.'],
    ['What did Moor tell the pilots?', 'The pilots met Dahl and the harbour master Ada Moor.'],
  ])('is not met: %s — %s', (question, sentence) => {
    expect(lack(question, sentence)).toBe(1);
  });
});

it.each([
  ['When will the next round be?', 'The next round was left open.', 0],
  ['When will the lock be opened?', 'The lock is to open in June, as planned.', 0],
  ['When is the next fair?', 'The fair of May lasted a week.', 1],
  ['When was the next fair?', 'The fair of May lasted a week.', 0], // asks for what has been
])('a question for what is to come wants no report of what has been: %s — %s', (question, sentence, expected) => {
  expect(lack(question, sentence)).toBe(expected);
});
