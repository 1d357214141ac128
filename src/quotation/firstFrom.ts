/** Index of the first of sorted numbers that is at least `least`, from `low` to before `high`; `high` where there is none. */
export function firstFrom(sorted: ArrayLike<number>, least: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same, sooner where it is near `low`: it is looked for there first, in steps that double. */
export function firstOnward(sorted: ArrayLike<number>, least: number, low: number, high: number): number {
  let [from, step] = [low, 1];
  while (from + step < high && (sorted[from + step] ?? 0) < least) {
    from += step;
    step *= 2;
  }
  return firstFrom(sorted, least, from, Math.min(from + step, high));
}
