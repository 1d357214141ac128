import type { FrontMatter } from '../frontMatter.ts';
import type { LintFault } from './lintFault.ts';
import type { LintSource } from './lintSource.ts';

/**
 * What front matter lacks that a reader can do without, but not a corpus: outlet, kind and tags, the address of a
 * summary's main source, and dates that can be.
 *
 * @param now The day that counts as today, `YYYY-MM-DD`.
 */
export function frontMatterFaults(source: LintSource, now: string): readonly LintFault[] {
  const { path, frontMatter, article, lineOfKey } = source;
  const { date, updated } = article;
  const found: readonly Finding[] = [
    ...(frontMatter === null ? [] : lacking(frontMatter)),
    { wrong: date > now, key: 'date', message: `the date ${date} is in the future. ${MEND_DATE}` },
    {
      wrong: updated !== null && updated > now,
      key: 'updated',
      message: `"updated" ${updated ?? ''} is in the future. ${MEND_DATE}`,
    },
    {
      wrong: updated !== null && updated < date,
      key: 'updated',
      message: `"updated" ${updated ?? ''} is before the date ${date}. ${MEND_DATE}`,
    },
  ];
  return found.filter(({ wrong }) => wrong).map(({ key, message }) => ({ path, line: lineOfKey(key), message }));
}

interface Finding {
  readonly wrong: boolean;
  /** The key that is to blame. */
  readonly key: string;
  readonly message: string;
}

const MEND_DATE = 'Write the day on which it was.';

function lacking({ outlet, kind, tags = [], url }: FrontMatter): readonly Finding[] {
  const remedies = [
    { wrong: outlet === undefined, key: 'outlet', remedy: 'Name who published it.' },
    { wrong: kind === undefined, key: 'kind', remedy: 'Write `kind: article` or `kind: summary`.' },
    { wrong: tags.length === 0, key: 'tags', remedy: 'Write `tags: [one, two]`.' },
    { wrong: kind === 'summary' && url === undefined, key: 'url', remedy: 'Give the address of the main source.' },
  ];
  return remedies.map(({ wrong, key, remedy }) => ({ wrong, key, message: `"${key}" has no value. ${remedy}` }));
}
