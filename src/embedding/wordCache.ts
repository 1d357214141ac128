/** White space that a BERT tokenizer parts words at; other control characters it drops, which joins what stands around. */
const GAP = /[ \t\n\r\p{Z}]+/u;
const MOST_WORDS = 50_000;
const LONGEST_WORD = 40;

/**
 * Remembers the word pieces of words. Only for tokenizers that look at each word by itself, as BERT's does: it is
 * several times faster, because the words of a corpus repeat.
 */
export function cacheWords(encode: (text: string) => readonly number[]): (text: string) => number[] {
  const cache = new Map<string, readonly number[]>();
  return (text) => {
    const ids: number[] = [];
    for (const word of text.split(GAP)) {
      let pieces = cache.get(word);
      if (pieces === undefined) {
        pieces = encode(word);
        if (cache.size >= MOST_WORDS) cache.clear();
        if (word.length <= LONGEST_WORD) cache.set(word, pieces);
      }
      for (const piece of pieces) ids.push(piece);
    }
    return ids;
  };
}
