/** "18 Feb 2025" for `2025-02-18`. */
export function readableDate(date: string): string {
  return FORMAT.format(new Date(`${date}T00:00:00Z`));
}

const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
