import { terms } from '../../text/words.ts';
import type { Claim } from './claim.ts';
import { alike, commonOf } from './alike.ts';

/** Whether a question asks whether something is so, or how it was judged: "Did they keep it?", "How did the talks go?". */
export function asksPosition(question: string): boolean {
  return YES_OR_NO.test(question) || JUDGED.test(question);
}

const YES_OR_NO =
  /(?:^|[,;:] )(?:did|does|do|was|were|is|are|has|have|had|can|could|will|would)\b|^(?:and |so |but )?(?:did|was|were)\b/iu;
const JUDGED =
  /\bhow (?:did|do|does) .+\b(?:go|judge|assess|rate|describe|see|view|end|call)\b|\bhow (?:good|bad|successful|constructive|useful|productive)\b|\bwas .+ a success\b/iu;

/** Whether one claim says that something is so and the other that it is not, in much the same words or in opposite ones. */
export function areOpposed(a: Claim, b: Claim): boolean {
  const [one, other] = [textOf(a), textOf(b)];
  const opposite = OPPOSITES.some(
    ([yes, no]) =>
      (yes.test(one) && no.test(other) && !yes.test(other)) || (yes.test(other) && no.test(one) && !yes.test(one)),
  );
  const denied = denies(clauseOn(one, b), b) !== denies(clauseOn(other, a), a);
  if (!opposite && !denied) return false;
  const least = opposite ? LEAST_OPPOSED : LEAST_DENIED;
  return alike(a, b, TURNING) >= least && commonOf(a.allStems, b.allStems, TURNING) >= LEAST_COMMON;
}

/** The least share of words in common where words are opposites, and where one is only denied. */
const LEAST_OPPOSED = 0.3;
const LEAST_DENIED = 0.5;
const LEAST_COMMON = 2;

function textOf({ core, attribution }: Claim): string {
  return /\b(?:denied|disputed|rejected)\b/iu.test(attribution) ? `denied ${core}` : core;
}

/** The clause of a text that says most of what a claim says: a denial beside it is of something else. */
function clauseOn(text: string, claim: Claim): string {
  const has = claim.allStems;
  const commons = text
    .split(CLAUSES)
    .map((clause) => ({ clause, common: terms(clause).filter((stem) => has.has(stem)).length }));
  return commons.reduce((best, next) => (next.common > best.common ? next : best)).clause;
}

const CLAUSES = /,? (?:but|although|though|while|whereas|and that|because)\b|;/u;

/** Whether a clause denies something, and what it denies is in the claim, or a word of denying stands in it. */
function denies(clause: string, claim: Claim): boolean {
  if ((clause.match(NEGATION) ?? []).length % 2 === 0) return false;
  if (DENYING.test(clause)) return true;
  const has = claim.allStems;
  return [...clause.matchAll(NEGATED)].some(({ groups }) =>
    terms(groups?.words ?? '')
      .slice(0, 2)
      .some((stem) => has.has(stem)),
  );
}

const DENYING = /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|refus(?:es?|ed)|false(?:ly)?|untrue|baseless)\b/iu;
const NEGATED =
  /(?:\b(?:not|no|never|none|nobody|nothing|neither|without|fail(?:s|ed) to)\b|n['’]t\b)(?<words>(?: [\p{L}-]+){1,4})/giu;

const NEGATION =
  /\b(?:not|no|never|none|nobody|nothing|neither|den(?:y|ies|ied)|reject(?:s|ed)|refus(?:es?|ed)|fail(?:s|ed)|without|false(?:ly)?|untrue|baseless)\b|n['’]t\b/giu;

/** Words that say the opposite of one another. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  ['accept(?:s|ed)?|agreed|approv(?:es|ed)|welcomed', 'reject(?:s|ed)?|refus(?:es|ed)|declin(?:es|ed)|turned down'],
  [
    'kept|keeps|observed|respect(?:s|ed)|honou?red|complied|upheld|adhered',
    'broke(?:n)?|violat(?:es|ed|ions?)|breach(?:es|ed)?|ignored|farce',
  ],
  [
    'constructive|productive|useful|positive|success(?:ful)?|(?<!no (?:real )?)(?:breakthrough|progress)|good|fruitful|friendly',
    'no (?:real )?(?:progress|breakthrough)|fruitless|fail(?:ed|ure)|useless|disappointing|unproductive|stalemate|deadlock|impasse|nothing|waste',
  ],
  ['won|wins|victory', 'lost|loses|defeat(?:ed)?'],
  ['confirm(?:s|ed)', 'den(?:y|ies|ied)|disput(?:es|ed)'],
  ['support(?:s|ed)|backs?|backed|in favou?r', 'oppos(?:es|ed)|against|criticis(?:es|ed)|condemn(?:s|ed)'],
  ['guilty|responsible|to blame', 'innocent|not responsible|acquitted'],
  ['legal|lawful', 'illegal|unlawful'],
  ['true|correct|real', 'false|untrue|fake|fabricated'],
  ['safe|harmless', 'dangerous|unsafe|harmful'],
  ['rose|increased|grew|growing', 'fell|decreased|dropped|shrank|declined'],
  ['options?|open|discussion|negotiable', 'final|take[- ]it[- ]or[- ]leave[- ]it|ultimatum|last word|non-negotiable'],
].map(([yes = '', no = '']) => [new RegExp(`\\b(?:${yes})\\b`, 'iu'), new RegExp(`\\b(?:${no})\\b`, 'iu')] as const);

/** Stems of the words on which it turns: they are no common ground. */
const TURNING: ReadonlySet<string> = new Set(
  terms('deny denied reject rejected refuse refused fail failed without false'),
);
