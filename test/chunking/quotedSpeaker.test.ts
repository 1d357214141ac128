import { describe, expect, it } from 'vitest';
import { markdownArticle, plainArticle, sentencesOf } from './articles.ts';

const LEAD = 'Harbour economist Sigrid Moen and the master of Kvarnö, Ole Dahl, met in Lindholm.\n\n';

/** Who speaks each sentence of a text that has introduced Sigrid Moen and Ole Dahl. */
function speakersOf(body: string): readonly (string | null)[] {
  return sentencesOf(plainArticle(LEAD + body))
    .slice(1)
    .map(({ speaker }) => speaker);
}

describe('a quotation is of the one whom its sentence names', () => {
  it.each([
    '"The channel is too shallow," Moen stated.',
    '“The channel is too shallow,” Moen stated.',
    '«The channel is too shallow», Moen stated.',
    'Moen said: "The channel is too shallow."',
    '"The channel is too shallow", said Moen.',
    '"The channel is too shallow" – said Moen.',
    'According to Moen, it will freeze: "The channel is too shallow."',
    'Moen, an economist from Kvarnö, added that it was "too shallow".',
    'Moen also warned of a "shallow channel".',
    'Later Moen told Port Review: "The channel is too shallow."',
    'On Monday Moen openly said it was "too shallow".',
    '"The “second” channel is too shallow," Moen said.',
    '“The "second" channel – "Little Belt" – is 12" too shallow,” Moen said.',
    '«The “second" channel is too shallow», Moen said.',
    'It was late, and Moen wrote: "The channel is too shallow."',
    '"The channel," Moen went on, "is too shallow."',
  ])('%s', (body) => {
    expect(speakersOf(body)).toEqual(['Sigrid Moen']);
  });

  it('by the full name of the lead, of the title, or else by the surname', () => {
    const body = '"It is shallow," Lind said.';
    const speakerIn = (text: string, title?: string) => sentencesOf(plainArticle(text, title)).at(-1)?.speaker;
    expect(speakerIn(`Pilot Vera Lind came late.\n\n${body}`)).toBe('Vera Lind');
    expect(speakerIn(body, 'Vera Lind: The channel is shallow')).toBe('Vera Lind');
    expect(speakerIn(body, 'Angry Lind Leaves Talks')).toBe('Lind');
    expect(speakerIn(`Kvarnö’s Lind came late. But Lind spoke. In Lind we trust.\n\n${body}`)).toBe('Lind');
    expect(speakerIn('"It is shallow," said Deputy Foreign Minister Vera von der Lind.')).toBe('Vera von der Lind');
  });

  it('who may be named for the first time, behind titles', () => {
    expect(speakersOf('"It freezes," said Danish Deputy Foreign Minister Karl Holm.')).toEqual(['Karl Holm']);
    expect(speakersOf('"It freezes," Mayor Karl Holm said.')).toEqual(['Karl Holm']);
  });

  it('only outside the quotation: names within are talked about', () => {
    expect(speakersOf('"Dahl said it would freeze," Moen stated.')).toEqual(['Sigrid Moen']);
    expect(speakersOf('"Dahl said it would freeze," one resident stated.')).toEqual([null]);
  });
});

describe('“he” and “she”', () => {
  it('are whoever was named last, in an earlier paragraph too', () => {
    expect(speakersOf('Moen said the channel froze.\n\n"Every year," she added.')).toEqual([null, 'Sigrid Moen']);
    expect(speakersOf('"Every year," Moen said. "Too early," Dahl said. "In May," he added.')).toEqual([
      'Sigrid Moen',
      'Ole Dahl',
      'Ole Dahl',
    ]);
  });

  it('are whoever acted last', () => {
    expect(speakersOf('"Every year," Moen said.\n\nDahl left at noon. "It is ice," he said.')).toEqual([
      'Sigrid Moen',
      null,
      'Ole Dahl',
    ]);
  });

  it('are nobody after somebody without a name', () => {
    expect(speakersOf('"Every year," Moen said. "Too early," a pilot told us. "In May," he added.')).toEqual([
      'Sigrid Moen',
      null,
      null,
    ]);
    expect(speakersOf('"Every year," Moen said.\n\nOne pilot was less sure. "In May," he added.')).toEqual([
      'Sigrid Moen',
      null,
      null,
    ]);
    expect(speakersOf('"In May," he added.')).toEqual([null]);
  });
});

