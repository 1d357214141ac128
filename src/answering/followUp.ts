import type { Names } from '../corpus/names.ts';
import { resolveClause } from './followUp/clause.ts';
import { resolveFragment } from './followUp/fragment.ts';
import { describe } from './followUp/description.ts';
import { tidy } from './followUp/edit.ts';
import { holdsTopic, type Topic, topicOf } from './followUp/topic.ts';
import { resolveBareWord } from './followUp/bareWord.ts';
import { readUtterance } from './smallTalk.ts';

/** A question as it is to be looked up. */
export interface FollowUp {
  /** Makes sense by itself; as it was asked where `about` is null. */
  readonly question: string;
  /** What it was read as being about, for the reader: "talks in Riyadh, 18 Feb 2025"; null where it was complete as it was asked. */
  readonly about: string | null;
}

/** What is known of names and dates. */
export interface KnownNames {
  readonly names: Names;
  /** The oldest and the newest publication date, `YYYY-MM-DD`, from which a date takes its year; null where there is none. */
  readonly span: { readonly oldest: string; readonly newest: string } | null;
}

/**
 * Reads a question with those before it in the same conversation. One that has an opening, a pronoun, or nothing of its own to look
 * for takes what it lacks from the last question; one with names, dates or things of its own stays as it is.
 *
 * @param before The questions before, oldest first; each may itself be one that leans on those before it.
 */
export function readFollowUp(question: string, before: readonly string[], known: KnownNames): FollowUp {
  const topics: Topic[] = [];
  for (const whole of before.slice(-MOST_BEFORE)) {
    const earlier = whole.slice(0, LONGEST);
    if (readUtterance(earlier).kind !== null) continue;
    const topic = topicOf(read(earlier, topics, known).question, known);
    if (holdsTopic(topic)) topics.push(topic);
  }
  return read(question, topics, known);
}

/** Nobody leans on what was asked an hour ago. */
const MOST_BEFORE = 20;

/** UTF-16 units: a longer question says itself what it is about, and its beginning says enough to lean on. */
const LONGEST = 300;

/** @param topics Of the questions before, oldest first. */
function read(text: string, topics: readonly Topic[], known: KnownNames): FollowUp {
  const last = topics.at(-1);
  if (last === undefined || text.length > LONGEST) return { question: text, about: null };
  const { kind, question } = readUtterance(text);
  if (kind !== null) return { question: text, about: null };
  const said = openingOf(question, known);
  const resolved = resolveBareWord(said, last) ?? resolveFragment(said, last) ?? resolveClause(said, topics);
  if (resolved === null) return { question: text, about: null };
  const whole = `${tidy(resolved).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}?`;
  return { question: whole, about: describe(subjectOf(whole, known), known) ?? last.text };
}

/** What was taken along, where the question itself names nothing but what it asks of that: "When was the deadline (the plan)?" */
function subjectOf(whole: string, known: KnownNames): Topic {
  const { own = '', taken = '' } = /^(?<own>[^()]+)\((?<taken>[^()]+)\)\?$/u.exec(whole)?.groups ?? {};
  const isOfThat = taken !== '' && topicOf(own, known).mentions.length === 0;
  return topicOf(isOfThat ? taken : whole, known);
}

/** A question without what opens and closes it. */
export interface Said {
  readonly text: string;
  /** Whether "and", "but" or the like opened it. */
  readonly joins: boolean;
  /** Whether it opened with "what about". */
  readonly asksAbout: boolean;
  readonly isQuestion: boolean;
  readonly topic: Topic;
}

function openingOf(question: string, known: KnownNames): Said {
  const opening = OPENING.exec(question)?.[0] ?? '';
  const text = question
    .slice(opening.length)
    .replace(/[\s?!.…]+$/u, '')
    .replace(STAND_IN, '');
  return {
    text,
    joins: JOINS.test(opening),
    asksAbout: ABOUT.test(opening),
    isQuestion: /\?\s*$/u.test(question),
    topic: topicOf(text, known),
  };
}

const OPENING =
  /^(?:(?:and|but|or|also|plus|so|then|now|okay|ok|well|hm+|right|sorry|i mean|actually)(?:[\s,….–—-]+|$))*(?:(?:what|how) about\s+|(?:the )?same (?:question )?for\s+)?/iu;
/** "the one in May" is "in May", of what was spoken of. */
const STAND_IN = /^(?:the|that) ones? (?=(?:in|on|at|of|from|with|between|by|before|after)\b)/iu;
const JOINS = /\b(?:and|but|or|also|plus)\b/iu;
const ABOUT = /\b(?:about|for)\s+$/iu;
