import type { Names } from '../../corpus/names.ts';
import type { LibraryReader } from '../../library/library.ts';
import { publishedIn, type Question } from '../../retrieval/question.ts';
import { type ComparisonAsked, readComparison } from './readComparison.ts';

/** A question that sets two accounts side by side, and as what it is searched. */
export interface ComparisonQuestion {
  readonly asked: ComparisonAsked;
  /** Where two times are compared neither of them is what it confines itself to. */
  readonly question: Question;
}

/**
 * Reads a question that sets two accounts side by side; null for any other.
 *
 * @param now The day that counts as today, `YYYY-MM-DD`.
 */
export function comparisonQuestion(
  question: Question,
  { reader, names, now }: { readonly reader: LibraryReader; readonly names: Names; readonly now: string },
): ComparisonQuestion | null {
  const span = publishedIn(reader);
  const asked = readComparison(question.text, span && { now, span, names, articles: reader.articles });
  if (asked === null) return null;
  return { asked, question: asked.sides[0].time === null ? question : { ...question, period: null } };
}
