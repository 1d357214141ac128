import type { Answer, Citation, Comparison, QuotedSentence, QuotedSource } from '../answering/answer.ts';
import { NO_WORDS, pointsBeside } from '../answering/comparison/besideComparison.ts';
import { freshness, newsDay } from '../answering/news/freshness.ts';
import { shownOf } from '../answering/asShown.ts';
import { isLatest } from '../retrieval/period.ts';
import { isAskedFor } from '../retrieval/question.ts';
import { withMark } from '../corpus/outlets.ts';
import type { Paint } from './paint.ts';
import { capitalized } from '../text/capitalized.ts';
import { readableDate } from '../text/readableDate.ts';
import { listAsked } from '../timeline/listAsked.ts';

/** An answer as text for a terminal: quoted sentences with speaker and number, then the sources; or why it is unsure. */
export function renderAnswer(answer: Answer, paint: Paint): string {
  const body = answer.status === 'answered' ? renderAnswered(answer, paint) : renderUnsure(answer, paint);
  return [
    ...body,
    ...answer.notices,
    ...renderEvents(answer, paint),
    ...renderReading(answer, paint),
    ...renderWindow(answer, paint),
  ].join('\n');
}

/** Where events are to be counted or listed: how to have them all. */
function renderEvents({ question, understood }: Answer, paint: Paint): readonly string[] {
  const topic = listAsked(understood.about ?? question);
  return topic === null
    ? []
    : [paint.dim(`All of them by date: npm run -s timeline -- "${topic.replaceAll('"', '')}"`)];
}

/** The sources of an answer in full: title, outlet, date, address or file, and what each quoted sentence's footnotes name. */
export function renderSources(answer: Answer, paint: Paint): string {
  const quoted = allQuoted(answer);
  return answer.citations
    .flatMap((citation) => [
      renderCitation(citation, quoted, paint),
      ...quoted
        .filter((sentence) => sentence.citation === citation.number)
        .flatMap(({ sources }) => sources)
        .map((source) =>
          paint.dim(
            `      based on ${withMark(source)}, ${source.date ?? 'n.d.'}${source.url === null ? '' : `, ${source.url}`}`,
          ),
        ),
    ])
    .join('\n');
}

/**
 * "[1] Title, outlet, mark, date, address", and below it when the article was corrected and why. Where there is no address, the file and
 * the lines on which the quoted paragraphs begin.
 */
export function renderCitation(
  { number, title, outlet, mark, date, url, path, corrected }: Citation,
  quoted: readonly QuotedSentence[],
  paint: Paint,
): string {
  const lines = new Set(quoted.filter(({ citation }) => citation === number).flatMap(({ line }) => line ?? []));
  const places = lines.size === 0 ? [path] : [...lines].sort((a, b) => a - b).map((line) => `${path}:${line}`);
  const parts = [title, outlet, mark, date, ...(url === null ? places : [url])].filter((part) => part !== null);
  const correction = corrected && `\n      corrected ${readableDate(corrected.date)}: ${corrected.reason}`;
  return `  ${paint.cyan(`[${number}]`)} ${parts.join(', ')}${correction ?? ''}`;
}

function renderAnswered(answer: Answer, paint: Paint): readonly string[] {
  return [
    ...(answer.comparison === null
      ? renderSentences(shownOf(answer), answer, paint)
      : renderComparison(answer, answer.comparison, paint)),
    ...renderDisagreement(answer, paint),
    ...renderReported(answer, paint),
    ...renderChoices(answer),
    '',
    ...answer.citations.map((citation) => paint.dim(renderCitation(citation, allQuoted(answer), paint))),
  ];
}

/** Sentences one below the other; what is new with its day in front. */
function renderSentences(sentences: readonly QuotedSentence[], answer: Answer, paint: Paint): readonly string[] {
  return sentences.map((sentence, index) => {
    const day = answer.news?.days[index];
    const front = day === undefined ? '' : `${paint.bold(newsDay(day))}: `;
    return `${front}${renderSentence(sentence, answer, paint)}`;
  });
}

