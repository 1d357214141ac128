import { type Word, words } from '../../text/words.ts';
import type { Said } from '../followUp.ts';
import { eventOf } from './antecedent.ts';
import { replace } from './edit.ts';
import { byPronouns } from './pronoun.ts';
import { contentWords, contextOf, type Topic } from './topic.ts';
import { classOfNoun, PARTICIPANTS } from './words.ts';

/**
 * Reads a question with a verb that leans on the one before: by a pronoun ("who led it?"), by "the talks" and the like where nothing says
 * which, or by having nothing of its own ("who took part?"). Null where it is complete.
 *
 * @param topics Of the questions before, oldest first; there is one.
 */
export function resolveClause(said: Said, topics: readonly Topic[]): string | null {
  const last = topics.at(-1);
  if (last === undefined) return null;
  return byPronouns(said, topics, last) ?? byDefinite(said, last) ?? byNothing(said, last);
}

/** "the talks", "the delegations" without anything that says which. */
function byDefinite(said: Said, last: Topic): string | null {
  const { text, topic } = said;
  if (topic.mentions.some(({ kind, preposition }) => kind === 'date' || preposition !== null)) return null;
  const all = words(text);
  const index = all.findIndex((_, at) => at > 0 && isBareDefinite(all, at, topic));
  const noun = all[index];
  if (noun === undefined) return null;
  if (PARTICIPANTS.has(noun.text)) return topic.mentions.length === 0 ? `${text} ${contextOf(last)}` : null;
  const event = eventOf(last);
  if (event?.by == null || !isSameKind(noun.text, last)) return null;
  return replace(text, [{ start: all[index - 1]?.start ?? noun.start, end: noun.end, by: event.by }]);
}

function isBareDefinite(all: readonly Word[], at: number, { mentions }: Topic): boolean {
  const [noun, before] = [all[at], all[at - 1]];
  if (
    noun === undefined ||
    before === undefined ||
    mentions.some(({ start, end }) => start <= noun.start && end >= noun.end)
  )
    return false;
  if (PARTICIPANTS.has(noun.text))
    return /^(?:the|both|two|russian|american|ukrainian|european|other)$/u.test(before.text);
  return (
    before.text === 'the' &&
    classOfNoun(noun.text) !== null &&
    !/^(?:of|on|between|about|for)$/u.test(all[at + 1]?.text ?? '')
  );
}

/** "the meeting" can be the summit, but "the plan" only the plan. */
function isSameKind(noun: string, { event }: Topic): boolean {
  const kind = classOfNoun(noun);
  if (event === null) return kind === 'meeting';
  return kind === classOfNoun(event.noun) && (kind !== 'thing' || noun === event.noun);
}

/** A question that has nothing to look for, or says after "and" only who. */
function byNothing(said: Said, last: Topic): string | null {
  const { text, topic, joins } = said;
  if (NOW.test(text) || ADDRESSED.test(text)) return null;
  if (topic.mentions.length === 0)
    return hasNothing(text) || asksOutcome(text, last) ? `${text} ${contextOf(last)}` : null;
  const speaks =
    (joins || ANSWERING.test(text)) && OPEN_VERB.test(text) && topic.mentions.every(({ kind }) => kind !== 'date');
  return speaks ? `${text} ${objectOf(last) ?? contextOf(last)}` : null;
}

const NOW =
  /\b(?:today|yesterday|tomorrow|tonight|now|currently|this (?:week|month|year)|latest|recent|recently|news)\b/iu;
const ADDRESSED = /\b(?:i|you|your|me|my|we|us|our)\b/iu;
const OPEN_VERB = /\b(?:say|think|want|do|react|respond|reply|demand|propose|promise|offer|answer|get|give)$/iu;

/** What one says to something. */
const ANSWERING = /\b(?:react|respond|reply)$/iu;

function objectOf({ text }: Topic): string | null {
  return /\babout [^?]+/iu.exec(text)?.[0] ?? null;
}

/**
 * Asks something of what has been named before: no word of it is special, but at the most one verb in the past tense, or one thing that
 * "the" says was spoken of, as in "when was the deadline".
 */
function hasNothing(text: string): boolean {
  if (!ASKS.test(text)) return false;
  const [own, ...more] = words(text).filter((word) => contentWords(word.text).length > 0);
  if (own === undefined) return true;
  if (more.length > 0) return false;
  const isDefinite = own.end === text.length && /\bthe $/iu.test(text.slice(0, own.start));
  return isDefinite || (/[a-z]ed$/u.test(own.text) && !/\b(?:the|an?)\b/iu.test(text));
}

/** "was a ceasefire agreed?", after a question on a meeting. */
function asksOutcome(text: string, { event }: Topic): boolean {
  return event !== null && classOfNoun(event.noun) === 'meeting' && OUTCOME.test(text);
}

const OUTCOME =
  /^(?:was|were|is|are|did (?:they|the (?:two )?sides)) (?:(?:a|an|any|the) )?(?:\p{L}+ ){0,3}(?:agreed|agree on|discussed|discuss|signed|reached|raised|mentioned|decided)(?: on)?$/iu;

const ASKS =
  /^(?:(?:in|at|on|by|for|with|from|to|until|since) )?(?:who|whom|whose|what|which|when|where|why|how|is|was|are|were|do|does|did|has|have|had|will|would|can|could|should)\b/iu;
