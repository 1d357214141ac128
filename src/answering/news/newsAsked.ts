import { isLatest } from '../../retrieval/period.ts';
import type { SearchWindow } from '../../retrieval/question.ts';
import { readWindow, type WindowContext } from '../../retrieval/window.ts';
import { shift } from '../../text/periods.ts';
import { findDates } from '../../text/dates.ts';

/** What a question wants to be told the newest of. */
export interface NewsAsked {
  /** What the news are to be about, as the question writes it; null where they may be about anything. */
  readonly topic: string | null;
  /** The time it speaks of; both ends open where it names none. */
  readonly period: SearchWindow;
  /** The last day before what is new; null where the question names no earlier date. */
  readonly since: string | null;
}

/**
 * Reads a question for what is new: "what's the latest on flights?", "what is new?", "what has changed since Anchorage?". Null for any
 * other question: "when was the latest call?" asks for a fact, and "what happened in Geneva in May?" for what then was, unless it is asked of
 * everything.
 *
 * @param text In the corpus's spelling of names.
 * @param given Publication dates that whoever asks gave; the question's own time is not read then.
 */
export function readNews(
  text: string,
  given: SearchWindow | null,
  context: () => WindowContext | null,
): NewsAsked | null {
  if (!MENTIONED.test(text)) return null;
  const known = given === null ? context() : null;
  const said = known && readWindow(text, known);
  const dated = said !== null && !isLatest(said.window) ? said : null;
  const past = dated !== null && known !== null && isPast(dated.window, known);
  const bare = dated === null ? text : `${text.slice(0, dated.span.start)} ${text.slice(dated.span.end)}`;
  const topic = topicIn(tidied(bare), (dated?.window ?? given)?.from != null);
  if (topic === undefined || (past && topic !== null)) return null;
  const period = dated?.window ?? LATEST;
  return { topic, period, since: past ? null : sinceOf(dated?.window ?? given) };
}

/** Whether a time was over when the newest article came: what happened in it is not new. */
function isPast({ to }: SearchWindow, { span }: WindowContext): boolean {
  return to !== null && to < span.newest;
}

/** Words without which no form is met: most questions have none. */
const MENTIONED =
  /\b(?:latest|newest|new|news|updates?d?|developments?|chang(?:ed?|es)|happen(?:ed|ing)|different|miss(?:ed)?|catch|brief|fill)\b/iu;

const LATEST: SearchWindow = { from: null, to: null, because: 'newest first, as what is new was asked for' };

/**
 * The day after which something is new. A day that is named, or that of an event, has itself been; of a week or a month the first day is
 * in it.
 */
function sinceOf(window: SearchWindow | null): string | null {
  const from = window?.from ?? null;
  if (from === null) return null;
  const namesDay = findDates(window?.because ?? '').some(({ day }) => day !== null);
  return namesDay ? from : shift(from, -1);
}

function tidied(text: string): string {
  return text
    .replace(/\s+([?!.,])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,]+|[\s,?!.]+$/gu, '')
    .replace(/^(?:(?:and|so|ok|okay|hey|hi|hello|please|parley|well),? )+/iu, '')
    .trim();
}

/** The topic; null where the news may be about anything, undefined where nothing asks for news. */
function topicIn(bare: string, hasEarlier: boolean): string | null | undefined {
  for (const form of hasEarlier ? [...NEWEST, ...CHANGED] : NEWEST) {
    const match = form.exec(bare);
    if (match === null) continue;
    const topic = match.groups?.topic?.replace(/^(?:regards? to|respect to)\s+/iu, '').trim() ?? '';
    return /[\p{L}\p{N}]/u.test(topic) && !ANYTHING.test(topic) ? topic : null;
  }
  return undefined;
}

const ANYTHING =
  /^(?:(?:it|that|this|here|there|then|everything|anything|things|the (?:articles|corpus|library|archive))(?: all)?)$/iu;

const ON = '(?:on|about|regarding|concerning|with|in|from|around|for|of|over|to)';
const TOPIC = `(?:,? ${ON} (?<topic>.+))?`;
const ASKING =
  "(?:(?:can|could) you )?(?:(?:tell|give|show|send) (?:me|us) |what(?:[’']?s| is| are| was| were| have been| has been)? |is there |are there |i (?:want|need) )?";
const NEWS = '(?:news|developments?|updates?|word|information|info|reports?|state of (?:play|affairs))';

/** Forms that ask for the newest whether they name a date or not. */
const NEWEST: readonly RegExp[] = [
  `^${ASKING}(?:the )?(?:very )?(?:latest|newest|most recent)(?: ${NEWS})?(?: (?:is|are|there is))?${TOPIC}$`,
  `^${ASKING}(?:any |some |the )?(?:new |recent |further |more )*(?:news|developments|updates)(?: (?:is|are) there| have there been| has there been)?${TOPIC}$`,
  `^(?:(?:tell|show) (?:me|us) )?(?:what|is there anything|is anything|anything|is there something)(?:[’']?s| is| has been| was)? new(?: there)?${TOPIC}$`,
  `^(?:has|have) (?:there been )?(?:any ?thing|any) (?:new|news|developments|updates)(?: come| come in| come up)?${TOPIC}$`,
].map((source) => new RegExp(source, 'iu'));

const CHANGE =
  '(?:changed?|happened|happening|been happening|been going on|gone on|come up|come in|come out|moved|developed|been said|been reported|been new|been different)';

/** Forms that do so only beside an earlier date. */
const CHANGED: readonly RegExp[] = [
  `^(?:(?:tell|show) (?:me|us) )?what(?:[’']?s| is| has| have| had| did| was)?(?: all| else)? ${CHANGE}${TOPIC}$`,
  `^(?:has|have|did) (?:any ?thing|something|much) (?:${CHANGE}|new)${TOPIC}$`,
  `^how (?:has|have|had|did) (?<topic>.+?) (?:changed?|developed?|evolved?|moved on)$`,
  `^(?:what|which)(?: new)? (?:changes|developments|things)(?: (?:have|has) (?:there been|happened|come))?(?: (?:were|are) there)?${TOPIC}$`,
  `^what (?:did|have) (?:i|we) miss(?:ed)?${TOPIC}$`,
  `^what(?:[’']?s| is) different(?: now)?${TOPIC}$`,
  `^(?:(?:catch|bring|fill|brief|update) (?:me|us)(?: up| in)?(?: to (?:speed|date))?)${TOPIC}$`,
].map((source) => new RegExp(source, 'iu'));