/** Either side's own words below its name. */
function renderComparison(answer: Answer, { sides }: Comparison, paint: Paint): readonly string[] {
  return sides.flatMap(({ label, sentences }, index) => [
    ...(index === 0 ? [] : ['']),
    `${paint.bold(label)}:`,
    ...sentences.map((sentence) => `  ${renderSentence(sentence, answer, paint)}`),
    ...(sentences.length === 0 ? [`  ${NO_WORDS}`] : []),
  ]);
}

/** Where sources differ: the point, and their claims one below the other, without a verdict. */
function renderDisagreement(answer: Answer, paint: Paint): readonly string[] {
  return pointsBeside(answer).flatMap(({ point, claims }) => [
    '',
    `The sources differ on this: ${point}`,
    ...claims.map((claim) => `  ${renderSentence(claim, answer, paint)}`),
  ]);
}

/** Who reports what the first sentence tells. */
function renderReported({ reported }: Answer, paint: Paint): readonly string[] {
  if (reported === null) return [];
  const { outlets, first } = reported;
  const count = `Reported by ${String(outlets.length)} outlets, first on ${readableDate(first)}`;
  return [paint.dim(`${count}: ${outlets.join('; ')}.`)];
}

function renderChoices({ choices }: Answer): readonly string[] {
  if (choices.length === 0) return [];
  const named = choices.map(({ label, date }) => `${label}, ${readableDate(date)}`);
  return ['', `The question fits other events as well: ${named.join('; ')}.`];
}

/** Whatever an answer quotes. */
function allQuoted({ sentences, disagreement, related }: Answer): readonly QuotedSentence[] {
  return [...sentences, ...(disagreement ?? []).flatMap(({ claims }) => claims), ...related];
}

function renderUnsure(answer: Answer, paint: Paint): readonly string[] {
  const lines = [`I am not sure. ${answer.reason ?? ''}`.trim()];
  if (answer.related.length > 0) {
    lines.push('', 'What comes nearest, which need not answer it:');
    lines.push(...renderSentences(answer.related, answer, paint), '');
    lines.push(...answer.citations.map((citation) => paint.dim(renderCitation(citation, answer.related, paint))));
  }
  return lines;
}

function renderSentence(sentence: QuotedSentence, answer: Answer, paint: Paint): string {
  const citation = answer.citations.find(({ number }) => number === sentence.citation);
  const quoted = `“${emphasize(sentence, paint)}”`;
  const by = [sentence.speaker, ...(citation ? attribution(sentence, citation) : [])].filter(Boolean).join(', ');
  return `${quoted} ${paint.dim(`(${by})`)} ${paint.cyan(`[${sentence.citation}]`)}`;
}

/** A summary of our own is named as that, with what it is based on: never as if the outlet had written the sentence. */
function attribution({ sources }: QuotedSentence, { kind, outlet, mark, date }: Citation): readonly (string | null)[] {
  if (kind !== 'summary' || sources.length === 0) return [outlet, mark, readableDate(date)];
  return [outlet ?? 'summary', `based on ${[...new Set(sources.map(nameSource))].join('; ')}`];
}

function nameSource(source: QuotedSource): string {
  return source.date === null ? withMark(source) : `${withMark(source)}, ${readableDate(source.date)}`;
}

function emphasize({ text, highlight }: QuotedSentence, paint: Paint): string {
  let out = '';
  let at = 0;
  for (const [start, end] of highlight) {
    out += text.slice(at, start) + paint.bold(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}

function renderReading({ understood: { about, aliases } }: Answer, paint: Paint): readonly string[] {
  const read = aliases.map(({ from, to }) => `${to} (“${from}”)`).join(', ');
  return [
    ...(about === null ? [] : [paint.dim(`Read as about: ${about}`)]),
    ...(read === '' ? [] : [paint.dim(`Read as: ${read}`)]),
  ];
}

function renderWindow({ window, asOf, news }: Answer, paint: Paint): readonly string[] {
  if (news !== null) return [paint.dim(freshness(news))];
  if (window === null) return [];
  const span = `${window.from ?? 'the beginning'} to ${window.to ?? 'the newest'}`;
  const searched = isAskedFor(window) ? `Searched articles dated ${span}` : `Searched ${span}: ${window.because}`;
  const said = isLatest(window) ? capitalized(window.because) : searched;
  return [paint.dim(`${said}; newest article ${asOf}.`)];
}
