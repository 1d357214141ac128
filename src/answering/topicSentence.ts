import type { ArticleEntry, StoredPassage } from '../library/library.ts';
import type { Question } from '../retrieval/question.ts';
import { filedUnder, termsOf } from '../retrieval/textFeatures.ts';
import { holdsAll, terms } from '../text/words.ts';
import { type Candidate, scoreCandidates, unweighted } from './candidates.ts';
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
 * @param accept Whether a sentence may be quoted.
 */
export function topicSentence(
  topic: Pick<Question, 'text' | 'embedding'>,
  article: Pick<ArticleEntry, 'title' | 'tags'>,
  passages: readonly StoredPassage[],
  accept: (candidate: Candidate) => boolean,
): Candidate | null {
  const named = [...new Set(terms(topic.text))];
  const covered = holdsAll(filedUnder(article), named) ? COVERED_IF_FILED : COVERED;
  const ranked = scoreCandidates(topic, passages.map(unweighted), createCoverage(topic.embedding));
  const isOn = ({ sentence, coverage }: Candidate) => coverage.mean >= covered || holdsAll(termsOf(sentence), named);
  return ranked.find((candidate) => isOn(candidate) && accept(candidate)) ?? null;
}
