import { setImmediate } from 'node:timers/promises';
import type { Request as QueuedRequest } from '../process/backlog.ts';
import type { FirstMessage } from '../process/childProcess.ts';
import { SetupError } from '../setupError.ts';
import { computedModelChecksum, listedModelChecksum, readChecksums, verifyChecksums } from './checksums.ts';
import type { PassageEmbedding, PassageInput, QuestionEmbedding, SentenceEmbedding } from './embedder.ts';
import type { Inference } from './inference.ts';
import type { EmbeddingModel } from './model.ts';
import type { Encoder, Tokenizer } from './transformers.ts';

/** What the parent sends, several at a time: a message costs more than what is in it. */
type Request = QueuedRequest<Task>;

export type Task = { readonly question: string } | { readonly sentence: string } | { readonly passage: PassageInput };

export type Embedding = PassageEmbedding | SentenceEmbedding | QuestionEmbedding;

/** What the inference process sends when it can work; before that the model's checksum, or what stands in the way. */
export interface Replies {
  readonly kind: 'replies';
  readonly replies: readonly Reply[];
}

type Reply = { readonly id: number; readonly embedding: Embedding } | { readonly id: number; readonly refusal: string };

type Message = FirstMessage<string> | Replies;

const model = JSON.parse(process.argv[2] ?? '') as EmbeddingModel;
const urgent: Request[] = [];
const passages: Request[] = [];
const REPLIES_AT_ONCE = 4;
let working = false;

try {
  const { inference, checksum } = await load();
  process.on('message', (requests: readonly Request[]) => {
    for (const request of requests) ('passage' in request ? passages : urgent).push(request);
    if (!working) void work(inference);
  });
  tell({ kind: 'ready', info: checksum });
} catch (error) {
  tell(notReady(error));
}

async function load(): Promise<{ inference: Inference; checksum: string }> {
  const checksums = readChecksums(model);
  // The import takes longer than the digests, which are computed beside it.
  const verified = checksums === null ? Promise.resolve() : verifyChecksums(model, checksums);
  const [{ loadEncoder, loadTokenizer }, { createInference }] = await Promise.all([
    import('./transformers.ts'),
    import('./inference.ts'),
    verified,
  ]);
  const tokenizer = await loadTokenizer(model);
  // Threads of one run wait for each other by spinning: whatever else the machine does makes two of them slower than one.
  const encoder = await loadEncoder(model, 1);
  await checkDimensions(tokenizer, encoder);
  const checksum = listedModelChecksum(checksums) ?? (await computedModelChecksum(model));
  return { inference: createInference(model, tokenizer, encoder), checksum };
}

async function checkDimensions({ before, after }: Tokenizer, encoder: Encoder): Promise<void> {
  const ids = [...before, ...after];
  const dimensions = (await encoder.run(ids)).length / ids.length;
  if (dimensions === model.dimensions) return;
  throw new SetupError(
    `The vectors of "${model.name}" have ${dimensions} dimensions, not ${model.dimensions}.`,
    `Set EMBEDDING_DIMENSIONS to ${dimensions}.`,
  );
}

async function work(inference: Inference): Promise<void> {
  working = true;
  const replies: Reply[] = [];
  for (let next = take(); next !== undefined; next = take()) {
    replies.push(await answer(inference, next));
    const last = urgent.length + passages.length === 0;
    if (last || !('passage' in next) || replies.length >= REPLIES_AT_ONCE) {
      tell({ kind: 'replies', replies: replies.splice(0) });
    }
    // The model runs synchronously: only here can a question come in that goes before the passages that wait.
    await setImmediate();
  }
  working = false;
}

function take(): Request | undefined {
  return urgent.shift() ?? passages.shift();
}

async function answer(inference: Inference, request: Request): Promise<Reply> {
  try {
    return { id: request.id, embedding: await embed(inference, request) };
  } catch (error) {
    return { id: request.id, refusal: error instanceof Error ? error.message : String(error) };
  }
}

async function embed(inference: Inference, task: Task): Promise<Embedding> {
  if ('passage' in task) return inference.embedPassage(task.passage);
  return 'question' in task ? inference.embedQuestion(task.question) : inference.embedSentence(task.sentence);
}

function notReady(error: unknown): FirstMessage<string> {
  if (error instanceof SetupError) {
    return { kind: 'notReady', fact: error.message.slice(0, -error.remedy.length).trim(), remedy: error.remedy };
  }
  return {
    kind: 'notReady',
    fact: `The embedding model cannot be run on this machine (${error instanceof Error ? error.message : String(error)}).`,
    remedy: 'Run `npm install` here, on this machine.',
  };
}

function tell(message: Message): void {
  // A parent that is gone hears nothing: `disconnect` ends this process.
  process.send?.(message, undefined, undefined, () => undefined);
}
