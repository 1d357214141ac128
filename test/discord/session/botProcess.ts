import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../emulator/emulator.ts';

/** `npm start` with a token, in a process of its own. */
export interface BotProcess {
  readonly pid: number;
  /** What it has said so far, on both outputs. */
  said(): string;
  /** Waits until it says something. */
  says(wanted: RegExp): Promise<void>;
  signal(name: 'SIGINT' | 'SIGTERM'): void;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

const PROJECT = join(import.meta.dirname, '..', '..', '..');

export interface BotProcessOptions {
  readonly emulator: Emulator;
  readonly args?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts an entry point with an emulator's address and token. */
export function startProcess(command: string, { emulator, args = [], settings }: BotProcessOptions): BotProcess {
  const data = mkdtempSync(join(tmpdir(), 'parley-records-'));
  const child: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    ['--import', 'tsx', join('src', `${command}.ts`), ...args],
    {
      cwd: PROJECT,
      env: {
        ...Object.fromEntries(
          Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|VITEST)/u.test(name)),
        ),
        DISCORD_TOKEN: emulator.token,
        DISCORD_API: emulator.api,
        DISCORD_GUILD_ID: '',
        EMBEDDING_MODEL: '',
        DATA_DIR: data,
        ...settings,
      },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    pid: child.pid ?? 0,
    said: () => said,
    says: async (wanted) => {
      await emulator.until(() => wanted.test(said) || child.exitCode !== null, {
        timeoutMs: 60_000,
        what: `${String(wanted)}; it said:\n${said}`,
      });
      if (!wanted.test(said)) throw new Error(`It ended with ${child.exitCode ?? ''} and said:\n${said}`);
    },
    signal: (name) => {
      child.kill(name);
    },
    ended: once(child, 'close').then(() => {
      rmSync(data, { recursive: true, force: true });
      return child.exitCode;
    }),
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
