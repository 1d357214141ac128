import type { Answer, QuotedSentence } from './answer.ts';
import { leansBack } from './completion/leansBack.ts';

/** The sentences of an answer as they are shown; what is new stays newest first. */
export function shownOf({ sentences, news }: Pick<Answer, 'sentences' | 'news'>): readonly QuotedSentence[] {
  return news === null ? asShown(sentences) : sentences;
}

/**
 * The quotations as they are shown: sentences that stand next to each other in an article are one quotation, in the article's order, where
 * one speaker says them on the same sources in one paragraph; where not, they follow each other in that order. So a sentence that means nothing alone reads
 * behind the one before it, though an answer has it first.
 */
export function asShown(sentences: readonly QuotedSentence[]): readonly QuotedSentence[] {
  const left = [...sentences];
  const shown: QuotedSentence[] = [];
  for (let [next] = left; next; [next] = left) {
    const run = runAround(next, left);
    for (const sentence of run) left.splice(left.indexOf(sentence), 1);
    shown.push(...run.reduce<readonly QuotedSentence[]>(append, []));
  }
  return shown;
}

/** Characters: of a longer run the end, which is the answer, might be cut off. */
const MOST_SHOWN = 700;

/** What stands before it as far as that is needed, itself, and all that follows without a gap. */
function runAround(own: QuotedSentence, all: readonly QuotedSentence[]): readonly QuotedSentence[] {
  const run = [own];
  for (let first: QuotedSentence | undefined = own; first && leansBack(first.text);) {
    const { start, article }: QuotedSentence = first;
    first = all.find((other) => other.article === article && isNext(other.end, start));
    if (first && own.end - first.start > MOST_SHOWN) break;
    if (first) run.unshift(first);
  }
  for (let last: QuotedSentence | undefined = own; last;) {
    const { end, article }: QuotedSentence = last;
    last = all.find((other) => other.article === article && isNext(end, other.start));
    if (last) run.push(last);
  }
  return run;
}

/** A blank lies between at the most, or the line that parts paragraphs. */
function isNext(end: number, start: number): boolean {
  return start >= end && start - end <= 2;
}

function append(shown: readonly QuotedSentence[], next: QuotedSentence): readonly QuotedSentence[] {
  const last = shown.at(-1);
  return last && isOfOne(last, next) ? [...shown.slice(0, -1), join(last, next)] : [...shown, next];
}

function isOfOne(a: QuotedSentence, b: QuotedSentence): boolean {
  const sourcesOf = ({ sources }: QuotedSentence) =>
    sources.map(({ outlet, date }) => `${outlet} ${date ?? ''}`).join('\n');
  const isOneParagraph = b.start - a.end <= 1;
  return isOneParagraph && a.speaker === b.speaker && sourcesOf(a) === sourcesOf(b);
}

function join(a: QuotedSentence, b: QuotedSentence): QuotedSentence {
  const shift = b.start - a.start;
  return {
    ...a,
    text: a.text + ' '.repeat(b.start - a.end) + b.text,
    end: b.end,
    highlight: [...a.highlight, ...b.highlight.map(([start, end]) => [start + shift, end + shift] as const)],
  };
}
