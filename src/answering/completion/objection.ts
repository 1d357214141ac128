import type { Sentence } from '../../chunking/passage.ts';
import { terms } from '../../text/words.ts';
import { leansBack } from './leansBack.ts';

type Said = Pick<Sentence, 'text' | 'block'>;

/**
 * Whether the sentence that follows a claim denies, corrects or limits it, so that the claim alone would mislead: "But …", "X denied this",
 * "The figure was later corrected". A "but" has to stand in the same paragraph and to be about the same.
 */
export function objectsTo(claim: Said, next: Said): boolean {
  const text = next.text.replace(/^[\s"'“‘«„([—–-]+/u, '');
  const isNear = claim.block === next.block;
  const limits = isNear && (STRONG.test(text) || (CONTRAST.test(text) && isAboutTheSame(claim, text)));
  return limits || denies(claim, next, text);
}

/** These say by themselves that they limit what stands before them; "but" may as well turn to something else. */
const STRONG = /^(?:However,|Yet (?!another\b|more\b|again\b)|Nevertheless\b|Nonetheless\b|In fact,|In reality,)/u;
const CONTRAST =
  /^(?:However,|But\b(?! for\b)|Yet\b(?! (?:another|more|again)\b)|Nevertheless\b|Nonetheless\b|Still,|Even so\b|Only later\b|In fact,|In reality,|Instead,)|^[^.;]{0,80}, (?:however|though|nevertheless)\b,?/u;

function isAboutTheSame(claim: Said, text: string): boolean {
  const bare = text.replace(CONTRAST_WORD, '');
  return leansBack(bare) || shared(claim.text, bare) > 0 || FAILS.test(bare);
}

const CONTRAST_WORD =
  /^(?:However|But|Yet|Nevertheless|Nonetheless|Still|Even so|Only later|In fact|In reality|Instead),?\s+|, (?:however|though|nevertheless)\b/gu;
/** What a claim about the future comes to. */
const FAILS =
  /\b(?:never|(?:did|does|do|was|were|is|are|has|have|had) not|(?:did|was|has|have)n[’']t|no longer|stayed|remained|failed|postponed|cancell?ed|still)\b/u;

/** Content stems that both have. */
function shared(claim: string, next: string): number {
  const held = new Set(terms(claim));
  return new Set(terms(next).filter((term) => held.has(term) && !REPORTING.has(term))).size;
}

const REPORTING: ReadonlySet<string> = new Set(
  terms('said says told added reported reports deny denied reject rejected call called'),
);

function denies(claim: Said, { text: whole }: Said, text: string): boolean {
  if (UNDONE.test(text) || UNTRUE.test(text) || TAKEN_BACK.test(text) || UNCONFIRMED.test(text)) return true;
  const { verb, object = '' } = DENIAL.exec(text)?.groups ?? {};
  if (verb !== undefined && isTheClaim(claim.text, object))
    return !/^(?:call|describ)/u.test(verb) || FALSE.test(object);
  return COUNTER.test(whole) && shared(claim.text, whole) > 0;
}

const CLAIMED =
  '(?:reports?|claims?|accounts?|allegations?|accusations?|assertions?|statements?|story|stories|figures?|numbers?|rumou?rs?|suggestions?|versions?|news|information|announcement|denial|remarks?)';
/** The claim is what is undone: "The figure was later corrected", "That turned out to be wrong". */
const UNDONE = new RegExp(
  `^(?:This|That|It|They|These|Those|(?:The|This|That|These|Those|Both|Such|Neither|His|Her|Their|Its) (?:\\p{Ll}+ )?${CLAIMED})\\b(?: \\p{Ll}+)? ?` +
    '(?:(?:was|were|has been|have been|is|are|had been)(?: \\p{Ll}+)? (?:corrected|denied|rejected|retracted|withdrawn|revised|disputed|dismissed|refuted|disproved|false|untrue|wrong|incorrect|inaccurate|not (?:true|correct|confirmed))' +
    '|(?:later |soon |then |also )?(?:turned out|proved)(?: to be)? (?:false|untrue|wrong|incorrect|inaccurate|premature|baseless|too high|too low|a hoax|a mistake)' +
    '|could not (?:immediately )?be (?:independently |immediately )?(?:verified|confirmed))',
  'u',
);
/** "His spokesman said this was untrue", "None of that happened", "Nothing came of it". */
const UNTRUE =
  /\b(?:this|that|it|the (?:report|claim|story|figure|number|statement|account)s?) (?:was|were|is|are|had been) (?:not true|untrue|false|wrong|incorrect|inaccurate|nonsense|a lie|fake|baseless|unfounded|invented)\b|^None of (?:them|this|that|it|these|those)\b|^Nothing came of\b|^(?:This|That|It) (?:never happened|did not happen)\b/u;
/** Whoever said it says something else by now. */
const TAKEN_BACK =
  /\b(?:corrected|contradicted) (?:him|her|it|them)(?:sel(?:f|ves))?\b|\bcontradict(?:s|ed) (?:the|this|that|his|her|their)\b|\b(?:took (?:it|this|that) back|backtracked|walked (?:it|this|that) back|backed away from (?:it|this|that|the))\b|\b(?:lowered|raised|revised|reduced|cut|increased|updated) (?:the|its|that|this) (?:number|figure|toll|count|total|estimate|sum)\b/u;
const UNCONFIRMED =
  /\bno (?:\p{Ll}+ )?confirmation\b|\bno evidence (?:of|for) (?:this|that|it|such|the (?:claim|report|allegation|accusation)s?)\b|\b(?:could not|did not|declined to|would not) confirm (?:this|that|it|the|any)\b/u;
const DENIAL = new RegExp(
  '\\b(?<verb>(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed?)|refut(?:es|ed?)|contradict(?:s|ed)?|disavow(?:s|ed)?|retract(?:s|ed)?|withdr(?:ew|aws?)|correct(?:s|ed)|call(?:s|ed)|described|turned down|turns down|rul(?:es|ed) out|turn(?:s|ed)(?= (?:the|this|that|it)\\b[^.]*\\bdown)))' +
    ' (?<object>[^.;,]+)',
  'u',
);
/** "Called the accusation baseless", and not "called the report a success". */
const FALSE =
  /\b(?:false|untrue|baseless|nonsense|a lie|lies|fake|incorrect|inaccurate|wrong|absurd|unfounded|groundless|fabricat\p{Ll}+|propaganda)\b/u;

/** Whether what is denied is the claim: "this", "the report", or what the claim itself says. */
function isTheClaim(claim: string, object: string): boolean {
  if (NAMES_CLAIM.test(object)) return true;
  if (ACCUSED.test(object)) return ACCUSES.test(claim);
  const [core = ''] = object.split(/\s(?:in|on|at|during|before|after|to|that)\s/u);
  const stems = new Set(terms(core));
  return stems.size > 0 && shared(claim, core) / stems.size >= 0.5;
}

const NAMES_CLAIM = new RegExp(
  `^(?:(?:this|that|it|them|these|those)(?=$|\\s(?:on|in|at|as|and|when|but|with|by|through|to|saying|later|\\p{Lu}|\\p{Ll}+ly))|doing so|having done so|(?:the|this|that|these|those|such|all|any|his|her|their|both|its) (?:\\p{Ll}+ )?${CLAIMED})(?=$|\\s)`,
  'u',
);
const ACCUSED =
  /^(?:(?:any|all|the|its|his|her|their|having (?:any|had any)) )?(?:involvement|responsibility|role|wrongdoing|knowledge|guilt|blame|charges?)\b/u;
const ACCUSES = /\b(?:accus|blam|alleg|charg|suspect|claim|behind|guilty|convict)\p{Ll}*/u;
/** A plain no to what was said: "There is no contract". */
const COUNTER = /^\s*["“«„]?(?:There (?:is|was|were|are|has been|have been) no\b|No\b(?=,)|Not true\b|None of this\b)/u;
