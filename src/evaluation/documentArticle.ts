import { createHash } from 'node:crypto';
import type { Article } from '../corpus/article.ts';
import { composeText, oneLine } from '../corpus/compose.ts';
import { CORPUS_FILE, type TestDocument } from './testSet.ts';

/** Test sets have no dates: all documents are of one day, so that none is preferred by its date. */
const DATE = '2000-01-01';

/** A document of a test set as an article of the same id; blank lines part its paragraphs. */
export function documentArticle({ id, title, text }: TestDocument): Article {
  const paragraphs = text
    .split(/\n\s*\n/u)
    .map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph, marks: [], line: 1 }));
  return {
    ...composeText(paragraphs),
    ...{
      id,
      path: CORPUS_FILE,
      title: oneLine(title),
      date: DATE,
      kind: 'article',
      language: 'en',
      tags: [],
      sources: [],
    },
    ...{ outlet: null, author: null, url: null, updated: null, corrected: null, retracted: null, interviewee: null },
    contentHash: createHash('sha256')
      .update(JSON.stringify([title, text]))
      .digest('hex'),
  };
}
