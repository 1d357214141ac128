import {
  AutoConfig,
  AutoModel,
  AutoTokenizer,
  BertTokenizer,
  env,
  type PreTrainedTokenizer,
} from '@xenova/transformers';
import { existsSync } from 'node:fs';
import { SetupError } from '../setupError.ts';
import { modelPath, modelRemedy, type EmbeddingModel } from './model.ts';
import { openNetwork } from './network.ts';
import { cacheWords } from './wordCache.ts';

/** Cuts text into the model's word pieces. */
export interface Tokenizer {
  /** The ids of the text's word pieces, without special tokens. */
  encode(text: string): readonly number[];
  /** The texts of word pieces, `##` in front of those that go on with a word. */
  pieces(ids: readonly number[]): readonly string[];
  /** The special tokens in front of every input. */
  readonly before: readonly number[];
  /** The special tokens behind every input. */
  readonly after: readonly number[];
}

/** The network itself. */
export interface Encoder {
  /** How many tokens one input can have, special tokens included. */
  readonly positions: number;
  /** The last hidden states of one input, `ids.length × dimensions` numbers; at least one id, at most `positions`. */
  run(ids: readonly number[]): Promise<Float32Array>;
}

const NETWORK = 'onnx/model_quantized.onnx';
const FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', NETWORK];

/**
 * Loads the model's tokenizer, from the hub where the model allows it and the files are missing.
 *
 * @throws SetupError when it cannot be had.
 */
export async function loadTokenizer(model: EmbeddingModel): Promise<Tokenizer> {
  const tokenizer = await load(model, async () => AutoTokenizer.from_pretrained(model.name));
  const encode = (text: string): number[] => tokenizer.encode(text, null, { add_special_tokens: false });
  const [before, after] = specialTokens(tokenizer);
  const pieces = (ids: readonly number[]) => tokenizer.model.convert_ids_to_tokens([...ids]);
  return { encode: tokenizer instanceof BertTokenizer ? cacheWords(encode) : encode, pieces, before, after };
}

/**
 * Loads the model's network, from the hub where the model allows it and the files are missing.
 *
 * @param threads How many threads a run may use; as many as the machine has cores when left out. The states are the same.
 * @throws SetupError when it cannot be had.
 */
export async function loadEncoder(model: EmbeddingModel, threads?: number): Promise<Encoder> {
  const config = (await load(model, async () => AutoConfig.from_pretrained(model.name))) as ModelConfig;
  const path = modelPath(model, NETWORK);
  if (!existsSync(path)) await load(model, async () => AutoModel.from_pretrained(model.name));
  const run = await load(model, async () => openNetwork(path, threads));
  return {
    // RoBERTa and its kin count positions from 2 and say 514.
    positions: Math.min(config.max_position_embeddings ?? 512, 512),
    async run(ids) {
      const states = await run(ids);
      if (states === null) throw new SetupError(`The model "${model.name}" gives no hidden states.`, CHOOSE);
      return states;
    },
  };
}

interface ModelConfig {
  readonly max_position_embeddings?: number;
}

const CHOOSE = 'Set EMBEDDING_MODEL to a sentence-embedding model, or leave it out to use the bundled one.';

async function load<T>(model: EmbeddingModel, from: () => Promise<T>): Promise<T> {
  env.localModelPath = model.folder;
  env.cacheDir = model.folder;
  env.allowRemoteModels = model.hub !== null;
  env.remoteHost = model.hub ?? '';
  try {
    return await from();
  } catch (cause) {
    throw notLoaded(model, cause);
  }
}

function notLoaded(model: EmbeddingModel, cause: unknown): SetupError {
  const folder = modelPath(model);
  const reason = reasonOf(cause);
  if (model.hub === null || FILES.every((file) => existsSync(modelPath(model, file)))) {
    return new SetupError(`The embedding model in ${folder} cannot be loaded (${reason}).`, modelRemedy(model), {
      cause,
    });
  }
  const fact = `EMBEDDING_MODEL "${model.name}" is not in ${folder} and could not be fetched from ${model.hub} (${reason}).`;
  const remedies = `Check the name and the network, put the files there, or leave EMBEDDING_MODEL out to use the bundled model.`;
  return new SetupError(fact, remedies, { cause });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const message = error.message.trim().replace(/\.$/, '');
  return error.cause === undefined ? message : `${message}: ${reasonOf(error.cause)}`;
}

function specialTokens(tokenizer: PreTrainedTokenizer): [readonly number[], readonly number[]] {
  const plain = tokenizer.encode('a', null, { add_special_tokens: false });
  const whole = tokenizer.encode('a');
  const start = Math.max(whole.indexOf(plain[0] ?? -1), 0);
  return [whole.slice(0, start), whole.slice(start + plain.length)];
}
