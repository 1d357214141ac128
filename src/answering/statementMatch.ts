import { normalizeText } from '../text/normalize.ts';
import { terms, words } from '../text/words.ts';
import type { StatedPiece } from './statementText.ts';

/** How near a sentence of an article is to a piece of somebody's statement. */
export interface StatementMatch {
  readonly kind: 'verbatim' | 'altered';
  /** Share of the words that both have in the same order, up to 1 (Dice). */
  readonly share: number;
}

/**
 * Compares a piece of a statement with a sentence. `verbatim`: the same words and figures, whatever the capitals, quotation marks, dashes,
 * blanks and stops; `altered`: nearly all words in the same order, or the one is a part of the other. Null where it is another sentence.
 */
export function matchStatement(piece: StatedPiece, sentence: string): StatementMatch | null {
  const [stated, stored] = [wordsOf(piece.text), wordsOf(sentence)];
  const common = commonLength(stated, stored);
  const share = (2 * common) / (stated.length + stored.length);
  if (share === 1 && figuresOf(piece.text) === figuresOf(sentence)) return { kind: 'verbatim', share };
  if (common < LEAST_WORDS || sharedTerms(piece.text, sentence) < LEAST_TERMS) return null;
  return share >= ALTERED || isPart(piece, stated, stored) ? { kind: 'altered', share } : null;
}

/** The least share of words in order; one word of five, or two of ten, may differ. */
const ALTERED = 0.8;
const LEAST_WORDS = 4;
const LEAST_TERMS = 3;
/** Words from which on a part of a sentence is told as one also where it does not stand in quotation marks. */
const PART = 8;

function wordsOf(text: string): readonly string[] {
  return words(text).map((word) => word.text);
}

function isPart({ isQuoted }: StatedPiece, stated: readonly string[], stored: readonly string[]): boolean {
  const [short, long] = stated.length < stored.length ? [stated, stored] : [stored, stated];
  if (short === stated && !isQuoted && stated.length < PART) return false;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** Everything but what may differ in a copy: signs beside figures stay, so that "$5" is not "€5", nor "-5" "5". */
function figuresOf(text: string): string {
  return normalizeText(text)
    .toLowerCase()
    .replace(/[“”„«»‹›"'‘’‚ʼ`´]/gu, '')
    .replace(/[‐-―−-]+/gu, '-')
    .replace(/\s*(?<![\s\p{L}])-\s+|\s+-\s*(?=\s)|(?<=\p{L})\s*-\s+/gu, ' - ')
    .replace(/(?<!\d)[.,;:!?…]+|[.,;:!?…]+(?!\d)/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s-]+|[\s-]+$/gu, (edge, offset: number) => (offset === 0 && edge.endsWith('-') ? '-' : ''))
    .trim();
}

function sharedTerms(a: string, b: string): number {
  const held = new Set(terms(b));
  return new Set(terms(a).filter((term) => held.has(term))).size;
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    for (const [column, other] of b.entries()) {
      next.push(word === other ? (row[column] ?? 0) + 1 : Math.max(row[column + 1] ?? 0, next[column] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
