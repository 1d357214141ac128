import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SetupError } from '../setupError.ts';
import { parseIsoDate } from '../text/dates.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options of every command that reads the library. */
export const HOUSE_OPTIONS = {
  articles: { type: 'string' },
  library: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies Options;

/**
 * Reads a command's arguments.
 *
 * @param usage The command as it is to be called, for the remedy.
 * @throws SetupError when an option is unknown or lacks its value.
 */
export function readArguments<const T extends Options>(argv: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [fact] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/u);
    throw new SetupError(`${fact ?? 'The arguments cannot be read'}.`, `Usage: ${usage}`, { cause: error });
  }
}

/**
 * Reads the arguments of a command that takes options only.
 *
 * @throws SetupError as `readArguments` does, and for anything that is no option.
 */
export function readOptions<const T extends Options>(argv: readonly string[], options: T, usage: string) {
  const { values, positionals } = readArguments(argv, options, usage);
  if (positionals.length > 0) throw new SetupError(`"${positionals.join(' ')}" is no option.`, `Usage: ${usage}`);
  return values;
}

/**
 * A date option's value.
 *
 * @throws SetupError that names the option when it is not a day of the calendar.
 */
export function readDate(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const date = parseIsoDate(value);
  if (date === null)
    throw new SetupError(`--${option} ${value} is no date.`, 'Write it as YYYY-MM-DD, such as 2025-04-10.');
  return date;
}

/**
 * An option that takes a whole number.
 *
 * @throws SetupError that names the option when the value is not a whole number from 1 to `most`.
 */
export function readCount(option: string, value: string | undefined, otherwise: number, most: number): number {
  if (value === undefined) return otherwise;
  const count = /^\d+$/u.test(value) ? Number(value) : 0;
  if (count < 1 || count > most)
    throw new SetupError(`--${option} ${value} is out of range.`, `Give a whole number from 1 to ${most}.`);
  return count;
}
