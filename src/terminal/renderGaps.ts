import type { Gap } from '../records/gaps.ts';
import { readableDate } from '../text/readableDate.ts';
import type { Paint } from './paint.ts';

/** The questions that went unanswered as text for a terminal, newest first. */
export function renderGaps(gaps: readonly Gap[], paint: Paint): string {
  if (gaps.length === 0) return 'No unanswered questions are kept.';
  return gaps.map((gap) => gapLines(gap, paint)).join('\n');
}

function gapLines({ question, count, newest, nearest }: Gap, { bold, dim }: Paint): string {
  const asked = count === 1 ? readableDate(newest) : `${readableDate(newest)}, ${count} times`;
  const near = nearest === null ? '' : `\n  nearest: ${nearest.title}, ${readableDate(nearest.date)}`;
  // What somebody typed must not steer the terminal.
  return `${bold(question.replace(/\p{Cc}/gu, ' '))} (${asked})${dim(near)}`;
}
