import { describe, expect, it } from 'vitest';
import { readHappenings } from '../../src/timeline/happening.ts';
import { daysToldBy, sampleArticle, sentencesOf, toldBy } from './told.ts';

describe('the day on which something happened is read', () => {
  it.each([
    ['from a date, without a year that of the publication', 'The pilots met in Lindholm on 14 May.', ['2025-05-14']],
    ['in front of the sentence', 'On 14 May 2025, the pilots signed a contract.', ['2025-05-14']],
    ['with a day of the week', 'Ada Moor opened the talks on Wednesday, 14 May 2025.', ['2025-05-14']],
    ['as an American paper writes it', 'The council met in Sandvik May 14 and agreed on tolls.', ['2025-05-14']],
    ['in the night of a day', 'The pier collapsed in the night of 14 May.', ['2025-05-14']],
    ['with both ends of a stretch', 'The pilots met in Lindholm on 14–16 May.', ['2025-05-14/2025-05-16']],
    ['of days that follow each other', 'They met on 14 May and 15 May 2025 in Lindholm.', ['2025-05-14/2025-05-15']],
    ['from one day to another', 'The truce lasted from 08:00 on 8 May to 20:00 on 10 May.', ['2025-05-08/2025-05-10']],
    [
      'up to the midnight in which it ended',
      'The truce ran from 00:00 on 8 May to 00:00 on 11 May.',
      ['2025-05-08/2025-05-10'],
    ],
    [
      'of each day of a list',
      'Moor and Dahl spoke by phone on 3 April, 2 May and 14 May 2025.',
      ['2025-04-03', '2025-05-02', '2025-05-14'],
    ],
    [
      'of each thing that was done',
      'Dahl arrived on 3 May 2025 and took office on 5 May 2025.',
      ['2025-05-03', '2025-05-05'],
    ],
  ])('%s', (_, sentence, days) => {
    expect(daysToldBy(sentence)).toEqual(days);
  });

  it.each([
    ['today', 'The council voted for the tolls today.', '2025-05-20'],
    ['yesterday', 'The council voted for the tolls yesterday.', '2025-05-19'],
    ['the day of publication by its name', 'The council voted for the tolls on Tuesday.', '2025-05-20'],
    ['a day of the week before it', 'The council voted for the tolls on Friday.', '2025-05-16'],
    ['a day beside one that is named', 'A storm hit Sandvik the day before the talks of 11 May.', '2025-05-10'],
    ['the night before', 'The pier collapsed the night before the talks of 11 May.', '2025-05-10'],
  ])('from “%s”', (_, sentence, day) => {
    expect(daysToldBy(sentence)).toEqual([day]);
  });

  it.each([
    ['The following day, the pilots signed a contract.', '2025-05-11'],
    ['A week later, the pilots signed a contract.', '2025-05-17'],
    ['Two days earlier, a storm hit Sandvik.', '2025-05-08'],
    ['On the same day, a storm hit Sandvik.', '2025-05-10'],
    ['The day before, a storm hit Sandvik.', '2025-05-09'],
  ])('from the day that was named before: %s', (sentence, day) => {
    expect(daysToldBy('The talks opened on 10 May 2025.', 'They went on for hours.', sentence).at(-1)).toBe(day);
  });

  it('not from words that count from a day where none was named', () => {
    expect(daysToldBy('The following day, the pilots signed a contract.')).toEqual([]);
  });
});

describe('nothing happened where', () => {
  it.each([
    ['somebody said something', 'Moor said on 14 May 2025 that the tolls were too high.'],
    ['an outlet reported', 'The Courier reported on 14 May 2025 that tolls had doubled, according to the council.'],
    ['a forecast was made', 'Moor predicted on 14 May 2025 that the tolls would double.'],
    ['it is still to come', 'The pilots would meet on 14 May 2025 in Lindholm.'],
    ['it was not to be', 'The ministers were to have met in Lindholm on 14 May 2025.'],
    ['it did not happen', 'Dahl did not attend the talks on 14 May 2025.'],
    ['nobody did it', 'No contract was signed in Lindholm on 14 May 2025.'],
    ['the date only names a thing', 'Moor described the talks of 14 May 2025 as useful.'],
    ['a text is dated', 'Dahl wrote in remarks published on 14 May 2025 that he was content.'],
    ['the day is a deadline', 'Moor named Wednesday, 14 May 2025, as the deadline.'],
    ['the day is that of a report', 'According to the Courier on 14 May 2025, the pier lacked repairs.'],
    ['it would lie after the article', 'The pilots met in Lindholm on 14 June 2025.'],
  ])('%s', (_, sentence) => {
    expect(daysToldBy(sentence)).toEqual([]);
  });

  it('a heading or a question names a day', () => {
    const [heading, question] = sentencesOf('What happened on 14 May', 'Who met on 14 May 2025?');
    if (!heading || !question) throw new Error('There are two.');
    const article = sampleArticle();
    expect(
      readHappenings(article, [
        { ...heading, role: 'heading' },
        { ...question, role: 'question' },
      ]),
    ).toEqual([]);
  });
});

describe('what happened', () => {
  it.each([
    ['a meeting', 'meeting', 'Ada Moor met Ole Dahl in Lindholm on 14 May 2025.'],
    ['a meeting that is only spoken of', 'meeting', 'The harbour talks in Lindholm on 14 May 2025 lasted four hours.'],
    ['a call', 'call', 'Ada Moor and Ole Dahl spoke by phone on 14 May 2025.'],
    ['a call by its noun', 'call', 'The phone call between Moor and Dahl on 14 May 2025 lasted an hour.'],
    [
      'a call in which something was told',
      'call',
      'Moor told Dahl by telephone on 14 May 2025 that the pier was closed.',
    ],
    ['a deed', 'deed', 'The council sanctioned two ferry companies on 14 May 2025.'],
    ['a deed of which somebody told', 'deed', 'The talks were cancelled by the pilots, Moor said on 14 May 2025.'],
    ['an announcement', 'step', 'Tolls would double in autumn, the council announced on 14 May 2025.'],
    ['anything else that was done', 'act', 'Kaj Moen lit the beacon of Sandvik on 14 May 2025.'],
  ])('is %s', (_, kind, sentence) => {
    expect(toldBy(sentence).map((one) => one.kind)).toEqual([kind]);
  });

  it('is what came after an event that is named first', () => {
    const [told] = toldBy('The talks of 3 May were followed by a call between Moor and Dahl on 14 May 2025.');
    expect(told).toMatchObject({ date: '2025-05-14', kind: 'call' });
    expect(told?.people).toEqual(new Set(['moor', 'dahl']));
  });

  it('was planned, where the title of the article has the day', () => {
    const sentences = sentencesOf(
      'The truce was to last 72 hours, from 8 May 2025, but the day on 8 May 2025 was quiet.',
    );
    expect(readHappenings(sampleArticle(), sentences)).toEqual([]);
    const plan = sentencesOf('The truce was to last three days from noon on 8 May 2025 to noon on 10 May 2025.');
    expect(readHappenings(sampleArticle(), plan)).toEqual([]);
    const entitled = sampleArticle({ title: 'Harbour truce, 8–10 May 2025' });
    expect(readHappenings(entitled, plan)).toMatchObject([{ date: '2025-05-08', dateEnd: '2025-05-10' }]);
  });
});
