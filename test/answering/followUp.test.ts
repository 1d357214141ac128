import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FollowUp, type KnownNames, readFollowUp } from '../../src/answering/followUp.ts';
import { readNames } from '../../src/corpus/names.ts';
import type { Conversation } from './conversation.ts';
import { LATER_CONVERSATIONS, UNSEEN_CONVERSATIONS } from './unseenConversations.ts';

const known: KnownNames = {
  names: await readNames(join(import.meta.dirname, '../../articles')),
  span: { oldest: '2025-02-12', newest: '2025-12-29' },
};

/** What is asked before, the question, how it is looked up, and what the reader is told that it is about. */
const CONTINUED: readonly (readonly [string, string, string, string])[] = [
  [
    'How long did the talks in Istanbul on 27 February last?',
    'and in Riyadh?',
    'How long did the talks in Riyadh last?',
    'talks in Riyadh',
  ],
  [
    'How long did the talks in Istanbul on 27 February last?',
    'And in Riyadh on 18 February?',
    'How long did the talks in Riyadh on 18 February last?',
    'talks in Riyadh, 18 Feb 2025',
  ],
  [
    'How long did the talks in Istanbul on 27 February last?',
    'who led them?',
    'Who led the talks in Istanbul on 27 February?',
    'talks in Istanbul, 27 Feb 2025',
  ],
  [
    'How long did the talks in Istanbul on 27 February last?',
    'where?',
    'Where were the talks in Istanbul on 27 February held?',
    'talks in Istanbul, 27 Feb 2025',
  ],
  [
    'How long did the talks in Istanbul on 27 February last?',
    'and on 10 April?',
    'How long did the talks in Istanbul on 10 April last?',
    'talks in Istanbul, 10 Apr 2025',
  ],
  [
    'How long did the call on 18 March last?',
    'and the one in May?',
    'How long did the call in May last?',
    'call, May 2025',
  ],
  [
    'What is the 28-point plan?',
    'when was the deadline?',
    'When was the deadline (the 28-point plan)?',
    '28-point plan',
  ],
  [
    'How long did the talks in Istanbul on 27 February last?',
    'who led the delegations?',
    'Who led the delegations at the talks in Istanbul on 27 February?',
    'talks in Istanbul, 27 Feb 2025',
  ],
  [
    'Who led the delegations on 10 April?',
    'how long did the meeting last?',
    'How long did the talks on 10 April last?',
    'talks, 10 Apr 2025',
  ],
  [
    'Where did Rubio and Lavrov meet in Riyadh?',
    'how long did it last?',
    'How long did the meeting of Rubio and Lavrov in Riyadh last?',
    'meeting of Rubio and Lavrov in Riyadh',
  ],
  ['Where did Rubio and Lavrov meet in Riyadh?', 'who else was there?', 'Who else was in Riyadh?', 'Riyadh'],
  [
    'Where did Rubio and Lavrov meet in Riyadh?',
    'what did they agree on?',
    'What did Rubio and Lavrov agree on in Riyadh?',
    'Rubio, Lavrov, Riyadh',
  ],
  [
    'What did Lavrov say about NATO troops in Ukraine?',
    'What about Rubio?',
    'What did Rubio say about NATO troops in Ukraine?',
    'Rubio, NATO, Ukraine',
  ],
  [
    'What did Lavrov say about NATO troops in Ukraine?',
    'and about Crimea?',
    'What did Lavrov say about Crimea?',
    'Lavrov, Crimea',
  ],
  [
    'What did the White House say about the call of 18 March?',
    'and the Kremlin?',
    'What did the Kremlin say about the call of 18 March?',
    'call, Kremlin, 18 Mar 2025',
  ],
  [
    'Was a ceasefire agreed in Anchorage?',
    'why not?',
    'Why was a ceasefire agreed in Anchorage?',
    'ceasefire, Anchorage',
  ],
  [
    'Was a ceasefire agreed in Anchorage?',
    'how long did the meeting take?',
    'How long did the meeting take in Anchorage (a ceasefire)?',
    'meeting, Anchorage',
  ],
  [
    'Who cancelled the third round of embassy talks?',
    'Why?',
    'Why was the third round of embassy talks cancelled?',
    'third round of embassy talks',
  ],
  [
    'Who cancelled the third round of embassy talks?',
    'when was that?',
    'When was the third round of embassy talks cancelled?',
    'third round of embassy talks',
  ],
  [
    'Why was the minerals agreement not signed on 28 February?',
    'who was there?',
    'Who was there on 28 February (the minerals agreement)?',
    'minerals agreement, 28 Feb 2025',
  ],
  [
    'How many prisoners were exchanged on 19 March?',
    'and children?',
    'How many children were exchanged on 19 March?',
    'children, 19 Mar 2025',
  ],
  [
    'How long did the Easter truce last?',
    'and the Victory Day truce?',
    'How long did the Victory Day truce last?',
    'Victory Day truce',
  ],
  ['How long did the Easter truce last?', 'who broke it first?', 'Who broke the Easter truce first?', 'Easter truce'],
  [
    'Did the United States resume military aid to Ukraine after Jeddah?',
    'and Germany?',
    'Did Germany resume military aid to Ukraine after Jeddah?',
    'Germany, Ukraine, Jeddah',
  ],
  [
    'How long did Witkoff talk with Putin in Moscow in December?',
    'and in April?',
    'How long did Witkoff talk with Putin in Moscow in April?',
    'Witkoff, Putin, Moscow, Apr 2025',
  ],
  [
    'How long did Witkoff talk with Putin in Moscow in December?',
    'And with Zelenskyy?',
    'How long did Witkoff talk with Zelenskyy in Moscow in December?',
    'Witkoff, Zelenskyy, Moscow, Dec 2025',
  ],
  ['When did Lynne Tracy leave Moscow?', 'Who replaced her?', 'Who replaced Lynne Tracy?', 'Lynne Tracy'],
  [
    'Where was the first round in Istanbul?',
    'what about the second round?',
    'Where was the second round in Istanbul?',
    'second round in Istanbul',
  ],
  ['What happened at the talks in Miami?', 'who took part?', 'Who took part at the talks in Miami?', 'talks in Miami'],
  [
    'What happened at the talks in Miami?',
    'and at the Berlin talks?',
    'What happened at the Berlin talks?',
    'Berlin talks',
  ],
  ['Who led the delegations on 10 April?', 'where?', 'Where were the talks on 10 April held?', 'talks, 10 Apr 2025'],
  [
    'How long did the Anchorage summit last?',
    'was a ceasefire agreed?',
    'Was a ceasefire agreed at the Anchorage summit?',
    'Anchorage summit',
  ],
  [
    'How many tanks crossed the Dnipro in May?',
    'how many soldiers?',
    'How many soldiers crossed the Dnipro in May?',
    'Dnipro, May 2025',
  ],
  [
    'Did Fidan fly to Moscow in May?',
    'Whom did he meet there?',
    'Whom did Fidan meet in Moscow in May?',
    'Fidan, Moscow, May 2025',
  ],
  [
    'Which Russian oil companies were sanctioned in October?',
    'what about gas companies?',
    'Which gas companies were sanctioned in October?',
    'gas companies, Oct 2025',
  ],
];

