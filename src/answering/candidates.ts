import { dot } from '../embedding/dot.ts';
import type { QuestionEmbedding } from '../embedding/embedder.ts';
import type { StoredPassage, StoredSentence } from '../library/library.ts';
import { broadTopic } from '../retrieval/broadTopic.ts';
import { answerKind } from './answerKind.ts';
import { lacksAltogether } from './demand.ts';
import { deniesPremise } from './deniedPremise.ts';
import { lackOfQuantity } from './demandedQuantity.ts';
import { asksOutcome, asksWhether, isForecast } from './forecast.ts';
import { holdsKind } from './holdsKind.ts';
import {
  type Coverage,
  type CoverageOf,
  coversAll,
  createCoverage,
  spreadWeights,
} from '../retrieval/lateInteraction.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly passage: StoredPassage;
  readonly sentence: StoredSentence;
  /** How it covers the question in its passage's pass. */
  readonly coverage: Coverage;
  /**
   * How far it lacks what any answer must have, 0 to 1: a quantity, a duration, somebody's words; 1 as well where the question names a date
   * and the sentence only others and where it names somebody who is not there.
   */
  readonly lack: number;
  /** Whether the question asks for a kind of thing, and the sentence holds none. */
  readonly lacksKind: boolean;
  /** Whether it denies what the question takes for granted. */
  readonly deniesPremise: boolean;
  /** Whether it stands in an article about the topic that the question names. */
  readonly isSubject: boolean;
  /** How well it answers: higher is better; comparable within one question only. */
  readonly score: number;
  /** How near it is to the question, whatever it lacks, on the same scale: the score with the mean in place of the soft minimum. */
  readonly nearness: number;
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
  /** Whether its article is about the topic that the question names. */
  readonly isSubject: boolean;
  /** Whether somebody whom the question names is not there. */
  readonly lacksPerson: (sentence: StoredSentence) => boolean;
}

/** A passage that is not ranked against others, of a question that has neither dates nor a speaker. */
export function unweighted(passage: StoredPassage): ScoredPassage {
  return {
    passage,
    prior: 0,
    isSubject: false,
    dateAgreement: () => 0,
    speakerAgreement: () => 0,
    lacksPerson: () => false,
  };
}

/** Weights of a sentence's score beside its coverage; DESIGN.md has what they were measured on. */
export const SENTENCE_WEIGHTS = {
  cosine: 0.5,
  least: 0.3,
  prior: 0.2,
  date: 0.1,
  speaker: 0.25,
  quantity: -0.1,
  /** What lacks anything else altogether: a duration, a time of day, somebody's words, the day or the people asked about. */
  misses: -0.1,
  /** For each power of e by which its place in the article exceeds a sentence's usual length. */
  place: -0.01,
  /** The same where a topic is named and nothing asked of it: what an article says first, it is about. */
  broadPlace: -0.06,
  /** What an article about the topic says first; half of it a sentence further on, a third after two. */
  subject: 0.3,
  /** An expectation where the outcome is asked for. */
  forecast: -0.35,
  /** The same where it is asked whether something has happened. */
  mereForecast: -0.15,
} as const;

/** UTF-16 units of a usual sentence. */
const SENTENCE_LENGTH = 150;

/** What a sentence gains when it holds the kind of thing asked for: more where the kind is told from others with certainty. */
export const KIND_WEIGHTS = {
  duration: 0.25,
  number: 0.15,
  time: 0.1,
  person: 0.15,
  /** Nothing else says who somebody is. */
  identity: 0.4,
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
        lacksPerson: scored.lacksPerson(sentence),
      })),
  );
  const weights = spreadWeights(
    question.embedding.pieces,
    claims.map(({ coverage }) => coverage),
  );
  const kind = answerKind(question.text);
  const bonus = bonusFor(question);
  const forecast = forecastWeight(question.text);
  return claims
    .map((claim): Candidate => {
      const { sentence, coverage, scored } = claim;
      const held = kind === null ? 0 : holdsKind(kind, sentence.text, question.text);
      const foretells = forecast !== 0 && isForecast(sentence.text);
      const rest = (kind === null ? 0 : KIND_WEIGHTS[kind] * held) + bonus(claim) + forecast * Number(foretells);
      const misses =
        isElsewhere(claim) ||
        lacksAltogether(question.text, sentence) ||
        (foretells && forecast === SENTENCE_WEIGHTS.forecast);
      return {
        ...{ passage: scored.passage, sentence, coverage },
        lack: misses ? 1 : lackOfQuantity(question.text, sentence),
        lacksKind: kind !== null && held === 0,
        deniesPremise: deniesPremise(question.text, sentence.text),
        isSubject: scored.isSubject,
        score: coversAll(coverage.cosines, weights) + rest + SENTENCE_WEIGHTS.misses * Number(misses),
        nearness: dot(weights, coverage.cosines) + rest,
      };
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
  readonly lacksPerson: boolean;
}

/** Whether a claim is of another day or other people than the question. */
function isElsewhere({ dateAgreement, lacksPerson }: Claim): boolean {
  return dateAgreement < 0 || lacksPerson;
}

/** What a claim gains beside its coverage; what the question alone decides is read once. */
function bonusFor({ text, embedding }: AskedQuestion): (claim: Claim) => number {
  const place = broadTopic(text) === null ? SENTENCE_WEIGHTS.place : SENTENCE_WEIGHTS.broadPlace;
  return ({ scored, sentence, coverage, dateAgreement }) =>
    SENTENCE_WEIGHTS.cosine * dot(embedding.vector, sentence.embedding.vector) +
    SENTENCE_WEIGHTS.least * coverage.least +
    SENTENCE_WEIGHTS.prior * scored.prior +
    SENTENCE_WEIGHTS.date * dateAgreement +
    SENTENCE_WEIGHTS.speaker * scored.speakerAgreement(sentence) +
    SENTENCE_WEIGHTS.quantity * lackOfQuantity(text, sentence) +
    place * Math.log(1 + sentence.start / SENTENCE_LENGTH) +
    (SENTENCE_WEIGHTS.subject * Number(scored.isSubject)) / (1 + sentence.start / SENTENCE_LENGTH);
}

/** What an expectation gains as an answer: nothing where none is set against what came. */
function forecastWeight(question: string): number {
  if (asksOutcome(question)) return SENTENCE_WEIGHTS.forecast;
  return asksWhether(question) ? SENTENCE_WEIGHTS.mereForecast : 0;
}
