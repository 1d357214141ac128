import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** How a command ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What is piped in; nothing when left out. */
  readonly input?: string;
  readonly project?: string;
}

/** The project's own folder. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/** Runs an entry point, `ask` for `src/ask.ts`, to its end. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return outcomeOf(start(command, args, options.project), options.input);
}

/** Starts an entry point of a project, this one by default. */
export function start(command: string, args: readonly string[], project = PROJECT): ChildProcessWithoutNullStreams {
  const file = join('src', `${command}.ts`);
  return spawn(process.execPath, ['--import', 'tsx', file, ...args], { cwd: project, env: environment() });
}

/** Runs npm as a person does, to its end. */
export async function npm(args: readonly string[], { cwd = PROJECT, input = '' } = {}): Promise<Outcome> {
  return outcomeOf(spawn('npm', ['--prefix', PROJECT, ...args], { cwd, env: environment() }), input);
}

/** The values of lines of JSON. */
export function jsonLines(stdout: string): readonly unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** This environment with every setting empty, so that no `.env` matters, and without what npm says of the tests' own run. */
export function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|INIT_CWD$|VITEST|NODE_ENV$|FORCE_COLOR$)/u.test(name),
  );
  const discord = ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API', 'DISCORD_WATCHDOG_MINUTES'];
  const settings = ['ARTICLES_DIR', 'LIBRARY_DIR', 'DATA_DIR', 'EMBEDDING_MODEL', ...discord];
  return { ...Object.fromEntries(inherited), ...Object.fromEntries(settings.map((name) => [name, ''])) };
}

async function outcomeOf(child: ChildProcessWithoutNullStreams, input = ''): Promise<Outcome> {
  const ended = once(child, 'close') as Promise<[number | null]>;
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, stdout, stderr };
}
