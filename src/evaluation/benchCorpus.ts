import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchName, benchQuestion, benchSentence, benchTitle, type Draw } from './benchSentence.ts';
import { seededRandom } from './seededRandom.ts';

/** Sentences of an article in paragraphs of four: about four passages of the bundled model. */
const SENTENCES = 28;
const IN_PARAGRAPH = 4;

/** Writes generated articles, the same every time, into a folder as Markdown with front matter. */
export async function writeBenchCorpus(folder: string, count: number): Promise<void> {
  const draw = createDraw(1);
  await mkdir(folder, { recursive: true });
  for (let number = 1; number <= count; number++) {
    await writeFile(join(folder, `report-${String(number).padStart(5, '0')}.md`), benchArticle(draw, number));
  }
}

/** Generated questions about the articles, the same every time. */
export function benchQuestions(count: number): readonly string[] {
  const draw = createDraw(2);
  return Array.from({ length: count }, () => benchQuestion(draw));
}

function benchArticle(draw: Draw, number: number): string {
  const date = new Date(Date.UTC(2024, 0, 1 + (number % 700))).toISOString().slice(0, 10);
  const paragraphs = Array.from({ length: SENTENCES / IN_PARAGRAPH }, () =>
    Array.from({ length: IN_PARAGRAPH }, () => benchSentence(draw)).join(' '),
  );
  const frontMatter = `---\ntitle: ${JSON.stringify(benchTitle(draw))}\nauthor: ${benchName(draw)}\ndate: ${date}\n---`;
  return `${[frontMatter, ...paragraphs].join('\n\n')}\n`;
}

function createDraw(seed: number): Draw {
  const random = seededRandom(seed);
  return (words) => words[Math.floor(random() * words.length)] ?? '';
}
