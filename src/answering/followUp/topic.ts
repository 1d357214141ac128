import { terms, words } from '../../text/words.ts';
import type { KnownNames } from '../followUp.ts';
import { cut } from './edit.ts';
import { type EventPhrase, eventsIn, isSomewhere } from './event.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { classOfNoun, GENERIC_STEMS } from './words.ts';

/** What a question is about: its names and dates, and the event or thing that it names. */
export interface Topic {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly event: EventPhrase | null;
}

/** Reads what a complete question is about. */
export function topicOf(text: string, { names }: KnownNames): Topic {
  const mentions = mentionsIn(text, names);
  const events = eventsIn(text, mentions);
  const event = events.find(({ noun }) => classOfNoun(noun) === 'meeting') ?? events[0] ?? null;
  return { text, mentions, event };
}

/** Whether there is anything that a question after it can lean on. */
export function holdsTopic({ text, mentions, event }: Topic): boolean {
  return mentions.length > 0 || event !== null || contentWords(text).length > 0;
}

/** Stems that say what a question is about. */
export function contentWords(text: string): readonly string[] {
  return terms(text).filter((term) => !GENERIC_STEMS.has(term));
}

/** The names and dates that stand outside the event's phrase and have a preposition of place or time. */
export function circumstances({ mentions, event }: Topic): readonly Mention[] {
  const outside = mentions.filter(({ start, end }) => event === null || end <= event.start || start >= event.end);
  return outside.filter(
    ({ kind, preposition }) => preposition !== null && (kind === 'date' || PLACE.test(preposition)),
  );
}

const PLACE = /^(?:in|at|on|near|inside|outside|during|before|after|since|until|by)$/u;

/** The event with what stands outside its phrase of place and time. */
export function eventWithCircumstances(topic: Topic): string {
  const outside = circumstances(topic).map(({ lead, end }) => topic.text.slice(lead, end));
  return [topic.event?.text ?? '', ...outside].join(' ').trim();
}

/** What a question that has nothing of its own is completed with: "at the talks in Riyadh", "in Jeddah", "(Trump, Putin)". */
export function contextOf(topic: Topic): string {
  const { event, text } = topic;
  if (event !== null && isSomewhere(event)) return `at ${eventWithCircumstances(topic)}`;
  const around = circumstances(topic);
  const named = event === null ? contentPhrase(withoutSpans(text, around)) : [event.text];
  return [...around.map(({ lead, end }) => text.slice(lead, end)), ...named.map((words) => `(${words})`)].join(' ');
}

export function contentPhrase(text: string): readonly string[] {
  const kept = words(text).filter(({ text: word }) => contentWords(word).length > 0 && !/[a-z]ed$/u.test(word));
  return kept.length === 0 ? [] : [kept.map(({ start, end }) => text.slice(start, end)).join(' ')];
}

export function withoutSpans(text: string, mentions: readonly Mention[]): string {
  return cut(
    text,
    mentions.map(({ lead, end }) => ({ start: lead, end })),
  );
}
