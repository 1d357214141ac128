import { countryAt } from '../../corpus/countries.ts';
import type { NamedRole, Names } from '../../corpus/names.ts';
import { STOP_WORDS } from '../../text/stopWords.ts';
import { comparedWords, terms } from '../../text/words.ts';
import { respell } from '../aliases.ts';
import { covers, isFar, type Office, officeAt, PARTED, VAGUE } from './offices.ts';

/** An office as words describe it. */
export interface DescribedOffice {
  readonly kind: string;
  /** ISO code of the country that is served; null where none is named. */
  readonly country: string | null;
  /** What else is said: Porter's stems, and other countries as `=UA`. */
  readonly stems: readonly string[];
}

/** Somebody's office, read from their role. */
export interface HeldOffice extends DescribedOffice, Pick<NamedRole, 'name'> {
  /** First and last day; open ends reach far. */
  readonly from: string;
  readonly to: string;
}

/** The offices of a file's people; roles that name no office that is known are left out. */
export function heldOffices(names: Names): readonly HeldOffice[] {
  const held =
    KNOWN.get(names) ??
    (names.roles ?? []).flatMap(({ name, role, from, until }) => {
      const office = readRole(comparedWords(respell(role, names).text));
      return office === null ? [] : [{ ...office, name, from: from ?? '0000', to: until ?? '9999' }];
    });
  KNOWN.set(names, held);
  return held;
}

const KNOWN = new WeakMap<Names, readonly HeldOffice[]>();

/** "U.S. special envoy for Ukraine": the office is what stands before the first preposition, the first country that which is served. */
function readRole(role: readonly string[]): DescribedOffice | null {
  const at = role.findIndex((_, start) => headsRole(role, start));
  const office = officeAt(role, at);
  if (office === null) return null;
  const [before, after] = [wordsOf(role.slice(0, at)), wordsOf(role.slice(at + office.length))];
  const [country = null, ...others] = [...before.countries, ...after.countries];
  const stems = [...before.stems, ...after.stems, ...others.map((other) => `=${other}`)];
  return asOneOffice({ kind: office.kind, country, stems });
}

function headsRole(role: readonly string[], at: number): boolean {
  const office: Office | null = officeAt(role, at);
  const next = office && role[at + office.length];
  return office !== null && (next === undefined || /^(?:of|to|for|in|at)$/u.test(next ?? ''));
}

/** The countries among words, and the stems of the others that tell an office from others of its kind. */
export function wordsOf(said: readonly string[]): {
  readonly countries: readonly string[];
  readonly stems: readonly string[];
} {
  const countries: string[] = [];
  const others: string[] = [];
  for (let at = 0; at < said.length; at++) {
    const found = countryAt(said, at);
    if (found === null) others.push(said[at] ?? '');
    else countries.push(found.country);
    at += (found?.words.length ?? 1) - 1;
  }
  return { countries, stems: others.filter((word) => !STOP_WORDS.has(word) && !EMPTY.has(word)).flatMap(terms) };
}

/** Words that make an office no other. */
const EMPTY = new Set([
  'president',
  'presidential',
  'special',
  'official',
  'personal',
  'top',
  'chief',
  'main',
  'lead',
  'armed',
  'forces',
]);

/** "head" and "delegation" are one office, whatever stands between them. */
export function asOneOffice(office: DescribedOffice): DescribedOffice {
  const parted = PARTED.find(
    ({ of, stems }) => of === office.kind && stems.every((stem) => office.stems.includes(stem)),
  );
  return parted === undefined
    ? office
    : { ...office, kind: parted.kind, stems: office.stems.filter((stem) => !parted.stems.includes(stem)) };
}

/**
 * Who holds the office that is described; null where nobody does, or more than one. Whoever's role says no more than the description goes
 * before those whose roles say more: "the U.S. envoy" is no envoy for one country.
 *
 * @param days Some day of one of these ranges is in the time of the office.
 */
export function holderOf(
  described: DescribedOffice,
  held: readonly HeldOffice[],
  days: readonly { readonly from: string; readonly to: string }[],
): string | null {
  const fitting = held.filter(
    (office) => isDescribed(office, described) && days.some(({ from, to }) => office.from <= to && from <= office.to),
  );
  const exact = fitting.filter(({ kind, stems }) => saysNoMore(kind, stems, described));
  const needsAll = VAGUE.has(described.kind) && described.stems.length === 0;
  const [name, ...others] = new Set((exact.length > 0 || needsAll ? exact : fitting).map((office) => office.name));
  return others.length === 0 ? (name ?? null) : null;
}

function isDescribed(held: HeldOffice, described: DescribedOffice): boolean {
  return (
    covers(described.kind, held.kind) &&
    (described.country === null || described.country === held.country) &&
    described.stems.every((stem) => held.stems.includes(stem)) &&
    held.stems.every((stem) => !LESSER.has(stem) || described.stems.includes(stem))
  );
}

/** "Deputy", "former": a role with these is another office. Porter's stems. */
const LESSER = new Set(['deputi', 'vice', 'assist', 'former', 'act', 'under', 'elect', 'design']);

function saysNoMore(kind: string, stems: readonly string[], described: DescribedOffice): boolean {
  return stems.every((stem) => described.stems.includes(stem)) && !isFar(described.kind, kind);
}
