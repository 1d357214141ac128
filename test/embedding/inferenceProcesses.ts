import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** Ids of the inference processes that the parent, this process by default, has started and that are alive. */
export function inferenceProcesses(parent = process.pid): number[] {
  const found = spawnSync('pgrep', ['-P', String(parent), '-f', 'inferenceProcess'], { encoding: 'utf8' });
  return found.stdout.split('\n').filter(Boolean).map(Number);
}

/** Resolves with the id of an inference process of the parent, when there is one that is not `known`. */
export async function newInferenceProcess(known: readonly number[] = [], parent = process.pid): Promise<number> {
  for (;;) {
    const fresh = inferenceProcesses(parent).find((id) => !known.includes(id));
    if (fresh !== undefined) return fresh;
    await setTimeout(20);
  }
}

/** Resolves when there is no process of this id any more. */
export async function gone(id: number): Promise<void> {
  while (spawnSync('ps', ['-p', String(id)]).status === 0) await setTimeout(20);
}
