import type { ArticleLine } from '../../desk/desk.ts';
import { readableDate } from '../../text/readableDate.ts';
import { LONGEST_FILTER } from '../customId.ts';
import type { Choice } from './command.ts';

/** Characters that Discord takes in the name of a choice. */
const LONGEST_NAME = 100;

/** An article as a choice: what it is called shows title, outlet and date; what it stands for is its id. */
export function titleChoice({ id, title, outlet, date }: ArticleLine): Choice {
  const rest = [outlet === null ? null : cut(outlet, LONGEST_OUTLET), readableDate(date)].filter(
    (part) => part !== null,
  );
  const tail = ` · ${rest.join(' · ')}`;
  return { name: cut(title, LONGEST_NAME - tail.length) + tail, value: id };
}

/** An outlet as a choice, which stands for as much of its name as a filter takes. */
export function outletChoice(outlet: string): Choice {
  return { name: cut(outlet, LONGEST_NAME), value: outlet.slice(0, LONGEST_FILTER.outlet).trim() };
}

/**
 * What was typed as far as it fits into a button, null for nothing. Discord counts an emoji as one character where a button needs two; half
 * of one would be none.
 */
export function fittingText(value: string | null, longest: number): string | null {
  const text = (value ?? '')
    .trim()
    .slice(0, longest)
    .replace(/[\s\uD800-\uDBFF]+$/u, '');
  return text === '' ? null : text;
}

/** So that the title keeps most of the room. */
const LONGEST_OUTLET = 30;

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\s\uD800-\uDBFF]+$/u, '')}…`;
}
