import type { Lettering } from './wrapText.ts';

/** A line of text in the picture. */
export interface TextLine extends Lettering {
  readonly text: string;
  readonly tone: Tone;
  /** Where the line begins, or ends where it is aligned to its end; in pixels. */
  readonly x: number;
  readonly align: 'start' | 'end';
  /** Of the base line, in pixels. */
  readonly y: number;
}

export type Tone = 'strong' | 'plain' | 'quiet';

/** How a kind of line looks. */
export interface Style extends Lettering {
  /** In pixels. */
  readonly lineHeight: number;
  readonly tone: Tone;
}

/** What a line says, before it has its place. */
export interface Content {
  readonly text: string;
  readonly style: Style;
}

/** Lines below each other, from `top` on. */
export function stack(contents: readonly Content[], x: number, top: number): readonly TextLine[] {
  let bottom = top;
  return contents.map(({ text, style }) => {
    bottom += style.lineHeight;
    return lineAt({ text, style }, x, bottom - style.lineHeight / 2);
  });
}

/** A line whose letters have their middle at `middle`. */
export function lineAt(
  { text, style }: Content,
  x: number,
  middle: number,
  align: TextLine['align'] = 'start',
): TextLine {
  const { size, weight, tone } = style;
  return { text, size, weight, tone, x, y: middle + size * CAPITAL_HALF, align };
}

/** Where the middle of a line's letters is. */
export function middleOf({ y, size }: TextLine): number {
  return y - size * CAPITAL_HALF;
}

/** Half of the height of DejaVu's capital letters, in em. */
const CAPITAL_HALF = 0.36;
