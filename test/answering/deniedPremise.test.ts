import { describe, expect, it } from 'vitest';
import { deniesPremise } from '../../src/answering/deniedPremise.ts';

describe('a sentence denies what a question takes for granted', () => {
  it.each([
    ['Which treaty did Moor and Dahl announce?', 'No treaty was announced in Lindholm.'],
    ['Which treaty did they sign?', 'The Gazette noted that no formal treaty on the lock was ever signed.'],
    ['Who was named as Moor’s successor?', 'The notice of her departure named no successor.'],
    ['Why did Dahl recognise the border?', 'Dahl said that he would not legally recognise the border.'],
    ['When did the council accept the plan?', 'The council did not accept the plan.'],
    ['What was decided at the third round in Lindholm?', 'No third round of the talks had been reported.'],
    ['Which questions did reporters ask?', 'Moor gave a statement and took no questions.'],
  ])('%s — %s', (question, sentence) => {
    expect(deniesPremise(question, sentence)).toBe(true);
  });
});

describe('a sentence with a denial answers', () => {
  it.each([
    ['a question that doubts by itself', 'Did they sign a treaty?', 'No treaty was signed.'],
    ['a question that denies as well', 'Why was no treaty signed?', 'No treaty was signed because Dahl was ill.'],
    ['what somebody said', 'What did Dahl say about the treaty?', 'Dahl said that no treaty was needed.'],
    ['how it ended', 'What was the result of the talks on the treaty?', 'No treaty was signed.'],
    ['where something else is denied', 'Who chaired the talks?', 'Moor chaired the talks; no treaty was signed.'],
    ['where it is said besides', 'When was the treaty signed?', 'No treaty was signed in May; a treaty came in June.'],
    ['where a noun is denied', 'How do eels swim?', 'Despite its name it is not an eel.'],
    ['where nothing is denied', 'When was the treaty signed?', 'The treaty was signed in May.'],
  ])('%s: %s — %s', (_, question, sentence) => {
    expect(deniesPremise(question, sentence)).toBe(false);
  });
});
