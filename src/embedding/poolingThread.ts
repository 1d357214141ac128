import { Worker } from 'node:worker_threads';
import type { Bounds } from './pass.ts';
import type { PooledPassage, PoolingSettings } from './poolPassage.ts';

/** Makes passages' embeddings of their hidden states. */
export type Pool = (states: Float32Array, bounds: readonly Bounds[]) => Promise<PooledPassage>;

export interface PoolingTask {
  readonly id: number;
  readonly states: Float32Array;
  readonly bounds: readonly Bounds[];
  readonly settings: PoolingSettings;
}

export interface PoolingResult {
  readonly id: number;
  readonly pooled: PooledPassage;
}

/**
 * Pools in a thread of its own, so that the model runs on meanwhile: pooling and coding take a fifth of the model's time. An error in the
 * thread ends the process.
 */
export function startPoolingThread(settings: PoolingSettings): Pool {
  const worker = new Worker(new URL('startPooling.mjs', import.meta.url));
  const waiting = new Map<number, (pooled: PooledPassage) => void>();
  let id = 0;
  worker.on('message', (result: PoolingResult) => {
    waiting.get(result.id)?.(result.pooled);
    waiting.delete(result.id);
  });
  worker.unref();
  return async (states, bounds) =>
    new Promise((resolve) => {
      id++;
      waiting.set(id, resolve);
      // The model's own memory cannot be handed over.
      const copy = states.slice();
      const task: PoolingTask = { id, states: copy, bounds, settings };
      worker.postMessage(task, [copy.buffer]);
    });
}
