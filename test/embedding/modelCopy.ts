import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLED_MODEL, modelPath, type EmbeddingModel } from '../../src/embedding/model.ts';

/** The bundled model with a copy of its files in a new folder, and the files' address. */
export function copyModel(): EmbeddingModel {
  const model = { ...BUNDLED_MODEL, folder: mkdtempSync(join(tmpdir(), 'parley-model-')) };
  cpSync(modelPath(BUNDLED_MODEL), modelPath(model), { recursive: true });
  return model;
}
