import { terms } from '../../text/words.ts';

/** Where something was: the town or country, and the house or square. */
export interface Places {
  readonly towns: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
}

/** Finds the places of a text without its dates, as stems: "in Tessin" is a town, "at the town library" and "in the Kremlin" are venues. */
export function placesIn(text: string): Places {
  return { towns: stemsBehind(text, TOWN), venues: stemsBehind(text, VENUE) };
}

/** Whether two texts name places of one sort of which none is that of the other, in whole or in part. */
export function placesDiffer(a: Places, b: Places): boolean {
  const all = new Set([...b.towns, ...b.venues]);
  if ([...a.venues].some((stem) => all.has(stem)) || [...b.venues].some((stem) => a.towns.has(stem))) return false;
  if (a.venues.size > 0 && b.venues.size > 0) return true;
  return a.towns.size > 0 && b.towns.size > 0 && ![...a.towns].some((stem) => b.towns.has(stem));
}

function stemsBehind(text: string, form: RegExp): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(form)].flatMap(({ groups }) => {
      const place = groups?.place ?? '';
      return NO_PLACE.test(place) ? [] : terms(place);
    }),
  );
}

const TOWN = /\b(?:in|near|outside) (?<place>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/gu;
const VENUE =
  /\b(?:(?:at|inside|aboard|on board)(?: the| an?)?|(?:in|on) the) (?<place>[\p{L}][^,;.]*?)(?= (?:in|on|for|and|with|near|after|before|to)\b|[,;.]|\s*$)/gu;
const NO_PLACE =
  /\b(?:talks?|meetings?|summit|rounds?|call|once|least|most|first|last|opening|end|beginning|time|level|risk|war|request|invitation|initiative|night|morning|evening|presence|conference|reports?|version|press|hands?|session|expense|work)\b/iu;
