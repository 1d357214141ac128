import { countryAt } from '../../corpus/countries.ts';
import type { Names } from '../../corpus/names.ts';
import { asOneOffice, type DescribedOffice, type HeldOffice, heldOffices, holderOf, wordsOf } from './heldOffice.ts';
import { institutionAt } from './institution.ts';
import { LEADING, type Office, officeAt, SENT, SOLE } from './offices.ts';
import { areContent, isOnePhrase, type PhraseWord } from './phraseWords.ts';

/** A description of somebody by institution and office. */
export interface Description {
  /** Its words, "the" in front and `end` not included. */
  readonly first: number;
  readonly end: number;
  /** Who alone holds the office; null where it is nobody or more than one. */
  readonly holder: string | null;
}

/** Days of which some is in the time of the office that is described. */
export type Days = readonly { readonly from: string; readonly to: string }[];

/**
 * Finds "the American envoy", "Kyiv's leader", "president of Russia" and "Putin's spokesman" from left to right, not overlapping, and tells
 * who alone that is.
 */
export function findDescriptions(all: readonly PhraseWord[], names: Names, days: Days): readonly Description[] {
  const context: Context = { all, texts: all.map(({ text }) => text), names, held: heldOffices(names), days };
  const found: Description[] = [];
  for (let at = 0; at < all.length; at++) {
    const description = servedFirst(context, at) ?? officeFirst(context, at);
    if (description === null) continue;
    found.push(description);
    at = description.end - 1;
  }
  return found;
}

interface Context {
  readonly all: readonly PhraseWord[];
  readonly texts: readonly string[];
  readonly names: Names;
  readonly held: readonly HeldOffice[];
  readonly days: Days;
}

/** So many words may stand between an institution and the office: "Russian Foreign Ministry's chief spokeswoman". */
const MOST_BETWEEN = 4;

/** "Kyiv's leader", "the U.S. special envoy for Ukraine". */
function servedFirst(context: Context, first: number): Description | null {
  const { all, texts, names } = context;
  const institution = institutionAt(texts, first, names);
  if (institution === null) return null;
  const start = first + institution.length;
  if (institution.kind === 'person' && all[start - 1]?.isPossessive !== true) return null;
  for (let at = start; at <= start + MOST_BETWEEN && areContent(all, start, at + 1); at++) {
    const office = officeAt(texts, at);
    const end = at + (office?.length ?? 0);
    if (office === null || !isOnePhrase(all, first, end)) continue;
    // "the Russian president's spokesman" is Russia's.
    if (leads(office) && all[end - 1]?.isPossessive === true && officeAt(texts, end) !== null) continue;
    const between = wordsOf(texts.slice(start, at));
    const described = asOneOffice({
      kind: office.kind,
      country: institution.country,
      stems: [...institution.stems, ...between.stems, ...between.countries.map((country) => `=${country}`)],
    });
    if (institution.kind === 'person' && leads(office)) return null;
    return { first, ...withComplement(context, described, end) };
  }
  return null;
}

function leads({ kind }: Office): boolean {
  return kind === 'leader' || kind.startsWith('head of ') || LEADING.includes(kind);
}

/** Adds "to Moscow", "for Ukraine", "in Istanbul" where that belongs to the office. */
function withComplement(context: Context, described: DescribedOffice, end: number): Omit<Description, 'first'> {
  const { all, texts, held, days } = context;
  const preposition = isOnePhrase(all, end - 1, end + 1) ? (texts[end] ?? '') : '';
  // "Russia's head of …" is another office than "Russia's head".
  if (preposition === 'of' && all[end - 1]?.isPossessive !== true) return { end, holder: null };
  const alone = { end, holder: holderOf(described, held, days) };
  if (!/^(?:to|for|in)$/u.test(preposition)) return alone;
  const at = end + (texts[end + 1] === 'the' ? 2 : 1);
  const country = isOnePhrase(all, end, at + 1) ? countryAt(texts, at) : null;
  const last = at + (country?.words.length ?? 1);
  const stems = country === null ? wordsOf(texts.slice(at, last)).stems : [`=${country.country}`];
  const whole = { ...described, stems: [...described.stems, ...stems] };
  const holder = stems.length === 0 ? null : holderOf(whole, candidates(described.kind, preposition, held), days);
  const isSentThere = SENT.has(described.kind) && (preposition !== 'in' || described.kind === 'ambassador');
  const belongs = holder !== null || (country !== null && isSentThere);
  return belongs ? { end: last, holder } : alone;
}

/** An "envoy to Moscow" has gone there, or is the ambassador: nobody can tell. */
function candidates(kind: string, preposition: string, held: readonly HeldOffice[]): readonly HeldOffice[] {
  return kind === 'envoy' && preposition === 'to' ? [] : held;
}

/** "the president of Russia", "spokesman for the Kremlin", "head of the Ukrainian delegation", "ambassador to Moscow"; "the pope" alone. */
function officeFirst({ all, texts, names, held, days }: Context, first: number): Description | null {
  const office = officeAt(texts, first);
  if (office === null || !isOnePhrase(all, first, first + office.length)) return null;
  const { kind } = office;
  const end = first + office.length;
  if (SOLE.has(kind)) return { first, end, holder: holderOf({ kind, country: null, stems: [] }, held, days) };
  const preposition = texts[end] ?? '';
  const at = end + (texts[end + 1] === 'the' ? 2 : 1);
  const served = takes(kind, preposition) ? institutionAt(texts, at, names) : null;
  if (served === null || !isOnePhrase(all, first, at + served.length) || (served.kind === 'person' && leads(office)))
    return null;
  const last = at + served.length;
  const context: Context = { all, texts, names, held, days };
  if (SENT.has(kind) && preposition !== 'of') {
    const there = { kind, country: null, stems: [`=${served.country ?? ''}`] };
    return { first, end: last, holder: holderOf(there, candidates(kind, preposition, held), days) };
  }
  const described = { kind, country: served.country, stems: served.stems };
  const goesOn = served.kind === 'adjective' || all[last - 1]?.isPossessive === true;
  return { first, ...(goesOn ? withNouns(context, described, last) : withComplement(context, described, last)) };
}

/** What stands between an office and whom it serves: "the president to Russia" is somebody who goes there. */
function takes(kind: string, preposition: string): boolean {
  if (preposition === 'of') return true;
  const serves = preposition === 'for' ? /^(?:spokes|press|adviser)/u : /^(?:adviser)$/u;
  return /^(?:to|for)$/u.test(preposition) && (SENT.has(kind) || serves.test(kind));
}

/** Adds the nouns after an adjective: "head of the Russian delegation", "president of the European Commission". */
function withNouns({ all, texts, held, days }: Context, described: DescribedOffice, end: number) {
  for (let last = end + MOST_BETWEEN; last > end; last--) {
    if (!areContent(all, end, last)) continue;
    const stems = [...described.stems, ...wordsOf(texts.slice(end, last)).stems];
    const holder = holderOf(asOneOffice({ ...described, stems }), held, days);
    if (holder !== null) return { end: last, holder };
  }
  return { end, holder: null };
}
