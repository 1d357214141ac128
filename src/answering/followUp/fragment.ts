import type { Span } from '../../text/span.ts';
import { STOP_WORDS } from '../../text/stopWords.ts';
import { words } from '../../text/words.ts';
import type { Said } from '../followUp.ts';
import type { Mention } from './mentions.ts';
import { isPlaceOf, LOCATIVE, targetFor } from './target.ts';
import { replace } from './edit.ts';
import { eventsIn } from './event.ts';
import { circumstances, type Topic } from './topic.ts';
import { classOfNoun, isAuxiliary, ORDINALS } from './words.ts';

/**
 * Reads a question without a verb, "and in Riyadh?", "what about Rubio?", "and the second?": the question before is asked of what it
 * names, in the place of what has that part there. Null where it has a verb.
 */
export function resolveFragment(said: Said, last: Topic): string | null {
  if (!isFragment(said)) return null;
  const fragment = readPhrase(said);
  return (
    otherOrdinal(fragment, last) ??
    otherObject(fragment, last) ??
    otherEvent(fragment, last) ??
    otherName(fragment, last)
  );
}

/** What is asked about: the phrase, and its parts. */
interface Phrase {
  /** With the preposition. */
  readonly text: string;
  readonly preposition: string | null;
  /** Without preposition. */
  readonly object: string;
  readonly topic: Topic;
}

function readPhrase({ text, topic, asksAbout }: Said): Phrase {
  const { preposition, object = text } = /^(?<preposition>[a-z]+)\s+(?<object>.+)$/iu.exec(text)?.groups ?? {};
  return preposition !== undefined && PREPOSITION.test(preposition)
    ? { text, preposition: preposition.toLowerCase(), object, topic }
    : {
        text,
        preposition: asksAbout && topic.mentions.length === 0 && topic.event === null ? 'about' : null,
        object: text,
        topic,
      };
}

const PREPOSITION =
  /^(?:in|at|on|near|from|to|with|about|of|for|by|between|after|before|since|until|during|under|over|against|inside|outside)$/iu;

/** Without opening only names, dates, and nouns of events are taken for one; behind an opening any few words without a verb. */
function isFragment({ text, joins, asksAbout, isQuestion, topic }: Said): boolean {
  const all = words(text);
  if (all.length === 0 || all.length > 9) return false;
  const unknown = all.filter((word) => !isKnown(word, topic));
  if (unknown.some(({ text: word }) => isVerbal(word)) || VERB_FRONT.test(text)) return false;
  if (all.every(({ text: word }) => STOP_WORDS.has(word))) return false;
  return joins || asksAbout ? unknown.length <= 4 : isQuestion && unknown.length === 0 && all.length <= 6;
}

function isKnown(word: Span & { readonly text: string }, { mentions }: Topic): boolean {
  const named = mentions.some(({ start, end }) => start <= word.start && end >= word.end);
  return (
    named ||
    PREPOSITION.test(word.text) ||
    KNOWN.test(word.text) ||
    classOfNoun(word.text) !== null ||
    ORDINALS.has(word.text)
  );
}

const KNOWN = /^(?:the|an?|and|or|both|one|ones|only|then)$/u;

function isVerbal(word: string): boolean {
  return isAuxiliary(word) || PRONOUN_OR_QUESTION.test(word) || /[a-z]ed$/u.test(word);
}

const PRONOUN_OR_QUESTION =
  /^(?:who|whom|whose|what|which|when|where|why|how|i|you|he|she|it|we|they|him|her|them|that|this|these|those|there|if|because|said|led|held|met)$/u;
/** Requests. */
const VERB_FRONT =
  /^(?:tell|show|give|list|find|explain|describe|search|look|compare|let|say|quote|see|read|name|sum|summari[sz]e)\b/iu;

/** "the second (one)": another of the same. */
function otherOrdinal({ object, text }: Phrase, last: Topic): string | null {
  const ordinal =
    /^the (?<ordinal>\p{L}+)(?: (?:one|ones|time|round))?$/iu.exec(object)?.groups?.ordinal?.toLowerCase() ?? '';
  if (!ORDINALS.has(ordinal) || (/\bround$/iu.test(text) !== /\bround/iu.test(last.text) && /\bround$/iu.test(text)))
    return null;
  const old = words(last.text).find((word) => ORDINALS.has(word.text));
  const dates = datesOf(last);
  if (old !== undefined) return replaceIn(last, [...dates, { start: old.start, end: old.end, by: ordinal }]);
  const { event } = last;
  if (event === null) return null;
  const by = `${ordinal} `;
  return replaceIn(last, [
    ...dates.filter(({ end }) => end <= event.start || end > event.nounEnd),
    { start: event.nounStart, end: event.nounStart, by },
  ]);
}

