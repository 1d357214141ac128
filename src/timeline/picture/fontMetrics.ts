/** How wide the letters of a TrueType font are. */
export interface FontMetrics {
  /** Width of a character in em; null where the font does not have it. */
  advance(character: string): number | null;
}

/**
 * Reads the widths of a TrueType font (OpenType specification 1.9: tables `cmap` format 4, `head`, `hhea`, `hmtx`). Characters beyond
 * U+FFFF count as missing.
 *
 * @param font The bytes of the font's file.
 * @throws Error where the font has no such tables.
 */
export function readFontMetrics(font: Buffer): FontMetrics {
  const unitsPerEm = font.readUInt16BE(table(font, 'head') + 18);
  const widths = table(font, 'hmtx');
  const widthCount = font.readUInt16BE(table(font, 'hhea') + 34);
  const glyphs = glyphsOf(font);
  return {
    advance: (character) => {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0);
      if (glyph === undefined) return null;
      // Glyphs past the last width share it.
      return font.readUInt16BE(widths + 4 * Math.min(glyph, widthCount - 1)) / unitsPerEm;
    },
  };
}

/** Where a table of the font begins. */
function table(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let record = 12; record < 12 + 16 * count; record += 16)
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  throw new Error(`The font has no table "${tag}".`);
}

/** The glyph of each character of the Basic Multilingual Plane. */
function glyphsOf(font: Buffer): ReadonlyMap<number, number> {
  const at = segments(font);
  const count = font.readUInt16BE(at + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < count; segment++) {
    const end = font.readUInt16BE(at + 14 + 2 * segment);
    const start = font.readUInt16BE(at + 16 + 2 * (count + segment));
    const delta = font.readUInt16BE(at + 16 + 2 * (2 * count + segment));
    const offsetAt = at + 16 + 2 * (3 * count + segment);
    const offset = font.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Where the subtable of format 4 begins. */
function segments(font: Buffer): number {
  const cmap = table(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  for (let record = cmap + 4; record < cmap + 4 + 8 * count; record += 8) {
    const at = cmap + font.readUInt32BE(record + 4);
    if (font.readUInt16BE(at) === 4) return at;
  }
  throw new Error('The font has no character map of format 4.');
}
