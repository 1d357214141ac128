import { ArticleFault } from './articleFault.ts';

/** Largest article file in bytes. */
export const MAX_ARTICLE_BYTES = 5_000_000;

/**
 * Decodes the bytes of an article: no byte order mark, `\n` between the lines.
 *
 * @throws ArticleFault when they are too many, not text, or not UTF-8.
 */
export function decodeText(path: string, bytes: Uint8Array): string {
  if (bytes.length > MAX_ARTICLE_BYTES) throw tooLarge(path, bytes.length);
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw notText(path, bytes, nul, 'is NUL, so this is not UTF-8 text');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = firstBadByte(text, bytes);
  if (bad !== null) throw notText(path, bytes, bad, 'is not UTF-8');
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n');
}

/** The fault of a file of more than `MAX_ARTICLE_BYTES`. */
export function tooLarge(path: string, size: number): ArticleFault {
  const sizes = `${(size / 1e6).toFixed(1)} MB, the limit is ${MAX_ARTICLE_BYTES / 1e6} MB`;
  return new ArticleFault(path, null, `the file has ${sizes}. Split the article or take it out of the folder.`);
}

function notText(path: string, bytes: Uint8Array, offset: number, fact: string): ArticleFault {
  const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
  return new ArticleFault(path, line, `byte ${offset} ${fact}. Save the article as UTF-8 text.`);
}

// A decoder puts U+FFFD for what it cannot decode, but a file may hold that character itself.
function firstBadByte(text: string, bytes: Uint8Array): number | null {
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const genuine = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!genuine) return offset;
    offset += 3;
    from = at + 1;
  }
  return null;
}
