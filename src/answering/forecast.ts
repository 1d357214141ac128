/**
 * Whether a question sets what happened against what somebody expected: "Did it start on 20 April as Ozer said?", "How long did it really
 * take?". A sentence that only repeats the expectation is no answer then.
 */
export function asksOutcome(question: string): boolean {
  if (AFTERWARDS.test(question)) return isForecast(question) || AHEAD.test(question);
  if (AS_SAID.test(question)) return OUTCOME.test(question);
  const told = EXPECTATION.exec(question);
  return told !== null && OUTCOME.test(NEXT_CLAUSE.exec(question.slice(told.index))?.[0] ?? '');
}

/** Whether a question asks whether something has happened, and of nobody's words or plans: "Did the ferry sail?" */
export function asksWhether(question: string): boolean {
  return WHETHER.test(question) && !PLANNING.test(question) && !EXPECTATION.test(question);
}

/** Whether a sentence says what was expected to come, and not what came; what it adds to that does not count. */
export function isForecast(sentence: string): boolean {
  const [main = sentence] = sentence.split(ADDITION);
  return EXPECTATION.test(main) || MODAL.test(main);
}

const ADDITION = /,? (?:although|though|while|whereas|but)\b/iu;
const MODAL = /\b(?:would|could|might|was to|were to|is to|are to)\b(?! not\b)/iu;

/** What follows an expectation that was told: "… What came of it?", "… and did they?". */
const AFTERWARDS = new RegExp(
  [
    String.raw`\bwhat (?:came|became|has become) of (?:it|that|this)\b`,
    String.raw`\bdid (?:it|that|this|they|he|she)(?: really| actually| ever)?(?: (?:happen|come|take place|occur|do(?: so| it| that)?))?\s*\?`,
    String.raw`\b(?:in the end|after all|for real)\b`,
  ].join('|'),
  'iu',
);
const WHETHER = /^(?:(?:and|but|so|is it true that|do you know (?:if|whether)),? )?(?:did|was|were|has|have|had)\b/iu;
const PLANNING =
  /\b(?:agree|announce|ask|call|claim|confirm|demand|den(?:y|ied)|discuss|hope|intend|invite|mention|offer|plann?|promise|propose|refuse|reject|say|said|speak|suggest|talk|tell|think|threaten|told|vow|want|warn)(?:ed|d|s)?\b/iu;
const AHEAD = /\b(?:announced|promised|planned|hoped|wanted|thought|believed|said|threatened|proposed)\b/iu;
const OUTCOME = /\b(?:did|was|were|has|have|really|actually|instead|in fact|in the end|turn(?:ed)? out)\b/iu;
/** What is asked once an expectation was told: who "was expected" asks for the expectation itself. */
const NEXT_CLAUSE = /(?:[.,;:–—]| but | and )\s.*$/u;
const AS_SAID =
  /\b(?:as|than)\b[^.?!]{0,40}\b(?:expected|foreseen|predicted|forecast|said|thought|believed|announced|claimed|promised|planned|hoped|warned|suggested|wanted)\b/iu;
const EXPECTATION =
  /\b(?:expect(?:s|ed|ation)?|predict(?:s|ed|ion)?|forecasts?|foresaw|foreseen|anticipated|prophesied)\b/iu;
