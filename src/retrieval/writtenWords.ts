import type { Names } from '../corpus/names.ts';
import type { LibraryReader } from '../library/library.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { terms, words } from '../text/words.ts';

/** What a question's words are looked up in. */
export interface Vocabulary {
  readonly reader: LibraryReader;
  readonly names: Names;
}

/** A word that can be meant. */
export interface Written {
  /** As the articles mostly write it. */
  readonly written: string;
  readonly isName: boolean;
}

/** From so many letters on a word has few neighbours: two letters may be wrong, and it may stand in the articles once. */
export const LONG = 8;

const KNOWN = new WeakMap<LibraryReader, WeakMap<Names, ReadonlyMap<string, Written>>>();

/** The words that can be meant: those of names and titles, stop words, long ones, and others that stand in the articles at least twice. */
export function writtenWords({ reader, names }: Vocabulary): ReadonlyMap<string, Written> {
  const byNames = KNOWN.get(reader) ?? new WeakMap<Names, ReadonlyMap<string, Written>>();
  KNOWN.set(reader, byNames);
  const known = byNames.get(names) ?? collect(reader, names);
  byNames.set(names, known);
  return known;
}

/** How many articles are read for their words, newest first: a question waits for it once. */
const MOST_READ = 500;
const LEAST_OFTEN = 2;

function collect(reader: LibraryReader, names: Names): ReadonlyMap<string, Written> {
  const forms = new Map<string, Map<string, number>>();
  const count = (text: string, weight: number) => {
    for (const { text: word, start, end } of words(text)) {
      if (!/^[a-z]{4,}$/u.test(word)) continue;
      const written = text.slice(start, end).replace(/\.?['’ʼ][sS]$/u, '');
      const spellings = forms.get(word) ?? new Map<string, number>();
      forms.set(word, spellings.set(written, (spellings.get(written) ?? 0) + weight));
    }
  };
  for (const { title } of reader.articles) count(title, LEAST_OFTEN);
  for (const { id } of reader.articles.slice(0, MOST_READ)) count(reader.article(id)?.text ?? '', 1);
  for (const { name } of names.forms) count(name, LEAST_OFTEN);
  for (const word of STOP_WORDS) count(word, LEAST_OFTEN);
  const often = new Map<string, number>();
  for (const [word, spellings] of forms) {
    const times = [...spellings.values()].reduce((sum, times) => sum + times, 0);
    for (const stem of terms(word)) often.set(stem, (often.get(stem) ?? 0) + times);
  }
  return new Map(
    [...forms]
      .filter(([word]) => word.length >= LONG || (often.get(terms(word)[0] ?? word) ?? LEAST_OFTEN) >= LEAST_OFTEN)
      .map(([word, spellings]) => [word, mostlyWritten(word, spellings)]),
  );
}

/** A word that is written in small letters anywhere is no name. */
function mostlyWritten(word: string, spellings: ReadonlyMap<string, number>): Written {
  if (spellings.has(word)) return { written: word, isName: false };
  const [[written] = [word]] = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { written, isName: true };
}
