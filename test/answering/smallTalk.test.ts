import { describe, expect, it } from 'vitest';
import { readUtterance, type SmallTalk } from '../../src/answering/smallTalk.ts';

const TALK: Readonly<Record<SmallTalk, readonly string[]>> = {
  greeting: [
    'hi',
    'Hello!',
    'hey there',
    'Good morning',
    'good evening, everyone',
    'HI 👋',
    'yo',
    'hi Parley!',
    'hello, how are you?',
    '<@123> hi',
    'Hey, good day to you!',
    'hiya :)',
  ],
  help: [
    'help',
    'Help!',
    'What can you do?',
    'what can you do',
    'How do you work?',
    'who are you?',
    'hi, what can you do?',
    'What can I ask you?',
    'how does this work?',
    'what is this?',
    'Are you a bot?',
    'what do you know about?',
    'how do I use this bot?',
    'help me please',
    'commands',
  ],
  thanks: [
    'thanks',
    'Thank you!',
    'thanks a lot 🙏',
    'great, thx',
    'cheers',
    'ty',
    'Many thanks!',
    'ok thanks',
    'Perfect, thank you so much!',
    'thank you for the answer',
    '👍',
    '🙏🙏',
    'nice work',
    'got it, thanks!',
    'That was helpful, thanks',
    'thank you Parley',
  ],
  check: [
    'true?',
    'is this true?',
    'really?',
    'source?',
    'Sources?',
    'is that right?',
    'fact check',
    'Is that true???',
    'hey, is this true?',
    'fact-check this please',
    'any sources?',
    'is this real?',
    'source pls',
    'true or false?',
    'can you verify this?',
    'Is this correct?',
    'what is the source?',
    'is this claim true?',
  ],
  empty: ['', '   ', '?', '!!!', '…', '😀', '<@123456789>', '<:wave:123456789>', '—'],
};

/** What is asked, and what of it is left without courtesies. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  ['Who led the delegations on 10 April?', 'Who led the delegations on 10 April?'],
  ['hi, who led the delegations on 10 April?', 'who led the delegations on 10 April?'],
  ['Hello! How long did the talks last?', 'How long did the talks last?'],
  ['Hey Parley, why?', 'why?'],
  ['thanks, and in Riyadh?', 'and in Riyadh?'],
  ['Thank you! Who chaired it?', 'Who chaired it?'],
  ['Thanks who chaired it?', 'who chaired it?'],
  ['How long did they talk? Thanks!', 'How long did they talk?'],
  ['How long did they talk, please?', 'How long did they talk?'],
  ['please tell me who led the talks', 'tell me who led the talks'],
  ['Is it true that Trump called Putin?', 'Is it true that Trump called Putin?'],
  ['Is that the third round?', 'Is that the third round?'],
  ['What can Ukraine do?', 'What can Ukraine do?'],
  ['How does the ceasefire work?', 'How does the ceasefire work?'],
  ['Who are the negotiators?', 'Who are the negotiators?'],
  ['Great powers and Ukraine?', 'Great powers and Ukraine?'],
  ['Good Friday truce?', 'Good Friday truce?'],
  ['Morning session in Riyadh?', 'Morning session in Riyadh?'],
  ['High-level talks?', 'High-level talks?'],
  ['What is the source of the 90-minute figure?', 'What is the source of the 90-minute figure?'],
  ['Did the Kremlin thank Turkey?', 'Did the Kremlin thank Turkey?'],
  ['Hijacking?', 'Hijacking?'],
  ['Did Russia help Iran?', 'Did Russia help Iran?'],
  ['What did Trump say in his thanks to Putin?', 'What did Trump say in his thanks to Putin?'],
  ['and in Riyadh?', 'and in Riyadh?'],
  ['Interesting proposals by Kellogg?', 'Interesting proposals by Kellogg?'],
  ['Riyadh?', 'Riyadh?'],
  ['Did they say good morning, Vietnam?', 'Did they say good morning, Vietnam?'],
  ['<@123456789> who led it?', 'who led it?'],
];

describe('small talk', () => {
  const entries = Object.entries(TALK).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));
  it.each(entries)('"%s" is %s', (text, kind) => {
    expect(readUtterance(text).kind).toBe(kind);
  });
});

describe('a question', () => {
  it.each(QUESTIONS)('"%s" is never swallowed: it asks "%s"', (text, question) => {
    expect(readUtterance(text)).toEqual({ kind: null, question });
  });

  it('is read fast, however long it is', () => {
    const long = `${'thanks, hi! '.repeat(160)}${'please '.repeat(300)}who led it?`;
    expect(readUtterance(long)).toEqual({ kind: null, question: 'who led it?' });
  });
});
