import type { StoredPassage, StoredSentence } from '../library/library.ts';
import type { Question } from '../retrieval/question.ts';
import { terms } from '../text/words.ts';
import { type Candidate, scoreCandidates } from './candidates.ts';
import { createCoverage } from '../retrieval/lateInteraction.ts';

/**
 * From this coverage on a sentence is on a topic whatever its words; and where the article's title or tags name the topic, from the lower
 * one. DESIGN.md has what both were measured on.
 */
const COVERED = 0.6;
const COVERED_IF_FILED = 0.45;

/**
 * The sentence of an article that says most on a topic; null where none is on it: one that has all of the topic's words is, and one that
 * covers its meaning.
 *
 * @param filedUnder Stems of the article's title and tags.
 * @param accept Whether a sentence may be quoted.
 */
export function topicSentence(
  topic: Pick<Question, 'text' | 'embedding'>,
  passages: readonly StoredPassage[],
  filedUnder: ReadonlySet<string>,
  accept: (candidate: Candidate) => boolean,
): Candidate | null {
  const named = [...new Set(terms(topic.text))];
  const isFiled = named.length > 0 && named.every((stem) => filedUnder.has(stem));
  const covered = isFiled ? COVERED_IF_FILED : COVERED;
  const ranked = scoreCandidates(topic, passages.map(unweighted), createCoverage(topic.embedding));
  const isOn = ({ sentence, coverage }: Candidate) => coverage.mean >= covered || holdsAll(sentence, named);
  return ranked.find((candidate) => isOn(candidate) && accept(candidate)) ?? null;
}

/** A topic has neither dates nor a speaker, and its article's passages are not ranked against each other. */
function unweighted(passage: StoredPassage) {
  return { passage, prior: 0, dateAgreement: () => 0, speakerAgreement: () => 0 };
}

function holdsAll({ text }: StoredSentence, named: readonly string[]): boolean {
  const held = new Set(terms(text));
  return named.length > 0 && named.every((stem) => held.has(stem));
}
