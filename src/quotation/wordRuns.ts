/** Words of a run. */
const RUN = 3;

/** A run of words, by a hash, and where it begins. */
export interface WordRun {
  /** Unsigned, 32 bits. */
  readonly hash: number;
  readonly offset: number;
}

/** All runs of three words that follow each other, in order, whatever the capitals, marks and blanks. */
export function wordRuns(text: string): readonly WordRun[] {
  const words = hashedWords(text.toLowerCase());
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map(({ hash: first, offset }, at) => {
    let hash = first;
    for (let next = 1; next < RUN; next++) hash = mix(hash, words[at + next]?.hash ?? 0);
    return { hash: hash >>> 0, offset };
  });
}

/** FNV-1a over the letters of each word. */
function hashedWords(text: string): readonly WordRun[] {
  const words: WordRun[] = [];
  let [hash, offset] = [BASIS, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    if (isOfWord(code)) {
      if (hash === BASIS) offset = at;
      hash = Math.imul(hash ^ code, PRIME);
    } else if (hash !== BASIS) {
      words.push({ hash, offset });
      hash = BASIS;
    }
  }
  return words;
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
