import type { NameForm } from '../corpus/names.ts';
import type { Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';

/** A form of a name that stands in a text. */
export interface FoundForm extends Span {
  readonly form: NameForm;
}

/**
 * Finds the longest forms from left to right, not overlapping: whole words, without regard to diacritics and capitals, but forms in
 * capitals only in capitals. Of forms that read the same it takes that which is written as it is read, else one that stands for another.
 */
export function findForms(text: string, forms: readonly NameForm[]): readonly FoundForm[] {
  const all = words(text);
  const held = new Set(all.map((word) => word.text));
  const likely = forms.filter(({ words: [first = ''] }) => held.has(first));
  const found: FoundForm[] = [];
  for (let at = 0; at < all.length; at++) {
    const fitting = likely.flatMap((form) => matchAt(text, all, at, form) ?? []);
    const longest = fitting.filter(({ form }) => form.words.length === fitting[0]?.form.words.length);
    const best =
      longest.find((form) => isWrittenAsRead(text, form)) ??
      longest.find(({ form }) => form.kind !== 'own') ??
      longest[0];
    if (best === undefined) continue;
    found.push(best);
    at += best.form.words.length - 1;
  }
  return found;
}

function matchAt(text: string, all: readonly Word[], at: number, form: NameForm): FoundForm | null {
  if (form.words.length === 0 || form.words.some((word, n) => all[at + n]?.text !== word)) return null;
  const start = all[at]?.start ?? 0;
  const last = all[at + form.words.length - 1] ?? { start, end: start };
  const end = last.end - (POSSESSIVE.exec(text.slice(last.start, last.end))?.[0].length ?? 0);
  if (isAcronym(form.written) && !isAcronym(text.slice(start, end))) return null;
  const stop = form.name.endsWith('.') && text.startsWith('.', end) ? 1 : 0;
  return { form, start, end: end + stop };
}

const POSSESSIVE = /['’ʼ][sS]$/u;

function isAcronym(written: string): boolean {
  return !/\p{Ll}/u.test(written);
}

/** Whether nothing changes when the form is read as its name. */
export function isWrittenAsRead(text: string, { form, start, end }: FoundForm): boolean {
  return text.slice(start, end).toLowerCase() === form.name.toLowerCase();
}
