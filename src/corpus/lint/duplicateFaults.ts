import type { LintFault } from './lintFault.ts';
import type { LintSource } from './lintSource.ts';

/** Articles whose title or id another one before them has. */
export function duplicateFaults(sources: readonly LintSource[]): readonly LintFault[] {
  return sources.flatMap((source, index) => {
    const before = sources.slice(0, index);
    const { path, article, lineOfKey } = source;
    const sameTitle = before.find((other) => other.article.title.toLowerCase() === article.title.toLowerCase());
    const sameId = before.find((other) => other.article.id === article.id);
    return [
      ...(sameTitle
        ? [
            {
              path,
              line: lineOfKey('title'),
              message: `the title is already that of ${sameTitle.path}. Change one of the two.`,
            },
          ]
        : []),
      ...(sameId
        ? [
            {
              path,
              line: 1,
              message: `its id "${article.id}" is already that of ${sameId.path}. Rename one of the two.`,
            },
          ]
        : []),
    ];
  });
}
