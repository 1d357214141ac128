/**
 * The numbers that words tell, in order, whether in figures or in words: "six and a half" is 6.5, "12 million" is 12000000, "third" is 3,
 * "27th" is 27.
 *
 * @param keys Words as quotations are compared.
 */
export function numberValues(keys: readonly string[]): readonly number[] {
  const values: number[] = [];
  let at = 0;
  while (at < keys.length) {
    const read = readNumber(keys, at);
    if (read === null) at++;
    else {
      values.push(read.value);
      at = read.end;
    }
  }
  return values;
}

/** Whether a word is a number or a part of one. */
export function isNumberWord(key: string): boolean {
  return figureOf(key) !== null || SMALL.has(key) || SCALES.has(key) || key === 'half';
}

interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

function readNumber(keys: readonly string[], start: number): ReadNumber | null {
  const sign = keys[start] === 'minus' && isNumberWord(keys[start + 1] ?? '') ? -1 : 1;
  let at = sign < 0 ? start + 1 : start;
  if (!isNumberWord(keys[at] ?? '')) return null;
  let [total, current, seen] = [0, 0, false];
  for (; at < keys.length; at++) {
    const key = keys[at] ?? '';
    const scale = SCALES.get(key);
    const part = figureOf(key) ?? SMALL.get(key);
    if (key === 'half') {
      if (seen) break;
      return { value: 0.5 * sign, end: at + 1 };
    }
    if (scale !== undefined) {
      current = (seen ? current : 1) * scale;
      if (scale >= 1000) [total, current] = [total + current, 0];
    } else if (part !== undefined && (!seen || joins(keys[at - 1] ?? '', part))) current += part;
    else if (key === 'and' && keys[at + 1] === 'a' && keys[at + 2] === 'half') {
      return { value: (total + current + 0.5) * sign, end: at + 3 };
    } else if (key !== 'and' || !SCALES.has(keys[at - 1] ?? '') || !SMALL.has(keys[at + 1] ?? '')) break;
    seen = true;
  }
  return { value: (total + current) * sign, end: at };
}

/** "twenty five" and "hundred five" are one number, "five six" are two. */
function joins(before: string, part: number): boolean {
  if (SCALES.has(before) || before === 'and') return true;
  const tens = SMALL.get(before) ?? 0;
  return tens >= 20 && tens % 10 === 0 && part < 10;
}

function figureOf(key: string): number | null {
  const [, figure = '', tail = ''] = /^(\d+(?:\.\d+)?)(st|nd|rd|th|k|m|mn|bn|s)?$/u.exec(key) ?? [];
  return figure === '' ? null : Number(figure) * (TAILS[tail] ?? 1);
}

const TAILS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 };
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['hundreds', 100],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
]);
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL: ReadonlyMap<string, number> = new Map([
  ...[UNITS, ORDINALS].flatMap((list) => list.split(' ').map((word, value) => [word, value] as const)),
  ...TENS.split(' ').map((word, n) => [word, (n + 2) * 10] as const),
  ...TENS.split(' ').map((word, n) => [word.replace(/y$/u, 'ieth'), (n + 2) * 10] as const),
  ['once', 1],
  ['twice', 2],
]);
