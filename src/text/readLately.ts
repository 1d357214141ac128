/**
 * Reads a text once for as long as it is among the last that were read: one question is looked at beside every sentence.
 *
 * @param read Gives the same for the same text; nobody may change it.
 */
export function readLately<T>(read: (text: string) => T): (text: string) => T {
  // A map begins with what was put in first.
  const known = new Map<string, { readonly found: T }>();
  return (text) => {
    const { found } = known.get(text) ?? { found: read(text) };
    if (!known.has(text)) known.set(text, { found });
    if (known.size > KEPT) known.delete(known.keys().next().value ?? '');
    return found;
  };
}

const KEPT = 16;
