import { z } from 'zod';
import { comparedWords, terms } from '../text/words.ts';
import { dataDay, dataText, dataTexts, readDataFile } from './dataFile.ts';
import { partSpelledOtherwise } from './nameParts.ts';

/** The names that the corpus uses, and how else they are written. */
export interface Names {
  /** Longer ones first. */
  readonly forms: readonly NameForm[];
  /** What the people are, in the file's words: "Kremlin spokesman". None when left out. */
  readonly roles?: readonly NamedRole[];
}

/** Somebody and what they are, or were. */
export interface NamedRole {
  readonly name: string;
  readonly role: string;
  /** First and last day, `YYYY-MM-DD`; null where the file has none. */
  readonly from?: string | null;
  readonly until?: string | null;
}

/** One way of writing a name. */
export interface NameForm {
  readonly written: string;
  /** `written` as words are compared. */
  readonly words: readonly string[];
  /**
   * - `variant`: another spelling, which our own texts do not use;
   * - `nickname`: a name that shares no word with the one it stands for;
   * - `own`: the name itself, and its short and long forms.
   */
  readonly kind: 'variant' | 'nickname' | 'own';
  /** What it is read as: the name, or the part of it that a variant spells otherwise; itself for an `own` form. */
  readonly name: string;
  /** Which list of the file it stands in. */
  readonly group: NameGroup;
}

export type NameGroup = 'people' | 'places' | 'organizations';

/** No name is known. */
export const NO_NAMES: Names = { forms: [] };

/** The file in the articles folder that holds the names. */
const FILE = 'names.yml';

const entry = { name: dataText, also: dataTexts, variants: dataTexts };
const role = z
  .strictObject({ role: dataText, from: dataDay.optional(), until: dataDay.optional() })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, 'ends before it begins.');
const things = z.array(z.strictObject(entry), 'is no list.').default([]);
const schema = z
  .strictObject({
    people: z.array(z.strictObject({ ...entry, roles: z.array(role).default([]) }), 'is no list.').default([]),
    places: things,
    organizations: things,
  })
  .prefault({});

/**
 * Reads `names.yml` in the articles folder.
 *
 * @returns No names where there is no such file.
 * @throws SetupError that names file and line when it is malformed, or one spelling stands for two names.
 */
export async function readNames(folder: string): Promise<Names> {
  const file = await readDataFile(folder, FILE, schema);
  if (file === null) return NO_NAMES;
  const forms = new Map<string, NameForm>();
  const { people, places, organizations } = file.data;
  const all = [
    ...allForms('people', people),
    ...allForms('places', places),
    ...allForms('organizations', organizations),
  ];
  for (const { form, keys } of all) {
    const other = forms.get(form.words.join(' ')) ?? form;
    if (other.name !== form.name && !(other.kind === 'own' && form.kind === 'own')) {
      throw file.faultAt(keys, `"${form.written}" stands for ${other.name} and for ${form.name}.`);
    }
    forms.set(form.words.join(' '), form);
  }
  return {
    forms: all.map(({ form }) => form).sort((a, b) => b.words.length - a.words.length),
    roles: people.flatMap(({ name, roles }) =>
      roles.map(({ role: held, from = null, until = null }) => ({ name, role: held, from, until })),
    ),
  };
}

interface Entry {
  readonly name: string;
  readonly also: readonly string[];
  readonly variants: readonly string[];
}

/** The forms of each entry, with where it stands in the file. */
function allForms(group: NameGroup, entries: readonly Entry[]) {
  return entries.flatMap((entry, index) => formsOf(group, entry).map((form) => ({ form, keys: [group, index] })));
}

function formsOf(group: NameGroup, { name, also, variants }: Entry): readonly NameForm[] {
  const own = new Set(terms(name));
  const isNickname = (written: string) => !terms(written).some((term) => own.has(term));
  const form = (written: string, kind: NameForm['kind'], readAs: string): NameForm => ({
    written,
    kind,
    name: readAs,
    group,
    words: comparedWords(written),
  });
  return [
    form(name, 'own', name),
    ...also.map((written) => (isNickname(written) ? form(written, 'nickname', name) : form(written, 'own', written))),
    ...variants.map((written) => form(written, 'variant', partSpelledOtherwise(name, written))),
  ];
}