/** Several questions before. */
const CHAINS: readonly Conversation[] = [
  {
    before: ['How long did the talks in Istanbul on 27 February last?', 'and in Riyadh?'],
    next: 'who led them?',
    reads: [/^Who led the talks in Riyadh\?$/u],
  },
  {
    before: ['How long did the talks in Istanbul on 27 February last?', 'who led them?', 'and on 10 April?'],
    next: 'where?',
    reads: [/^Where were the talks in Istanbul on 10 April held\?$/u],
  },
  {
    before: ['How long did the Anchorage summit last?', 'thanks!', 'who else was there?'],
    next: 'why?',
    reads: [/^why/iu, /Anchorage summit/u],
  },
  {
    before: ['What did Rubio say about the talks in Riyadh?', 'and Lavrov?'],
    next: 'what else did he say?',
    reads: [/What else did Lavrov say/u],
    lacks: [/Rubio/u],
  },
  {
    before: ['Who chaired the talks on 16 May?', 'How long did the Easter truce last?'],
    next: 'who announced it?',
    reads: [/announced the Easter truce/u],
    lacks: [/16 May/u],
  },
  {
    before: ['Where did Witkoff meet Putin on 11 April?', 'how long did they talk?', 'what did he say afterwards?'],
    next: 'and on 25 April?',
    reads: [/Witkoff/u, /25 April/u],
    lacks: [/11 April/u],
  },
];

