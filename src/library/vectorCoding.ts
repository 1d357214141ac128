/** The bytes that a passage's vector is stored as: float32 in the byte order of the machine, which is little-endian. */
export function bytesOf(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** The vector that `bytesOf` stored, copied, since a blob may begin at any address. */
export function floatsOf(blob: Buffer): Float32Array {
  return new Float32Array(blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength));
}

/**
 * Codes sentence vectors in int8, end to end: for each a scale (float32), then one signed byte for each dimension. The scale
 * keeps a vector's length as it was; its direction stays within a cosine of .9999 where no few dimensions dominate.
 *
 * @param vectors All of `dimensions` numbers.
 */
export function codeVectors(vectors: readonly Float32Array[], dimensions: number): Buffer {
  const coded = Buffer.alloc(vectors.length * codedBytes(dimensions));
  vectors.forEach((vector, index) => {
    const offset = index * codedBytes(dimensions);
    const codes = new Int8Array(coded.buffer, coded.byteOffset + offset + 4, dimensions);
    coded.writeFloatLE(code(vector, codes), offset);
  });
  return coded;
}

/** The vector at an index of what `codeVectors` made. */
export function decodeVector(coded: Buffer, index: number, dimensions: number): Float32Array {
  const offset = index * codedBytes(dimensions);
  const scale = coded.readFloatLE(offset);
  const codes = new Int8Array(coded.buffer, coded.byteOffset + offset + 4, dimensions);
  const vector = new Float32Array(dimensions);
  for (let i = 0; i < dimensions; i++) vector[i] = (codes[i] ?? 0) * scale;
  return vector;
}

function codedBytes(dimensions: number): number {
  return 4 + dimensions;
}

/** Puts whole numbers from -127 to 127 into `codes`, which holds zeros; returns the scale that gives them the vector's length. */
function code(vector: Float32Array, codes: Int8Array): number {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  if (largest === 0) return 0;
  let square = 0;
  let codedSquare = 0;
  for (let i = 0; i < codes.length; i++) {
    const value = vector[i] ?? 0;
    const whole = Math.round((value / largest) * 127);
    codes[i] = whole;
    square += value * value;
    codedSquare += whole * whole;
  }
  return Math.sqrt(square) / Math.sqrt(codedSquare);
}
