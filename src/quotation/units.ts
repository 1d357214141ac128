/** What is counted or measured, the days of the week and the months among the words, as one comparable text; empty where there is none. */
export function unitsOf(keys: readonly string[]): string {
  return keys
    .flatMap((key) => UNITS.get(key) ?? [])
    .sort()
    .join(' ');
}

/** Each line: what is compared, then how it is written. */
const UNITS: ReadonlyMap<string, string> = new Map(
  [
    'minute minutes|min mins',
    'hour hours|hr hrs',
    'day days',
    'week weeks',
    'month months',
    'year years',
    'decade decades',
    'percent percentage',
    'dollar dollars|$ usd',
    'euro euros|€ eur',
    'pound pounds|£ gbp',
    'rouble roubles|ruble rubles ₽ rub',
    'yen ¥',
    'metre metres|meter meters',
    'kilometre kilometres|kilometer kilometers km kms',
    'mile miles',
    'tonne tonnes|ton tons',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'january jan',
    'february feb',
    'march',
    'april apr',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((line) => {
    const written = line.split(/[ |]/u);
    return written.map((key) => [key, written[0] ?? ''] as const);
  }),
);
