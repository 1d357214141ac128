/** A whole number from 0 on in base 36. @throws RangeError for any other. */
export function writeNumber(value: number | bigint): string {
  if (value < 0 || (typeof value === 'number' && !Number.isSafeInteger(value)))
    throw new RangeError(`The number ${value} cannot be written.`);
  return value.toString(36);
}

/** The number that digits of base 36 stand for, however many they are; 0 for none. */
export function readNumber(digits: string): bigint {
  return Array.from(digits).reduce((value, digit) => value * 36n + BigInt(parseInt(digit, 36)), 0n);
}

/** A day (`YYYY-MM-DD`) counted from 1970-01-01, with a minus before that; empty for null. */
export function writeDay(date: string | null): string {
  if (date === null) return '';
  const days = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  return (days < 0 ? '-' : '') + writeNumber(Math.abs(days));
}

/** The day that was counted; null for an empty text and for a day that no calendar has. */
export function readDay(days: string): string | null {
  const count = Number(readNumber(days.replace('-', '')));
  const date = new Date((days.startsWith('-') ? -count : count) * DAY_MS);
  return days === '' || Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;
