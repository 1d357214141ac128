import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { readQuestion } from '../retrieval/question.ts';
import { retrieve } from '../retrieval/retrieve.ts';
import { terms } from '../text/words.ts';
import type { Citation, QuotedSentence } from './answer.ts';
import { type AnswerContext, findSentences } from './answerQuestion.ts';
import type { Candidate } from './candidates.ts';
import { choose, MOST_SENTENCES } from './choose.ts';
import { createCiter } from './quote.ts';
import { matchStatement, type StatementMatch } from './statementMatch.ts';
import { readStatement, type StatedPiece } from './statementText.ts';
import { nearOnes } from './unsure.ts';
import { verify } from './verify.ts';

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
  const { text, pieces } = readStatement(statement);
  const quoted = pieces.flatMap((piece) => sentencesLike(context, piece));
  const distinct = distinctOf(quoted);
  const match = distinct[0]?.match.kind ?? 'none';
  const found = distinct.length > 0 ? distinct.slice(0, MOST_SENTENCES) : await relatedTo(context, text);
  const citer = createCiter(terms(text), context.outlets);
  const sentences = found.flatMap((candidate) => {
    const article = context.reader.article(candidate.passage.articleId);
    return article === null ? [] : [citer.quote(candidate, article)];
  });
  return { match, sentences, citations: citer.citations() };
}

type Quotable = Pick<Candidate, 'passage' | 'sentence'>;

interface LikeSentence extends Quotable {
  readonly match: StatementMatch;
}

/** The sentences that a piece is a copy of; where none is the same, the one that it is nearest to. */
function sentencesLike({ reader, onBug }: AnswerContext, piece: StatedPiece): readonly LikeSentence[] {
  const found = articlesHolding(reader, piece.text).flatMap((entry) => {
    const article = reader.article(entry.id);
    return claimsOf(reader, entry).flatMap((claim): LikeSentence[] => {
      const match = matchStatement(piece, claim.sentence.text);
      return match !== null && verify(claim, article, onBug) ? [{ ...claim, match }] : [];
    });
  });
  const same = found.filter(({ match }) => match.kind === 'verbatim');
  if (same.length > 0) return same;
  const best = found.reduce((share, { match }) => Math.max(share, match.share), 0);
  return found.filter(({ match }) => match.share === best);
}

/** Words that are looked up, the rarest ones. */
const RAREST = 8;
/** Share of them that an article has to hold: a name or a figure may have been changed. */
const HELD = 0.6;
/** Articles that are read. */
const MOST_ARTICLES = 8;

/** The articles that hold the rarest words of a text, those with most of them first; newest first among equals. */
function articlesHolding(reader: LibraryReader, text: string): readonly ArticleEntry[] {
  const rarest = [...new Set(terms(text))]
    .map((term) => reader.postings(term))
    .filter((postings) => postings.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, RAREST);
  const held = new Map<number, number>();
  for (const { article } of rarest.flat()) held.set(article, (held.get(article) ?? 0) + 1);
  const countOf = ({ key }: ArticleEntry) => held.get(key) ?? 0;
  return reader.articles
    .filter((article) => countOf(article) > 1 && countOf(article) >= HELD * rarest.length && article.retracted === null)
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, MOST_ARTICLES);
}

function claimsOf(reader: LibraryReader, { key }: ArticleEntry): readonly Quotable[] {
  return reader
    .passages(reader.passagesOf(key))
    .flatMap((passage) =>
      passage.sentences.filter(({ role }) => role === 'claim').map((sentence) => ({ passage, sentence })),
    );
}

/** Each sentence once, with its best match; altered ones first, so that a changed figure is never passed off as a copy. */
function distinctOf(found: readonly LikeSentence[]): readonly LikeSentence[] {
  const best = new Map<string, LikeSentence>();
  for (const like of found) {
    const place = `${like.passage.articleId} ${like.sentence.start}`;
    const other = best.get(place);
    if (other === undefined || rank(like) > rank(other)) best.set(place, like);
  }
  const altered = ({ match }: LikeSentence) => Number(match.kind === 'altered');
  return [...best.values()].sort((a, b) => altered(b) - altered(a) || b.match.share - a.match.share);
}

function rank({ match }: LikeSentence): number {
  return match.kind === 'verbatim' ? 2 : match.share;
}

/** The passages that are read for related sentences, as for an answer. */
const PASSAGES_READ = 12;

/** Long messages are looked up by their beginning: what follows would blur what is meant. */
const MOST_READ = 1000;

async function relatedTo(context: AnswerContext, text: string): Promise<readonly Quotable[]> {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const { reader, embedder, names } = context;
  const question = await readQuestion(text.slice(0, MOST_READ), embedder, reader, null, names);
  const { candidates } = findSentences(context, question, retrieve(reader, question, PASSAGES_READ));
  return choose(nearOnes(candidates, MOST_SENTENCES));
}
