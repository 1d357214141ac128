import { asCompared, words } from '../text/words.ts';

/**
 * The part of a name that a variant spells otherwise: of "Volodymyr Zelenskyy" and "Zelenskiy" it is "Zelenskyy". Among
 * the runs of as many words as the variant has it is the one with the least edit distance, the first of equals; the
 * whole name where that has no more words than the variant.
 */
export function partSpelledOtherwise(name: string, variant: string): string {
  const parts = words(name);
  const wanted = words(variant);
  if (wanted.length === 0 || wanted.length >= parts.length) return name;
  const runs = parts.slice(wanted.length - 1).map((last, start) => {
    const run = name.slice(parts[start]?.start, last.end);
    return { run, distance: editDistance(asCompared(run), asCompared(variant)) };
  });
  return runs.reduce((best, other) => (other.distance < best.distance ? other : best)).run;
}

/** How many letters have to be put in, taken out or changed (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  const others = Array.from(b);
  let row = Array.from({ length: others.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [column, other] of others.entries()) {
      const change = (row[column] ?? 0) + Number(letter !== other);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
