/** The vectors of a run of tokens, coded for storage; only this file knows how. */
export interface TokenVectors {
  /** How many tokens. */
  readonly count: number;
  /** The code, `bytesPerToken(dimensions)` bytes a token, one token after the other. */
  readonly bytes: Uint8Array;
}

/** Names the coding, for fingerprints: libraries of another coding cannot be read. */
export const TOKEN_CODING = 'int8';

/** Bytes that one token takes. */
export function bytesPerToken(dimensions: number): number {
  return dimensions;
}

/**
 * Codes token vectors.
 *
 * @param vectors `count × dimensions` numbers, each row of unit length.
 */
export function encodeTokens(vectors: Float32Array, dimensions: number): TokenVectors {
  const bytes = new Uint8Array(vectors.length);
  for (let i = 0; i < vectors.length; i++) bytes[i] = Math.round((vectors[i] ?? 0) * 127) & 0xff;
  return { count: vectors.length / dimensions, bytes };
}

/** For each question token the best cosine to any of the tokens, about -1 to 1; the inner part of late interaction. */
export function bestCosines(question: readonly Float32Array[], tokens: TokenVectors): Float32Array {
  const rows = new Int8Array(tokens.bytes.buffer, tokens.bytes.byteOffset, tokens.bytes.length);
  return Float32Array.from(question, (q) => {
    let best = -1;
    for (let t = 0; t < tokens.count; t++) {
      const offset = t * q.length;
      let dot = 0;
      for (let d = 0; d < q.length; d++) dot += (q[d] ?? 0) * (rows[offset + d] ?? 0);
      if (dot / 127 > best) best = dot / 127;
    }
    return best;
  });
}
