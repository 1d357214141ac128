import type { NameForm, NameGroup, Names } from '../../corpus/names.ts';
import { personName } from '../../corpus/personName.ts';
import { DEMONYM } from '../../corpus/properNoun.ts';
import { findForms } from '../../retrieval/nameForms.ts';
import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import { STOP_WORDS } from '../../text/stopWords.ts';
import { asCompared, comparedWords } from '../../text/words.ts';
import { isAuxiliary } from './words.ts';

/** A name or a date that stands in a question. */
export interface Mention extends Span {
  readonly kind: 'date' | 'person' | 'place' | 'organization' | 'name';
  readonly text: string;
  /** The preposition before it, in small letters; null where there is none. */
  readonly preposition: string | null;
  /** Where that preposition, or else the article before it, begins; `start` where there is neither. */
  readonly lead: number;
}

/** Finds dates, the names that are known, and other capitalised words that can be a name; in order, not overlapping. */
export function mentionsIn(text: string, { forms }: Names): readonly Mention[] {
  const dates = findDates(text).map(({ start, end }) => found('date', text, { start, end }));
  const held = new Set(comparedWords(text));
  const likely = [...forms, ...familyNames(forms)].filter(({ words: [first = ''] }) => held.has(first));
  const known = findForms(text, likely)
    .filter(({ form, start }) => form.group !== 'people' || form.words.length > 1 || isWrittenAsName(text, start))
    .map(({ form, start, end }) => found(KINDS[form.group], text, { start, end }));
  const certain = [...dates, ...known.filter((name) => !dates.some((date) => overlap(name, date)))];
  const others = capitalised(text).filter((name) => !certain.some((other) => overlap(name, other)));
  return [...certain, ...others].sort((a, b) => a.start - b.start);
}

/** Whether a place is a country, which can say and want things. */
export function isCountry({ text }: Pick<Mention, 'text'>): boolean {
  return COUNTRIES.has(asCompared(text));
}

const KINDS: Readonly<Record<NameGroup, Mention['kind']>> = {
  people: 'person',
  places: 'place',
  organizations: 'organization',
};

/** People are asked for by their last name, which `names.yml` need not list. */
function familyNames(forms: readonly NameForm[]): readonly NameForm[] {
  return forms
    .filter(({ group, kind, words: own }) => group === 'people' && kind === 'own' && own.length > 1)
    .map((form) => ({ ...form, words: form.words.slice(-1) }));
}

/** Of somebody who writes no capitals at all, small letters say nothing. */
function isWrittenAsName(text: string, start: number): boolean {
  return /\p{Lu}/u.test(text.charAt(start)) || !/\p{Lu}/u.test(text);
}

function found(kind: Mention['kind'], text: string, { start, end }: Span): Mention {
  const { 0: front = '', groups } = LEAD.exec(text.slice(0, start)) ?? {};
  return {
    kind,
    text: text.slice(start, end),
    start,
    end,
    preposition: groups?.preposition?.toLowerCase() ?? null,
    lead: start - front.length,
  };
}

const LEAD =
  /(?<![\p{L}\p{N}])(?:(?<preposition>in|at|on|near|from|to|with|about|of|for|by|between|after|before|since|until|during|under|over|against|inside|outside)\s+)?(?:the\s+)?$/iu;

function capitalised(text: string): readonly Mention[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    const name = [...run.matchAll(/\S+/gu)].find(({ 0: word }) => !isNoName(word));
    if (name === undefined) return [];
    const mention = found('name', text, { start: index + name.index, end: index + run.replace(/[.’']+$/u, '').length });
    return [{ ...mention, kind: kindOf(mention) }];
  });
}

const RUN = /\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*(?:\s+\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*)*/gu;

function isNoName(word: string): boolean {
  const folded = asCompared(word);
  return (
    STOP_WORDS.has(folded) ||
    isAuxiliary(folded) ||
    DEMONYM.test(word) ||
    /^(?:\p{Lu}|the|also|ok(?:ay)?)$/iu.test(word)
  );
}

function kindOf({ text, preposition }: Mention): Mention['kind'] {
  if (preposition !== null && /^(?:in|at|near|inside|outside)$/u.test(preposition)) return 'place';
  return personName(text) === null ? 'name' : 'person';
}

const COUNTRIES: ReadonlySet<string> = (() => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const listed = codes.flatMap((code) => names.of(code) ?? []);
  return new Set([...listed, 'U.S.', 'USA', 'UK', 'Britain', 'Turkey', 'EU', 'Europe'].map(asCompared));
})();

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
