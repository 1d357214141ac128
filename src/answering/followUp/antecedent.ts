import { words } from '../../text/words.ts';
import type { Said } from '../followUp.ts';
import { isCountry } from './mentions.ts';
import { circumstances, eventWithCircumstances, type Topic } from './topic.ts';
import { PARTICIPANTS } from './words.ts';

/** What a pronoun stands for. */
export interface Reading {
  /** Null where that is not known. */
  readonly by: string | null;
  /** Whether it says itself where and when. */
  readonly isWhole: boolean;
}

/** The event or thing that a question is about: the one that it names, or the meeting of those who meet in it. */
export function eventOf(last: Topic): Reading | null {
  if (last.event !== null) return { by: eventWithCircumstances(last), isWhole: true };
  const noun = NOMINAL.find(([verb]) => verb.test(last.text))?.[1];
  const people = actorsOf(last);
  const around = circumstances(last).map(({ lead, end }) => last.text.slice(lead, end));
  if (DELEGATIONS.test(last.text) && around.length > 0)
    return { by: ['the talks', ...around].join(' '), isWhole: true };
  if (noun === undefined || people.length === 0) return null;
  return { by: [`the ${noun} of`, people.join(' and '), ...around].join(' '), isWhole: true };
}

/** Those who hold talks, whatever else is said of them. */
const DELEGATIONS = /\b(?:delegations?|negotiators?)\b/iu;

/** Verbs of meeting, and what they are called as an event. */
const NOMINAL: readonly (readonly [RegExp, string])[] = [
  [/\b(?:meet|meets|met|receive|received|host|hosted)\b/iu, 'meeting'],
  [/\b(?:call|called|phone|phoned)\b(?! (?:off|for|on))/iu, 'call'],
  [/\b(?:talk|talked|speak|spoke|negotiate|negotiated)\b/iu, 'talks'],
  [/\b(?:visit|visited|come|came|travel|travelled|go|went)\b/iu, 'visit'],
];

/** The one name that is neither a person's nor a date. */
export function onlyThing({ mentions }: Topic): Reading | null {
  const things = mentions.filter(({ kind }) => kind !== 'person' && kind !== 'date');
  const [thing] = things;
  return thing === undefined || things.length > 1 ? null : { by: thing.text, isWhole: false };
}

export function several({ text }: Said, last: Topic): Reading | null {
  const { event } = last;
  if (event !== null && event.noun.endsWith('s') && (LASTING.test(text) || LED.test(text)))
    return { by: eventWithCircumstances(last), isWhole: true };
  const actors = [...new Set(actorsOf(last))];
  if (actors.length > 1) return { by: actors.slice(0, 2).join(' and '), isWhole: false };
  const taking = words(last.text).find((word) => PARTICIPANTS.has(word.text));
  return taking === undefined ? null : { by: `the ${last.text.slice(taking.start, taking.end)}`, isWhole: false };
}

/** What meetings do, and not those who meet. */
const LASTING =
  /\b(?:last|lasted|take place|took place|held|begin|began|start(?:ed)?|end(?:ed)?|happen(?:ed)?|go on|continue[d]?|resume[d]?)\b/iu;

/** What is done to meetings. */
const LED =
  /\b(?:led|leads?|chair(?:ed)?|host(?:ed)?|attend(?:ed)?|mediate[ds]?|cancel(?:led)?|call(?:ed)? off|organi[sz]ed?|hold|prepare[ds]?|join(?:ed)?|leave|left) them\b/iu;

/** The latest person asked about: the one who acts first, else any; another than those whom the question itself names. */
export function somebody(topics: readonly Topic[], said: Said, isObject: boolean): Reading | null {
  const named = new Set(said.topic.mentions.map(({ text }) => text));
  for (const { mentions } of [...topics].reverse()) {
    const people = mentions.filter(({ kind, text }) => kind === 'person' && !named.has(text));
    const acting = people.find(({ preposition }) => preposition === null);
    const person =
      isObject && people.length > 1 && /\b(?:he|she)\b/iu.test(said.text) ? people.at(-1) : (acting ?? people[0]);
    if (person !== undefined) return { by: person.text, isWhole: false };
  }
  return null;
}

/** Those who act in the last question: people, or else countries and organizations; not where something happens. */
function actorsOf({ mentions }: Topic): readonly string[] {
  const acting = mentions.filter(
    ({ kind, preposition }) => kind !== 'date' && !(kind === 'place' && /^(?:in|at|near)$/u.test(preposition ?? '')),
  );
  const people = acting.filter(({ kind }) => kind === 'person');
  const others = acting.filter(
    (mention) => mention.kind === 'organization' || mention.kind === 'name' || isCountry(mention),
  );
  return (people.length > 0 ? people : others).map(({ text }) => text);
}
