import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontMetrics, readFontMetrics } from './fontMetrics.ts';

/** The letters of the picture: DejaVu Sans, which comes along, so that every machine draws the same. */
export const TYPEFACE = 'DejaVu Sans';

export type Weight = 'regular' | 'bold';

/** Paths of the font's files. */
export const FONT_FILES: Readonly<Record<Weight, string>> = {
  regular: file('DejaVuSans.ttf'),
  bold: file('DejaVuSans-Bold.ttf'),
};

/**
 * How wide a text is drawn at most, in pixels: the widths of its letters and a fiftieth, since neighbours are shifted a little (kerning).
 *
 * @param size Of the letters, in pixels.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const metrics = metricsOf(weight);
  return Array.from(text).reduce((sum, character) => sum + (metrics.advance(character) ?? 1), 0) * size * 1.02;
}

/**
 * Text that can be drawn as one line, letter after letter from the left: characters of other scripts, and those that the font has not,
 * become boxes; runs of blanks become one; what only steers a display is left out.
 */
export function drawable(text: string): string {
  const { regular, bold } = { regular: metricsOf('regular'), bold: metricsOf('bold') };
  return Array.from(
    text
      .normalize('NFC')
      .replace(/[\s\u2028\u2029]+/gu, ' ')
      .replace(STEERING, '')
      .trim(),
  )
    .map((character) => {
      const has = regular.advance(character) !== null && bold.advance(character) !== null;
      return has && WRITTEN_RIGHTWARDS.test(character) ? character : MISSING;
    })
    .join('');
}

const MISSING = '□';
/** Control and format characters, unpaired halves of others, and the selectors and marks that shape an emoji or a letter before them. */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{M}]/gu;
const WRITTEN_RIGHTWARDS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]$/u;

const metrics = new Map<Weight, FontMetrics>();

/** Read when it is needed first: most processes draw nothing. */
function metricsOf(weight: Weight): FontMetrics {
  const known = metrics.get(weight) ?? readFontMetrics(readFileSync(FONT_FILES[weight]));
  metrics.set(weight, known);
  return known;
}

function file(name: string): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}`);
}
