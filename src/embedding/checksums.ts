import { createHash, webcrypto } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SetupError } from '../setupError.ts';
import { modelPath, modelRemedy, type EmbeddingModel } from './model.ts';

/** SHA-256 digests in hexadecimal by path within the model's folder. */
export type Checksums = ReadonlyMap<string, string>;

const LIST = 'SHA256SUMS';
/** The files that decide what the vectors are. */
const DECISIVE = ['onnx/model_quantized.onnx', 'tokenizer.json'];

/**
 * Reads `SHA256SUMS` of the model's folder; null where a model other than the bundled one has none.
 *
 * @throws SetupError when the list is missing or has a line that is not `<digest>  <path>`.
 */
export function readChecksums(model: EmbeddingModel): Checksums | null {
  const path = modelPath(model, LIST);
  if (!existsSync(path)) {
    if (model.hub !== null) return null;
    throw new SetupError(`The embedding model's file ${path} is missing.`, modelRemedy(model));
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Map(lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(model, path, line, index + 1)])));
}

/**
 * Checks every listed file. The digests are computed off the main thread.
 *
 * @throws SetupError naming the first file that is missing or damaged.
 */
export async function verifyChecksums(model: EmbeddingModel, checksums: Checksums): Promise<void> {
  const files = [...checksums.keys()];
  const digests = await Promise.all(files.map(async (file) => digestOf(model, file)));
  for (const [index, file] of files.entries()) {
    if (digests[index] === checksums.get(file)) continue;
    const fault = digests[index] === null ? 'is missing' : `is damaged: its SHA-256 is not the one in ${LIST}`;
    throw new SetupError(`The embedding model's file ${modelPath(model, file)} ${fault}.`, modelRemedy(model));
  }
}

/** One checksum for the files that decide what the vectors are; null where the list lacks one of them. */
export function listedModelChecksum(checksums: Checksums | null): string | null {
  const digests = DECISIVE.map((file) => checksums?.get(file));
  return digests.includes(undefined) ? null : combined(digests);
}

/** The same as `listedModelChecksum`, from the files themselves. */
export async function computedModelChecksum(model: EmbeddingModel): Promise<string> {
  return combined(await Promise.all(DECISIVE.map(async (file) => digestOf(model, file))));
}

function parseLine(model: EmbeddingModel, path: string, line: string, number: number): [string, string] {
  const [, digest, file] = /^([0-9a-f]{64}) [ *](.+?)\s*$/.exec(line) ?? [];
  if (digest === undefined || file === undefined) {
    throw new SetupError(`Line ${number} of ${path} is not a checksum and a path.`, modelRemedy(model));
  }
  return [file, digest];
}

async function digestOf(model: EmbeddingModel, file: string): Promise<string | null> {
  const path = modelPath(model, file);
  if (!existsSync(path)) return null;
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', await readFile(path))).toString('hex');
}

function combined(digests: readonly (string | null | undefined)[]): string {
  return createHash('sha256').update(digests.join('\n')).digest('hex').slice(0, 16);
}
