import type { QuestionEmbedding } from '../embedding/embedder.ts';
import type { StoredPassage, StoredSentence } from '../library/library.ts';
import { type AnswerKind, answerKind } from './answerKind.ts';
import { holdsKind } from './holdsKind.ts';
import { type Coverage, type CoverageOf, createCoverage, dot, spreadWeights } from './lateInteraction.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly passage: StoredPassage;
  readonly sentence: StoredSentence;
  /** How it covers the question in its passage's pass. */
  readonly coverage: Coverage;
  /**
   * How many of two things make it unlikely to answer: a duration, a number or a time is asked for and the sentence has none; the
   * question names a date and the sentence only others.
   */
  readonly lacks: number;
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

/** Weights of a sentence's score beside its coverage; DESIGN.md has what they were measured on. */
export const SENTENCE_WEIGHTS = { cosine: 0.5, least: 0.3, prior: 0.2, date: 0.1, speaker: 0.15 } as const;

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
  question: { readonly text: string; readonly embedding: QuestionEmbedding },
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
  return claims
    .map((claim): Candidate => {
      const { sentence, coverage, dateAgreement, scored } = claim;
      const held = holdsKind(kind, sentence.text, question.text);
      const gain = kind === null ? 0 : KIND_WEIGHTS[kind] * held;
      const score = dot(weights, coverage.cosines) + gain + bonus(claim, question.embedding);
      const lacks = Number(held === 0 && isCertain(kind)) + Number(dateAgreement < 0);
      return { passage: scored.passage, sentence, coverage, lacks, score };
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

interface Claim {
  readonly scored: ScoredPassage;
  readonly sentence: StoredSentence;
  readonly coverage: Coverage;
  readonly dateAgreement: number;
}

/** Kinds that are told from the words with certainty; a person or a place may be named without our seeing it. */
function isCertain(kind: AnswerKind): boolean {
  return kind === 'duration' || kind === 'number' || kind === 'time';
}

function bonus({ scored, sentence, coverage, dateAgreement }: Claim, question: QuestionEmbedding): number {
  return (
    SENTENCE_WEIGHTS.cosine * dot(question.vector, sentence.embedding.vector) +
    SENTENCE_WEIGHTS.least * coverage.least +
    SENTENCE_WEIGHTS.prior * scored.prior +
    SENTENCE_WEIGHTS.date * dateAgreement +
    SENTENCE_WEIGHTS.speaker * scored.speakerAgreement(sentence)
  );
}
