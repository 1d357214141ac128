import type { Span } from '../../text/span.ts';
import { STOP_WORDS } from '../../text/stopWords.ts';
import { type Word, words } from '../../text/words.ts';
import type { Said } from '../followUp.ts';
import { eventOf, onlyThing, type Reading, several, somebody } from './antecedent.ts';
import { replace } from './edit.ts';
import { isSomewhere } from './event.ts';
import type { Mention } from './mentions.ts';
import { circumstances, contextOf, eventWithCircumstances, type Topic } from './topic.ts';
import { classOfNoun, isAuxiliary } from './words.ts';

/** Reads "who led it?" and "who was there?": what the pronouns stand for is put in their place. Null where there is none. */
export function byPronouns(said: Said, topics: readonly Topic[], last: Topic): string | null {
  const all = words(said.text);
  const anaphors = all.flatMap((_, index) => anaphorAt(said, all, index, topics, last) ?? []);
  if (anaphors.length === 0) return null;
  const text = replace(
    said.text,
    anaphors.flatMap(({ start, end, by }) => (by === null ? [] : [{ start, end, by }])),
  );
  const isWhole = anaphors.some((anaphor) => anaphor.isWhole);
  if (isWhole || ownCircumstances(said)) return text;
  return anaphors.every(({ by }) => by === null) ? `${text} ${contextOf(last)}` : `${text} ${outside(last, text)}`;
}

/** A word that stands for something before. */
interface Anaphor extends Reading, Span {}

/** The last question's places and dates, unless they have been named. */
function outside(last: Topic, text: string): string {
  const around = last.event === null ? circumstances(last) : [...last.mentions.filter(isTied), ...circumstances(last)];
  const pieces = [...new Set(around)].filter((mention) => !text.includes(mention.text));
  return pieces.map(({ lead, end }) => last.text.slice(lead, end)).join(' ');
}

function isTied({ kind, preposition }: Mention): boolean {
  return preposition !== null && (kind === 'date' || kind === 'place') && /^(?:in|at|on|of)$/u.test(preposition);
}

/** Whether the question says itself where or when. */
function ownCircumstances({ topic }: Said): boolean {
  return topic.mentions.some(
    ({ kind, preposition }) => kind === 'date' || (kind === 'place' && /^(?:in|at)$/u.test(preposition ?? '')),
  );
}

function anaphorAt(
  said: Said,
  all: readonly Word[],
  index: number,
  topics: readonly Topic[],
  last: Topic,
): Anaphor | null {
  const word = all[index];
  if (word === undefined || !PRONOUN.test(word.text)) return null;
  if (isPointing(word.text)) return demonstrative(said, all, index, last);
  if (isExpletive(said, all, index) || isWithin(said, all, index)) return null;
  return { ...personal(said, all, index, topics, last), start: word.start, end: word.end };
}

const PRONOUN = /^(?:it|its|they|them|their|he|him|his|she|her|this|that|these|those|there|then)$/u;

function isPointing(word: string): boolean {
  return /^(?:this|that|these|those|there|then)$/u.test(word);
}

/** "it" in "is it true that", "was it Kellogg who". */
function isExpletive({ topic, text }: Said, all: readonly Word[], index: number): boolean {
  if (all[index]?.text !== 'it' || !isAuxiliary(all[index - 1]?.text ?? '')) return false;
  const next = all[index + 1];
  const named = next !== undefined && topic.mentions.some(({ start }) => start === next.start);
  return (
    named ||
    /^(?:true|likely|possible|known|clear|correct|right)\b.*\b(?:that|to|if|whether)\b/iu.test(text.slice(next?.start))
  );
}

/** Whether the pronoun stands for something in the same question: "when he met", "his mind". */
function isWithin({ text, topic }: Said, all: readonly Word[], index: number): boolean {
  const word = all[index];
  if (word === undefined) return false;
  const named = topic.mentions.filter(({ kind, end }) => kind !== 'date' && end <= word.start);
  if (/^(?:its|their|his)$/u.test(word.text) || (word.text === 'her' && isFollowedByNoun(all, index))) {
    return named.length > 0;
  }
  const [first] = [...named, topic.event ?? word].sort((a, b) => a.end - b.end);
  return first !== undefined && first.end <= word.start && NEW_CLAUSE.test(text.slice(first.end, word.start));
}

