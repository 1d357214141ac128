import type { Names } from '../corpus/names.ts';
import { respell } from '../retrieval/aliases.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { words } from '../text/words.ts';
import type { WordOfText } from './wording.ts';

/**
 * Tells which words of a text are names: those with a capital letter that do not begin a sentence, and those that are known. Where all is
 * written in one case, or every word with a capital, only known ones are.
 *
 * @param context A text in which the same names stand, such as the whole article.
 */
export function createNameTest(text: string, all: readonly WordOfText[], context: string, names: Names): NameTest {
  const known = knownNames(names);
  const tells = capitalsTell(text, all);
  return (at) => {
    const word = all[at];
    if (word === undefined || STOP_WORDS.has(word.key) || NO_NAMES_ALONE.has(word.key) || /^\d/u.test(word.key))
      return false;
    const isKnown = known.has(bare(word.key));
    const raw = text.slice(word.start, word.end);
    if (!/^\p{Lu}/u.test(raw)) return isKnown && !tells;
    if (isKnown) return true;
    if (tells && !opensSentence(text, word.start)) return true;
    return standsWithin(context, raw);
  };
}

/** Whether the word at an index is a name. */
export type NameTest = (at: number) => boolean;

/** Whether two wordings name the same: in another spelling ("Zelensky"), by a short form ("U.S."), as an adjective ("Russian"). */
export function nameTheSame(one: string, other: string, names: Names): boolean {
  return canonical(one, names) === canonical(other, names);
}

/** A name's key without the ending of its owner or of an adjective. */
export function bare(key: string): string {
  return key.length > 4 ? key.replace(/s$/u, '') : key;
}

/** "Minister" before a name is what somebody is, not how they are called. */
export function isTitle(key: string): boolean {
  return TITLES.has(key);
}

const TITLES: ReadonlySet<string> = new Set(
  (
    'president minister prime foreign defence defense secretary state vice special envoy chief spokesman spokeswoman spokesperson adviser ' +
    'advisor ambassador general deputy mr mrs ms dr senator chancellor chairman king leader aide head director press security national ' +
    'treasury commerce presidential analyst professor commander u.s'
  ).split(' '),
);
/** Words with a capital letter that name nobody. */
const NO_NAMES_ALONE: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

function capitalsTell(text: string, all: readonly WordOfText[]): boolean {
  const long = all.filter(({ key }) => /^\p{L}{3,}$/u.test(key) && !STOP_WORDS.has(key));
  const capital = long.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  return long.length > 0 && capital.length < 0.8 * long.length;
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:…]["'”’»)]*\s+|\n)["'“‘«([–—\s-]*$/u.test(text.slice(0, at));
}

/** Whether a word has its capital in mid-sentence somewhere. */
function standsWithin(context: string, raw: string): boolean {
  const escaped = raw.replace(/['’]s$/u, '').replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(String.raw`[\p{Ll},] ${escaped}(?![\p{L}\p{N}])`, 'u').test(context);
}

const KNOWN = new WeakMap<Names, ReadonlySet<string>>();

function knownNames(names: Names): ReadonlySet<string> {
  const kept = KNOWN.get(names);
  if (kept !== undefined) return kept;
  const all = names.forms.flatMap(({ written }) =>
    words(written)
      .filter(({ start }) => /\p{Lu}/u.test(written.charAt(start)))
      .map(({ text }) => text.replaceAll("'", ''))
      .filter((word) => word.length > 2 && !STOP_WORDS.has(word) && !TITLES.has(word) && !COMMON.has(word))
      .map(bare),
  );
  const known = new Set(all);
  KNOWN.set(names, known);
  return known;
}

/** Words of names that say little alone. */
const COMMON: ReadonlySet<string> = new Set(
  'house office council department ministry service agency group news press post time palace union bank fund street north south east west world international centre center saint new embassy consulate round plan call talk talks truce day'.split(
    ' ',
  ),
);

/** What is written in several ways everywhere. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:the )?(?:united states(?: of america)?|u\.s(?:\.a)?|usa|american?s?)(?![\p{L}])/gu, 'us'],
  [/\b(?:the )?(?:united kingdom|uk|u\.k|great britain|britain|british)(?![\p{L}])/gu, 'uk'],
  [/\b(?:the )?(?:european union|eu|e\.u)(?![\p{L}])/gu, 'eu'],
  [/\b(?:the )?(?:united nations|un|u\.n)(?![\p{L}])/gu, 'un'],
];

function canonical(text: string, names: Names): string {
  const respelled = words(respell(text, names).text)
    .map((word) => word.text)
    .join(' ');
  const short = SHORT_FORMS.reduce((said, [form, key]) => said.replace(form, key), respelled);
  return short
    .split(' ')
    .map((word) => word.replace(/(?:ian|ish|ean|an|n)$/u, '').replace(/[aeiy]$/u, ''))
    .join(' ');
}
