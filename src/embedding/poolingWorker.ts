import { parentPort } from 'node:worker_threads';
import { poolPassage } from './poolPassage.ts';
import type { PoolingResult, PoolingTask } from './poolingThread.ts';

parentPort?.on('message', ({ id, states, bounds, settings }: PoolingTask) => {
  const result: PoolingResult = { id, pooled: poolPassage(states, bounds, settings) };
  parentPort?.postMessage(result);
});
