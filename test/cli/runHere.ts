import { join } from 'node:path';
import { vi } from 'vitest';
import { environment, type Outcome, PROJECT } from './run.ts';

let runs = 0;

/**
 * Runs an entry point of the project to its end as `run` does, but in this process: for what is no matter of processes, whose start
 * takes longer than what is tested. One at a time, as output, arguments and settings are the process's.
 */
export async function runHere(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { argv, env, exitCode } = process;
  const deaf = process.stdout.listeners('error');
  const [stdout, stderr] = [listenTo(process.stdout), listenTo(process.stderr)];
  const file = join(PROJECT, 'src', `${command}.ts`);
  Object.assign(process, {
    argv: [process.execPath, file, ...args],
    env: { ...environment(), ...settings },
    exitCode: 0,
  });
  try {
    // An entry point runs when it is loaded, and what is asked for under another name is loaded anew.
    await import(`${file}?run=${(runs += 1)}`);
    return { code: Number(process.exitCode), stdout: stdout.said(), stderr: stderr.said() };
  } finally {
    Object.assign(process, { argv, env, exitCode });
    for (const { stop } of [stdout, stderr]) stop();
    for (const listener of process.stdout.listeners('error'))
      if (!deaf.includes(listener)) process.stdout.off('error', listener as () => void);
  }
}

/** Keeps what is written, which is shown nowhere meanwhile. */
function listenTo(stream: NodeJS.WriteStream) {
  let said = '';
  const write = vi.spyOn(stream, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  return {
    said: () => said,
    stop: () => {
      write.mockRestore();
    },
  };
}
