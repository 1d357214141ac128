import { countryAt } from '../../corpus/countries.ts';
import type { Names } from '../../corpus/names.ts';
import { comparedWords } from '../../text/words.ts';
import { findForms } from '../nameForms.ts';
import type { Description } from './findDescriptions.ts';
import { officeAt } from './offices.ts';
import type { PhraseWord } from './phraseWords.ts';

/**
 * Whether a description is no stand-in for its holder: the holder is named as well ("U.S. envoy Steve Witkoff"), the question asks who it is
 * ("who is the Kremlin spokesman?") or how somebody came to the office, or it belongs to something else ("the Russian president's office").
 */
export function staysAsItIs(
  text: string,
  all: readonly PhraseWord[],
  { first, end }: Description,
  holder: string,
  names: Names,
): boolean {
  const people = names.forms.filter(({ group }) => group === 'people');
  const surnames = new Set(people.map(({ words }) => words.at(-1) ?? ''));
  const front = all[first - 1]?.text === 'the' ? first - 1 : first;
  return (
    namesAlso(all, first, end, holder) ||
    asksForHolder(text, all, front) ||
    followsMore(all, end, surnames) ||
    isPartOfMore(all, { first, front }, surnames) ||
    isInName(text, all, { first, end }, names)
  );
}

function namesAlso(all: readonly PhraseWord[], first: number, end: number, holder: string): boolean {
  const surname = comparedWords(holder).at(-1);
  return all.some(({ text }, at) => text === surname && (at < first || at >= end));
}

function asksForHolder(text: string, all: readonly PhraseWord[], front: number): boolean {
  const before = text.slice(0, all[front]?.start ?? 0);
  return WHO_IS.test(before) || OFFICE_CHANGES.test(text);
}

const WHO_IS =
  /\bwho(?:['’]s|\s+(?:\p{Ll}+ly\s+)?(?:is|was|are|were|be|will be|has been|became|becomes))\s+(?:\p{Ll}+ly\s+)?$/iu;
/** Who takes or leaves an office is asked about the office. */
const OFFICE_CHANGES =
  /\b(?:appoint(?:s|ed|ment)?|nominat\p{L}*|replac(?:e[sd]?|ing|ement)|succe(?:eds?|eded|ssor)|resign\p{L}*|inaugurat\p{L}*|sworn in|becom(?:e|es|ing)|became|stepp?(?:ed|ing)? down)\b/iu;

/** What follows goes on with the phrase: a name, another office, or something that is the holder's only by office. */
function followsMore(all: readonly PhraseWord[], end: number, surnames: ReadonlySet<string>): boolean {
  const [last, next] = [all[end - 1], all[end]];
  if (next === undefined || next.after === 'apart') return false;
  if (isName(all, end, surnames)) return true;
  if (next.after === 'comma') return false;
  const texts = all.map(({ text }) => text);
  if (OF_OFFICE.test(next.text) || officeAt(texts, end) !== null) return true;
  if (last?.isPossessive === true) return false;
  return (
    next.isCapitalized || (/^(?:chief|head)$/u.test(last?.text ?? '') && /(?:ist|er|or|ant|ian)$/u.test(next.text))
  );
}

const OF_OFFICE =
  /^(?:office|administration|palace|residence|press|plane|jet|aircraft|website|title|post|job|elect|designate|candidate|nominee|elections?|deputy|wife|husband)$/u;

function isName(all: readonly PhraseWord[], at: number, surnames: ReadonlySet<string>): boolean {
  return [at, at + 1].some((one) => surnames.has(all[one]?.text ?? '') && (one === at || all[one]?.after === 'blank'));
}

function isPartOfMore(
  all: readonly PhraseWord[],
  { first, front }: { readonly first: number; readonly front: number },
  surnames: ReadonlySet<string>,
): boolean {
  const [before, earlier] = [all[front - 1], all[front - 2]];
  if (before === undefined || all[front]?.after === 'apart') return false;
  if (surnames.has(before.text) && !before.isPossessive) return true;
  if (all[front]?.after === 'comma') return false;
  const texts = all.map(({ text }) => text);
  const isOther =
    front === first
      ? OTHER.test(before.text) || /^(?:the|an?)$/u.test(earlier?.text ?? '')
      : /^(?:as|being|elected|called)$/u.test(before.text);
  const isJoined = /^(?:and|or)$/u.test(before.text) && countryEndsAt(texts, front - 1);
  const belongs = /^(?:of|to|for)$/u.test(before.text) && belongsTo(texts, front - 1);
  return isOther || isJoined || belongs;
}

/** Another of the office than its holder, or nobody certain, or what somebody is called. */
const OTHER =
  /^(?:an?|which|what|whose|any|another|every|each|no|some|other|former|ex|new|next|previous|late|future|old|acting|then|vice|deputy|assistant|first|as|being|elected|called|his|her|their|our|my|your)$/u;

function countryEndsAt(texts: readonly string[], end: number): boolean {
  return [1, 2].some((length) => countryAt(texts, end - length)?.words.length === length);
}

/** "the office of the", "aide to the". */
function belongsTo(texts: readonly string[], end: number): boolean {
  return (
    OF_OFFICE.test(texts[end - 1] ?? '') || [1, 2, 3].some((length) => officeAt(texts, end - length)?.length === length)
  );
}

function isInName(
  text: string,
  all: readonly PhraseWord[],
  place: { first: number; end: number },
  { forms }: Names,
): boolean {
  const start = all[place.first]?.start ?? 0;
  const end = all[place.end - 1]?.end ?? start;
  const longer = forms.filter(({ words }) => words.length > place.end - place.first);
  return findForms(text, longer).some((found) => found.start <= start && end <= found.end);
}
