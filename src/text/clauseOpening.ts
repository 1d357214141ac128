/**
 * Whether a clause of its own begins behind an acronym or a firm: "… with the U.S. Trump told …", and not "the U.S. Treasury said",
 * "Robert F. Kennedy spoke", "In the U.S. Trump told".
 *
 * @param before The sentence as far as the full stop.
 * @param next The capitalized word behind it, and what follows that.
 */
export function opensClause(before: string, next: { readonly text: string; readonly rest: string }): boolean {
  if (!ACRONYM.test(before) || !NAME.test(next.text) || BOUND_NOUN.test(next.text)) return false;
  const isWhole = FINITE.test(before) && (!SUBORDINATE.test(before) || before.includes(','));
  return isWhole && PREDICATE.test(next.rest);
}

/** Initials of a person ("J. D.") have no article in front and no place in this list. */
const ACRONYM =
  /(?:\b[Tt]he (?:\p{L}\.)+\p{L}|\b(?:U\.S|U\.K|U\.N|E\.U|U\.A\.E|U\.S\.A|D\.C|N\.Y|L\.A)|\p{L}\s(?:Inc|Corp|Ltd|Bros))$/u;
const NAME = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u;

const list = (words: string) => words.trim().split(/\s+/).join('|');

/** What goes on with "the U.S.", besides whatever ends like a plural, a people or an office. */
const BOUND_NOUN = new RegExp(
  `^(?:${list(
    `Administration Agency Air Ambassador Armed Army Attorney Bank Border Bureau Cabinet Capitol Census Center Central Centre Chairman Chamber
    Charter Chief Circuit Coast Commission Committee Congress Congressman Congresswoman Constitution Consul Consulate Council Court Customs
    Defence Defense Delegation Department Deputy District Education Embassy Energy Envoy Export Federal Fed Fleet Food Foreign Forest General
    Geological Golf Government Governor Grand Health Home Homeland House Housing Immigration Interior International Justice Labor Labour
    Marine Marshal Mayor Middle Military Mint Mission National Naval Navy Negotiator Olympic Open Pacific Parliament Patent Permanent
    Police Post Postal President Prime Prosecutor Representative Republican Route Secretary Secret Securities Security Senate Senator Soccer
    Southern Space Special Spokesman Spokeswoman State Steel Strategic Supreme Tax Trade Transportation Treasury Undersecretary University
    Vice Virgin Western Women World`,
  )})$|(?:ians|ers|crats|cans|ists|men|tion|ment|ship|ry|cy|or)$`,
  'u',
);
/** A finite verb of what stands before the acronym. */
const FINITE = new RegExp(
  `\\b(?:${list(
    `is are was were has have had will would can could may might must should did does do said says told went came took gave made got met left
    began became held led kept knew saw sat spoke wrote won lost fell rose paid sent set flew brought built bought sought agrees wants needs`,
  )}|\\p{Ll}{2,}ed)\\b`,
  'u',
);
/** A clause that opens like this waits for its main one. */
const SUBORDINATE =
  /^(?:After|When|While|As|Before|Since|Because|If|Although|Though|Once|Until|Unless|Whereas|Whenever)\b/u;
/** A finite verb that is no participle, or that nothing but a name can have in front. */
const PREDICATE = new RegExp(
  `^ (?:also |then |later |again |never |has |had |\\p{Ll}+ly )?(?:${list(
    `is was has had will would can could may might must should did does said says told tells went came took gave began became spoke wrote
    knew flew saw sat met won rose fell thinks thought hopes hoped wants wanted added replied insisted argued agreed refused declined
    announced arrived called warned stressed thanked repeated returned signed asked answered denied confirmed welcomed rejected promised
    visited stayed left`,
  )})\\b`,
  'u',
);
