import { fingerprintOf, putArticles, type PutArticlesInput } from '../library/build.ts';
import type { Library, LibraryReader, LibraryWriter } from '../library/library.ts';
import { SetupError } from '../setupError.ts';
import { documentArticle } from './documentArticle.ts';
import { CORPUS_FILE, type TestSet } from './testSet.ts';

/**
 * Opens a library of the set's documents, made as `index` makes it; what is in it unchanged is not embedded again.
 *
 * @param folder The library's folder, for messages.
 * @throws SetupError when the library has something else in it: nothing is ever taken out to make room for a test set.
 */
export async function openTestSetLibrary(
  set: TestSet,
  library: Library,
  folder: string,
  input: PutArticlesInput,
): Promise<LibraryReader> {
  const fingerprint = fingerprintOf(input.embedder);
  checkModel(library, folder, fingerprint);
  const writer = library.write(fingerprint);
  try {
    checkContent(set, writer, folder);
    const articles = set.documents
      .map(documentArticle)
      .filter(({ id, contentHash }) => writer.held.get(id)?.contentHash !== contentHash);
    await putArticles(writer, articles, input);
    await writer.commit();
  } finally {
    writer.close();
  }
  return library.read(fingerprint);
}

/** A library of another model would be replaced, whatever is in it. */
function checkModel(library: Library, folder: string, fingerprint: string): void {
  if (library.isEmpty()) return;
  try {
    library.read(fingerprint).close();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    throw taken(`The library in ${folder} is damaged, or of another model or version.`, error);
  }
}

function checkContent(set: TestSet, { held }: LibraryWriter, folder: string): void {
  const documents = new Set(set.documents.map(({ id }) => id));
  const other = [...held].find(([id, { path }]) => path !== CORPUS_FILE || !documents.has(id));
  if (other === undefined) return;
  const [id, { path }] = other;
  throw taken(`The library in ${folder} holds "${id}" of ${path}, which is not in the set ${set.name}.`);
}

function taken(fact: string, cause?: Error): SetupError {
  return new SetupError(fact, 'Name another folder with --library, or leave it out.', { cause });
}
