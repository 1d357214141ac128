import { DEMONYM, NO_NAME, OFFICE } from '../corpus/properNoun.ts';
import { SENTENCE_STARTERS } from '../text/sentenceStarters.ts';
import { words } from '../text/words.ts';

/** Who and where, as words are compared: of each name its last word. */
export interface NamesIn {
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Reads the names of a phrase: places are those after "in", "at" and "near"; all else counts as people. Offices are no names. */
export function namesIn(phrase: string): NamesIn {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const match of phrase.matchAll(RUN)) {
    const name = lastName(match[0], match.index === 0);
    const before = phrase.slice(0, match.index);
    if (name === null) continue;
    if (PLACED.test(before) || (places.size > 0 && before.endsWith(', ') && PLACED_RUN.test(before))) places.add(name);
    else people.add(name);
  }
  for (const place of places) people.delete(place);
  return { people, places };
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'.]*(?:-[\p{L}\p{N}’']+)*`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${WORD}(?: (?:(?:de|del|von|van|der|al|bin|el|of) )?${WORD})*`,
  'gu',
);
const PLACED = /\b(?:[Ii]n|[Aa]t|[Nn]ear) (?:the )?(?:[\p{Ll}]+ )?$/u;
const PLACED_RUN = /\b(?:[Ii]n|[Aa]t|[Nn]ear) (?:the )?[^,;]{1,50}, $/u;

function lastName(run: string, opens: boolean): string | null {
  const parts = run
    .replace(/[.]$/u, '')
    .split(' ')
    .filter((word) => !isNoName(word));
  const [first = ''] = parts;
  const named = opens && parts.length === 1 && SENTENCE_STARTERS.has(first.toLowerCase()) ? [] : parts;
  return words(named.at(-1) ?? '').at(-1)?.text ?? null;
}

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|The|A|An|In|On|At|After|Before)$/u;

function isNoName(word: string): boolean {
  return OFFICE.test(word) || NO_NAME.test(word) || DEMONYM.test(word) || CALENDAR.test(word);
}
