const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Source of a regular expression for the English names of months, in full or cut, without the stop. */
export const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?' +
  '|nov(?:ember)?|dec(?:ember)?';

/** 1 to 12. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/**
 * Whether a name without day and year means the month, and not the verb or a person's name.
 *
 * @param before The text before the name.
 */
export function namesMonth(name: string, before: string): boolean {
  if (/^(?!may$)(?:\p{L}{3}|sept)$/iu.test(name)) return false;
  const capitalised = /^\p{Lu}/u.test(name);
  if (/^may|^march/i.test(name)) return capitalised ? AFTER_PREPOSITION.test(before) : AFTER_IN.test(before);
  return capitalised || AFTER_PREPOSITION.test(before);
}

/** Whether "10 may" or "march 5" in small letters means a date. */
export function followsPreposition(before: string): boolean {
  return AFTER_PREPOSITION.test(before);
}

const AFTER_IN = new RegExp(
  String.raw`\b(?:in|since|during|between|early|late|mid)[\s-](?:the\s)?$|\bbetween\s(?:${MONTH_NAME})(?:\s\d{4})?\sand\s$`,
  'i',
);
const PREPOSITION =
  'in|on|since|during|early|late|mid|by|until|till|before|after|from|between|through|of|last|this|next';
const AFTER_PREPOSITION = new RegExp(
  String.raw`\b(?:${PREPOSITION})[\s-](?:the\s)?$` +
    String.raw`|\b(?:${MONTH_NAME})(?:,|\s(?:and|to|or|through)|\s?[–—-])\s?$`,
  'i',
);
