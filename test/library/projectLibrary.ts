import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { answerQuestion } from '../../src/answering/answerQuestion.ts';
import { readConfig } from '../../src/config.ts';
import { type House, openHouse } from '../../src/house.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import { WriterAtWork } from '../../src/library/writerLock.ts';

/** The folder of the project's articles. */
export const PROJECT_ARTICLES = join(import.meta.dirname, '../../articles');

/** The project's articles with the bundled model, until `close`. */
export interface ProjectHouse {
  readonly house: House;
  readonly reader: LibraryReader;
  /** Asks a question on 15 January 2026; a bug that the answer tells of is an error. */
  ask(question: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens the library of the project's articles that all tests of a run share. It is up to date without a notice. */
export async function openProjectHouse(): Promise<ProjectHouse> {
  const onNotice = (line: string) => {
    throw new Error(line);
  };
  const library = join(inject('projectLibraries'), 'model');
  const house = await openHouse(readConfig({}, join(library, 'no settings')), { library, onNotice });
  const reader = await onceBuilt(async () => house.open());
  const { embedder, names, outlets } = house;
  const context = { reader, embedder, names, outlets, onBug: onNotice };
  return {
    house,
    reader,
    ask: async (question) => answerQuestion(context, question, { window: null, now: '2026-01-15' }),
    close: async () => {
      reader.close();
      await house.close();
    },
  };
}

/** Folder of that library, for what opens it itself. */
export async function projectLibrary(): Promise<string> {
  const folder = join(inject('projectLibraries'), 'model');
  if (openEmbeddedLibrary(folder).isEmpty()) await (await openProjectHouse()).close();
  return folder;
}

/** Opens what may be built by another test at the moment. */
export async function onceBuilt<T>(open: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof WriterAtWork)) throw error;
      await setTimeout(100);
    }
  }
}
