import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerContext } from '../../src/answering/answerQuestion.ts';
import { readNames } from '../../src/corpus/names.ts';
import { readOutlets } from '../../src/corpus/outlets.ts';
import { buildLibrary, fingerprintOf } from '../../src/library/build.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { words } from '../../src/text/words.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';

/** The folder of the project's articles. */
export const PROJECT_ARTICLES = join(import.meta.dirname, '../../articles');

/** What quotations are looked up with, over a library that was made without a model. */
export interface QuotationLibrary {
  readonly context: AnswerContext;
  close(): void;
}

/**
 * Makes a library.
 *
 * @param source A folder of articles, or contents of article files by path.
 */
export async function openQuotationLibrary(
  source: string | Readonly<Record<string, string>>,
): Promise<QuotationLibrary> {
  const place = mkdtempSync(join(tmpdir(), 'quotations-'));
  const articles = typeof source === 'string' ? source : join(place, 'articles');
  if (typeof source !== 'string') {
    mkdirSync(articles);
    for (const [path, content] of Object.entries(source)) writeFileSync(join(articles, path), content);
  }
  const library = openEmbeddedLibrary(join(place, 'library'));
  const embedder = createDeterministicEmbedder();
  const loadTokenCounter = async () => Promise.resolve((text: string) => words(text).length);
  await buildLibrary({ folder: articles, library, embedder, loadTokenCounter });
  const reader = library.read(fingerprintOf(embedder));
  const onBug = (line: string) => {
    throw new Error(line);
  };
  const [names, outlets] = await Promise.all([readNames(articles), readOutlets(articles)]);
  return {
    context: { reader, embedder, names, outlets, onBug },
    close: () => {
      reader.close();
      rmSync(place, { recursive: true });
    },
  };
}
