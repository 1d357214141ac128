import { expect, it } from 'vitest';
import { readQuestion, windowBetween } from '../../src/retrieval/question.ts';
import { retractedAskedFor } from '../../src/retrieval/retracted.ts';
import { retrieve } from '../../src/retrieval/retrieve.ts';
import { smallLibrary } from '../answering/smallLibrary.ts';

const SAID = 'The ferry to Skarholm sank on the way to the lamp.';

function paper(title: string, text: string, more = ''): string {
  return `---\ntitle: ${title}\ndate: 2024-05-14\n${more}---\n\n${text}\n`;
}

const LIBRARY = {
  'sank.md': paper('Ferry sinks', SAID, 'retracted: { date: 2024-05-16, reason: It was another ferry }\n'),
  'reprint.md': paper('Reprint', `${SAID} Nobody was hurt.`),
  'late.md': paper('Ferry late', 'The ferry to Skarholm was late.'),
  'lamp.md': paper('Lamp', 'The lamp of Skarholm was lit at noon.'),
  'tolls.md': paper('Tolls', 'Tolls for boats double in autumn, says the council.'),
};

async function ask(text: string, from: string | null = null) {
  const { reader, embedder } = await smallLibrary(LIBRARY);
  const question = await readQuestion(text, embedder, reader, windowBetween(from, null));
  const hits = retrieve(reader, question, 10);
  return {
    found: hits.map(({ article }) => article.id),
    retracted: retractedAskedFor(reader, question, hits).map(({ id }) => id),
  };
}

it('A retracted passage is not found, and hides no passage that says the same', async () => {
  const { found, retracted } = await ask('Which ferry sank on the way to the lamp?');
  expect(found[0]).toBe('reprint');
  expect(found).not.toContain('sank');
  expect(found).toHaveLength(4);
  expect(retracted).toEqual(['sank']);
});

it.each([
  ['that three other passages are nearer to', 'Tolls for boats in autumn: what says the council?', null],
  ['with which it shares nothing', 'Why do hens moult?', null],
  ['whose window it is outside of', 'Which ferry sank on the way to the lamp?', '2024-06-01'],
  ['without words', '?', null],
])('A retracted article is not told of to a question %s', async (_, question, from) => {
  expect((await ask(question, from)).retracted).toEqual([]);
});
