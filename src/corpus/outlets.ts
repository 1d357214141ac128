import { z } from 'zod';
import { dataText, dataTexts, readDataFile } from './dataFile.ts';
import { oneLine } from './compose.ts';

/** What kind of outlet somebody is, where it is not an ordinary newspaper or broadcaster. */
export interface OutletMarks {
  /** "state media", "agency" and the like; null for an outlet without a mark. */
  markOf(outlet: string | null): string | null;
}

/** No outlet is marked. */
export const NO_MARKS: OutletMarks = { markOf: () => null };

const FILE = 'outlets.yml';
const schema = z.array(z.strictObject({ name: dataText, also: dataTexts, mark: dataText }), 'is no list.').default([]);

/**
 * Reads the marks of `outlets.yml` in the articles folder. An outlet is looked up by its whole name, then without what
 * stands in brackets: "UNN (citing TASS)" is UNN.
 *
 * @returns No marks where there is no such file.
 * @throws SetupError that names file and line when it is malformed, or gives an outlet two marks.
 */
export async function readOutlets(folder: string): Promise<OutletMarks> {
  const file = await readDataFile(folder, FILE, schema);
  if (file === null) return NO_MARKS;
  const marks = new Map<string, string>();
  for (const [index, { name, also, mark }] of file.data.entries()) {
    for (const written of [name, ...also]) {
      const known = marks.get(folded(written));
      if (known !== undefined && known !== mark) {
        throw file.faultAt([index], `${written} is marked as "${known}" above and as "${mark}" here.`);
      }
      marks.set(folded(written), mark);
    }
  }
  const find = (outlet: string) => marks.get(folded(outlet)) ?? marks.get(folded(withoutBrackets(outlet))) ?? null;
  return { markOf: (outlet) => (outlet === null ? null : find(outlet)) };
}

/** "TASS (state media)"; what already stands in brackets goes before the mark: "UNN (citing TASS; agency)". */
export function withMark({ outlet, mark }: { readonly outlet: string; readonly mark: string | null }): string {
  if (mark === null) return outlet;
  return outlet.endsWith(')') ? `${outlet.slice(0, -1)}; ${mark})` : `${outlet} (${mark})`;
}

function withoutBrackets(outlet: string): string {
  return outlet.replace(/\([^()]*\)/gu, ' ');
}

function folded(outlet: string): string {
  return oneLine(outlet).toLowerCase();
}
