import { readFile } from 'node:fs/promises';
import type { Article } from './article.ts';
import { ArticleFault } from './articleFault.ts';
import { listArticleFiles, whyNot } from './articleFiles.ts';
import type { ArticleFile } from './articleFiles.ts';
import { articleId } from './articleId.ts';
import { MAX_ARTICLE_BYTES, tooLarge } from './decode.ts';
import { contentHash, readArticle } from './readArticle.ts';

/** What a file of the articles folder turned out to be. */
export type FolderEntry =
  | (ArticleVersion & { readonly status: 'unchanged' })
  | (ArticleVersion & { readonly status: 'read'; readonly article: Article })
  | FailedFile;

/** Which article in which state, known without parsing it. */
export interface ArticleVersion {
  readonly id: string;
  readonly path: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly contentHash: string;
}

/** A file that is no usable article: the reason is one line, with the remedy, without the path. */
export interface FailedFile {
  readonly status: 'failed';
  readonly path: string;
  readonly reason: string;
}

/**
 * Reads the articles of a folder one after the other, in the order of their paths; only one file is held at a time.
 *
 * @param known Tells which versions need not be parsed, because the library holds them.
 * @throws SetupError when the folder cannot be listed. A file that cannot be used is an entry with a reason.
 */
export async function* readFolder(
  folder: string,
  known: (version: ArticleVersion) => boolean,
): AsyncGenerator<FolderEntry> {
  const paths = new Map<string, string>();
  for (const file of await listArticleFiles(folder)) {
    const id = articleId(file.path);
    const other = paths.get(id);
    paths.set(id, other ?? file.path);
    yield other === undefined ? await readEntry(file, id, known) : failed(file, collision(id, file, other));
  }
}

async function readEntry(
  file: ArticleFile,
  id: string,
  known: (version: ArticleVersion) => boolean,
): Promise<FolderEntry> {
  try {
    const bytes = await readBytes(file);
    const version = { id, path: file.path, contentHash: contentHash(bytes) };
    if (known(version)) return { status: 'unchanged', ...version };
    return { status: 'read', ...version, article: readArticle(file.path, bytes) };
  } catch (error) {
    if (error instanceof ArticleFault) return failed(file, error);
    throw error;
  }
}

async function readBytes(file: ArticleFile): Promise<Uint8Array> {
  if (file.size > MAX_ARTICLE_BYTES) throw tooLarge(file.path, file.size);
  try {
    return await readFile(file.absolute);
  } catch (error) {
    const reason = `the file ${whyNot(error)}. Make it readable or take it out of the folder.`;
    throw new ArticleFault(file.path, null, reason, { cause: error });
  }
}

function collision(id: string, { path }: ArticleFile, other: string): ArticleFault {
  return new ArticleFault(path, null, `its id "${id}" is already that of ${other}. Rename one of the two.`);
}

function failed({ path }: ArticleFile, fault: ArticleFault): FailedFile {
  return { status: 'failed', path, reason: fault.message };
}
