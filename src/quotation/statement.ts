import type { Citation, QuotedSentence } from '../answering/answer.ts';
import { type AnswerContext, findSentences as findAnswering } from '../answering/answerQuestion.ts';
import { choose, MOST_SENTENCES } from '../answering/choose.ts';
import { createCiter } from '../answering/quote.ts';
import { nearOnes } from '../answering/unsure.ts';
import { verify } from '../answering/verify.ts';
import { readQuestion } from '../retrieval/question.ts';
import { retrieve } from '../retrieval/retrieve.ts';
import { terms } from '../text/words.ts';
import { readAsked } from './asked.ts';
import { findSentences, type SentenceMatch } from './findSentences.ts';
import { readMessage, type StatedPiece } from './messageText.ts';
import { type StoredPlace, storedSentences } from './storedSentences.ts';

/** What the articles say on somebody's statement; whether it is true is not said. */
export interface FoundStatement {
  /** `verbatim`: the first sentence is the statement's; `altered`: all but some words of it; `none`: it is only related. */
  readonly match: 'verbatim' | 'altered' | 'none';
  /** At most four, best first; none where nothing is near. */
  readonly sentences: readonly QuotedSentence[];
  readonly citations: readonly Citation[];
}

/**
 * Looks up what the articles say on a message of one or more sentences, in which links, mentions and markup may stand: the sentences
 * that it quotes, else those that are most related. Where it changes one sentence, that one comes first, whatever else it quotes.
 */
export async function findStatement(context: AnswerContext, statement: string): Promise<FoundStatement> {
  const { text, pieces } = readMessage(statement);
  const quoted = pieces.flatMap((piece) => sentencesLike(context, piece));
  const distinct = distinctOf(quoted);
  const match = distinct[0]?.kind ?? 'none';
  const found = distinct.length > 0 ? distinct.slice(0, MOST_SENTENCES) : await relatedTo(context, text);
  const citer = createCiter(terms(text), context.outlets);
  const sentences = found.flatMap((candidate) => {
    const article = context.reader.article(candidate.passage.articleId);
    return article === null ? [] : [citer.quote(candidate, article)];
  });
  return { match, sentences, citations: citer.citations() };
}

interface LikeSentence extends StoredPlace {
  readonly kind: 'verbatim' | 'altered';
  readonly share: number;
}

/** The sentences that a piece is a copy of; where none is the same, the one that it is nearest to. */
function sentencesLike({ reader, names, onBug }: AnswerContext, { text }: StatedPiece): readonly LikeSentence[] {
  return findSentences(reader, readAsked(text), names).flatMap((match) => {
    const kind = kindOf(match);
    if (kind === null) return [];
    return storedSentences(reader, match)
      .filter((place) => place.sentence.role === 'claim' && verify(place, match.article.article, onBug))
      .map((place) => ({ ...place, kind, share: match.share }));
  });
}

/** Of a sentence that is only quoted in part, all else was left out. */
function kindOf({ kind, isWhole }: SentenceMatch): LikeSentence['kind'] | null {
  if (kind === 'none') return null;
  return kind === 'verbatim' && isWhole ? 'verbatim' : 'altered';
}

/** Each sentence once, with its best match; altered ones first, so that a changed figure is never passed off as a copy. */
function distinctOf(found: readonly LikeSentence[]): readonly LikeSentence[] {
  const best = new Map<string, LikeSentence>();
  for (const like of found) {
    const place = `${like.passage.articleId} ${like.sentence.start}`;
    const other = best.get(place);
    if (other === undefined || rank(like) > rank(other)) best.set(place, like);
  }
  const altered = ({ kind }: LikeSentence) => Number(kind === 'altered');
  return [...best.values()].sort((a, b) => altered(b) - altered(a) || b.share - a.share);
}

function rank({ kind, share }: LikeSentence): number {
  return kind === 'verbatim' ? 2 : share;
}

/** The passages that are read for related sentences, as for an answer. */
const PASSAGES_READ = 12;

/** Long messages are looked up by their beginning: what follows would blur what is meant. */
const MOST_READ = 1000;

async function relatedTo(context: AnswerContext, text: string): Promise<readonly StoredPlace[]> {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const { reader, embedder, names } = context;
  const question = await readQuestion(text.slice(0, MOST_READ), embedder, reader, null, names);
  const { candidates } = findAnswering(context, question, retrieve(reader, question, PASSAGES_READ));
  return choose(nearOnes(candidates, MOST_SENTENCES));
}
