/**
 * Finds where an article's text stands in its file, word by word: between two words that follow each other in the text
 * the file may have markup, but no word of the text.
 *
 * @param lines The file's lines.
 * @param bodyStart Index of the first line below the front matter or the title.
 * @param text The article's text.
 * @returns The file's line, from 1, of the word that an offset of the text is in or that follows it.
 */
export function createLineFinder(
  lines: readonly string[],
  bodyStart: number,
  text: string,
): (offset: number) => number {
  const written = lines.flatMap((line, index) =>
    index < bodyStart ? [] : wordsOf(withoutMarkup(line)).map(({ word }) => ({ word, line: index + 1 })),
  );
  const places: { end: number; line: number }[] = [];
  let at = 0;
  for (const { word, end } of wordsOf(text)) {
    let next = at;
    while (next < written.length && written[next]?.word !== word) next++;
    if (next < written.length) at = next + 1;
    places.push({ end, line: written[Math.max(0, at - 1)]?.line ?? bodyStart + 1 });
  }
  return (offset) => (places.find(({ end }) => end > offset) ?? places.at(-1))?.line ?? bodyStart + 1;
}

/** A line without footnotes and addresses, whose words are not in the text. */
function withoutMarkup(line: string): string {
  if (/^\s*\[\^[^\]]+\]:/u.test(line)) return '';
  return line.replace(/\[\^[^\]\s]+\]/gu, ' ').replace(/\]\([^)]*\)/gu, '] ');
}

function wordsOf(text: string): readonly { readonly word: string; readonly end: number }[] {
  return Array.from(text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => ({
    word,
    end: index + word.length,
  }));
}
