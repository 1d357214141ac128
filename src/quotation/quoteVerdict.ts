import { words } from '../text/words.ts';
import type { QuotedPlace, QuoteFound } from './findQuotation.ts';

/** What came of looking a sentence up, in words. */
export interface QuoteVerdict {
  /** A sentence or two. */
  readonly said: string;
  /** Said besides, and not to be overlooked; null where there is nothing. */
  readonly warning: string | null;
}

/** Says what was found, and whether the meaning changes. */
export function quoteVerdict({ match, found, nearest, unsearched }: QuoteFound): QuoteVerdict {
  if (unsearched === 'no words') return plain('There are no words in this to look up.');
  if (unsearched === 'too short')
    return plain('This is too short to tell whose words it is: give at least four words.');
  const [first] = found;
  if (first === undefined)
    return plain(
      nearest.length === 0
        ? 'This is not in the articles, and nothing comes near it.'
        : 'This is not in the articles. What comes nearest, which is not the same:',
    );
  if (match === 'verbatim')
    return plain(
      first.isWhole
        ? 'The articles have this, word for word:'
        : 'The articles have this, word for word, within a longer sentence:',
    );
  if (match === 'reported') return plain('The articles do not have these words, but they report this:');
  const count = first.differences.reduce((sum, { from, to }) => sum + Math.max(wordsIn(from), wordsIn(to)), 0);
  return {
    said: `This is not word for word in the articles. It differs in ${count === 1 ? 'one word' : `${count} words`} from:`,
    warning: first.meaningChanged ? 'The meaning changes.' : null,
  };
}

/** Whose words they are where they are not simply the article's: the interviewer's, the editor's, or our own. */
export function whoseWords({ role, citation }: QuotedPlace): string {
  const ours = citation.kind === 'summary' ? 'our summary' : null;
  if (role === 'question') return ours === null ? 'the interviewer’s question' : `a question in ${ours}`;
  if (role === 'heading') return ours === null ? 'a heading' : `a heading in ${ours}`;
  return ours ?? '';
}

function plain(said: string): QuoteVerdict {
  return { said, warning: null };
}

function wordsIn(text: string): number {
  return words(text).length;
}