/** "about Crimea" in the place of what is asked about, "children" in the place of what is counted. */
function otherObject({ preposition, text, object }: Phrase, last: Topic): string | null {
  const counted = COUNTED.exec(last.text)?.groups;
  const isPlain = /^\p{Ll}/u.test(text) && words(text).every((word) => !STOP_WORDS.has(word.text));
  if (isPlain && counted !== undefined) return `${counted.word ?? ''} ${text} ${counted.rest ?? ''}`;
  if (preposition !== 'about') return null;
  const old = /\b(?:about|on) (?!\d)[^?]+?(?=[\s?.!]*$)/iu.exec(last.text);
  const isObject = old !== null && !isDateAt(last, old.index);
  return `${isObject ? last.text.slice(0, old.index) : `${withoutStop(last.text)} `}about ${object}`;
}

/** "how many prisoners were …" */
const COUNTED =
  /^(?<word>(?:how (?:many|much)|which|what)) (?:(?!the )\p{L}[\p{L}-]* ){1,3}?(?<rest>(?:is|was|are|were|did|do|does|has|have|had|will) .+?)[\s?.!]*$/isu;

function isDateAt({ mentions }: Topic, index: number): boolean {
  return mentions.some(({ kind, lead }) => kind === 'date' && lead === index);
}

/** "the Berlin talks", "the second round": another event, which has a time, and mostly a place, of its own. */
function otherEvent({ topic, text, preposition }: Phrase, last: Topic): string | null {
  const event = eventsIn(topic.text, topic.mentions)[0];
  if (event === undefined) return null;
  const old = last.event;
  if (old === null) {
    const bare = replaceIn(last, [...datesOf(last), ...placesOf(last)]);
    return preposition === null ? `${withoutStop(bare)} at ${text}` : `${withoutStop(bare)} ${text}`;
  }
  if (classOfNoun(old.noun) === 'thing' && classOfNoun(event.noun) !== 'thing')
    return `${withoutStop(last.text)} (${text})`;
  const isBare = !topic.mentions.some(({ kind }) => kind !== 'date');
  if (old.noun === event.noun && isBare) {
    return replaceIn(last, [{ start: old.start, end: old.nounEnd, by: event.text }, ...datesOf(last)]);
  }
  const outside = circumstances(last).map(({ lead, end }) => ({ start: lead, end, by: '' }));
  return replaceIn(last, [{ start: old.start, end: old.end, by: event.text }, ...outside]);
}

/** A name or a date in the place of one of its kind. */
function otherName(phrase: Phrase, last: Topic): string | null {
  const { topic, text, preposition, object } = phrase;
  const name = topic.mentions.find(({ kind }) => kind !== 'date') ?? topic.mentions[0];
  if (name === undefined) return `${text}: ${last.text}`;
  const target = targetFor(name, preposition, last);
  const keepsDates =
    name.kind === 'date' || topic.mentions.some(({ kind }) => kind === 'date') ? false : !isPlaceOf(target, last);
  const gone =
    name.kind === 'date' || (keepsDates && !(preposition !== null && LOCATIVE.test(preposition))) ? [] : datesOf(last);
  if (target === null) {
    const rest = withoutStop(replaceIn(last, gone));
    return preposition === null && name.kind !== 'date'
      ? `${text}: ${rest}`
      : `${rest} ${preposition === null ? `on ${text}` : text}`;
  }
  const others = gone.filter(({ start, end }) => end <= target.lead || start >= target.end);
  if (target.preposition === null) return replaceIn(last, [{ ...spanOf(target, object, last), by: object }, ...others]);
  const by = preposition === null ? `${target.preposition} ${object}` : text;
  return replaceIn(last, [{ start: target.lead, end: target.end, by }, ...others]);
}

/** What is replaced: with its article where the new name has one, and with whom it is joined by "and". */
function spanOf(target: Mention, object: string, { text, mentions, event }: Topic): Span {
  const joined = mentions.find(
    ({ start }) => start > target.end && /^\s*(?:,|and|or|&)\s*(?:the )?$/iu.test(text.slice(target.end, start)),
  );
  const end = target.kind === 'date' || joined === undefined ? target.end : joined.end;
  const modifies = event !== null && target.start >= event.start && target.end <= event.nounStart;
  return { start: modifies && !/^the /iu.test(object) ? target.start : target.lead, end };
}

function datesOf({ mentions }: Topic): (Span & { by: string })[] {
  return mentions.filter(({ kind }) => kind === 'date').map(({ lead, end }) => ({ start: lead, end, by: '' }));
}

function placesOf(topic: Topic): (Span & { by: string })[] {
  const places = topic.mentions.filter(({ preposition }) => preposition !== null && LOCATIVE.test(preposition));
  return places.map(({ lead, end }) => ({ start: lead, end, by: '' }));
}

function replaceIn({ text }: Topic, pieces: readonly (Span & { readonly by: string })[]): string {
  return withoutStop(
    replace(
      text,
      pieces.map((piece) => (piece.by === '' ? { ...piece, by: ' ' } : piece)),
    ),
  );
}

function withoutStop(text: string): string {
  return text.replace(/[\s?!.]+$/u, '');
}
