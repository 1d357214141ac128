import { createCiter } from '../answering/quote.ts';
import { topicSentence } from '../answering/topicSentence.ts';
import { verify } from '../answering/verify.ts';
import type { ArticleEntry } from '../library/library.ts';
import { type Question, readQuestion } from '../retrieval/question.ts';
import type { News, NewsAsked } from './desk.ts';
import type { Edition } from './edition.ts';
import { passagesOf, sentenceMark } from './sentenceMarks.ts';

/** Which of the articles say something on a topic in sentences of these marks, each with the one that says most; newest first. */
export async function newsOnTopic(edition: Edition, { topic, among }: NewsAsked): Promise<readonly News[]> {
  const { reader, embedder, names } = edition.context;
  const question = await readQuestion(topic, embedder, reader, null, names);
  const wanted = new Map(among.map(({ article, marks }) => [article, new Set(marks)]));
  return edition.articles.flatMap((entry) => {
    const marks = wanted.get(entry.id);
    return marks === undefined ? [] : newsOf(edition, entry, question, marks);
  });
}

function newsOf(edition: Edition, entry: ArticleEntry, topic: Question, marks: ReadonlySet<string>): readonly News[] {
  const article = edition.reader.article(entry.id);
  if (article === null) return [];
  const found = topicSentence(
    topic,
    entry,
    passagesOf(edition, entry.key),
    (candidate) =>
      marks.has(sentenceMark(candidate.sentence.text)) && verify(candidate, article, edition.context.onBug),
  );
  if (found === null) return [];
  const citer = createCiter(topic.terms, edition.outlets);
  const sentence = citer.quote(found, article);
  return citer.citations().map((citation) => ({ sentence, citation }));
}
