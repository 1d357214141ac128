/**
 * Whether a clause opens with "the" and a noun alone that stands for something named before ("The meeting lasted", "The verdict can"): what
 * tells it apart would follow the noun ("The meeting in Riyadh on 18 February").
 */
export function opensWithStandIn(clause: string): boolean {
  const [opening] = STAND_IN.exec(clause) ?? [];
  return opening !== undefined && !PLACED.test(clause.slice(opening.length - 1));
}

const list = (words: string) => words.trim().split(/\s+/).join('|');

/** What one more word before the noun tells about it does not name it. */
const ADJECTIVES = list(
  `same first second third fourth final last latest next new whole entire joint closed-door draft original initial brief resulting
  preliminary interim tense long short planned ensuing subsequent previous earlier formal informal official direct bilateral trilateral
  high-level technical peace ceasefire diplomatic trade phone telephone court three-hour two-hour hour-long two-day three-day one-day home
  away main old young injured wounded former deputy chief prime`,
);
const NOUNS = list(
  `accident account accusation agreement aircraft allegation announcement appeal arrangement article attack bank bill blast boat book boy
  bridge building bus call candidate captain case ceasefire change chairman challenge city claim clause club coach collapse commission
  committee company conditions conference contract conversation convoy council couple court crash crew cuts dam damage deadline deal decision
  decree defendant defender delay delegation delegations demand demands dialogue dispute document draft driver duo earthquake election
  envoy event exchange exercise explosion factory ferry fight figure figures film fine fire firm flight flood game general girl goal goalkeeper governor
  group hearing home hospital house idea incident increase initiative inquiry investigation invitation island judge judges jury law lawyer
  lawyers leaders letter loss man match mayor measure measures meeting meetings men message midfielder minister ministers mission money motion move
  moves murder negotiations negotiators number offer offensive official officials operation order organisation organization pact pair
  party payment payments penalty picture pictures plan plane plans plant player pledge president presidents prisoners probe programme program project
  proposal proposals protest protests provision publication quake question ranking rate reform remark remarks report reports request resolution result
  results rise round route ruling sale school scheme sentence session settlement ship shooting side sides statement step storm story strike striker
  strikes study sum summit suspect suspects swap talks target team term terms text town trial trio trip truce ultimatum union vessel verdict
  version victim victims video village visit vote votes woman women work workers writer`,
);
const ADVERB = '(?:(?:also|then|later|itself|themselves|never|soon|even|still|now|only|\\p{Ll}+ly) )?';
const VERBS = list(
  `is are was were has have had will would can could may might must should did does became began broke brought built came caught cost cut drew
  ended fell felt fought found gave goes got grew heard held hit kept knew left lost made meant met opened put ran read rose said sat saw sent set
  shook showed shut sold spoke spent split stood struck swept took told thought threw went won withdrew wrote aims allows appears begins brings
  calls carries comes contains costs covers ends envisages expects expires faces follows includes lasts leaves makes marks means needs opens
  plans provides remains requires runs says seems shows stands starts takes wants`,
);
/** A noun with what belongs to it ("The meeting's agenda") is no other thing. */
const STAND_IN = new RegExp(
  `^(?:the|this) (?:(?:${ADJECTIVES}) ){0,2}(?:${NOUNS})(?:['’]s?(?: \\p{Ll}+){1,2}?)?(?:, however,)? ${ADVERB}(?=(?:${VERBS}|(?!hundred|indeed)\\p{Ll}{2,}ed|\\p{Ll}{3,}(?<!s)s)\\b)(?!(?:named|called) \\p{Lu}|\\p{Ll}+ed (?:on|in|at|by) [^,.]*\\b(?:was|were|is|are|had|has|will)\\b).`,
  'u',
);
/** Says by itself where and when it was: "took place at the consulate in Istanbul on 10 April". */
const PLACED =
  /^(?:took place|(?:was|were|is|are|will be) (?:to be )?held|began|started|opened|ended|happened|occurred)\b(?=.*\d)(?=.*\b(?:in|at) (?:the )?\p{Lu})/u;
