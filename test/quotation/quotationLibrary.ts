import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { AnswerContext } from '../../src/answering/answerQuestion.ts';
import { readNames } from '../../src/corpus/names.ts';
import { readOutlets } from '../../src/corpus/outlets.ts';
import { buildLibrary, fingerprintOf } from '../../src/library/build.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { words } from '../../src/text/words.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { onceBuilt, PROJECT_ARTICLES } from '../library/projectLibrary.ts';

/** What quotations are looked up with, over a library that was made without a model. */
export interface QuotationLibrary {
  readonly context: AnswerContext;
  readonly close: () => void;
}

/** Makes a library of articles, from the contents of their files by path. */
export async function openQuotationLibrary(files: Readonly<Record<string, string>>): Promise<QuotationLibrary> {
  const place = mkdtempSync(join(tmpdir(), 'quotations-'));
  const articles = join(place, 'articles');
  mkdirSync(articles);
  for (const [path, content] of Object.entries(files)) writeFileSync(join(articles, path), content);
  const { context, close } = await openLibrary(articles, place);
  return {
    context,
    close: () => {
      close();
      rmSync(place, { recursive: true });
    },
  };
}

/** Opens a library of the project's articles that all tests of a run share. */
export async function openProjectQuotations(): Promise<QuotationLibrary> {
  return onceBuilt(async () => openLibrary(PROJECT_ARTICLES, join(inject('projectLibraries'), 'words')));
}

async function openLibrary(articles: string, place: string): Promise<QuotationLibrary> {
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
    },
  };
}
