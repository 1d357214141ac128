import type { NameForm, Names } from '../corpus/names.ts';
import { comparedWords, terms } from '../text/words.ts';
import { findForms, type FoundForm, isWrittenAsRead } from './nameForms.ts';

/** A question in the corpus's spelling of names. */
export interface RespelledText {
  readonly text: string;
  /** What was replaced, in order. */
  readonly aliases: readonly ReadAlias[];
  /**
   * Stems that the text lacks: of the other spellings of its names, as articles may have them, and of the nicknames that were
   * replaced.
   */
  readonly otherTerms: readonly string[];
}

/** A name as a question writes it, and what it was read as. */
export interface ReadAlias {
  readonly from: string;
  readonly to: string;
}

/**
 * Replaces other spellings and nicknames by the names they stand for: "Zelensky" becomes "Zelenskyy", "Foggy Bottom" "U.S. State
 * Department". In whichever spelling a question writes a name, text and terms come out the same; a nickname adds its own words.
 */
export function respell(text: string, { forms }: Names): RespelledText {
  const found = findForms(text, forms).filter((form) => !isWrittenAsRead(text, form));
  const replaced = replace(text, found);
  const nicknames = found.filter(({ form }) => form.kind === 'nickname').map(({ form }) => form.written);
  const own = new Set(terms(replaced));
  const other = terms([...nicknames, ...otherSpellings(replaced, forms)].join(' '));
  return {
    text: replaced,
    aliases: found.map(({ form, start, end }) => ({ from: text.slice(start, end), to: form.name })),
    otherTerms: [...new Set(other)].filter((term) => !own.has(term)).sort(),
  };
}

function replace(text: string, found: readonly FoundForm[]): string {
  let out = '';
  let at = 0;
  for (const { form, start, end } of found) {
    out += text.slice(at, start) + form.name;
    at = end;
  }
  return out + text.slice(at);
}

/** Variants of one word of the names in a text; of several words ("Sergei Lavrov") the single ones belong to others too. */
function otherSpellings(text: string, forms: readonly NameForm[]): readonly string[] {
  const held = new Set(comparedWords(text));
  return forms
    .filter(
      (form) => form.kind === 'variant' && form.words.length === 1 && nameWords(form).every((word) => held.has(word)),
    )
    .map(({ written }) => written);
}

const known = new WeakMap<NameForm, readonly string[]>();

function nameWords(form: NameForm): readonly string[] {
  const found = known.get(form) ?? comparedWords(form.name);
  known.set(form, found);
  return found;
}
