/**
 * The end of a word that begins at an offset, where it is only ASCII letters or only figures, and what follows can be no part of it: most
 * words, which are found sooner in this way than by a regular expression for letters of all scripts.
 *
 * @returns The offset itself where no word can begin there; null where the word is another one, or there may be none.
 */
export function plainWordEnd(text: string, start: number): number | null {
  const first = text.charCodeAt(start);
  const isOf = isLetter(first) ? isAlphanumeric : isFigure(first) ? isFigure : null;
  if (isOf === null) return first < ASCII_END || isPunctuation(first) ? start : null;
  let end = start + 1;
  while (end < text.length && isOf(text.charCodeAt(end))) end++;
  return end === text.length || endsWord(text, start, end) ? end : null;
}

/** Whether a word can end before a sign. */
function endsWord(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code >= ASCII_END) return isPunctuation(code) && code !== CURLY_APOSTROPHE;
  if (code === APOSTROPHE || isLetter(code)) return false;
  if (code !== STOP && code !== COMMA) return true;
  return isFigure(text.charCodeAt(start)) ? !isFigure(text.charCodeAt(end + 1)) : code === COMMA || end - start > 1;
}

const ASCII_END = 0x80;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const COMMA = 0x2c;
const STOP = 0x2e;

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAlphanumeric(code: number): boolean {
  return isLetter(code) || isFigure(code);
}

/** A blank that does not break, or one of Unicode's block of general punctuation: dashes, quotation marks, an ellipsis. */
function isPunctuation(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x206f);
}
