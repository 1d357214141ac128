import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import type { Candidate } from './candidates.ts';
import { choose, marginFor, MOST_SENTENCES } from './choose.ts';
import { chooseParts, type RankedPart } from './chooseParts.ts';
import { complete, type Placed } from './completion/complete.ts';
import type { FoundDisagreement } from './disagreement/findDisagreement.ts';
import type { ToldApart } from './events/tellApart.ts';
import { inStoryOrder } from './storyOrder.ts';
import { verify } from './verify.ts';

/** What an answer is chosen from. */
export interface Choice {
  /** What may answer the question, best first. */
  readonly candidates: readonly Candidate[];
  /** The things that the question asks for where they are several, each with what may answer it; none otherwise. */
  readonly parts: readonly RankedPart<Candidate>[];
  readonly apart: ToldApart<Candidate> | null;
  readonly differing: FoundDisagreement<Candidate> | null;
  readonly articleOf: (candidate: Candidate) => ArticleEntry | undefined;
}

/**
 * The sentences that an answer quotes, the answer itself first, at most four: what was chosen and what belongs to it. What stands among
 * claims that differ is not quoted twice, but for the answer itself.
 *
 * @param onBug Told of a sentence that does not stand where it should.
 */
export function answerSentences(
  reader: LibraryReader,
  question: string,
  { candidates, parts, apart, differing, articleOf }: Choice,
  onBug: (line: string) => void,
): readonly Placed[] {
  const chosen = apart?.quoted ?? chooseFor(question, candidates, parts);
  const told = inStoryOrder(question, chosen, (candidate) => articleOf(candidate)?.date ?? '');
  const isAmongClaims = ({ passage, sentence }: Placed) =>
    differing?.claims.some(
      (claim) => claim.passage.articleId === passage.articleId && claim.sentence.start === sentence.start,
    ) === true;
  return complete(
    told.filter((candidate, index) => index === 0 || !isAmongClaims(candidate)),
    {
      sentencesOf: (article) => reader.sentencesOf(article),
      accept: (placed) => !isAmongClaims(placed) && verify(placed, reader.article(placed.passage.articleId), onBug),
      most: MOST_SENTENCES,
    },
  );
}

function chooseFor(question: string, candidates: Choice['candidates'], parts: Choice['parts']): readonly Candidate[] {
  if (parts.length > 0) return chooseParts(candidates, parts, MOST_SENTENCES);
  return choose(candidates, MOST_SENTENCES, marginFor(question, candidates[0]));
}
