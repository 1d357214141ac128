import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createEdition } from '../../src/desk/edition.ts';
import { timelineTopics } from '../../src/desk/timelineTopics.ts';
import { paperHouse } from './paperHouse.ts';

/** What can be asked for of articles with these tags and texts, in a library of their own. */
async function topicsOf(
  papers: readonly { readonly tags: string; readonly text: string }[],
  names: string,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'topics-'));
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  papers.forEach(({ tags, text }, n) => {
    const front = `---\ntitle: Background ${n}\ndate: 2024-05-0${n + 1}\ntags: [${tags}]\n---\n\n`;
    writeFileSync(join(articles, `paper-${n}.md`), `${front}${text}\n`);
  });
  writeFileSync(join(articles, 'names.yml'), names);
  const house = await paperHouse({ articles, library: join(folder, 'library') });
  const reader = await house.open();
  onTestFinished(() => {
    reader.close();
    rmSync(folder, { recursive: true });
  });
  return timelineTopics(createEdition({ ...house, reader, onBug: () => undefined }));
}

it('names people, places and tags, the commonest first', async () => {
  const papers = [
    { tags: 'phone-call, moor, background', text: 'Ada Moor had a phone call with Lindholm about tolls.' },
    { tags: 'tolls, phone call', text: 'Tolls rose in Lindholm after a phone call.' },
    { tags: 'tolls, lindholm', text: 'Lindholm wants tolls.' },
  ];
  const names =
    'people: [{ name: Ada Moor, also: [Moor, President Moor] }]\nplaces: [{ name: Lindholm, also: [old port] }]\n';
  expect(await topicsOf(papers, names)).toEqual(['Lindholm', 'tolls', 'phone call', 'Ada Moor']);
});

it('has no topics where there are neither names nor tags', async () => {
  expect(await topicsOf([{ tags: '', text: 'Tolls rose in Lindholm.' }], '')).toEqual([]);
});
