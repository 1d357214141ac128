/**
 * A log that says the same thing again only after a while, with how often it happened meanwhile.
 *
 * @param log Takes the lines.
 * @param silenceMs Milliseconds for which a kind of thing is not told again.
 * @returns takes the kind of thing and the line about it.
 */
export function createQuietLog(
  log: (line: string) => void,
  silenceMs: number,
  clock: () => number = Date.now,
): (kind: string, line: string) => void {
  const told = new Map<string, { at: number; unsaid: number }>();
  return (kind, line) => {
    const last = told.get(kind);
    if (last !== undefined && clock() - last.at < silenceMs) {
      last.unsaid += 1;
      return;
    }
    if (told.size >= KINDS) told.clear();
    told.set(kind, { at: clock(), unsaid: 0 });
    log(last === undefined || last.unsaid === 0 ? line : `${line} (${last.unsaid} more times before this)`);
  };
}

/** More kinds than this are not kept account of, so that errors with ever new messages do not fill the memory. */
const KINDS = 200;
