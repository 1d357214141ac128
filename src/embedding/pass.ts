/** One input of the model: special tokens, context and sentences joined, and where the sentences lie in it. */
export interface Pass {
  readonly ids: readonly number[];
  /** For each sentence where it lies; empty where nothing of it is left. */
  readonly bounds: readonly Bounds[];
}

/** A run of tokens, from `start` to before `end`. */
export type Bounds = readonly [start: number, end: number];

export interface SpecialTokens {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Joins context and sentences, at most `positions` tokens. What exceeds is cut from the end; the context takes no more
 * than half, so that there is room for a sentence.
 */
export function joinPass(
  special: SpecialTokens,
  context: readonly number[],
  sentences: readonly (readonly number[])[],
  positions: number,
): Pass {
  const room = positions - special.after.length;
  const ids = [...special.before, ...(sentences.length > 0 ? context.slice(0, positions >> 1) : context)].slice(
    0,
    room,
  );
  const bounds = sentences.map((sentence): Bounds => {
    const start = ids.length;
    for (const id of sentence.slice(0, room - start)) ids.push(id);
    return [start, ids.length];
  });
  ids.push(...special.after);
  return { ids, bounds };
}
