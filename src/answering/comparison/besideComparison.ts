import type { Answer, Disagreement } from '../answer.ts';

/** What is said of a side of which nothing was found. */
export const NO_WORDS = 'No words of theirs on this were found in the articles.';

/** The points on which sources differ that are to be shown beside a comparison: not those whose claims stand in it. */
export function pointsBeside({
  disagreement,
  comparison,
}: Pick<Answer, 'disagreement' | 'comparison'>): readonly Disagreement[] {
  const shown = (comparison?.sides ?? []).flatMap(({ sentences }) => sentences);
  const isShown = (claim: { readonly article: string; readonly start: number }) =>
    shown.some(({ article, start }) => article === claim.article && start === claim.start);
  return (disagreement ?? []).filter(({ claims }) => !claims.every(isShown));
}
