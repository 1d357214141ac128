/**
 * Brings a text into the one form that is stored and compared: NFC, `\n` for line breaks, single plain spaces, no
 * invisible characters, no blanks at line ends and none before a stop or within brackets. Applying it twice changes
 * nothing more.
 */
export function normalizeText(raw: string): string {
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(STRAY_SPACE, '')
    .replace(/ +$/gm, '');
}

/** Control characters, soft hyphens, zero-width characters and marks of direction. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** " ," and "( " go; " .5", " ...", " . . .", " .NET", " :)" and ":( " stay. */
const STRAY_SPACE = / (?=(?:[,!?]|(?<!\. )\.(?![. ]\.)|[;:](?![)(]))(?:[\s"'”’»)\],;!?]|$)|\))|(?<=(?<![:;=-])\() /g;
