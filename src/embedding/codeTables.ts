/** How many tokens of a question lie beside each other. */
export const BESIDE = 4;

/** The values of a byte. */
export const BYTES = 256;

/** For each byte of a code: what the 16 values of its lower half add to four dot products, then those of its higher half. */
export const HALVES = 32 * BESIDE;

/** Four tokens of a question. */
export interface TokenGroup {
  /** Their vectors, coordinate by coordinate: four numbers for each. */
  readonly tokens: Float32Array;
  /** `HALVES` numbers for each byte of a code. */
  readonly halves: Float64Array;
}

/**
 * Compares sentences with a question by tables: for each four tokens of the question, each byte of a code and each of its values four
 * numbers, which lie beside each other, so that one read from memory serves all four tokens.
 */
export interface CodeTables {
  /** Takes a question in place of the one before; an entry is the sum of its halves', in single precision. */
  fill(groups: readonly TokenGroup[]): void;

  /**
   * Puts for each token of the question its dot product with the sentence's vector into `dots`, and into `best` the highest sum of table
   * entries over the codes, times the code's scale; there are four of each for each group. All is added in double precision from the first
   * to the last, so that it is the same to the last bit on every machine.
   *
   * @param codes From `1` on for each code a byte with its scale and the code's bytes.
   */
  compare(sentence: CodedSentence, dots: Float64Array, best: Float64Array): void;
}

export interface CodedSentence {
  readonly vector: Float32Array;
  readonly codes: Uint8Array;
  /** How many codes. */
  readonly count: number;
}

/** Code tables by the instructions that every machine has. */
export function plainTables(): CodeTables {
  let groups: readonly (TokenGroup & { readonly table: Float32Array })[] = [];
  return {
    fill: (filled) => {
      groups = filled.map((group) => ({ ...group, table: tableOf(group.halves) }));
    },
    compare: ({ vector, codes, count }, dots, best) => {
      for (const [index, { tokens, table }] of groups.entries()) {
        putDots(tokens, vector, dots.subarray(index * BESIDE));
        putBest(table, codes, count, best.subarray(index * BESIDE));
      }
    },
  };
}

function tableOf(halves: Float64Array): Float32Array {
  const table = new Float32Array((halves.length / HALVES) * BYTES * BESIDE);
  for (let to = 0, low = 0; to < table.length; low += HALVES) {
    for (let high = low + HALVES / 2; high < low + HALVES; high += BESIDE) {
      for (let i = 0; i < HALVES / 2; i++, to++)
        table[to] = (halves[low + i] ?? 0) + (halves[high + (i % BESIDE)] ?? 0);
    }
  }
  return table;
}

function putDots(tokens: Float32Array, vector: Float32Array, dots: Float64Array): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0, at = 0; i < vector.length; i++, at += BESIDE) {
    const value = vector[i] ?? 0;
    a += (tokens[at] ?? 0) * value;
    b += (tokens[at + 1] ?? 0) * value;
    c += (tokens[at + 2] ?? 0) * value;
    d += (tokens[at + 3] ?? 0) * value;
  }
  put(dots, a, b, c, d);
}

function putBest(table: Float32Array, codes: Uint8Array, count: number, best: Float64Array): void {
  const size = 1 + table.length / (BYTES * BESIDE);
  const end = 1 + count * size;
  let [p, q, r, s] = [-Infinity, -Infinity, -Infinity, -Infinity];
  for (let start = 1; start < end; start += size) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = start + 1, first = 0; at < start + size; at++, first += BYTES * BESIDE) {
      const entry = first + (codes[at] ?? 0) * BESIDE;
      a += table[entry] ?? 0;
      b += table[entry + 1] ?? 0;
      c += table[entry + 2] ?? 0;
      d += table[entry + 3] ?? 0;
    }
    const scale = codes[start] ?? 0;
    p = Math.max(p, a * scale);
    q = Math.max(q, b * scale);
    r = Math.max(r, c * scale);
    s = Math.max(s, d * scale);
  }
  put(best, p, q, r, s);
}

function put(four: Float64Array, a: number, b: number, c: number, d: number): void {
  four[0] = a;
  four[1] = b;
  four[2] = c;
  four[3] = d;
}
