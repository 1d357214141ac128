import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  computedModelChecksum,
  listedModelChecksum,
  readChecksums,
  verifyChecksums,
  type Checksums,
} from '../../src/embedding/checksums.ts';
import { hubModel, modelPath, type EmbeddingModel } from '../../src/embedding/model.ts';
import { SetupError } from '../../src/setupError.ts';
import { copyModel } from './modelCopy.ts';

describe('the checksums of a model', () => {
  let model: EmbeddingModel;

  beforeEach(() => {
    model = copyModel();
  });

  afterEach(() => {
    rmSync(model.folder, { recursive: true });
  });

  function listed(): Checksums {
    const checksums = readChecksums(model);
    if (checksums === null) throw new Error('no list');
    return checksums;
  }

  test('hold for the bundled files', async () => {
    await verifyChecksums(model, listed());
  });

  test('tell of a flipped bit, with the file and what to do', async () => {
    const path = modelPath(model, 'onnx/model_quantized.onnx');
    const bytes = readFileSync(path);
    bytes[12_345_678] = (bytes[12_345_678] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const verified = verifyChecksums(model, listed());
    await expect(verified).rejects.toThrow(SetupError);
    await expect(verified).rejects.toThrow(`${path} is damaged`);
    await expect(verified).rejects.toThrow('git checkout -- embeddings/models');
  });

  test('tell of a missing file', async () => {
    rmSync(modelPath(model, 'tokenizer.json'));
    await expect(verifyChecksums(model, listed())).rejects.toThrow(`${modelPath(model, 'tokenizer.json')} is missing`);
  });

  test('must be listed for the bundled model and need not be for another', () => {
    rmSync(modelPath(model, 'SHA256SUMS'));
    expect(() => readChecksums(model)).toThrow(`${modelPath(model, 'SHA256SUMS')} is missing`);
    expect(readChecksums(hubModel(model.name, { folder: model.folder }))).toBeNull();
  });

  test('name the line of the list that is none', () => {
    appendFileSync(modelPath(model, 'SHA256SUMS'), '\nbadf00d  config.json\n');
    expect(() => readChecksums(model)).toThrow(/Line 8 of .*SHA256SUMS is not a checksum and a path/);
  });

  test('make one checksum, the same from the list and from the files', async () => {
    expect(listedModelChecksum(listed())).toBe(await computedModelChecksum(model));
    expect(listedModelChecksum(null)).toBeNull();
    expect(listedModelChecksum(new Map([['tokenizer.json', 'ab']]))).toBeNull();
  });

  test('make another one when the tokenizer is another', async () => {
    const before = await computedModelChecksum(model);
    appendFileSync(modelPath(model, 'tokenizer.json'), ' ');
    expect(await computedModelChecksum(model)).not.toBe(before);
  });
});
