import { normalizeText } from '../text/normalize.ts';
import { segmentSentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';

/** What somebody's message states. */
export interface MessageText {
  /** Without links, mentions, emoji and markup. */
  readonly text: string;
  /** What may be a sentence of an article: the message's sentences, and what it has in quotation marks. */
  readonly pieces: readonly StatedPiece[];
}

export interface StatedPiece {
  readonly text: string;
  /** Whether it stands in quotation marks. */
  readonly isQuoted: boolean;
}

/** Reads a message as it was typed, in Discord's Markdown. */
export function readMessage(message: string): MessageText {
  const text = withoutMarkup(message);
  const quotations = Array.from(
    text.matchAll(QUOTATION),
    ({ groups = {} }) => groups.curly ?? groups.straight ?? groups.angled ?? '',
  );
  const long = quotations.filter((quotation) => words(quotation).length >= QUOTABLE);
  const pieces = [...long.flatMap((quotation) => sentencesOf(quotation, true)), ...sentencesOf(text, false)];
  return { text, pieces: pieces.filter((piece) => words(piece.text).length >= QUOTABLE).slice(0, MOST_PIECES) };
}

/** Words; what is shorter is said by many. */
const QUOTABLE = 5;

/** A message of Discord has room for no more; another is looked up by its beginning. */
const MOST_PIECES = 40;

const QUOTATION = /[“„](?<curly>[^“”„]+)[”“]|"(?<straight>[^"]+)"|«(?<angled>[^«»]+)»/gu;

function sentencesOf(text: string, isQuoted: boolean): readonly StatedPiece[] {
  return segmentSentences(text).map(({ start, end }) => ({ text: text.slice(start, end), isQuoted }));
}

/** A message without Discord's Markdown, links, mentions and emoji, in the one form in which texts are compared. */
export function withoutMarkup(message: string): string {
  return normalizeText(
    message
      .replace(/\[(?<shown>[^\]\n]+)\]\(\s*<?[a-z][a-z0-9+.-]*:\/\/[^)\s]+\s*\)/giu, '$<shown>')
      .replace(/<?\b[a-z][a-z0-9+.-]*:\/\/[^\s<>]+>?/giu, ' ')
      .replace(/<(?:@[!&]?|#|a?:\w+:|t:)[\d:a-z-]+>/giu, ' ')
      .replace(/```(?:\w+\n)?|`|\*{1,3}|~~|\|\||(?<![\p{L}\p{N}])_{1,2}|_{1,2}(?![\p{L}\p{N}])/gu, '')
      .replace(/^[ \t]*(?:>{1,3}|#{1,3}|-#|[-•]|\d+\.)[ \t]+/gmu, '')
      .replace(/\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*/gu, ' '),
  )
    .replace(/[ \t]+/gu, ' ')
    .trim();
}
