import { SetupError } from '../setupError.ts';

/**
 * Runs a command to its exit code: 0 when it is done, 1 when the house is not ready, which is one line on standard error. Anything
 * else that is thrown is a bug, and is printed whole.
 */
export async function runCommand(command: (argv: readonly string[]) => Promise<void>): Promise<void> {
  process.stdout.on('error', endQuietly);
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SetupError) notice(error.message);
    else
      notice(
        `Something in Parley is broken; please report this:\n${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
  }
}

/** Prints a line for the person who runs the command, on standard error. */
export function notice(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints a line of the command's result, on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints one JSON value on a line of standard output. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** Whoever reads our output has closed it (`| head`): there is nobody left to print for. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
