import { abbreviationOf } from './abbreviations.ts';
import { opensClause } from './clauseOpening.ts';
import { opensAttribution } from './quotations.ts';
import { SENTENCE_STARTERS } from './sentenceStarters.ts';

/** A place where a sentence may end: punctuation, what closes behind it, and what follows. */
export interface PossibleEnd {
  /** The sentence as far as the punctuation; of a long one its last 80 characters at least. */
  readonly before: string;
  /** The full stops, question marks, exclamation marks or dots of an ellipsis. */
  readonly mark: string;
  /** Quotation marks, brackets and reference marks attached to it. */
  readonly closers: string;
  /** White space behind; empty where none was typed. */
  readonly gap: string;
  /** The beginning of the text that follows, 80 characters if there are as many; not empty. */
  readonly after: string;
}

/** Decides whether a sentence of English prose ends there. */
export function endsSentence(place: PossibleEnd): boolean {
  const next = nextWord(place.after);
  if (place.gap === '') return lacksSpace(place, next);
  if (goesOnInLowerCase(next) || GOES_ON.test(place.after) || isListMarker(place)) return false;
  if (/["”’'»]/.test(place.closers)) return !opensAttribution(place.mark, place.after);
  if (/…|\.\s?\./.test(place.mark)) return ellipsisEnds(place, next);
  if (/[!?]/.test(place.mark)) return !EXCLAIMING_NAME.test(place.before) || isStarter(next);
  return fullStopEnds(place, next);
}

interface NextWord {
  readonly text: string;
  /** What follows the word directly. */
  readonly rest: string;
}

function nextWord(after: string): NextWord {
  const [whole = '', text = ''] = /^[\s"'“‘«„([{¿¡—–-]*([\p{L}\p{N}]*(?:[’'-][\p{L}\p{N}]+)*)/u.exec(after) ?? [];
  return { text, rest: after.slice(whole.length) };
}

/** "he" goes on with the sentence; "iPhones" may open one. */
function goesOnInLowerCase({ text }: NextWord): boolean {
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}{1,2}\p{Lu}/u.test(text);
}

/** Punctuation, or a parenthesis that the sentence's own full stop follows: `"…" (Reuters).` */
const GOES_ON = /^(?:[,;:)\]%…]|\([^()]*\)\s?[.,;:])/;
const EXCLAIMING_NAME = /\b(?:Yahoo|Yum|Jeopardy|Joomla|Kahoot|Oklahoma|Wham)$/;

function isListMarker({ before, mark }: PossibleEnd): boolean {
  return mark === '.' && /^[•⁃*-]?\s?\(?(?:\d{1,3}|[ivx]{1,4}|(?!I)\p{L})$/u.test(before);
}

/** "Talks ended.They resumed": the stop follows a plain word or number, and clearly another sentence comes next. */
function lacksSpace({ before, mark, closers, after }: PossibleEnd, next: NextWord): boolean {
  if (/[。！？｡．]/.test(mark)) return !/^\p{N}/u.test(after);
  const word = /(?:^|[\s"“‘(])(\p{L}[\p{L}’'-]*\p{Ll}|[\d,]*\d)$/u.exec(before)?.[1];
  if (word === undefined || closers !== '' || !/^[.?!]$/.test(mark) || !/^\p{Lu}\p{Ll}/u.test(after)) return false;
  const opensWithTitle = next.rest.startsWith('. ') && abbreviationOf(next.text) === 'bound';
  return opensWithTitle || isStarter(next) || (/^[\p{Ll}’'-]+$/u.test(word) && /^\s/.test(next.rest));
}

function isStarter({ text, rest }: NextWord): boolean {
  const capitalised = /^\p{Lu}(?:$|[\p{Ll}’'])/u.test(text);
  const initial = text.length === 1 && rest.startsWith('.');
  return capitalised && !initial && SENTENCE_STARTERS.has(text.toLowerCase().replace('’', "'"));
}

/** Four dots are a full stop and an ellipsis, three may be a mere pause; those that open a sentence belong to it. */
function ellipsisEnds({ before, mark }: PossibleEnd, next: NextWord): boolean {
  if (before === '') return false;
  const dots = mark.replaceAll('…', '...').replace(/\s/g, '').length;
  const pause = dots < 4 && /\s$/.test(before) && /^I(?:['’]|$)/.test(next.text);
  return !pause;
}

function fullStopEnds({ before }: PossibleEnd, next: NextWord): boolean {
  switch (abbreviationOf(lastToken(before))) {
    case 'bound':
      return false;
    case 'numbered':
      return !/^(?:\p{N}|[IVXLC]+$)/u.test(next.text);
    case 'clock':
      return !INTRODUCING_TIME.test(before) && !TIME_WORD.test(next.text);
    case 'open':
      return isStarter(next) || opensClause(before, next);
    case null:
      return true;
  }
}

/** The letters, figures and signs within abbreviations that a text ends with. */
function lastToken(text: string): string {
  // Back from the end: an expression that is bound to the end only is tried at every letter.
  let start = text.length;
  while (start > 0 && OF_TOKEN.test(text.charAt(start - 1))) start--;
  return /[\ud800-\udfff]/.test(text.charAt(start - 1)) ? (TOKEN_AT_END.exec(text)?.[0] ?? '') : text.slice(start);
}

const OF_TOKEN = /[a-zA-Z\d.&]|[\p{L}\p{N}°№]/u;
const TOKEN_AT_END = /[\p{L}\p{N}.&°№]+$/u;

/** "At 5 a.m." opens a sentence, it is none. */
const INTRODUCING_TIME = /^(?:At|By|Around|About|Before|After|Until|Since|From)\s\S{1,9}\s[ap]\.m$/i;
/** What goes on with a time of day: a zone, a place, a weekday, a month. */
const TIME_WORD = new RegExp(
  '^(?:[A-Z]{1,3}T|UTC|MSK|Eastern|Pacific|Central|Moscow|Kyiv|Istanbul|Riyadh' +
    '|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day' +
    '|January|February|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$',
);
