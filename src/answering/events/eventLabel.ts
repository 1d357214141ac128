import { capitalized } from '../../text/capitalized.ts';
import { findDates } from '../../text/dates.ts';

/**
 * A short name for the event that a sentence tells of: its words before the date ("The embassy talks in Istanbul on 27 February 2025
 * lasted …" gives "Embassy talks in Istanbul"), else the title's up to its colon, without the date.
 */
export function eventLabel(sentence: string, title: string): string {
  const label = phraseBeforeDate(sentence) ?? titleHead(title);
  return capitalized(label);
}

/** The most characters that a button shows beside a date. */
const MOST = 60;

function phraseBeforeDate(sentence: string): string | null {
  const [date] = findDates(sentence);
  const phrase = sentence
    .slice(0, date?.start ?? 0)
    .replace(WEEKDAY_OR_TIE, '')
    .replace(/^(?:The|A|An) /u, '');
  return NOUN_PHRASE.test(phrase) && phrase.length <= MOST ? phrase : null;
}

const WEEKDAY_OR_TIE = /(?:[\s,]+(?:on|of|in|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))*[\s,]*$/u;
/** Names an event, and has no verb as far as can be seen: nothing but names and words of events and of place. */
const NOUN_PHRASE =
  /^(?=.*\b(?:talks?|meetings?|summit|rounds?|consultations?|negotiations|sessions?|conversations?|calls?|visits?)\b)(?:(?:\p{Lu}[\p{L}.’'–-]*|first|second|third|fourth|fifth|embassy|phone|telephone|video|direct|technical|peace|talks?|meetings?|summit|rounds?|consultations?|negotiations|sessions?|conversations?|calls?|visits?|between|of|in|at|with|and|to|the)(?: |$))+$/u;

function titleHead(title: string): string {
  const head = title.split(':')[0] ?? title;
  const [date] = findDates(head);
  return (date === undefined ? head : head.slice(0, date.start)).replace(WEEKDAY_OR_TIE, '').trim() || title;
}