describe('a sentence that is all quotation', () => {
  it('goes on with the speaker before it in its paragraph', () => {
    expect(speakersOf('According to Moen, ice will come early. "Nobody has a plan." The talks go on.')).toEqual([
      null,
      'Sigrid Moen',
      null,
    ]);
    expect(speakersOf('"It froze," Moen said. "Nobody had a plan. Nobody cared."')).toEqual([
      'Sigrid Moen',
      'Sigrid Moen',
      'Sigrid Moen',
    ]);
  });

  it('belongs to the one who is named when the quotation ends', () => {
    expect(speakersOf('"It froze. Nobody had a plan," Moen said.')).toEqual(['Sigrid Moen', 'Sigrid Moen']);
    expect(speakersOf('Moen said it froze. "It did. Nobody had a plan," Dahl said.')).toEqual([
      null,
      'Ole Dahl',
      'Ole Dahl',
    ]);
  });

  it('goes on behind a quotation within it, but not behind inches', () => {
    expect(speakersOf('"It froze, with all its “history”. Nobody came," Moen said.')).toEqual([
      'Sigrid Moen',
      'Sigrid Moen',
    ]);
    expect(speakersOf('Moen said the ice was 12" thick. The quay was empty.')).toEqual([null, null]);
  });

  it('does not go on with a speaker of another paragraph', () => {
    expect(speakersOf('"It froze," Moen said.\n\n"Nobody had a plan."')).toEqual(['Sigrid Moen', null]);
  });

  it('is nobody’s after somebody without a name, or with another name', () => {
    expect(speakersOf('"It froze," Moen said. "Twice," one resident added. "Nobody came."')).toEqual([
      'Sigrid Moen',
      null,
      null,
    ]);
    expect(speakersOf('Moen said it froze. Dahl shook his head. "Nobody came."')).toEqual([null, null, null]);
  });
});

describe('nobody speaks', () => {
  it.each([
    ['in a sentence without quotation marks', 'Moen said the channel froze.'],
    ['a title in quotes', 'The film "The Last Ferry" was shown on the quay.'],
    ['a name in quotes at the opening', '"Aurora" lay at the quay all night.'],
    ['in the words of somebody without a name', '"It froze," officials said.'],
    ['in the words of an office', '"It froze," the Foreign Ministry said.'],
    ['in the words of “they”', 'They said: "It froze."'],
    ['in the words of an aide of somebody', 'According to Moen’s office, "it froze".'],
    ['in the words of two people', '"It froze," Moen and Dahl said.'],
    ['in a quotation without attribution', '"It froze," reads the log.'],
  ])('%s', (_, body) => {
    expect(speakersOf(body)).toEqual([null]);
  });

  it('a title in quotes after somebody has spoken', () => {
    expect(speakersOf('"It froze," Moen said. The ferry "Aurora" lay at the quay.')).toEqual(['Sigrid Moen', null]);
    expect(speakersOf('The ferry "Aurora" lay at the quay. "It froze," Moen said.')).toEqual([null, 'Sigrid Moen']);
  });

  it('in a summary', () => {
    const body = 'Economist Sigrid Moen came. "It froze," Moen said.';
    expect(sentencesOf(markdownArticle(body)).at(-1)?.speaker).toBe('Sigrid Moen');
    expect(sentencesOf(markdownArticle(body, 'kind: summary\n')).at(-1)?.speaker).toBeNull();
  });

  it('in a heading', () => {
    const article = markdownArticle('## “It froze,” Moen said\n\nThe quay was empty.');
    expect(sentencesOf(article)).toMatchObject([{ role: 'heading', speaker: null }, { speaker: null }]);
  });
});
