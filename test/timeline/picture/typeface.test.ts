import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { drawable, FONT_FILES, textWidth, TYPEFACE, type Weight } from '../../../src/timeline/picture/typeface.ts';
import { nastyText, seeded } from '../../discord/render/nastyText.ts';

const WEIGHTS: readonly Weight[] = ['regular', 'bold'];
const LINES = [
  'AVATAR To We. fi ffi fl “Yes”, he said – twice.',
  'WWWWMMMM@@@@%%%%',
  'iiiillll....,,,,',
  'Кремль заявил: «да»',
  ...[1, 2, 3, 4].map((seed) => drawable(nastyText(seeded(seed), 60))),
];

function drawnWidth(text: string, weight: Weight): number {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const bold = weight === 'bold' ? 'font-weight="700"' : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="5000" height="100"><text x="0" y="60" font-size="30" ${bold}>${escaped}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES), defaultFontFamily: TYPEFACE };
  return new Resvg(svg, { font }).innerBBox()?.width ?? 0;
}

it.each(LINES)('%s is never drawn wider than it was measured, and hardly narrower', (line) => {
  for (const weight of WEIGHTS) {
    const [drawn, measured] = [drawnWidth(line, weight), textWidth(line, 30, weight)];
    expect(drawn).toBeLessThanOrEqual(measured);
    expect(drawn).toBeGreaterThan(measured * 0.85);
  }
});

it('blanks become one, and what steers the display is left out', () => {
  expect(drawable(' a\n\tb\u202e\u200dc\u0007 ')).toBe('a bc');
  expect(drawable('e\u0301')).toBe('é');
});
