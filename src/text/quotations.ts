import type { Span } from './span.ts';

/** Characters; a longer quotation is read sentence by sentence. */
const SHORT = 200;

/**
 * Finds the quotations and parentheses of at most 200 characters that stand within a sentence: `He wrote: "We met. We
 * talked."` Their sentences make no sense apart; those of a longer quotation, or of one that opens a sentence, do.
 */
export function enclosedPieces(text: string): readonly Span[] {
  if (!/["“«(]/.test(text)) return [];
  return Array.from(text.matchAll(ENCLOSED), ({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
  })).filter(({ start }) => IN_MID_SENTENCE.test(text.slice(Math.max(0, start - 6), start)));
}

const ENCLOSED = new RegExp(
  [
    String.raw`["“](?<![\p{L}\p{N}]["“])(?=\S)[^"“”]{1,${SHORT}}(?<=\S)["”](?![\p{L}\p{N}])`,
    `«[^«»]{1,${SHORT}}»`,
    String.raw`\((?<=\s\()[^()]{1,${SHORT}}\)`,
  ].join('|'),
  'gu',
);
const IN_MID_SENTENCE = /[^.!?…\s"'”’)\]]["'”’)\]]*\s*$/;

/**
 * Tells whether the text behind a closing quotation mark says who spoke, and so belongs to the quotation's sentence.
 *
 * @param mark The punctuation before the closing quotation mark.
 */
export function opensAttribution(mark: string, after: string): boolean {
  if (/^[—–-]/.test(after)) return true;
  return /[?!]/.test(mark) && SPEAKER_SAID.test(after) && !PRONOUN.test(after);
}

/** Up to five capitalised words, then a verb of speech: "Peskov asked", "Foreign Minister Lavrov said". */
const SPEAKER_SAID = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.’'-]*\s+){1,5}` +
    String.raw`(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|posted|replied|exclaimed|wondered)\b`,
  'u',
);
const PRONOUN = /^(?:I|He|She|It|We|They|You|This|That|The)\s/;
