/** How often what has happened, and when. */
export interface Tally {
  add(what: string): void;
  /** Of each, in the order in which they came first. */
  entries(): readonly (readonly [string, number])[];
  total(): number;
  /** What has happened between two times of `performance.now()`. */
  between(from: number, to: number): readonly string[];
}

export function createTally(): Tally {
  const all: { readonly what: string; readonly at: number }[] = [];
  return {
    add: (what) => {
      all.push({ what, at: performance.now() });
    },
    entries: () => {
      const counts = new Map<string, number>();
      for (const { what } of all) counts.set(what, (counts.get(what) ?? 0) + 1);
      return [...counts];
    },
    total: () => all.length,
    between: (from, to) => all.flatMap(({ what, at }) => (at >= from && at <= to ? [what] : [])),
  };
}
