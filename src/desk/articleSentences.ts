import { sentenceDay } from '../answering/news/sentenceDay.ts';
import type { QuotedSentence } from '../answering/answer.ts';
import { byPlace, type Candidate, scoreCandidates, unweighted } from '../answering/candidates.ts';
import { createCiter } from '../answering/quote.ts';
import { topicSentence } from '../answering/topicSentence.ts';
import { verify } from '../answering/verify.ts';
import type { ArticleEntry, StoredPassage } from '../library/library.ts';
import { type Question, readQuestion } from '../retrieval/question.ts';
import { terms } from '../text/words.ts';
import { listArticles } from './articleList.ts';
import type { ArticleFilter, ArticleLine } from './desk.ts';
import type { Edition } from './edition.ts';
import { passagesOf } from './sentenceMarks.ts';

/**
 * The articles that fit, newest first; those that are to be quoted with one sentence each: the one that says most on the topic, or the
 * first where there is none, of a day in the window rather than of another.
 */
export async function listQuoted(edition: Edition, filter: ArticleFilter): Promise<readonly ArticleLine[]> {
  const lines = listArticles(edition, filter);
  if (filter.quoted === undefined || lines.length === 0) return lines;
  const { count } = filter.quoted;
  const first = Math.min(filter.quoted.first, Math.floor((lines.length - 1) / count) * count);
  const { reader, embedder, names } = edition.context;
  const topic = filter.topic?.trim() ?? '';
  const question = await readQuestion(topic, embedder, reader, null, names);
  return lines.map((line, at) => {
    const entry = at >= first && at < first + count ? edition.byIdOrKey(line.id) : undefined;
    const sentence = entry && sentenceOf(edition, entry, question, filter.window?.from ?? null);
    return sentence ? { ...line, sentence } : line;
  });
}

function sentenceOf(
  edition: Edition,
  entry: ArticleEntry,
  topic: Question,
  from: string | null,
): QuotedSentence | null {
  const article = edition.reader.article(entry.id);
  if (article === null) return null;
  const passages = passagesOf(edition, entry.key);
  const stands = (candidate: Candidate) => verify(candidate, article, edition.context.onBug);
  const isLater = ({ sentence }: Candidate) => {
    const { to, isNamed } = sentenceDay(sentence, entry);
    return (isNamed || entry.kind === 'article') && (from === null || to >= from);
  };
  const telling = (accept: (candidate: Candidate) => boolean) =>
    terms(topic.text).length === 0 ? null : topicSentence(topic, entry, passages, accept);
  const found =
    telling((candidate) => isLater(candidate) && stands(candidate)) ??
    telling(stands) ??
    leadOf(topic, passages, isLater, stands);
  return found && createCiter(topic.terms, edition.outlets).quote(found, article);
}

/** What an article says first. */
function leadOf(
  question: Question,
  passages: readonly StoredPassage[],
  isLater: (candidate: Candidate) => boolean,
  stands: (candidate: Candidate) => boolean,
): Candidate | null {
  const inOrder = [...scoreCandidates(question, passages.map(unweighted))].sort(byPlace);
  return inOrder.find((lead) => isLater(lead) && stands(lead)) ?? inOrder.find(stands) ?? null;
}
