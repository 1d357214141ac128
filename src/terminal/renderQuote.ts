import type { QuotedPlace, QuoteFound } from '../quotation/findQuotation.ts';
import { quoteVerdict, whoseWords } from '../quotation/quoteVerdict.ts';
import { readableDate } from '../text/readableDate.ts';
import type { Paint } from './paint.ts';
import { renderCitation } from './renderAnswer.ts';

/** What came of looking a sentence up, as text for a terminal: where it stands, in which words it differs, else what is nearest. */
export function renderQuote(found: QuoteFound, paint: Paint): string {
  const { said, warning } = quoteVerdict(found);
  const places = found.found.length > 0 ? found.found : found.nearest;
  const [first] = found.found;
  return [
    said,
    ...places.map(
      (place, index) => `“${place.sentence.text}” ${paint.dim(`(${by(place)})`)} ${paint.cyan(`[${index + 1}]`)}`,
    ),
    ...(warning === null ? [] : [paint.bold(warning)]),
    ...(found.match === 'altered' || found.match === 'reported' ? (first?.differences ?? []) : []).map(
      ({ from, to }) => `  there: ${from === '' ? '–' : `“${from}”`}   here: ${to === '' ? '–' : `“${to}”`}`,
    ),
    ...(places.length === 0 ? [] : ['']),
    ...places.map(({ citation, sentence }, index) => {
      const number = index + 1;
      return paint.dim(renderCitation({ ...citation, number }, [{ ...sentence, citation: number }], paint));
    }),
  ].join('\n');
}

function by(place: QuotedPlace): string {
  const { sentence, citation } = place;
  return [sentence.speaker, whoseWords(place), citation.outlet, citation.mark, readableDate(citation.date)]
    .filter(Boolean)
    .join(', ');
}