const NEW_CLAUSE =
  /\b(?:when|while|after|before|because|since|if|that|whether|until|as|once|where|how|why|which|who|what|than|(?:al)?though)\b/iu;

function isFollowedByNoun(all: readonly Word[], index: number): boolean {
  const next = all[index + 1]?.text;
  return next !== undefined && !STOP_WORDS.has(next);
}

function personal(said: Said, all: readonly Word[], index: number, topics: readonly Topic[], last: Topic): Reading {
  const word = all[index]?.text ?? '';
  if (/^its?$/u.test(word)) return owned(word === 'its', eventOf(last) ?? onlyThing(last));
  if (/^(?:they|them|their)$/u.test(word)) return owned(word === 'their', several(said, last));
  const owns = word === 'his' || (word === 'her' && isFollowedByNoun(all, index));
  return owned(owns, somebody(topics, said, word === 'him' || word === 'her'));
}

function owned(owns: boolean, reading: Reading | null): Reading {
  if (reading === null) return { by: null, isWhole: false };
  return { ...reading, by: owns && reading.by !== null ? `${reading.by}'s` : reading.by };
}

/** "that meeting", "was that", "who was there": what stands for an event, a place or a time. */
function demonstrative(said: Said, all: readonly Word[], index: number, last: Topic): Anaphor | null {
  const [word, next, before] = [all[index], all[index + 1], all[index - 1]?.text ?? ''];
  if (word === undefined) return null;
  if (word.text === 'there') return isPlaceThere(said, all, index) ? thereOf(word, last) : null;
  if (word.text === 'then') return next === undefined && index > 0 ? { ...word, by: null, isWhole: false } : null;
  if (next !== undefined && classOfNoun(next.text) !== null) {
    const by = eventOf(last)?.by ?? null;
    return { start: word.start, end: by === null ? word.start : next.end, by, isWhole: by !== null };
  }
  if (next !== undefined && /^(?:day|time|date)$/u.test(next.text)) return { ...word, by: null, isWhole: false };
  const stands = next === undefined ? index > 0 : POINTS_BEFORE.test(before) && POINTS_AFTER.test(next.text);
  if (!stands) return null;
  const event = eventOf(last);
  return { start: word.start, end: word.end, by: event?.by ?? null, isWhole: event !== null };
}

const POINTS_BEFORE =
  /^(?:was|is|were|are|did|does|do|of|about|for|with|at|after|before|by|to|why|when|where|how|who|what)$/u;
const POINTS_AFTER =
  /^(?:mean|happen|happened|last|work|end|begin|start|say|true|agreed|decided|held|called|about|for|so|again)$/u;

/** Not "there" in "were there talks": but in "who was there" it is a place. */
function isPlaceThere({ text }: Said, all: readonly Word[], index: number): boolean {
  const isExistential = isAuxiliary(all[index - 1]?.text ?? '') || /^(?:been|be)$/u.test(all[index - 1]?.text ?? '');
  if (!isExistential) return index > 0;
  return index === all.length - 1 && /^(?:who|what|which|why)\b/iu.test(text);
}

function thereOf({ start, end }: Word, last: Topic): Anaphor {
  const around = circumstances(last).map((mention) => last.text.slice(mention.lead, mention.end));
  const at = last.event !== null && isSomewhere(last.event) ? `at ${eventWithCircumstances(last)}` : around.join(' ');
  const hasPlace = circumstances(last).some(({ kind }) => kind === 'place' || kind === 'organization');
  const where = last.event === null && !hasPlace ? [thereIn(last), ...around].join(' ').trim() : at;
  const isKnown = where !== '' && (last.event === null || isSomewhere(last.event));
  return { start, end, by: isKnown ? where : null, isWhole: isKnown };
}

/** The one place that the last question names without saying that something is there. */
function thereIn({ mentions }: Topic): string {
  const place = mentions.find(({ kind }) => kind === 'place' || kind === 'organization');
  return place === undefined ? '' : `in ${place.text}`;
}
