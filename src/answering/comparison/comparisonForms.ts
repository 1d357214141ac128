// How people ask to have two accounts set side by side.

/** True for a question with one of the words without which no form is met. */
export const MENTIONED = /\band\b|\bdiffer|\bcompar|\bv(?:ersu)?s\b/iu;

const SAYING = (() => {
  const regular =
    'assess|characteri[sz]e|claim|comment(?: on)?|depict|describe|explain|interpret|justif(?:y|ie)|judge|portray|present|rate|react(?: to)?|' +
    'recount|report(?: on)?|respond(?: to)?|state|summari[sz]e|use|view';
  const others =
    'say|said|tell|told|speak(?: of)?|spoke(?: of)?|give|gave|write|wrote|think(?: of)?|see|saw|call|called|find|found|put|sum up|talk(?:ed)? about|account for';
  return `(?:(?:${regular})(?:d|ed|s|es)?|${others})\\b`;
})();
/** Regular expression source, flag `iu`: what somebody gives of something, "version", "readouts". */
export const ACCOUNT =
  '(?:accounts?|versions?|descriptions?|statements?|reports?|reporting|coverage|readouts?|read-outs?|readings?|figures?|words|wording|positions?|views?|lines?|comments?|remarks?|texts?|summar(?:y|ies)|stor(?:y|ies)|explanations?|reactions?|assessments?|tellings?|takes?)';
const SAME = (() => {
  const measure = '(?<what>length|number|figures?|date|place|reasons?|explanation)';
  const what = `(?: (?:${measure}|things?|words|terms|way|story|account|version|picture|tone))?`;
  const other =
    '(?:in )?(?:a )?(?:different|similar)(?: (?:things?|words|terms|ways?|stor(?:y|ies)|accounts?|versions?))?';
  return `(?:(?:in |by |with |as )?(?:exactly |quite |roughly |much )?the (?:very )?same${what}|alike|similarly|differently|${other})`;
})();
const OF = '(?:of|on|about|over|regarding|concerning|for|from|after|in)';
const ASKS = '(?:did|do|does|have|has|had|would|are|were|was|is)';

/**
 * Questions for the accounts of two times: of the groups `a` and `b` are the sides, `on` and `more` what they are on, `what` its measure,
 * `by` whose accounts they are.
 */
export const TIMES: readonly RegExp[] = [
  `^(?:how|in what|where) ${ASKS} (?<by>.+?)(?:['’]s?)? ${ACCOUNT}(?: of| on| from)? (?<a>.+?) (?:differ|diverge|deviate) from (?:that|those|the ones?|what (?:it|he|she|they) said) (?:of|on|from|after|in|at) (?<b>.+)$`,
  `^(?:how|in what|where) ${ASKS} (?<on>(?:the )?.+?) (?:of|on|in|at|after) (?<a>.+?) (?:differ|diverge|deviate) from (?:that|those|the ones?) (?:of|on|in|at|after) (?<b>.+)$`,
  `^${ASKS} (?<by>.+?) ${SAYING} ${SAME}(?: ${OF} (?<on>.+?))? (?:on|after|in|at|of) (?<a>.+?) (?:and|as) (?:on |after |in |at |of )?(?<b>.+?)(?: (?:about|regarding|concerning) (?<more>.+))?$`,
  `^(?:what|how) ${ASKS} (?<by>.+?) ${SAYING}(?: ${OF})?(?: (?<on>.+?))? (?:on|after|in|at) (?<a>.+?) and (?:what )?(?:on|after|in|at|of) (?<b>.+)$`,
  `^compare (?<by>.+?)(?:['’]s?)? ${ACCOUNT} (?:of|on|from) (?<a>.+?) (?:with|and|to) (?:that of |those of )?(?<b>.+)$`,
  `^compare (?<on>.+?) (?:of|on|in|at) (?<a>.+?) (?:with|and|to) (?:that of |those of |that on |those on )?(?<b>.+)$`,
].map((source) => new RegExp(source, 'iu'));

