/**
 * Whether a question sets what happened against what somebody expected: "Did it start on 20 April as Ozer said?", "How long did it really
 * take?". A sentence that only repeats the expectation is no answer then.
 */
export function asksOutcome(question: string): boolean {
  if (AFTERWARDS.test(question)) return isForecast(question) || AHEAD.test(question);
  return OUTCOME.test(question) && (AS_SAID.test(question) || EXPECTATION.test(question));
}

/** Whether a sentence says what was expected to come, and not what came. */
export function isForecast(sentence: string): boolean {
  return EXPECTATION.test(sentence) || /\b(?:would|could|might|was to|were to|is to|are to)\b/iu.test(sentence);
}

/** What follows an expectation that was told: "… What came of it?", "… and did they?". */
const AFTERWARDS = new RegExp(
  [
    String.raw`\bwhat (?:came|became|has become) of (?:it|that|this)\b`,
    String.raw`\bdid (?:it|that|this|they|he|she)(?: really| actually| ever)?(?: (?:happen|come|take place|occur|do(?: so| it| that)?))?\s*\?`,
    String.raw`\b(?:in the end|after all|for real)\b`,
  ].join('|'),
  'iu',
);
const AHEAD = /\b(?:announced|promised|planned|hoped|wanted|thought|believed|said|threatened|proposed)\b/iu;
const OUTCOME = /\b(?:did|was|were|has|have|really|actually|instead|in fact|in the end|turn(?:ed)? out)\b/iu;
const AS_SAID =
  /\bas\b[^.?!]{1,40}\b(?:said|thought|believed|announced|claimed|promised|planned|hoped|warned|suggested|wanted)\b/iu;
const EXPECTATION =
  /\b(?:expect(?:s|ed|ation)?|predict(?:s|ed|ion)?|forecasts?|foresaw|foreseen|anticipated|prophesied)\b/iu;
