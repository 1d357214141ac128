import { dot } from '../embedding/dot.ts';
import type { QuestionEmbedding } from '../embedding/embedder.ts';
import type { LibraryReader, StoredPassage, StoredSentence } from '../library/library.ts';
import { type CoverageOf, createCoverage } from './lateInteraction.ts';
import type { RankedArticle, RankedPassage } from './rank.ts';

/** How many of the first articles are looked at: those below are too far off to be meant. */
const LOOKED_AT = 20;

/** What the evidence weighs beside the fused score where passages are single sentences; from .5 to 4 measured much alike. */
const WEIGHT = 2;

/**
 * Mean number of word pieces of the passages up to which the evidence counts in full, and from which it does not count: on passages of
 * 170 it only did harm (cranfield), on sentences of 30 it is worth .07 of nDCG@10 (WikiQA).
 */
const SHORT = 40;
const LONG = 120;

/**
 * Ranks the first articles by late interaction too (MaxSim, Khattab & Zaharia 2020) where their passages are so short that the question is
 * about all of a passage: a short text's one vector and few words say little, its tokens say what it is about. Long passages keep their order.
 *
 * @param ranked Best first, scores from 0 to about 1; they stay in that range.
 */
export function addSentenceEvidence(
  reader: LibraryReader,
  question: QuestionEmbedding,
  ranked: readonly RankedArticle[],
): readonly RankedArticle[] {
  const looked = ranked.slice(0, LOOKED_AT);
  const passages = reader.passages(looked.flatMap(({ passages: [first] }) => (first ? [first.passage] : [])));
  const weight = WEIGHT * shortness(passages);
  if (weight === 0) return ranked;
  const coverageOf = createCoverage(question);
  const evidence = new Map(passages.map((passage) => [passage.key, evidenceOf(passage, coverageOf, question.vector)]));
  const least = Math.min(...evidence.values());
  const most = Math.max(...evidence.values());
  const scale = 1 / (1 + weight * (most - least));
  const raise = (passage: RankedPassage): RankedPassage => {
    const gain = weight * ((evidence.get(passage.passage) ?? least) - least);
    const { dense, lexical } = passage.contributions;
    const contributions = { dense: scale * dense, lexical: scale * lexical };
    return { ...passage, contributions, evidence: scale * gain, score: scale * (passage.score + gain) };
  };
  return ranked.map((entry) => raiseArticle(entry, raise)).sort((a, b) => b.score - a.score || a.article - b.article);
}

/** 1 for passages of a sentence, 0 for passages of several, between them in proportion. */
function shortness(passages: readonly StoredPassage[]): number {
  const pieces = passages.reduce((sum, { sentences }) => sum + piecesOf(sentences), 0);
  const mean = passages.length === 0 ? LONG : pieces / passages.length;
  return Math.min(1, Math.max(0, (LONG - mean) / (LONG - SHORT)));
}

function piecesOf(sentences: readonly StoredSentence[]): number {
  return sentences.reduce((sum, { embedding }) => sum + embedding.tokens.count, 0);
}

/** The best sentence's coverage of the question and half its cosine, as sentences are chosen by. */
function evidenceOf({ sentences }: StoredPassage, coverageOf: CoverageOf, vector: Float32Array): number {
  const all = sentences.map(({ embedding }) => coverageOf(embedding).mean + 0.5 * dot(vector, embedding.vector));
  return Math.max(0, ...all);
}

function raiseArticle(entry: RankedArticle, raise: (passage: RankedPassage) => RankedPassage): RankedArticle {
  const passages = entry.passages.map(raise);
  return { ...entry, passages, score: passages[0]?.score ?? entry.score };
}