/** Questions for the accounts of two people, institutions or outlets, with the same groups. */
export const PARTIES: readonly RegExp[] = [
  // "Did X and Y say the same on Z?"
  `^${ASKS} (?:both )?(?<a>.+?) and (?<b>.+?) (?:each |both |all )?${SAYING}(?: ${OF})? ${SAME}(?: (?:when|as) it (?:comes|came) to| as to| ${OF})? (?<on>.+)$`,
  `^${ASKS} (?:both )?(?<a>.+?) and (?<b>.+?) (?:each |both |all )?${SAYING}(?: (?<on>.+?))? ${SAME}$`,
  `^${ASKS} (?<a>.+?) ${SAYING} ${SAME} as (?<b>.+?) (?:${SAYING} )?(?:on|about|of|regarding) (?<on>.+)$`,
  `^${ASKS} (?:the )?(?:${ACCOUNT} (?:of|by|from) )(?<a>.+?) and (?<b>.+?) (?:agree|differ|match|contradict each other|diverge)(?: (?:in|on|about|over|as to) (?<on>.+))?$`,
  `^${ASKS} (?<a>.+?) and (?<b>.+?) (?:contradict each other|differ|diverge|disagree)(?: in (?:their|what they said))?(?: (?:in|on|about|over|as to) (?<on>.+))?$`,
  // "How did X and Y describe Z?", "What do X and Y say on Z?"
  `^(?:how|what|in what (?:words|terms|way)) ${ASKS} (?:both )?(?<a>.+?) and (?<b>.+?) (?:each |both |respectively )?${SAYING}(?!(?: ${OF})? their\\b)(?: ${OF})? (?<on>.+)$`,
  `^(?<on>(?:how (?:long|many|much|far|old|big|often)|why|where|when|who|which)(?: .+?)?) ${ASKS} (?<a>.+?) and (?<b>.+?) (?:say|said|claim|report|think|write|put)(?: that)?(?<more> .+)?$`,
  `^what ${ASKS} (?<a>.+?) say(?: ${OF} (?<on>.+?))?,? (?:and|but) what (?:${ASKS}|about|of) (?<b>.+?)(?: say(?: ${OF} (?<more>.+))?)?$`,
  `^(?<on>.+?),? according to (?<a>.+?),? (?:and|but)(?: \\p{L}+){0,2}?,? according to (?<b>.+?)$`,
  // "How did X's account of Z differ from Y's?", "Compare X and Y on Z"
  `^(?:how|in what|where) ${ASKS} (?<a>.+?)(?:['’]s?)? ${ACCOUNT}(?: ${OF} (?<on>.+?))? (?:differ|diverge|deviate) from (?:that of |those of |the ones? (?:of|by|from) |what )?(?<b>.+?)(?:['’]s?)?(?: ${ACCOUNT})?(?: (?:on|about) (?<more>.+))?$`,
  `^(?:how|in what|where) ${ASKS} (?:the )?${ACCOUNT} (?:of|by|from|in) (?<a>.+?) and (?<b>.+?)(?: (?:of|on|about) (?<on>.+?))? (?:differ|diverge)(?: (?:on|about|over|as to|in) (?<more>.+))?$`,
  `^(?:how|in what|where) ${ASKS} (?<a>.+?) and (?<b>.+?)(?:['’]s?)?(?: ${ACCOUNT})?(?: of (?<on>.+?))? (?:differ|diverge|disagree)(?: (?:in|on|about|over|as to) (?<more>.+))?$`,
  `^what (?:is|was|are|were) the differences? (?:between|in) (?:the ${ACCOUNT} (?:of|by|from) )?(?<a>.+?) and (?<b>.+?)(?:['’]s?)?(?: ${ACCOUNT})? (?:of|on|about|over|regarding) (?<on>.+)$`,
  `^compare (?:what |how |the ${ACCOUNT} (?:of|by|from) )?(?<a>.+?)(?:['’]s)?(?: ${SAYING})? (?:with|and|to) (?:what )?(?<b>.+?)(?:['’]s?)?(?: (?:${SAYING}|${ACCOUNT}))?(?: ${OF})? (?:on |about |of )(?<on>.+)$`,
  `^compare (?:what |how )(?<a>.+?) (?:with|and|to) (?<b>.+?) ${SAYING}(?: ${OF})? (?<on>.+)$`,
  `^(?<a>.+?) (?:vs\\.?|versus) (?<b>.+?)(?: (?:on|about|over|regarding) |: ?)(?<on>.+)$`,
].map((source) => new RegExp(source, 'iu'));
