import { readLately } from '../text/readLately.ts';
import { comparedWords, terms, type Word, words } from '../text/words.ts';
import { broadTopic } from './broadTopic.ts';

/**
 * The topic of a question that what an article says first may answer: one that asks nothing of it, what it is, or what happened there. Null
 * for any other question.
 */
export const subjectAsked = readLately((question): string | null => {
  const [topic = broadTopic(question)] = PLAIN.flatMap((form) => form.exec(question)?.groups?.topic ?? []);
  return topic === null ? null : topic.trim().replace(/^(?:the|a|an|that|this)\s/iu, '');
});

/**
 * Whether an article is about a topic, by its title: it has all names, numbers and months of the topic, of which there is one at least, and
 * all but one or half of its other words, for "summit" may be "talks" there.
 */
export function isSubject(topic: string, title: string): boolean {
  const { named, other } = partsOf(topic);
  const held = new Set([...comparedWords(title), ...terms(title)]);
  const missing = other.filter((term) => !held.has(term)).length;
  return named.length > 0 && named.every((word) => held.has(word)) && missing <= Math.max(1, other.length / 2);
}

/** "what was the Budapest summit", "what happened in Jeddah": nothing is asked of it that a noun with a preposition would say. */
const PLAIN = (() => {
  const is = "(?: is| was| were| are|['’]s)";
  const topicWithout = (words: string) => String.raw`(?<topic>(?:(?!(?:${words})\b)[^\s?!,;:]+ ?){1,6}?)`;
  const telling = 'by|for|from|to|between|about|with|it|that|there|this';
  return [
    `^what${is} ${topicWithout(`${telling}|of|in|at|on`)}`,
    `^what${is} ${topicWithout(telling)}(?:all |really |mainly )?about`,
    `^what (?:else )?(?:has |had )?happened (?:in|at|on|during) ${topicWithout(`${telling}|of`)}`,
  ].map((form) => new RegExp(String.raw`${form}[\s?!.]*$`, 'iu'));
})();

interface TopicParts {
  /** As words are compared. */
  readonly named: readonly string[];
  /** Stems. */
  readonly other: readonly string[];
}

const partsOf = readLately((topic): TopicParts => {
  const all = words(topic);
  const isNamed = ({ start, end }: Word) => /\p{Lu}|\d/u.test(topic.slice(start, end));
  return {
    named: all.filter(isNamed).map(({ text }) => text),
    other: all.filter((word) => !isNamed(word)).flatMap(({ text }) => terms(text)),
  };
});
