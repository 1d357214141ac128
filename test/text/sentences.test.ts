import { describe, expect, it } from 'vitest';
import { segmentSentences } from '../../src/text/sentences.ts';

function sentencesOf(text: string): string[] {
  return segmentSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** The expected sentences are parted by a bar, which stands for a single space of the text. */
function expectSentences(marked: string): void {
  expect(sentencesOf(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));
}

describe('segmentSentences', () => {
  it('gives spans of the text itself, since every answer is quoted by them', () => {
    expect(segmentSentences('  It began.  It ended. ')).toEqual([
      { start: 2, end: 11 },
      { start: 13, end: 22 },
    ]);
  });

  it('gives nothing for a text of white space', () => {
    expect(segmentSentences(' \n\n ')).toEqual([]);
  });

  it('covers everything but white space, in order, whatever the punctuation', () => {
    const text = '“Why?” … (See p. 4.) « Non ! » 1) One 2) Two [3] “open… Mr. No.\n\n– Ends here . . . .”x.Y';
    const spans = segmentSentences(text);
    expect(
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
    expect(spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0))).toBe(true);
  });

  it.each([
    ['titles', 'Lt. Gen. Ivan Petrov met Sen. Ruth Hale and Mr. Oz. | Dr. Kaya did not come.'],
    ['initials', 'A. B. Carter and George W. Ellis signed. | J.D. Moss did not.'],
    ['I is a word as well', 'It was Anna and I. | Did Paul I. Brown know?'],
    ['firms', 'Nordoil Corp. Chief Executive Eva Lind spoke for Nordoil Ltd. | She left early.'],
    ['months', 'The visit of Feb. 18 was moved to Sept. 3. | Nobody minded.'],
    ['streets and saints', 'St. Petersburg has no Wall St. office. | He lives on Bank St. | It is long.'],
    ['numbers of things', 'See No. 5 and p. 7. | No. | That is wrong.'],
    ['inner abbreviations', 'Some goods, e.g. Turkish steel, and the U.K. v. Norway case, etc. | That was all.'],
  ])('keeps abbreviations whole: %s', (_, marked) => {
    expectSentences(marked);
  });

  it.each([
    'The U.S. Secretary of State came back to the U.S. | The trip was short.',
    'They live in Washington, D.C. | Their son does not.',
    'The U.N. and the E.U. | However, the U.K. agreed.',
  ])('ends a sentence at an acronym only where the next word opens one: %s', expectSentences);

  it.each([
    'They would act together with the U.S. | Hale told Moor so on Monday.',
    'She had left for the U.K. | Petrov was still in Oslo.',
    'It was signed in Washington, D.C. | Kaya never came.',
  ])('ends a sentence at an acronym where a name opens a clause: %s', expectSentences);

  it.each([
    'Officials at the U.S. Treasury said so.',
    'In the U.S. Petrov told reporters the same.',
    'When she was in the U.K. Petrov told reporters the same.',
    'He said that J.D. Moss told him.',
    'They spoke while Robert F. Carter was away.',
  ])('does not where the name goes on with it: %s', expectSentences);

  it.each([
    'At 5 a.m. Mr. Oz called. | It ended at 7 p.m. | Lavrov flew home.',
    'It began at 10 a.m. Moscow time and ended at 7 p.m. Monday. | All left.',
  ])('tells a time of day from an end: %s', expectSentences);

  it.each([
    'It took 6.5 hours. | Oil fell to $61.75. | It rose by 3.5 percent in 2024. | 12 ships left.',
    'Write to press.office@example.org. | See https://www.example.org/a.b?c=1. | Thanks.',
    'News.Az and Lenta.ru reported it. | It lies at N°. 10.20.30. | Go there.',
  ])('leaves dots inside numbers and addresses alone: %s', expectSentences);

  it.each([
    '"It is done," he said. | "We go home."',
    '“It is done.” | He left.',
    '«Мы готовы». | Он ушёл.',
    "She said, 'It is done.' and left.",
    'The plan is "useful". | All agree.',
  ])('leaves closing quotation marks with their sentence: %s', expectSentences);

  it('parts a long or leading quotation into its sentences, each of which can be quoted', () => {
    expectSentences('"We met twice. | We shall meet again," she said.');
  });

  it('keeps a short quotation whole that its sentence introduces', () => {
    expectSentences('He wrote: "We met. We talked. It was good." | Nobody answered.');
    expectSentences('They shouted "Stop! Go home!" and left.');
  });

  it('parts an introduced quotation of more than 200 characters', () => {
    const long = 'the talks on embassies and flights went on for many hours without a break or a word to the press';
    expectSentences(`He wrote: "At first ${long}. | Later ${long}."`);
  });

  it.each([
    '"Will it hold?" Minister Oz asked. | Nobody knew.',
    '"Will it hold?" | He did not know.',
    '"Will it hold?" he asked.',
    '“It will hold.” — Minister Oz',
  ])('keeps the speaker with a question in quotation marks: %s', expectSentences);

  it.each([
    'The talks (they lasted a day. No more.) ended.',
    'The talks ended. | (Nobody spoke.) | All left.',
    'He called it "a start […]" (Daily News). | Others agreed.',
  ])('keeps parentheses where they belong: %s', expectSentences);

  it.each([
    'They waited... | Nothing came.',
    'We ... we do not know.',
    'It was, well . . . I cannot say.',
    'They never came.... | He left.',
    'They left at once. | . . . The end was near.',
  ])('tells a pause from an end: %s', expectSentences);

  it.each(['Is it over?! | Yes!! | Good.', 'She left Yahoo! Finance in May. | He stayed.'])(
    'reads exclamation and question marks: %s',
    expectSentences,
  );

  it.each(['It fell.[3] | It rose. [4, 5] | It held.', 'It ended early.12 | The rest is known.'])(
    'leaves marks of reference with the sentence before: %s',
    expectSentences,
  );

  it('parts sentences where the space is missing, but not names with a dot', () => {
    expect(sentencesOf('The talks ended.They were short.Mr. Oz left.')).toEqual([
      'The talks ended.',
      'They were short.',
      'Mr. Oz left.',
    ]);
    expect(sentencesOf('Gazeta.Ru and Node.Js are names.')).toHaveLength(1);
  });

  it.each([
    '1) Embassies | 2) Flights | 3) Arms',
    '1. Embassies reopen. | 2. Flights resume.',
    'Three points. | a) flights | b) arms',
  ])('parts the items of a list that runs on: %s', expectSentences);

  it('does not take figures in a sentence for a list', () => {
    expectSentences('For point 1. above and point 2. below nothing is due.');
  });

  it('sets the credit of a picture apart from its caption', () => {
    expectSentences('The two delegations in the palace | Photo: Anna Berg.');
  });

  it('ends a sentence at a blank line and at the end of a short line', () => {
    expect(sentencesOf('A heading without a stop\n\nThe text\r\n\r\nMore')).toEqual([
      'A heading without a stop',
      'The text',
      'More',
    ]);
    expect(sentencesOf('embassies\nair traffic\narms control')).toHaveLength(3);
  });

  it('goes on over a line break in mid-sentence', () => {
    const wrapped = 'The two delegations, which had not met since the spring of the year,\nwent on in the evening.';
    expect(sentencesOf(wrapped)).toEqual([wrapped]);
    expect(sentencesOf('It was a long \nday.')).toHaveLength(1);
  });

  it('takes time in proportion to the text, even where no sentence ends', () => {
    const started = performance.now();
    segmentSentences('a.b.'.repeat(25_000) + '"('.repeat(25_000) + ' '.repeat(50_000) + '. '.repeat(25_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
