import { BESIDE, type CodeTables, HALVES, plainTables, type TokenGroup } from './codeTables.ts';
import { dot } from './dot.ts';
import { simdTables } from './simdTables.ts';
import { createRotation } from './rotation.ts';

/**
 * The vectors of a sentence's tokens, coded for storage; only this file knows how: each token is the sentence's own vector times one
 * factor, plus a rotated rest of two bits a coordinate. On two public sets that costs nothing measurable, in a quarter of int8's room.
 */
export interface TokenVectors {
  /** How many tokens. */
  readonly count: number;
  /** The sentence's factor in one byte; then for each token the scale of its rest and the rest, four coordinates a byte. */
  readonly bytes: Uint8Array;
}

/** Names the coding, for fingerprints: libraries of another coding cannot be read. */
export const TOKEN_CODING = 'residual-2bit-b';

/** A question's tokens with that by which codes are compared. */
export interface PreparedQuestion {
  readonly tokens: readonly Float32Array[];
  /** The tokens, four to a group; where some are missing of the last four, they are 0. */
  readonly groups: readonly TokenGroup[];
}

/**
 * Codes token vectors.
 *
 * @param vectors `count × dimensions` numbers, each row of unit length; left as they are.
 * @param sentence The sentence's vector, unit length, by which the code is read again.
 */
export function encodeTokens(vectors: Float32Array, sentence: Float32Array): TokenVectors {
  const dimensions = sentence.length;
  const count = vectors.length / dimensions;
  const factor = Math.round(UNIT * clamp(meanCosine(vectors, sentence)));
  const size = 1 + Math.ceil(dimensions / 4);
  const bytes = new Uint8Array(1 + count * size);
  bytes[0] = factor;
  const rotate = rotationOf(dimensions);
  const rest = new Float64Array(dimensions);
  for (let token = 0; token < count; token++) {
    const square = subtract(vectors, token * dimensions, sentence, factor / UNIT, rest);
    rotate(rest);
    encodeRow(rest, square, bytes, 1 + token * size);
  }
  return { count, bytes };
}

/** @param tokens One vector of unit length for each word piece of the question. */
export function prepareQuestion(tokens: readonly Float32Array[]): PreparedQuestion {
  const groups = Array.from({ length: Math.ceil(tokens.length / BESIDE) }, (_, group) =>
    groupOf(tokens.slice(group * BESIDE, (group + 1) * BESIDE)),
  );
  return { tokens, groups };
}

/**
 * For each token of the question the best cosine to any token of the sentence, about -1 to 1: the inner part of late interaction.
 *
 * @param sentence The sentence's vector and its coded tokens.
 */
export function bestCosines(
  question: PreparedQuestion,
  { vector, tokens: { bytes, count } }: { readonly vector: Float32Array; readonly tokens: TokenVectors },
): Float32Array {
  const factor = (bytes[0] ?? 0) / UNIT;
  const scales = UNIT * Math.sqrt(vector.length);
  const dots = new Float64Array(question.groups.length * BESIDE);
  const rests = new Float64Array(dots.length);
  tablesOf(question).compare({ vector, codes: bytes, count }, dots, rests);
  const cosines = new Float32Array(question.tokens.length);
  for (let i = 0; i < cosines.length; i++)
    cosines[i] = factor * (dots[i] ?? 0) + Math.max(-1, (rests[i] ?? 0) / scales);
  return cosines;
}

/** A byte stands for 0 to 1. */
const UNIT = 255;

/** The best levels for four steps on a normal distribution, and the bounds between them (Max 1960, table I). */
const INNER = 0.4528;
const OUTER = 1.51;
const LEVELS = Float64Array.of(-OUTER, -INNER, INNER, OUTER);
const BOUND = 0.9816;

/** Puts the row that begins at `start`, less `factor` times the sentence's vector, into `rest`; returns its squared length. */
function subtract(
  vectors: Float32Array,
  start: number,
  sentence: Float32Array,
  factor: number,
  rest: Float64Array,
): number {
  let square = 0;
  for (let i = 0; i < rest.length; i++) {
    const value = (vectors[start + i] ?? 0) - factor * (sentence[i] ?? 0);
    rest[i] = value;
    square += value * value;
  }
  return square;
}

/** Writes the code of a row of this squared length: its scale, then its steps. Sums instead of branches: none could be predicted. */
function encodeRow(row: Float64Array, square: number, bytes: Uint8Array, at: number): void {
  const bound = BOUND * Math.sqrt(square / row.length);
  let all = 0;
  let outer = 0;
  let outerCount = 0;
  for (let i = 0, to = at + 1; i < row.length; to++) {
    let byte = 0;
    for (let shift = 0; shift < 8; shift += 2, i++) {
      const value = row[i] ?? 0;
      const size = Math.abs(value);
      const positive = Number(value > 0);
      const isOuter = Number(size > bound);
      all += size;
      outer += size * isOuter;
      outerCount += isOuter;
      byte |= (1 + positive + isOuter * (2 * positive - 1)) << shift;
    }
    bytes[to] = byte;
  }
  const along = INNER * all + (OUTER - INNER) * outer;
  const levels = INNER ** 2 * row.length + (OUTER ** 2 - INNER ** 2) * outerCount;
  bytes[at] = Math.round(UNIT * clamp((along / levels) * Math.sqrt(row.length)));
}

/** @param tokens At most four. */
function groupOf(tokens: readonly Float32Array[]): TokenGroup {
  const dimensions = tokens[0]?.length ?? 0;
  const beside = new Float32Array(dimensions * BESIDE);
  const halves = new Float64Array(Math.ceil(dimensions / 4) * HALVES);
  for (const [index, token] of tokens.entries()) {
    for (let i = 0; i < dimensions; i++) beside[i * BESIDE + index] = token[i] ?? 0;
    fillHalves(halves, index, token);
  }
  return { tokens: beside, halves };
}

function fillHalves(halves: Float64Array, index: number, token: Float32Array): void {
  const rotated = Float64Array.from(token);
  rotationOf(token.length)(rotated);
  for (let to = index, at = 0; to < halves.length; at += 2) {
    const first = rotated[at] ?? 0;
    const second = rotated[at + 1] ?? 0;
    for (let code = 0; code < 16; code++, to += BESIDE)
      halves[to] = first * (LEVELS[code & 3] ?? 0) + second * (LEVELS[code >> 2] ?? 0);
  }
}

const codeTables = simdTables() ?? plainTables();
let filledFor: PreparedQuestion | null = null;

/** The tables hold one question at a time: as a rule many sentences are compared with it before the next one. */
function tablesOf(question: PreparedQuestion): CodeTables {
  if (filledFor !== question) codeTables.fill(question.groups);
  filledFor = question;
  return codeTables;
}

function meanCosine(vectors: Float32Array, sentence: Float32Array): number {
  const sum = new Float64Array(sentence.length);
  for (let start = 0; start < vectors.length; start += sum.length) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vectors[start + i] ?? 0);
  }
  return vectors.length === 0 ? 0 : (dot(sum, sentence) * sentence.length) / vectors.length;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

const rotations = new Map<number, (row: Float64Array) => void>();

function rotationOf(dimensions: number): (row: Float64Array) => void {
  const known = rotations.get(dimensions) ?? createRotation(dimensions);
  rotations.set(dimensions, known);
  return known;
}
