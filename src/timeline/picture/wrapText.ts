import { textWidth, type Weight } from './typeface.ts';

export interface Lettering {
  /** In pixels. */
  readonly size: number;
  readonly weight: Weight;
}

/**
 * A text in lines that are not wider than `width` pixels, parted at blanks; a word that is wider than a line is parted anywhere. Where
 * the lines do not suffice, the last one ends after a word with " …".
 *
 * @param text One that can be drawn, not empty.
 * @param most Lines, at least one.
 */
export function wrapText(text: string, width: number, most: number, lettering: Lettering): readonly string[] {
  const fits = (line: string) => textWidth(line, lettering.size, lettering.weight) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => parted(each, fits))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined;
    else if (lines.length === most) return [...lines.slice(0, -1), cut(last ?? '', fits)];
    else lines.push(word);
  }
  return lines;
}

function parted(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  for (const character of word) {
    const last = pieces.at(-1);
    if (last !== undefined && fits(last + character)) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

/** The line with the mark of the cut, shorter by as many words as that takes; of a single word, by letters. */
function cut(line: string, fits: (line: string) => boolean): string {
  const marked = `${line.replace(/[\s,;:–—-]+$/u, '')} …`;
  if (fits(marked)) return marked;
  const shorter = /^.*\S(?=\s)/u.exec(line)?.[0] ?? Array.from(line).slice(0, -1).join('');
  return shorter === '' ? '…' : cut(shorter, fits);
}
