import type { QuestionEmbedding, SentenceEmbedding } from '../embedding/embedder.ts';
import { bestCosines, prepareQuestion } from '../embedding/tokenVectors.ts';
import { STOP_WORDS } from '../text/stopWords.ts';

/** How well a sentence covers a question, token by token. */
export interface Coverage {
  /** For each token of the question the best cosine to a token of the sentence, -1 to 1. */
  readonly cosines: Float32Array;
  /** MaxSim of late interaction (Khattab & Zaharia 2020): the mean of `cosines`. */
  readonly mean: number;
  /** The cosine of the worst covered content token: low where the sentence lacks something that is asked about. */
  readonly least: number;
}

/** Says how a sentence covers the question that it was made for. */
export type CoverageOf = (sentence: SentenceEmbedding) => Coverage;

/** Prepares a question once; the function it gives covers any number of sentences, each of them once. */
export function createCoverage(question: QuestionEmbedding): CoverageOf {
  const prepared = prepareQuestion(question.tokens);
  const content = contentTokens(question.pieces);
  const known = new WeakMap<SentenceEmbedding, Coverage>();
  const cover = (sentence: SentenceEmbedding): Coverage => {
    const cosines = bestCosines(prepared, sentence);
    const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / Math.max(cosines.length, 1);
    const least = content.reduce((low, token) => Math.min(low, cosines[token] ?? 0), 1);
    return { cosines, mean, least: content.length > 0 ? least : mean };
  };
  return (sentence) => {
    const coverage = known.get(sentence) ?? cover(sentence);
    known.set(sentence, coverage);
    return coverage;
  };
}

/**
 * How much each token of the question tells the sentences apart: the root of its best minus its mean coverage, half of it where it is a
 * stop word or punctuation, the weights adding up to 1. Of sentences that all name the talks, the one that also covers "chaired" is meant.
 *
 * @param pieces The question's word pieces.
 * @param coverages Of all sentences that may answer.
 * @returns One weight for each word piece.
 */
export function spreadWeights(pieces: readonly string[], coverages: readonly Coverage[]): Float32Array {
  const spread = Float32Array.from(pieces, (piece, token) => {
    const cosines = coverages.map((coverage) => coverage.cosines[token] ?? 0);
    const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / Math.max(cosines.length, 1);
    return Math.sqrt(Math.max(mean, ...cosines) - mean + EVEN) * (isContent(piece) ? 1 : STOP_WEIGHT);
  });
  const total = spread.reduce((sum, weight) => sum + weight, 0);
  return spread.map((weight) => weight / total);
}

/** Keeps some weight on tokens that all sentences cover alike. */
const EVEN = 0.05;
const STOP_WEIGHT = 0.5;

/**
 * How well a sentence covers all of a question: the weighted soft minimum of its cosines, -1/5 · ln Σ weight · e^(-5 · cosine). One token that
 * is missing costs more than others, covered better, make good; the mean (MaxSim) and the least cosine are its limits. DESIGN.md has what it
 * measured against them.
 *
 * @param weights One for each cosine, adding up to 1.
 * @returns About -1 to 1; 0 where there are no tokens.
 */
export function coversAll(cosines: Float32Array, weights: Float32Array): number {
  if (cosines.length === 0) return 0;
  const sum = cosines.reduce(
    (total, cosine, token) => total + (weights[token] ?? 0) * Math.exp(-SHARPNESS * cosine),
    0,
  );
  return -Math.log(sum) / SHARPNESS;
}

/** At 0 the soft minimum is the mean, without end it is the least; from 3 to 6 measured much alike. */
const SHARPNESS = 5;

/**
 * The coverage of the content word that all sentences together cover worst, a word of several pieces with their mean: low where nothing that
 * was read speaks of something that is asked about.
 *
 * @param pieces The question's word pieces; a piece with `##` in front goes on the word before it.
 * @returns About -1 to 1; 1 where the question has no content words.
 */
export function leastCovered(pieces: readonly string[], coverages: readonly Coverage[]): number {
  const best = pieces.map((_, token) =>
    coverages.reduce((most, { cosines }) => Math.max(most, cosines[token] ?? 0), -1),
  );
  return contentWords(pieces).reduce((low, tokens) => {
    const sum = tokens.reduce((total, token) => total + (best[token] ?? 0), 0);
    return Math.min(low, sum / tokens.length);
  }, 1);
}

/** The positions of each content word's pieces. */
function contentWords(pieces: readonly string[]): readonly (readonly number[])[] {
  const all: { text: string; tokens: number[] }[] = [];
  for (const [token, piece] of pieces.entries()) {
    const last = all.at(-1);
    if (piece.startsWith('##') && last !== undefined) {
      last.text += piece.slice(2);
      last.tokens.push(token);
    } else all.push({ text: piece, tokens: [token] });
  }
  return all.filter(({ text }) => isContent(text)).map(({ tokens }) => tokens);
}

/** Positions of the word pieces that carry meaning: neither punctuation nor stop words. */
function contentTokens(pieces: readonly string[]): readonly number[] {
  return pieces.flatMap((piece, index) => (isContent(piece) ? [index] : []));
}

function isContent(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece) && !STOP_WORDS.has(piece);
}
