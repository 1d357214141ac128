/**
 * A text in at most `most` characters (at least 3): whole, or cut at the end of a clause or word, with " …" to show the cut.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, cutAt(text, most - CUT.length)).trimEnd()}${CUT}`;
}

/** A name or title in one line of at most `most` characters. */
export function clip(text: string, most: number): string {
  return shorten(text.replace(/\s+/gu, ' ').trim(), most);
}

/** Where to cut a text so that what stands before has at most `most` characters, at least 1. */
export function cutAt(text: string, most: number): number {
  const room = text.slice(0, most + 1);
  const clause = Math.max(...Array.from(room.matchAll(CLAUSE_END), ({ index, 0: end }) => index + end.length), 0);
  if (clause >= most * LEAST_FILLED) return clause;
  const blank = /^.*\S(?=\s)/su.exec(room)?.[0].length ?? 0;
  return blank > 0 ? blank : wholeCharacter(text, most);
}

const CUT = ' …';
/** A clause that would leave more room empty than this is passed over. */
const LEAST_FILLED = 0.6;
const CLAUSE_END = /[,;:.!?…]["”’»)\]]*(?=\s)/gu;

function wholeCharacter(text: string, at: number): number {
  return at > 1 && /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) ? at - 1 : at;
}