/** Complete questions, whatever was asked before. */
const COMPLETE: readonly (readonly [string, string])[] = [
  ['How long did the talks in Istanbul on 27 February last?', 'How long did the Anchorage summit last?'],
  ['How long did the talks in Istanbul on 27 February last?', 'And how long did the Easter truce last?'],
  ['How long did the talks in Istanbul on 27 February last?', 'Who led the delegations on 10 April?'],
  ['How long did the talks in Istanbul on 27 February last?', 'How many diplomatic properties does Russia want back?'],
  ['Where did Rubio and Lavrov meet in Riyadh?', 'What did Lavrov say about NATO troops in Ukraine?'],
  ['Where did Rubio and Lavrov meet in Riyadh?', 'Which Russian oil companies were sanctioned in October?'],
  ['Where did Rubio and Lavrov meet in Riyadh?', 'What did Putin say when he met Witkoff?'],
  ['What did Ukraine agree to in Jeddah?', 'What security guarantees did the U.S. offer in Berlin?'],
  ['What did Ukraine agree to in Jeddah?', 'Is it true that Trump invited Putin to Washington?'],
  ['What did Ukraine agree to in Jeddah?', 'Did Trump change his mind about sanctions?'],
  ['What did Ukraine agree to in Jeddah?', 'hi, who led the delegations on 10 April?'],
  ['Who is Lynne Tracy?', 'Are there direct flights between Russia and the United States?'],
  ['Who is Lynne Tracy?', 'How many rounds of embassy talks were there?'],
  ['Who is Lynne Tracy?', 'What is a frozen conflict?'],
  ['Who is Lynne Tracy?', 'Is there a peace agreement?'],
  ['Who is Lynne Tracy?', 'And who is Sonata Coulter?'],
  ['Was a ceasefire agreed in Anchorage?', 'What does the Russian memorandum demand?'],
  ['Was a ceasefire agreed in Anchorage?', 'Why was the Budapest summit called off?'],
  ['Was a ceasefire agreed in Anchorage?', 'Did Zelenskyy say that he wants elections?'],
  ['Was a ceasefire agreed in Anchorage?', 'Tell me about the minerals agreement'],
  ['Was a ceasefire agreed in Anchorage?', 'Latest on Odesa'],
  ['How many prisoners were exchanged on 19 March?', 'Where is Diriyah Palace?'],
  ['How many prisoners were exchanged on 19 March?', 'What do you know about the Riyadh talks?'],
  ['How many prisoners were exchanged on 19 March?', 'Which European leaders came to the White House on 18 August?'],
  ['How many prisoners were exchanged on 19 March?', 'When did the Oval Office argument with Zelenskyy happen?'],
  ['How many prisoners were exchanged on 19 March?', 'What is new today?'],
  ['How long did the Easter truce last?', 'thanks!'],
  ['How long did the Easter truce last?', 'true?'],
  ['How long did the Easter truce last?', 'How large may the Ukrainian army be under the 28-point plan?'],
  ['How long did the Easter truce last?', 'Was it Fidan who chaired the talks on 16 May?'],
  ['How long did the Easter truce last?', 'Who pays for reconstruction?'],
  ['How long did the Easter truce last?', 'Who visited Kyiv after the attack, and what did they promise?'],
  ['How long did the Easter truce last?', 'Riyadh talks'],
];

const isRead = (read: FollowUp, { next, reads, lacks = [] }: Conversation) =>
  reads === null
    ? read.about === null && read.question === next
    : read.about !== null &&
      reads.every((form) => form.test(read.question)) &&
      !lacks.some((form) => form.test(read.question));

describe('a question that leans on the one before', () => {
  it.each(CONTINUED)('"%s" "%s" is "%s", about: %s', (before, next, question, about) => {
    expect(readFollowUp(next, [before], known)).toEqual({ question, about });
  });

  it.each(CHAINS)('is read through the whole chain: $before, $next', (conversation) => {
    const read = readFollowUp(conversation.next, conversation.before, known);
    expect(isRead(read, conversation), read.question).toBe(true);
  });

  it('stays as it is when nothing was asked before', () => {
    for (const question of ['and in Riyadh?', 'who led it?', 'why?', '']) {
      expect(readFollowUp(question, [], known)).toEqual({ question, about: null });
      expect(readFollowUp(question, ['hi', 'thanks!'], known)).toEqual({ question, about: null });
    }
  });
});

describe('a long conversation', () => {
  it('is read as far as somebody leans on it, however long its questions are', () => {
    const long = `How long did the talks in Riyadh last, ${'and who said what, '.repeat(200)}?`;
    const before = [...Array.from({ length: 100 }, () => long), 'thanks'];
    expect(readFollowUp('who led them?', before, known)).toMatchObject({ about: 'talks in Riyadh' });
    expect(readFollowUp(`who led them ${long}`, before, known).about).toBeNull();
    const old = ['How long did the talks in Riyadh last?', ...Array.from({ length: 20 }, () => 'thanks')];
    expect(readFollowUp('who led them?', old, known).about).toBeNull();
  });
});

describe('a complete question', () => {
  it.each(COMPLETE)('after "%s" stays as it was asked: "%s"', (before, next) => {
    expect(readFollowUp(next, [before], known)).toEqual({ question: next, about: null });
  });
});

describe('conversations that the rules were not made for', () => {
  const readings = [...UNSEEN_CONVERSATIONS, ...LATER_CONVERSATIONS].map((conversation) => ({
    conversation,
    read: readFollowUp(conversation.next, conversation.before, known),
  }));
  const told = ({ conversation, read }: (typeof readings)[number]) => `${conversation.next} > ${read.question}`;

  it('are continued only where they lean on what was asked before', () => {
    const wrong = readings.filter(({ conversation, read }) => conversation.reads === null && read.about !== null);
    expect(wrong.length, wrong.map(told).join('\n')).toBeLessThanOrEqual(2);
  });

  it('are mostly read as they are meant', () => {
    const wrong = readings.filter(({ conversation, read }) => !isRead(read, conversation));
    expect(wrong.length, wrong.map(told).join('\n')).toBeLessThanOrEqual(4);
  });
});
