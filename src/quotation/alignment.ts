import { diffArrays } from 'diff';

/** Words of the one text in place of words of the other: `from` to `to` are indexes, end exclusive; one of the two may be empty. */
export interface Change {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Where one wording stands in another, and in what it differs from it there. */
export interface Alignment {
  /** First word of the longer text that it covers. */
  readonly start: number;
  /** Behind the last one. */
  readonly end: number;
  readonly changes: readonly Change[];
  /** Pairs of indexes of the same word, in order. */
  readonly same: readonly (readonly [number, number])[];
}

/**
 * Lays `asked` against `stored`: which part of it is meant, and which words differ there. Words of `stored` before and behind that part
 * are no changes.
 *
 * @returns null where not one word is the same.
 */
export function align(stored: readonly string[], asked: readonly string[]): Alignment | null {
  const [storedWords, askedWords] = numbered(stored, asked);
  const forward = matches(storedWords, askedWords);
  if (forward.length === 0) return null;
  const backward = matchesFromEnd(storedWords, askedWords);
  const [left, right] = [backward[0]?.[0] ?? 0, (forward.at(-1)?.[0] ?? 0) + 1];
  const loose = { start: forward[0]?.[0] ?? 0, end: right };
  const tight = left < right ? { start: left, end: right } : loose;
  const inPart = (start: number, end: number): Alignment => {
    const isAll = start === 0 && end === stored.length;
    const ways = isAll ? [forward, backward] : bothWays(storedWords.slice(start, end), askedWords);
    return fewestChanges(ways, start, end, asked.length);
  };
  const inside = inPart(tight.start, tight.end);
  const { start, end } = grown(inside, stored.length, asked.length);
  return start === tight.start && end === tight.end ? inside : inPart(start, end);
}

type Matches = readonly (readonly [number, number])[];

/** Each word as a number, the same word as the same one: numbers are compared many times as fast. */
function numbered(...texts: readonly [readonly string[], readonly string[]]) {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size;
    if (known === numbers.size) numbers.set(word, known);
    return known;
  };
  const [stored, asked] = texts;
  return [stored.map(numberOf), asked.map(numberOf)] as const;
}

function bothWays(part: readonly number[], asked: readonly number[]): readonly Matches[] {
  return [matches(part, asked), matchesFromEnd(part, asked)];
}

function fewestChanges(ways: readonly Matches[], start: number, end: number, askedLength: number): Alignment {
  const [best] = ways
    .map((same) => same.map(([a, b]) => [a + start, b] as const))
    .map((same) => ({ start, end, same, changes: changesBetween(same, start, end, askedLength) }))
    .sort((a, b) => a.changes.length - b.changes.length);
  return best ?? { start, end, same: [], changes: [] };
}

/** Takes in words at the edges that stand in the place of other words: "Nearly" for the "About" that a sentence begins with. */
function grown({ start, end, same }: Alignment, storedLength: number, askedLength: number) {
  const before = same[0]?.[1] ?? 0;
  const behind = askedLength - 1 - (same.at(-1)?.[1] ?? 0);
  const room = (edge: number, others: number) => (others === 0 ? 0 : edge <= 2 * others + 2 ? edge : others);
  return { start: start - room(start, before), end: end + room(storedLength - end, behind) };
}

/** A search for more differences than this would only find that these are two texts. Up to it, as many words as can be are the same. */
export const MOST_DIFFERENCES = 400;

function matches(stored: readonly number[], asked: readonly number[]): Matches {
  const script = diffArrays([...stored], [...asked], { maxEditLength: MOST_DIFFERENCES }) ?? [];
  const same: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  for (const { value, added, removed } of script) {
    if (!added && !removed) value.forEach((_, n) => same.push([a + n, b + n]));
    if (!added) a += value.length;
    if (!removed) b += value.length;
  }
  return same;
}

/** A script found from the end keeps a word that stands twice to the right, one from the front to the left. */
function matchesFromEnd(stored: readonly number[], asked: readonly number[]): Matches {
  return matches(stored.toReversed(), asked.toReversed())
    .map(([a, b]) => [stored.length - 1 - a, asked.length - 1 - b] as const)
    .reverse();
}

function changesBetween(same: Matches, start: number, end: number, askedLength: number): readonly Change[] {
  const changes: Change[] = [];
  let [a, b] = [start, 0];
  for (const [nextA, nextB] of [...same, [end, askedLength] as const]) {
    if (nextA > a || nextB > b) changes.push({ from: [a, nextA], to: [b, nextB] });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return changes;
}
