import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('startModule.mjs', import.meta.url));

/**
 * Starts a Node process that runs a TypeScript module, and that ends when this one does; messages are cloned as structures, so that they
 * can hold typed arrays.
 *
 * @param module Path of the module.
 * @param argument What the module finds as JSON in `process.argv[2]`; everybody on the machine can read it.
 * @param complaints Where its stderr goes: to a pipe, or to that of this process.
 */
export function forkModule(module: string, argument: unknown, complaints: 'pipe' | 'inherit'): ChildProcess {
  return fork(START, [module, JSON.stringify(argument)], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', complaints, 'ipc'],
  });
}
