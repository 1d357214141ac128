import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SetupError } from '../setupError.ts';

/** A file of the articles folder that should hold an article. */
export interface ArticleFile {
  /** Path within the folder, with `/` between the parts. */
  readonly path: string;
  /** Where to open it. */
  readonly absolute: string;
  /** Bytes; 0 where the file cannot be looked at. */
  readonly size: number;
}

/**
 * Lists the `.md` and `.txt` files of a folder and its sub-folders, sorted by path. Hidden files and folders, and
 * files named README, are no articles. Links are followed; what can be reached in several ways is listed once,
 * without links if it can be.
 *
 * @throws SetupError when the folder or one of its sub-folders cannot be listed: to pass over it would drop its
 * articles.
 */
export async function listArticleFiles(folder: string): Promise<readonly ArticleFile[]> {
  const files: ArticleFile[] = [];
  const links: string[] = [];
  const seen = new Set<string>();

  const visitFolder = async (path: string): Promise<void> => {
    for (const entry of await entriesOf(join(folder, path))) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) links.push(inner);
      else await visit(inner);
    }
  };

  const visit = async (path: string): Promise<void> => {
    const found = await look(folder, path);
    if (found === null || seen.has(found.real)) return;
    seen.add(found.real);
    if (found.file === null) await visitFolder(path);
    else files.push(found.file);
  };

  await visitFolder('');
  seen.add(await realpath(folder));
  for (const link of links) await visit(link);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const remedy = 'Name a folder of .md and .txt files with --articles, or make this one readable.';
    throw new SetupError(`The articles folder ${folder} ${whyNot(error)}.`, remedy, { cause: error });
  }
}

/** What the path leads to, links followed; null where it is neither a folder nor an article's file. */
async function look(
  folder: string,
  path: string,
): Promise<{ readonly real: string; readonly file: ArticleFile | null } | null> {
  const absolute = join(folder, path);
  const named = /\.(?:md|txt)$/iu.test(path) && !/^readme\./iu.test(basename(path));
  try {
    const [real, stats] = await Promise.all([realpath(absolute), stat(absolute)]);
    if (stats.isDirectory()) return { real, file: null };
    return named && stats.isFile() ? { real, file: { path, absolute, size: stats.size } } : null;
  } catch {
    // It is listed all the same: reading it will say what is wrong.
    return named ? { real: absolute, file: { path, absolute, size: 0 } } : null;
  }
}

/** What keeps a file or folder from being read, as the end of a sentence. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'is not there',
    ENOTDIR: 'is not a folder',
    EACCES: 'may not be read (no permission)',
    EPERM: 'may not be read (no permission)',
  };
  return reasons[code] ?? `cannot be read (${code})`;
}
