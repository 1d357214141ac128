import { describe, expect, it } from 'vitest';
import { SetupError } from '../../src/setupError.ts';
import { HOUSE_OPTIONS, readArguments, readCount, readDate, readOptions } from '../../src/terminal/arguments.ts';

const USAGE = 'npm run -s ask -- "question"';

describe('the arguments of a command', () => {
  it('are options and words', () => {
    const { values, positionals } = readArguments(
      ['--json', 'Who', '--library', 'lib', 'led?', '--articles=texts'],
      HOUSE_OPTIONS,
      USAGE,
    );
    expect(values).toEqual({ json: true, library: 'lib', articles: 'texts' });
    expect(positionals).toEqual(['Who', 'led?']);
  });

  it.each([
    ['an unknown option', ['--jsn'], /^Unknown option '--jsn'\. Usage: npm run -s ask/u],
    ['an option without its value', ['--library'], /^Option '--library <value>' argument missing\. Usage:/u],
    ['a value for an option that takes none', ['--json=yes'], /^Option '--json' does not take an argument\. Usage:/u],
  ])('name %s and the usage in one line', (_, argv, message) => {
    const read = () => readArguments(argv, HOUSE_OPTIONS, USAGE);
    expect(read).toThrow(SetupError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/\n/u);
  });

  it('may be options only', () => {
    expect(readOptions(['--json'], HOUSE_OPTIONS, USAGE)).toEqual({ json: true });
    expect(() => readOptions(['my', 'texts'], HOUSE_OPTIONS, USAGE)).toThrow(
      new SetupError('"my texts" is no option.', `Usage: ${USAGE}`),
    );
  });
});

describe('a date option', () => {
  it('is a day of the calendar, or null where it is not given', () => {
    expect(readDate('from', '2024-02-29')).toBe('2024-02-29');
    expect(readDate('from', undefined)).toBeNull();
  });

  it.each(['2025-13-01', '2025-02-29', '10 April', '2025-4-1', ''])('is not "%s"', (value) => {
    expect(() => readDate('from', value)).toThrow(
      new SetupError(`--from ${value} is no date.`, 'Write it as YYYY-MM-DD, such as 2025-04-10.'),
    );
  });
});

describe('a count option', () => {
  it('is a whole number up to the most, or the default where it is not given', () => {
    expect(readCount('top', '1', 10, 100)).toBe(1);
    expect(readCount('top', '100', 10, 100)).toBe(100);
    expect(readCount('top', undefined, 10, 100)).toBe(10);
  });

  it.each(['0', '101', '-1', '2.5', 'ten', '', '1e1'])('is not "%s"', (value) => {
    expect(() => readCount('top', value, 10, 100)).toThrow(
      new SetupError(`--top ${value} is out of range.`, 'Give a whole number from 1 to 100.'),
    );
  });
});
