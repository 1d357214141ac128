import { chunk, CHUNK_LIMITS } from '../chunking/chunk.ts';
import type { CountTokens } from '../chunking/countTokens.ts';
import type { Passage } from '../chunking/passage.ts';
import type { Article } from '../corpus/article.ts';
import { type ArticleVersion, type FailedFile, type FolderEntry, readFolder } from '../corpus/folder.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { SetupError } from '../setupError.ts';
import { terms } from '../text/words.ts';
import type { HeldArticle, Library, LibraryCounts, LibraryWriter } from './library.ts';

/** What a build is made from. */
export interface BuildInput {
  /** The articles folder, for messages. */
  readonly folder: string;
  readonly library: Library;
  readonly embedder: Embedder;
  /** Called once, when the first passage has to be cut. */
  readonly loadTokenCounter: () => Promise<CountTokens>;
  /** Told after every article that was embedded: articles done, and of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a build did. */
export interface BuildReport extends LibraryCounts {
  readonly articleChanges: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly unchanged: number;
    readonly failed: readonly Omit<FailedFile, 'status'>[];
  };
  readonly generation: number;
}

/** Names what the library's rows are made by besides the model: readers and chunking. To be raised when they change. */
const MAKING = 'reader 3, chunks 3';

/** The fingerprint of a library that is made with this embedder. */
export function fingerprintOf(embedder: Embedder): string {
  return `${embedder.fingerprint}; ${MAKING}; ${Object.values(CHUNK_LIMITS).join('/')} word pieces`;
}

/**
 * Brings the library to the state of the articles folder: embeds what is new or changed, leaves out what is gone. What cannot be
 * read is reported and left out. Killed at any point, the last generation stays and the next build goes on from there.
 *
 * @throws SetupError when the folder has no usable article, or another build is at work.
 */
export async function buildLibrary(input: BuildInput): Promise<BuildReport> {
  const writer = input.library.write(fingerprintOf(input.embedder));
  try {
    const held = new Map(writer.held);
    const entries = await readAll(input.folder, held);
    const failed = entries.flatMap((entry) =>
      entry.status === 'failed' ? [{ path: entry.path, reason: entry.reason }] : [],
    );
    const found = new Set(entries.flatMap((entry) => (entry.status === 'failed' ? [] : [entry.id])));
    if (found.size === 0) throw noUsableArticle(input.folder, failed);
    const gone = [...held.keys()].filter((id) => !found.has(id));
    for (const id of gone) writer.remove(id);
    const articles = entries.flatMap((entry) => (entry.status === 'read' ? [entry.article] : []));
    await putArticles(writer, articles, input);
    const changed = articles.filter(({ id }) => held.has(id)).length;
    const committed = await writer.commit();
    return {
      ...committed.counts,
      generation: committed.generation,
      articleChanges: {
        added: articles.length - changed,
        changed,
        removed: gone.length,
        unchanged: found.size - articles.length,
        failed,
      },
    };
  } finally {
    writer.close();
  }
}

/** True when the folder holds the very articles that the library was made from. */
export async function isCurrent(folder: string, held: ReadonlyMap<string, HeldArticle>): Promise<boolean> {
  const entries = await readAll(folder, held);
  const usable = entries.filter(({ status }) => status !== 'failed');
  return usable.length === held.size && usable.every(({ status }) => status === 'unchanged');
}

async function readAll(folder: string, held: ReadonlyMap<string, HeldArticle>): Promise<readonly FolderEntry[]> {
  const same = ({ id, path, contentHash }: ArticleVersion) => {
    const known = held.get(id);
    return known?.contentHash === contentHash && known.path === path;
  };
  const entries: FolderEntry[] = [];
  for await (const entry of readFolder(folder, same)) entries.push(entry);
  return entries;
}

function noUsableArticle(folder: string, failed: readonly Omit<FailedFile, 'status'>[]): SetupError {
  const [first] = failed;
  const fact = first ? `${folder} has no usable article: ${first.path}: ${first.reason}` : `${folder} has no article.`;
  return new SetupError(fact, 'Put .md or .txt articles there, or name another folder with --articles.');
}

/** What articles are embedded with. */
export type PutArticlesInput = Pick<BuildInput, 'embedder' | 'loadTokenCounter' | 'onProgress'>;

/** How many articles are under way at once: enough that the model never waits for the next passage. */
const AT_ONCE = 6;

/** Embeds and stores the articles; several are under way, so that cutting and storing go on while the model runs. */
export async function putArticles(
  writer: LibraryWriter,
  articles: readonly Article[],
  input: PutArticlesInput,
): Promise<void> {
  if (articles.length === 0) return;
  const countTokens = await input.loadTokenCounter();
  const waiting = articles.values();
  let done = 0;
  const work = async () => {
    for (const article of waiting) {
      await putOne(writer, article, countTokens, input.embedder);
      done++;
      input.onProgress?.(done, articles.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function putOne(
  writer: LibraryWriter,
  article: Article,
  countTokens: CountTokens,
  embedder: Embedder,
): Promise<void> {
  const passages = chunk(article, countTokens);
  const embeddings = await embedder.embedPassages(passages.map(toInput));
  const embedded = passages.flatMap((passage, index) => {
    const embedding = embeddings[index];
    return embedding ? [{ passage, embedding }] : [];
  });
  writer.put(article, embedded, countTerms(article));
}

function toInput({ context, sentences }: Passage): { context: string; sentences: readonly string[] } {
  return { context, sentences: sentences.map(({ text }) => text) };
}

/** How often each stem stands in title and text. */
function countTerms({ title, text }: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms(`${title}\n${text}`)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
