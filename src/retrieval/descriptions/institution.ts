import { countryAt } from '../../corpus/countries.ts';
import type { NameForm, Names } from '../../corpus/names.ts';
import { comparedWords } from '../../text/words.ts';
import { type HeldOffice, heldOffices, wordsOf } from './heldOffice.ts';
import { LEADING } from './offices.ts';

/** Whom an office serves, as a text writes it. */
export interface Institution {
  /** - `adjective`: it cannot end a noun phrase; `person`: who leads a country stands for it. */
  readonly kind: 'adjective' | 'noun' | 'person';
  /** ISO code; null for an organization. */
  readonly country: string | null;
  /** Porter's stems of an organization's name; none for a country. */
  readonly stems: readonly string[];
  /** How many words name it. */
  readonly length: number;
}

/** The institution that a run of words begins with: a country, an organization of the names or somebody who leads a country. */
export function institutionAt(words: readonly string[], at: number, names: Names): Institution | null {
  const country = countryAt(words, at);
  if (country !== null) {
    const kind = country.isAdjective ? 'adjective' : 'noun';
    return { kind, country: country.country, stems: [], length: country.words.length };
  }
  const found = named(names)
    .get(words[at] ?? '')
    ?.find(({ words: form }) => form.every((word, n) => words[at + n] === word));
  return found?.institution ?? null;
}

interface NamedInstitution {
  readonly words: readonly string[];
  readonly institution: Institution;
}

const KNOWN = new WeakMap<Names, ReadonlyMap<string, readonly NamedInstitution[]>>();

/** By the first word, longer names first. */
function named(names: Names): ReadonlyMap<string, readonly NamedInstitution[]> {
  const known = KNOWN.get(names);
  if (known !== undefined) return known;
  const all = [...organizations(names), ...leaders(names)].sort((a, b) => b.words.length - a.words.length);
  const made = new Map(all.map(({ words: [first] }) => [first ?? '', all.filter(({ words }) => words[0] === first)]));
  KNOWN.set(names, made);
  return made;
}

/** A name with a country in it is read as the country, and what is said of it. */
function organizations({ forms }: Names): readonly NamedInstitution[] {
  return forms
    .filter(({ group, words }) => group === 'organizations' && words.every((_, at) => countryAt(words, at) === null))
    .map(({ words, name }) => ({
      words,
      institution: { kind: 'noun', country: null, stems: wordsOf(comparedWords(name)).stems, length: words.length },
    }));
}

/** Whoever leads a country, by each way of writing the name and by the last word of each. */
function leaders(names: Names): readonly NamedInstitution[] {
  return heldOffices(names)
    .filter(({ kind, country }) => LEADING.includes(kind) && country !== null)
    .flatMap((office) => ways(office, names.forms))
    .map(({ words, country }) => ({
      words,
      institution: { kind: 'person', country, stems: [], length: words.length },
    }));
}

function ways({ name, country }: HeldOffice, forms: readonly NameForm[]) {
  const own = forms.filter(
    (form) => form.group === 'people' && comparedWords(name).join(' ').includes(comparedWords(form.name).join(' ')),
  );
  return own.flatMap(({ words }) => [words, words.slice(-1)]).map((words) => ({ words, country }));
}
