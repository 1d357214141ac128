import { dot } from './dot.ts';
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

/** A question's tokens with the tables by which codes are compared. */
export interface PreparedQuestion {
  readonly tokens: readonly Float32Array[];
  /**
   * For each four tokens 256 times four numbers a byte of a code: what the byte adds to the dot product with each of the four, which lie
   * beside each other, so that one read from memory serves them all.
   */
  readonly tables: readonly Float32Array[];
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
    tokens.slice(group * BESIDE, (group + 1) * BESIDE),
  );
  return { tokens, tables: groups.map(tableOf) };
}

/**
 * For each token of the question the best cosine to any token of the sentence, about -1 to 1: the inner part of late interaction.
 *
 * @param sentence The sentence's vector and its coded tokens.
 */
export function bestCosines(
  { tokens, tables }: PreparedQuestion,
  sentence: { readonly vector: Float32Array; readonly tokens: TokenVectors },
): Float32Array {
  const { bytes, count } = sentence.tokens;
  const factor = (bytes[0] ?? 0) / UNIT;
  const scales = UNIT * Math.sqrt(sentence.vector.length);
  const rests = new Float64Array(tables.length * BESIDE);
  for (const [group, table] of tables.entries()) bestRests(table, bytes, count, rests.subarray(group * BESIDE));
  return Float32Array.from(
    tokens,
    (token, index) => factor * dot(token, sentence.vector) + Math.max(-1, (rests[index] ?? 0) / scales),
  );
}

/** How many tokens of a question lie beside each other in a table. */
const BESIDE = 4;

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

/** @param tokens At most four; what is missing of four stays 0. */
function tableOf(tokens: readonly Float32Array[]): Float32Array {
  const table = new Float32Array(Math.ceil((tokens[0]?.length ?? 0) / 4) * BYTES * BESIDE);
  for (const [index, token] of tokens.entries()) fillTable(table, index, token);
  return table;
}

function fillTable(table: Float32Array, index: number, token: Float32Array): void {
  const rotated = Float64Array.from(token);
  rotationOf(token.length)(rotated);
  const [low, high] = [new Float64Array(16), new Float64Array(16)];
  for (let to = index, at = 0; to < table.length; at += 4) {
    sumPairs(rotated[at] ?? 0, rotated[at + 1] ?? 0, low);
    sumPairs(rotated[at + 2] ?? 0, rotated[at + 3] ?? 0, high);
    for (let code = 0; code < BYTES; code++, to += BESIDE) table[to] = (low[code & 15] ?? 0) + (high[code >> 4] ?? 0);
  }
}

/** The values of a byte. */
const BYTES = 256;

/** Puts into `sums` what each code of two coordinates adds to the dot product. */
function sumPairs(first: number, second: number, sums: Float64Array): void {
  for (let code = 0; code < 16; code++)
    sums[code] = first * (LEVELS[code & 3] ?? 0) + second * (LEVELS[code >> 2] ?? 0);
}

/** Puts into the first four of `best` the highest dot product of each of the table's four tokens with a row, times 255 and the row's size. */
function bestRests(table: Float32Array, bytes: Uint8Array, count: number, best: Float64Array): void {
  const size = 1 + table.length / (BYTES * BESIDE);
  const end = 1 + count * size;
  let [p, q, r, s] = [-Infinity, -Infinity, -Infinity, -Infinity];
  for (let start = 1; start < end; start += size) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = start + 1, first = 0; at < start + size; at++, first += BYTES * BESIDE) {
      const entry = first + (bytes[at] ?? 0) * BESIDE;
      a += table[entry] ?? 0;
      b += table[entry + 1] ?? 0;
      c += table[entry + 2] ?? 0;
      d += table[entry + 3] ?? 0;
    }
    const scale = bytes[start] ?? 0;
    p = Math.max(p, a * scale);
    q = Math.max(q, b * scale);
    r = Math.max(r, c * scale);
    s = Math.max(s, d * scale);
  }
  best[0] = p;
  best[1] = q;
  best[2] = r;
  best[3] = s;
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
