import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, markdown, marksOf, soundArticle } from './soundArticle.ts';

const harbour = () => {
  const file = join(import.meta.dirname, '..', 'fixtures', 'corpus', 'harbour.md');
  return soundArticle('harbour.md', readFileSync(file));
};
const blocks = (body: string) => blocksOf(soundArticle('a.md', markdown(body)));

describe('a Markdown article', () => {
  it('is read with front matter, text, blocks, footnotes and marks', () => {
    const article = harbour();
    expect(article).toMatchObject({
      id: 'harbour',
      path: 'harbour.md',
      title: 'Harbour talks: what Lindholm agreed',
      outlet: 'Northern Courier',
      author: 'K. Moen',
      date: '2024-05-14',
      updated: '2024-05-16',
      url: 'https://example.org/harbour',
      kind: 'article',
      tags: ['harbour', 'talks'],
      language: 'en',
      corrected: { date: '2024-05-17', reason: 'The first version named the wrong channel.' },
      retracted: null,
      interviewee: null,
    });
    expect(blocksOf(article)).toEqual([
      'heading: Harbour talks',
      'paragraph: The harbour talks opened in Lindholm on 14 May 2024 and lasted nearly four hours. Delegates met at the old customs house. They had no agenda.',
      'heading: What was agreed',
      'item: Dredging before October',
      'item: A shared fund for the pilots',
      'item: First the channel.',
      'item: Then the quay.',
      'paragraph: "We listened," the mayor said.',
      'paragraph: A closing line after a break & more.',
    ]);
    expect(article.text).not.toMatch(/[[\]|*_`<>]|---/u);
  });

  it('takes footnote marks out and remembers where the sentence ended', () => {
    expect(marksOf(harbour())).toEqual([
      '1 our hours.',
      '2 our hours.',
      '3 oms house.',
      '2 re October',
      '1 ayor said.',
    ]);
  });

  it.each([
    ['marks before the full stop', 'It lasted[^1] . Then', 'It lasted. Then', ['1 It lasted.']],
    ['marks before full stop and quote', '"It lasted[^1]." Then', '"It lasted." Then', ['1 t lasted."']],
    ['marks between words', 'It lasted [^1] long.', 'It lasted long.', ['1 It lasted']],
    ['marks without a blank after them', 'It lasted.[^1]Then rain.', 'It lasted. Then rain.', ['1 It lasted.']],
    ['marks in a row', 'It lasted.[^1][^b]', 'It lasted.', ['1 It lasted.', 'b It lasted.']],
    ['marks in a row with blanks', 'It lasted. [^1] [^b] Then', 'It lasted. Then', ['1 It lasted.', 'b It lasted.']],
    ['marks in emphasis', '*It lasted.[^1]* Then', 'It lasted. Then', ['1 It lasted.']],
    ['marks before a comma', 'It lasted[^1], then', 'It lasted, then', ['1 It lasted,']],
    ['marks on the next line', 'It lasted.\n[^1]', 'It lasted.', ['1 It lasted.']],
    ['marks in a paragraph of their own', 'It lasted.\n\n[^1]', 'It lasted.', ['1 It lasted.']],
    ['marks without a definition', 'It lasted.[^9] Then[^x].', 'It lasted. Then.', []],
  ])('keeps place with %s', (_, body, text, marks) => {
    const article = soundArticle('a.md', markdown(`${body}\n\n[^1]: Baltic Wire, n.d.\n[^b]: Port Review\n`));
    expect(article.text).toBe(text);
    expect(marksOf(article)).toEqual(marks);
  });

  it('counts marks in normalized text, whatever blanks and invisible characters stood before them', () => {
    const body = 'The\u00a0\u00a0quay ,  Kvarno\u0308\u200b  is open .[^1] It ( the quay ) is new.[^1]';
    const article = soundArticle('a.md', markdown(`${body}\n\n[^1]: Baltic Wire`));
    expect(article.text).toBe('The quay, Kvarnö is open. It (the quay) is new.');
    expect(marksOf(article)).toEqual(['1 ö is open.', '1 y) is new.']);
  });

  it('opens turns with dashes and keeps what follows as paragraphs', () => {
    expect(
      blocks('Kaj.Se spoke with Ole Dahl.\n\n– *Is it deep?*\n\n— It is.\n\nVery.\n\n**–Will it last?**\n– No.'),
    ).toEqual([
      'paragraph: Kaj.Se spoke with Ole Dahl.',
      'turn: Is it deep?',
      'turn: It is.',
      'paragraph: Very.',
      'turn: Will it last?',
      'turn: No.',
    ]);
  });

  it('takes a hyphen list of questions and answers for an interview', () => {
    const article = soundArticle(
      'a.md',
      markdown('- Is it deep?[^1]\n- It is.[^1]\n\n  Very.\n- Why?\n- Rain.\n\n[^1]: Wire'),
    );
    expect(blocksOf(article)).toEqual([
      'turn: Is it deep?',
      'turn: It is.',
      'paragraph: Very.',
      'turn: Why?',
      'turn: Rain.',
    ]);
    expect(article.text).toBe('– Is it deep?\n\n– It is.\n\nVery.\n\n– Why?\n\n– Rain.');
    expect(marksOf(article)).toEqual(['1 s it deep?', '1 – It is.']);
  });

  it('takes it for an interview where answers go on between the hyphens', () => {
    expect(blocks('- Is it deep?\n\n- It is.\n\nVery deep.\n\n- Why?\n\n- Rain.\n\nAnd snow.')).toEqual([
      'turn: Is it deep?',
      'turn: It is.',
      'paragraph: Very deep.',
      'turn: Why?',
      'turn: Rain.',
      'paragraph: And snow.',
    ]);
  });

  it.each([
    ['of statements', '- A channel\n- A quay'],
    ['of questions only', '- A channel?\n- A quay?'],
    ['that begins with an answer', '- A channel.\n- A quay?'],
    ['with another bullet', '* A channel?\n* A quay'],
    ['with numbers', '1. A channel?\n2. A quay'],
  ])('takes a list %s for a list', (_, body) => {
    expect(soundArticle('a.md', markdown(body)).blocks.map(({ kind }) => kind)).toEqual(['item', 'item']);
  });

  it('reads nested lists, lists of several paragraphs and quotes one after the other', () => {
    expect(blocks('* One\n  * Two\n\n    Three\n\n> Four\n> four\n>\n> * Five')).toEqual([
      'item: One',
      'item: Two',
      'item: Three',
      'paragraph: Four four',
      'item: Five',
    ]);
  });

  it('leaves tables out, wherever they stand', () => {
    expect(blocks('Before\n| Port | Depth |\n|:--|--:|\n| A | 9 |\n\nAfter | all\n\na | b\n--|--\n1 | 2')).toEqual([
      'paragraph: Before',
      'paragraph: After | all',
    ]);
  });

  it('does not lose an indented paragraph as code', () => {
    expect(blocks('    The port is open.\n\n\tIt is wide.')).toEqual([
      'paragraph: The port is open.',
      'paragraph: It is wide.',
    ]);
  });

  it('leaves out code blocks, HTML blocks, comments, images and rules, and keeps words in tags and links', () => {
    expect(
      blocks(
        'A <b>bold</b> [![x](i.png)](u) word.\n\n~~~\ncode\n~~~\n\n<!-- c -->\n\n<p>\nhtml\n</p>\n\n***\n\n![i](i.png)\n\n<https://a.example/>',
      ),
    ).toEqual(['paragraph: A bold word.', 'paragraph: https://a.example/']);
  });

  it('says so when nothing is left', () => {
    for (const body of ['', '# Only a heading', '![i](i.png)', '[^1]: Baltic Wire']) {
      expect(() => soundArticle('a.md', markdown(body))).toThrow(/^the article has no text\. /u);
    }
  });

  it('refuses boxes in boxes without end instead of breaking down', () => {
    expect(() => soundArticle('a.md', markdown(`${'>'.repeat(8000)} a`))).toThrow(/nested too deeply/u);
  });
});

describe('the blocks of a Markdown article', () => {
  const linesOf = (content: string) => soundArticle('a.md', content).blocks.map(({ line }) => line);

  it('begin on lines of the file, front matter and what is left out counted', () => {
    expect(linesOf(markdown('# One\n\nTwo\nstill two\n\n| a |\n|--|\n\n> Three\n>\n> Four'))).toEqual([6, 8, 14, 16]);
    expect(linesOf(`\r\n${markdown('One\n\nTwo').replaceAll('\n', '\r\n')}`)).toEqual([7, 9]);
  });

  it('begin on their own lines in lists and interviews', () => {
    expect(linesOf(markdown('* One\n  * Two\n\n    Three'))).toEqual([6, 7, 9]);
    expect(linesOf(markdown('Kaj.Se spoke with Ole Dahl.\n– Is it deep?\n– It is\nvery.\n– Why?'))).toEqual([
      6, 7, 8, 10,
    ]);
    expect(linesOf(markdown('- Is it deep?\n\n- It is.\n\nVery deep.'))).toEqual([6, 8, 10]);
  });
});
