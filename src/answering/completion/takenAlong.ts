import type { Sentence } from '../../chunking/passage.ts';
import { leansBack } from './leansBack.ts';

/** How many sentences are gone back at most. */
const MOST_BACK = 2;

/**
 * The sentences that have to stand before one that means nothing without them, in the article's order; none where it can be read alone,
 * or where what it leans on was said by somebody else, is the interviewer's or stands under another heading.
 *
 * @param sentences All of the article, in order.
 * @param at Index of the one that is quoted.
 */
export function takenAlong(sentences: readonly Sentence[], at: number): readonly Sentence[] {
  const along: Sentence[] = [];
  const isPersonal = PERSONAL.test(sentences[at]?.text ?? '');
  for (let index = at; along.length < MOST_BACK; index--) {
    const [before, own] = [sentences[index - 1], sentences[index]];
    if (before === undefined || own === undefined || !goesBefore(before, own)) break;
    const leans = isPersonal && index < at ? !PERSON.test(own.text) : leansBack(own.text);
    if (!leans) break;
    along.unshift(before);
  }
  return along;
}

/** Somebody is meant: whoever is named before ends the search. */
const PERSONAL = /^\P{L}*(?:He|She|His|Her)\b|\s(?:he|she)\b/u;
/** A name that is no place's, or an office. */
const PERSON =
  /(?<!\b(?:in|at|on|from|to|of|near|for|the|[IiOo]n the|since|until) )(?<=\s|^["“]?)(?!(?:He|She|His|Her|They|Their|It|Its|The|This|That|In|On|At|A|An|But|And|After|When|There|Both|One)\b)\p{Lu}\p{Ll}|\b(?:man|woman|boy|girl|minister|president|director|driver|judge|coach|mayor|captain|leader|guard|officer|teacher|lawyer|suspect|spokes\p{Ll}+)\b/u;

/** Whether two neighbours are of one speaker and one train of thought. */
export function goesBefore(before: Sentence, after: Sentence): boolean {
  const isOther = before.speaker !== null && after.speaker !== null && before.speaker !== after.speaker;
  return before.role === 'claim' && after.role === 'claim' && !isOther;
}
