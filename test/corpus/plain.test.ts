import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, plain, soundArticle } from './soundArticle.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'corpus');
const fixture = (name: string) => soundArticle(name, readFileSync(join(fixtures, name)));

describe('a plain text article', () => {
  it('takes date and title from its first line, with or without the blank in front', () => {
    const article = fixture('interview.txt');
    expect(article.date).toBe('2024-06-02');
    expect(article.title).toBe('Who pays for the dredger? A historian answers');
    expect(soundArticle('a.txt', 'date 2024-05-14 Short\n\nText.')).toMatchObject({
      date: '2024-05-14',
      title: 'Short',
    });
    expect(soundArticle('a.txt', '\n \n date: 2024-05-14 Late\n\nText.').title).toBe('Late');
  });

  it('has what the file does not say as null, empty or by default', () => {
    expect(soundArticle('a.txt', plain('Text.'))).toMatchObject({
      outlet: null,
      author: null,
      updated: null,
      url: null,
      kind: 'article',
      tags: [],
      language: 'en',
      corrected: null,
      retracted: null,
      interviewee: null,
      sources: [],
      marks: [],
    });
  });

  it('reads dash turns of an interview, the paragraphs that go on with an answer, and whose answers they are', () => {
    const article = fixture('interview.txt');
    expect(blocksOf(article)).toEqual([
      'paragraph: Port Review news portal spoke with Danish historian and shipping economist Ilse Brandt',
      'turn: How did the meeting in Lindholm go? Did the ports name a date, or at least a season?',
      'turn: Well, it’s odd that nobody asked the "fishermen", though the old customs house is full of their nets.',
      'paragraph: The date – the first of October – came up only on the second day. The pilots’ guild stayed at home.',
      'paragraph: So much for “transparency”.',
      'turn: Will the bill be split?',
      'turn: Each port pays half — about 12 million euros.',
      'paragraph: I would bet on a start in May.',
    ]);
    expect(article).toMatchObject({ outlet: 'Port Review', interviewee: 'Ilse Brandt' });
  });

  it('keeps the dash in the text but not in the span of the turn', () => {
    const { text, blocks } = fixture('interview.txt');
    expect(text.slice(0, blocks[1]?.start)).toMatch(/\n\n– $/u);
    expect(text.slice(0, blocks[6]?.start)).toMatch(/\n\n—$/u);
  });

  it('reads an article with one voice, quotes of both kinds and dashes within sentences', () => {
    const article = fixture('comment.txt');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(article).toMatchObject({ outlet: 'Kaj.Se', interviewee: null });
    expect(article.text).toContain('met in Lindholm, for the second time');
    expect(article.text).toContain('"Without a shared plan there is no money—and no dredger."');
  });

  it('joins the lines of a wrapped paragraph', () => {
    expect(blocksOf(soundArticle('a.txt', plain('The port\nis\n  closed.\n\nThe quay\r\nis not.')))).toEqual([
      'paragraph: The port is closed.',
      'paragraph: The quay is not.',
    ]);
  });

  it('takes lines of blanks for blank lines', () => {
    expect(blocksOf(soundArticle('a.txt', plain('One.\n \t\u00a0\nTwo.\n\n\n\nThree.\n\n')))).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
      'paragraph: Three.',
    ]);
  });

  it('takes each line for a paragraph where the file has no blank line', () => {
    expect(blocksOf(soundArticle('a.txt', ' date 2024-05-14 T\nOne.\nTwo\nthree.\n– Four?\n'))).toEqual([
      'paragraph: One.',
      'paragraph: Two',
      'paragraph: three.',
      'turn: Four?',
    ]);
  });

  it('begins a turn at each line that opens with a dash', () => {
    expect(
      blocksOf(soundArticle('a.txt', plain('Kaj.Se spoke with Ole Dahl\n– Is it deep?\n– It is\nvery deep.'))),
    ).toEqual(['paragraph: Kaj.Se spoke with Ole Dahl', 'turn: Is it deep?', 'turn: It is very deep.']);
  });

  it('does not take the dash of an unfinished, wrapped sentence for a turn', () => {
    expect(blocksOf(soundArticle('a.txt', plain('Two things remain\n– above all the depth –\nto be told.')))).toEqual([
      'paragraph: Two things remain – above all the depth – to be told.',
    ]);
  });

  it('knows en dash, em dash, horizontal bar and hyphens as openers, but no minus', () => {
    const body = '– A?\n\n—B.\n\n― C?\n\n- D?\n\n-- E.\n\n–5 degrees at noon.\n\n-7 at night.\n\nsemi-detached';
    expect(blocksOf(soundArticle('a.txt', plain(body)))).toEqual([
      'turn: A?',
      'turn: B.',
      'turn: C?',
      'turn: D?',
      'turn: E.',
      'paragraph: –5 degrees at noon.',
      'paragraph: -7 at night.',
      'paragraph: semi-detached',
    ]);
  });

  it('takes hyphens without a question among them, and bullets, for the items of a list', () => {
    expect(blocksOf(soundArticle('a.txt', plain('They want\n- a channel\n- a quay\n\n• and a crane')))).toEqual([
      'paragraph: They want',
      'item: a channel',
      'item: a quay',
      'item: and a crane',
    ]);
  });

  it('leaves out lines without a letter or digit', () => {
    expect(blocksOf(soundArticle('a.txt', plain('One.\n\n* * *\n\n———\n\n–\n\n…\n\nTwo.')))).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
    ]);
  });

  it('loses byte order mark, invisible characters and doubled blanks, and composes accents', () => {
    const article = soundArticle(
      'a.txt',
      '\uFEFF date 2024-05-14 T\n\nThe\u00a0 Kvarno\u0308\u200b  quay\u00ad is  ( not ) open .',
    );
    expect(article.text).toBe('The Kvarnö quay is (not) open.');
  });

  it.each([
    ['Harbour talks\n\nText.', 1, /does not begin with "date"/u],
    ['\n\nHarbour talks\n\nText.', 3, /does not begin with "date"/u],
    ['dated 2024-05-14 T\n\nText.', 1, /does not begin with "date"/u],
    ['date 2024-02-30 T\n\nText.', 1, /"2024-02-30" is not a day of the calendar/u],
    ['date 14 May 2024 T\n\nText.', 1, /"14" is not a day of the calendar/u],
    ['date 2024-05-14\n\nText.', 1, /no title/u],
    ['date 2024-05-14 T\n', null, /no text/u],
    ['date 2024-05-14 T\n\n– \n\n***', null, /no text/u],
    ['', null, /is empty/u],
    [' \n\r\n', null, /is empty/u],
  ])('says what is wrong with %j', (content, line, message) => {
    expect(() => soundArticle('a.txt', content)).toThrow(
      expect.objectContaining({ name: 'ArticleFault', path: 'a.txt', line }),
    );
    expect(() => soundArticle('a.txt', content)).toThrow(message);
  });
});

describe('the blocks of a plain text article', () => {
  const linesOf = (content: string) => soundArticle('a.txt', content).blocks.map(({ line }) => line);

  it('begin on lines of the file, with blank lines between them and without', () => {
    expect(linesOf('\n date 2024-05-14 T\n\n\nOne\nstill one.\n \t\nTwo.\n\n\nThree.\n')).toEqual([5, 8, 11]);
    expect(linesOf(' date 2024-05-14 T\r\nOne.\r\nTwo.\r\n– Three?\r\n')).toEqual([2, 3, 4]);
  });

  it('begin on their own lines where a paragraph holds several', () => {
    expect(linesOf(plain('Kaj.Se spoke with Ole Dahl\n– Is it deep?\n– It is\nvery deep.\n– Why?\n\nRain.'))).toEqual([
      3, 4, 5, 7, 9,
    ]);
  });
});
