import { dot } from '../embedding/dot.ts';
import type { QuestionEmbedding } from '../embedding/embedder.ts';
import type { StoredPassage, StoredSentence } from '../library/library.ts';
import { broadTopic } from '../retrieval/broadTopic.ts';
import { answerKind } from './answerKind.ts';
import { lackOf } from './demand.ts';
import { lackOfQuantity } from './demandedQuantity.ts';
import { asksOutcome, isForecast } from './forecast.ts';
import { holdsKind } from './holdsKind.ts';
import { type Coverage, type CoverageOf, createCoverage, spreadWeights } from '../retrieval/lateInteraction.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly passage: StoredPassage;
  readonly sentence: StoredSentence;
  /** How it covers the question in its passage's pass. */
  readonly coverage: Coverage;
  /**
   * How far it lacks what any answer must have, 0 to 1: a quantity, a duration, somebody's words; 1 as well where the question names a date
   * and the sentence only others.
   */
  readonly lack: number;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
}

/** A passage whose sentences may answer, and what its ranking and its sentences' circumstances are worth. */
export interface ScoredPassage {
  readonly passage: StoredPassage;
  /** The passage's score in the ranking, about 0 to 1. */
  readonly prior: number;
  /** How a sentence stands to the question's dates: -1, 0 or 1. */
  readonly dateAgreement: (sentence: StoredSentence) => number;
  /** How a sentence stands to the speaker that the question names: -1, 0 or 1. */
  readonly speakerAgreement: (sentence: StoredSentence) => number;
}

/** A passage that is not ranked against others, of a question that has neither dates nor a speaker. */
export function unweighted(passage: StoredPassage): ScoredPassage {
  return { passage, prior: 0, dateAgreement: () => 0, speakerAgreement: () => 0 };
}

/** Weights of a sentence's score beside its coverage; DESIGN.md has what they were measured on. */
export const SENTENCE_WEIGHTS = {
  cosine: 0.5,
  least: 0.3,
  prior: 0.2,
  date: 0.1,
  speaker: 0.25,
  quantity: -0.1,
  /** For each power of e by which its place in the article exceeds a sentence's usual length. */
  place: -0.01,
  /** The same where a topic is named and nothing asked of it: what an article says first, it is about. */
  broadPlace: -0.06,
  /** An expectation where the outcome is asked for. */
  forecast: -0.35,
} as const;

/** UTF-16 units of a usual sentence. */
const SENTENCE_LENGTH = 150;

/** What a sentence gains when it holds the kind of thing asked for: more where the kind is told from others with certainty. */
export const KIND_WEIGHTS = {
  duration: 0.25,
  number: 0.15,
  time: 0.1,
  person: 0.15,
  place: 0.15,
  reason: 0.1,
} as const;

/**
 * Scores the claims of the passages, best first, those that score alike by article id and place; questions and headings are never
 * candidates.
 *
 * @param coverageOf Made for the question.
 */
export function scoreCandidates(
  question: AskedQuestion,
  passages: readonly ScoredPassage[],
  coverageOf: CoverageOf = createCoverage(question.embedding),
): readonly Candidate[] {
  const claims = passages.flatMap((scored) =>
    scored.passage.sentences
      .filter(({ role }) => role === 'claim')
      .map((sentence): Claim => ({
        scored,
        sentence,
        coverage: coverageOf(sentence.embedding),
        dateAgreement: scored.dateAgreement(sentence),
      })),
  );
  const weights = spreadWeights(claims.map(({ coverage }) => coverage));
  const kind = answerKind(question.text);
  const bonus = bonusFor(question);
  return claims
    .map((claim): Candidate => {
      const { sentence, coverage, dateAgreement, scored } = claim;
      const held = holdsKind(kind, sentence.text, question.text);
      const gain = kind === null ? 0 : KIND_WEIGHTS[kind] * held;
      const score = dot(weights, coverage.cosines) + gain + bonus(claim);
      const lack = dateAgreement < 0 ? 1 : lackOf(question.text, sentence);
      return { passage: scored.passage, sentence, coverage, lack, score };
    })
    .sort((a, b) => b.score - a.score || byPlace(a, b));
}

/** Orders by article id and place in the article: keys would tell in which order the library was built. */
export function byPlace(
  a: Pick<Candidate, 'passage' | 'sentence'>,
  b: Pick<Candidate, 'passage' | 'sentence'>,
): number {
  const [one, other] = [a.passage.articleId, b.passage.articleId];
  return one === other ? a.sentence.start - b.sentence.start : one < other ? -1 : 1;
}

interface AskedQuestion {
  readonly text: string;
  readonly embedding: QuestionEmbedding;
}

interface Claim {
  readonly scored: ScoredPassage;
  readonly sentence: StoredSentence;
  readonly coverage: Coverage;
  readonly dateAgreement: number;
}

/** What a claim gains beside its coverage; what the question alone decides is read once. */
function bonusFor({ text, embedding }: AskedQuestion): (claim: Claim) => number {
  const place = broadTopic(text) === null ? SENTENCE_WEIGHTS.place : SENTENCE_WEIGHTS.broadPlace;
  const outcome = asksOutcome(text);
  return ({ scored, sentence, coverage, dateAgreement }) =>
    SENTENCE_WEIGHTS.cosine * dot(embedding.vector, sentence.embedding.vector) +
    SENTENCE_WEIGHTS.least * coverage.least +
    SENTENCE_WEIGHTS.prior * scored.prior +
    SENTENCE_WEIGHTS.date * dateAgreement +
    SENTENCE_WEIGHTS.speaker * scored.speakerAgreement(sentence) +
    SENTENCE_WEIGHTS.quantity * lackOfQuantity(text, sentence) +
    place * Math.log(1 + sentence.start / SENTENCE_LENGTH) +
    SENTENCE_WEIGHTS.forecast * Number(outcome && isForecast(sentence.text));
}
