import { mkdirSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { commitDraft } from './commit.ts';
import { named, naming } from './damage.ts';
import { openForWriting } from './database.ts';
import { openDraft } from './draft.ts';
import { newestGeneration } from './generations.ts';
import type { Hnswlib } from './hnswlib.ts';
import type { LibraryWriter } from './library.ts';
import { databaseFile } from './schema.ts';
import { takeWriterLock } from './writerLock.ts';

/**
 * Takes the writer's place in a folder, which is created where there is none, and begins the next generation.
 *
 * @param hnswlib Gives null where no index can be built; asked at the commit.
 * @param onNotice Takes the line that says that a damaged database was moved aside.
 * @throws SetupError when another writer is at work, or the folder cannot be written.
 */
export function embeddedWriter(
  folder: string,
  fingerprint: string,
  hnswlib: () => Hnswlib | null,
  onNotice: (line: string) => void,
): LibraryWriter {
  const place = takePlace(folder, onNotice);
  try {
    return writerIn(place, folder, fingerprint, hnswlib);
  } catch (error) {
    place.leave();
    throw named(databaseFile(folder), error);
  }
}

/** A database that nobody else writes. */
interface WriterPlace {
  readonly database: Database;
  readonly leave: () => void;
}

function takePlace(folder: string, onNotice: (line: string) => void): WriterPlace {
  const lock = naming(folder, () => {
    mkdirSync(folder, { recursive: true });
    return takeWriterLock(folder);
  });
  try {
    const database = openForWriting(folder, onNotice);
    return {
      database,
      leave: () => {
        database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function writerIn(
  { database, leave }: WriterPlace,
  folder: string,
  fingerprint: string,
  hnswlib: () => Hnswlib | null,
): LibraryWriter {
  const file = databaseFile(folder);
  const current = newestGeneration(database);
  const draft = openDraft(database, current, fingerprint);
  const closing = new AbortController();
  let open = true;
  const whileOpen = <T>(work: () => T): T => {
    if (!open) throw new Error('The writer has ended.');
    return naming(file, work);
  };

  return {
    held: draft.held,
    put: (article, passages, terms) => {
      whileOpen(() => {
        draft.put(article, passages, terms);
      });
    },
    remove: (id) => {
      whileOpen(() => {
        draft.remove(id);
      });
    },
    commit: async () => {
      whileOpen(() => (open = false));
      try {
        const place = { database, folder, hnswlib: hnswlib() };
        const { generation, ...row } = await commitDraft(place, draft, current, fingerprint, closing.signal);
        return { generation, counts: { articles: row.articles, passages: row.passages, sentences: row.sentences } };
      } catch (error) {
        throw named(file, error);
      } finally {
        leave();
      }
    },
    close: () => {
      closing.abort(new Error('The writer was closed before its commit was done.'));
      if (open) leave();
      open = false;
    },
  };
}
