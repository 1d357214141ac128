import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildLibrary, fingerprintOf } from '../../src/library/build.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import { words } from '../../src/text/words.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';

/** Contents of article files by path. */
export type Files = Readonly<Record<string, string>>;

/** What the ports' papers wrote: a summary with footnotes, an interview, a report, and one that was taken back. */
export const PAPERS: Files = {
  'talks.md': `---
title: The harbour talks in Lindholm
outlet: Port Briefs
kind: summary
date: 2024-05-16
---

Ada Moor chaired the harbour talks in Lindholm on 14 May 2024.[^1] The harbour talks in Lindholm took nearly four
hours, according to Baltic Wire.[^1][^2] They ended without a statement.

[^1]: Baltic Wire, 2024-05-14, https://example.org/wire
[^2]: Kaj.Se, n.d.
`,
  'interview.txt': ` date 2024-06-02 Who pays for the dredger? A historian answers

Port Review news portal spoke with Danish historian Ilse Brandt

– Who pays for the new dredger in the channel?

– Each port pays half for the new dredger in the channel. I would bet on a start in May.
`,
  'ferry.md': `---
title: Ferry tolls double
outlet: Northern Courier
date: 2024-07-01
url: https://example.org/tolls
---

# Tolls for the large ferries

Tolls for large ferries double this autumn. The council of Sandvik voted for the tolls. Pilots had asked for more.
`,
  'retracted.md': `---
title: Another chair for the harbour talks
outlet: Northern Courier
date: 2024-05-15
retracted: { date: 2024-05-20, reason: The reporter was not there }
---

Ole Dahl chaired the harbour talks in Lindholm.
`,
};

/**
 * Builds a library step by step, one generation from each of the folder's states, and opens it until the test ends.
 *
 * @param states What the folder holds at each step.
 */
export async function smallLibrary(...states: readonly Files[]) {
  const place = mkdtempSync(join(tmpdir(), 'answers-'));
  const articles = join(place, 'articles');
  const library = openEmbeddedLibrary(join(place, 'library'));
  const embedder = createDeterministicEmbedder();
  for (const files of states) {
    rmSync(articles, { recursive: true, force: true });
    for (const [path, content] of Object.entries(files)) write(join(articles, path), content);
    const loadTokenCounter = async () => Promise.resolve((text: string) => words(text).length);
    await buildLibrary({ folder: articles, library, embedder, loadTokenCounter });
  }
  const reader = library.read(fingerprintOf(embedder));
  onTestFinished(() => {
    reader.close();
    rmSync(place, { recursive: true });
  });
  return { reader, embedder };
}

/** What a library answers with, and what it had to say to `onBug`. */
export function contextOf({
  reader,
  embedder,
}: {
  reader: LibraryReader;
  embedder: ReturnType<typeof createDeterministicEmbedder>;
}) {
  const bugs: string[] = [];
  return { reader, embedder, bugs, onBug: (line: string) => bugs.push(line) };
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
