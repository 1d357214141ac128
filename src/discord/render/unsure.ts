import type { Answer, QuotedSentence } from '../../answering/answer.ts';
import { newsDay } from '../../answering/news/freshness.ts';
import { attribution } from './attribution.ts';
import { escapeText } from './escape.ts';
import { quotation } from './quotation.ts';
import { clip } from './shorten.ts';

/** How many related sentences are shown, and characters of each. */
const MOST_RELATED = 2;
const MOST_SHOWN = 200;

/** Why there is no answer; in small print what comes nearest, so that nobody takes it for one. */
export function unsureBlocks(answer: Answer): readonly string[] {
  const near = answer.related.slice(0, MOST_RELATED).map((sentence) => relatedLine(sentence, answer));
  return [
    `I am not sure. ${escapeText(clip(answer.reason ?? '', 400))}`.trim(),
    near.length === 0 ? '' : ['-# Not an answer, but nearest to the question:', ...near].join('\n'),
  ];
}

/** What stands right above the buttons that open the nearest articles; none where other buttons, or none, are below. */
export function buttonsHeading({ status, choices, nearest }: Answer): string {
  return status === 'unsure' && choices.length === 0 && nearest.length > 0 ? 'The nearest articles:' : '';
}

function relatedLine(sentence: QuotedSentence, { citations, related, news }: Answer): string {
  const citation = citations.find(({ number }) => number === sentence.citation);
  const by = citation ? ` — ${attribution(sentence, citation, true)}` : '';
  const day = news?.days[related.indexOf(sentence)];
  const front = day === undefined ? '' : `**${newsDay(day)}** `;
  return `-# ${front}${quotation({ ...sentence, highlight: [] }, MOST_SHOWN)}${by}`;
}
