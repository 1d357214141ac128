/**
 * Goes through all runs of three words that follow each other, in order, whatever the capitals, marks and blanks.
 *
 * @param visit Takes a run as a hash, unsigned, 32 bits, and the offset at which it begins.
 */
export function eachWordRun(text: string, visit: (hash: number, offset: number) => void): void {
  let [words, first, second, firstAt, secondAt] = [0, 0, 0, 0, 0];
  eachWord(text.toLowerCase(), (hash, offset) => {
    words++;
    if (words > 2) visit(mix(mix(first, second), hash) >>> 0, firstAt);
    [first, second, firstAt, secondAt] = [second, hash, secondAt, offset];
  });
}

/** FNV-1a over the letters of each word. */
function eachWord(text: string, visit: (hash: number, offset: number) => void): void {
  let [hash, offset] = [BASIS, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    if (isOfWord(code)) {
      if (hash === BASIS) offset = at;
      hash = Math.imul(hash ^ code, PRIME);
    } else if (hash !== BASIS) {
      visit(hash, offset);
      hash = BASIS;
    }
  }
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const BLANK = 0x20;

/** ASCII letters and figures, and what is beyond the signs of Latin-1 and of general punctuation. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x20cf);
}

function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ next;
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
}
