import { readFile } from 'node:fs/promises';
import { ArticleFault } from '../articleFault.ts';
import { listArticleFiles, whyNot } from '../articleFiles.ts';
import type { ArticleFile } from '../articleFiles.ts';
import { readEvents } from '../events.ts';
import { readNames } from '../names.ts';
import { readOutlets } from '../outlets.ts';
import { duplicateFaults } from './duplicateFaults.ts';
import { eventFaults } from './eventFaults.ts';
import { footnoteFaults } from './footnoteFaults.ts';
import { frontMatterFaults } from './frontMatterFaults.ts';
import type { LintFault } from './lintFault.ts';
import { readLintSource } from './lintSource.ts';
import type { LintSource } from './lintSource.ts';
import { createNameLint } from './nameFaults.ts';
import { createSentenceLint } from './sentenceFaults.ts';

/** What the lint found in a folder. */
export interface LintReport {
  /** How many articles it looked at. */
  readonly articles: number;
  /** By path, then by line. */
  readonly faults: readonly LintFault[];
}

/**
 * Checks the articles of a folder beyond what reading them takes: complete front matter, footnotes, sentences that can
 * be quoted alone, spelling of names, dates of events.
 *
 * @param now The day that counts as today, `YYYY-MM-DD`.
 * @throws SetupError when the folder cannot be listed, or a data file in it (names, outlets, events) is malformed.
 */
export async function lintFolder(folder: string, now: string): Promise<LintReport> {
  const [names, events] = await Promise.all([readNames(folder), readEvents(folder), readOutlets(folder)]);
  const [nameFaults, sentenceFaults] = [createNameLint(names), createSentenceLint(names)];
  const files = await listArticleFiles(folder);
  const read = await Promise.all(files.map(readForLint));
  const sources = read.flatMap((entry) => ('article' in entry ? [entry] : []));
  const faults = [
    ...read.flatMap((entry) => ('article' in entry ? [] : [entry])),
    ...sources.flatMap((source) => [
      ...frontMatterFaults(source, now),
      ...footnoteFaults(source),
      ...sentenceFaults(source),
      ...nameFaults(source),
    ]),
    ...duplicateFaults(sources),
    ...(events === null ? [] : eventFaults(sources, events)),
  ];
  return { articles: files.length, faults: faults.sort(byPlace) };
}

async function readForLint({ path, absolute }: ArticleFile): Promise<LintSource | LintFault> {
  try {
    return readLintSource(path, await readFile(absolute));
  } catch (error) {
    if (error instanceof ArticleFault) return unreadable(error);
    if (error instanceof Error && 'code' in error) {
      return { path, line: 1, message: `the file ${whyNot(error)}. Make it readable or take it out of the folder.` };
    }
    throw error;
  }
}

function unreadable({ path, line, message }: ArticleFault): LintFault {
  return { path, line: line ?? 1, message: message.replace(/^line \d+: /u, '') };
}

function byPlace(a: LintFault, b: LintFault): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line;
}
