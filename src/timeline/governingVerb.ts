import type { Span } from '../text/span.ts';
import type { PastVerb } from './verbs.ts';

/**
 * The verb that a day stands with: the last past form before it, else the first one after it.
 *
 * @param verbs Of the sentence, in order.
 * @returns Null where the day belongs to something that is only named, such as "the pause announced on 18 March".
 */
export function governingVerb(sentence: string, day: Span, verbs: readonly PastVerb[]): PastVerb | null {
  const before = verbs.filter(({ end }) => end <= day.start);
  const governing = before.at(-1);
  const after = verbs.find(({ start }) => start >= day.end) ?? null;
  if (governing === undefined) return FRONT_ONLY.test(sentence.slice(0, day.start)) ? null : after;
  // "The pause announced on 18 March ended": the verb before the day only describes the subject.
  if (after !== null && after.start <= day.end + 1) return null;
  return isParticiple(sentence, governing, before.at(-2)) ? null : governing;
}

/** A day that belongs to another event: "After the talks on 5 May, …". */
const FRONT_ONLY = /^(?:Shortly |Soon |Days |Weeks )?(?:After|Before|Since|Until|By|Ahead of|Following)\b[^,]*$/u;

/** "said in remarks published on …": a noun in front, and a verb in the same clause before. */
function isParticiple(sentence: string, verb: PastVerb, earlier: PastVerb | undefined): boolean {
  if (earlier === undefined) return false;
  const word = /([\p{L}’-]+) $/u.exec(sentence.slice(0, verb.start))?.[1] ?? '';
  const isNoun = /^\p{Ll}/u.test(word) && !AUXILIARY.test(word) && !word.endsWith('ly');
  return (
    isNoun && !/[,;:]|\b(?:and|but|that|who|which|when|while|then)\b/u.test(sentence.slice(earlier.end, verb.start))
  );
}

const AUXILIARY =
  /^(?:was|were|been|had|have|has|being|be|is|are|who|which|that|it|he|she|they|also|then|later|again|himself|herself|themselves|once|not|first|there|twice|out|when|and|to)$/u;

/** Whether a verb tells what did not, or may not, take place. */
export function isDenied(sentence: string, verb: PastVerb): boolean {
  const before = sentence.slice(0, verb.start);
  return (
    /^(?:No|Neither|Nobody|None|Nothing)\b/u.test(before) ||
    /\b(?:not|never|nor|neither|would|could|might|may|will|shall|should|must|can|cannot|if|whether|to be|to have|to have been|is|are)(?: \p{L}+){0,2} $/u.test(
      before,
    )
  );
}

/** Whether a past form only describes a noun: "signed copies". */
export function isAdjective(sentence: string, verb: PastVerb): boolean {
  return (
    /^ \p{Ll}+s?\b(?! (?:by|in|on|at|off))/u.test(sentence.slice(verb.end)) &&
    !/\b(?:was|were|been|had|has|have)(?: \p{L}+ly)? $/u.test(sentence.slice(0, verb.start)) &&
    /\b\p{Ll}+ $/u.test(sentence.slice(0, verb.start))
  );
}
