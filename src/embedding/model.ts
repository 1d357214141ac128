import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A sentence-embedding model in the folder layout of transformers.js: `<folder>/<name>/onnx/model_quantized.onnx` and beside. */
export interface EmbeddingModel {
  /** Folder of the model within `folder`, and its name on the hub. */
  readonly name: string;
  /** Absolute path of the folder that holds the models. */
  readonly folder: string;
  /** What makes the passage's vector: the mean of all its tokens, or its first token. */
  readonly pooling: Pooling;
  /** Stands in front of questions. */
  readonly queryPrefix: string;
  /** Stands in front of passages. */
  readonly passagePrefix: string;
  /** Length of the vectors. */
  readonly dimensions: number;
  /** Address that missing files are fetched from; null where nothing is fetched. */
  readonly hub: string | null;
}

export type Pooling = 'mean' | 'cls';

/** What can be said about a model other than its name. */
export type ModelSettings = Partial<Omit<EmbeddingModel, 'name'>>;

const MODELS_FOLDER = fileURLToPath(new URL('../../embeddings/models', import.meta.url));
const HUB = 'https://huggingface.co/';

/** The model in the repository: sentence-transformers/all-MiniLM-L6-v2 in int8, Apache-2.0. */
export const BUNDLED_MODEL: EmbeddingModel = {
  name: 'all-MiniLM-L6-v2',
  folder: MODELS_FOLDER,
  pooling: 'mean',
  queryPrefix: '',
  passagePrefix: '',
  dimensions: 384,
  hub: null,
};

/** Another model, fetched on first use; what the settings leave out is as in the bundled one. */
export function hubModel(name: string, settings: ModelSettings = {}): EmbeddingModel {
  return { ...BUNDLED_MODEL, hub: HUB, ...settings, name };
}

/** Path of a file of the model, or of its folder when no file is given. */
export function modelPath(model: EmbeddingModel, file = ''): string {
  return join(model.folder, model.name, file);
}

/** What to do when files of the model are missing or damaged. */
export function modelRemedy(model: EmbeddingModel): string {
  return model.hub === null
    ? 'Restore the model: git checkout -- embeddings/models (or install Parley again).'
    : `Delete ${modelPath(model)} to have the model fetched again, or put its files there.`;
}
