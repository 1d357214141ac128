import { findDates } from '../text/dates.ts';

/** The numbers of a text that belong to no date, in order: the "20" of "the 20-point plan of December". */
export function figuresIn(text: string): readonly string[] {
  const undated = findDates(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  return undated.match(/\d+(?:[.,]\d+)*/gu) ?? [];
}

/** Whether a text has all of a topic's figures: the 28-point plan is not the 20-point plan. */
export function holdsFiguresOf(topic: string, text: string): boolean {
  const asked = figuresIn(topic);
  if (asked.length === 0) return true;
  const held = new Set(figuresIn(text));
  return asked.every((figure) => held.has(figure));
}
