import type { Answer, Citation, QuotedSentence } from '../answering/answer.ts';
import type { Paint } from './paint.ts';
import { readableDate } from './readableDate.ts';

/** An answer as text for a terminal: quoted sentences with speaker and number, then the sources; or why it is unsure. */
export function renderAnswer(answer: Answer, paint: Paint): string {
  const body = answer.status === 'answered' ? renderAnswered(answer, paint) : renderUnsure(answer, paint);
  return [...body, ...renderWindow(answer, paint)].join('\n');
}

/** The sources of an answer in full: title, outlet, date, address or file, and what each quoted sentence's footnotes name. */
export function renderSources(answer: Answer, paint: Paint): string {
  const quoted = [...answer.sentences, ...answer.related];
  return answer.citations
    .flatMap((citation) => [
      renderCitation(citation, paint),
      ...quoted
        .filter((sentence) => sentence.citation === citation.number)
        .flatMap(({ sources }) => sources)
        .map(({ outlet, date, url }) =>
          paint.dim(`      based on ${outlet}, ${date ?? 'n.d.'}${url === null ? '' : `, ${url}`}`),
        ),
    ])
    .join('\n');
}

/** "[1] Title, outlet, date, address". */
export function renderCitation({ number, title, outlet, date, url, path }: Citation, paint: Paint): string {
  const parts = [title, outlet, date, url ?? path].filter((part) => part !== null);
  return `  ${paint.cyan(`[${number}]`)} ${parts.join(', ')}`;
}

function renderAnswered(answer: Answer, paint: Paint): readonly string[] {
  return [
    ...answer.sentences.map((sentence) => renderSentence(sentence, answer, paint)),
    '',
    ...answer.citations.map((citation) => paint.dim(renderCitation(citation, paint))),
  ];
}

function renderUnsure(answer: Answer, paint: Paint): readonly string[] {
  const lines = [`I am not sure. ${answer.reason ?? ''}`.trim()];
  if (answer.related.length > 0) {
    lines.push('', 'What comes nearest, which need not answer it:');
    lines.push(...answer.related.map((sentence) => renderSentence(sentence, answer, paint)), '');
    lines.push(...answer.citations.map((citation) => paint.dim(renderCitation(citation, paint))));
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
function attribution({ sources }: QuotedSentence, { kind, outlet, date }: Citation): readonly (string | null)[] {
  if (kind !== 'summary' || sources.length === 0) return [outlet, readableDate(date)];
  return [outlet ?? 'summary', `based on ${[...new Set(sources.map(nameSource))].join('; ')}`];
}

function nameSource({ outlet, date }: { readonly outlet: string; readonly date: string | null }): string {
  return date === null ? outlet : `${outlet}, ${readableDate(date)}`;
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

function renderWindow({ window, asOf }: Answer, paint: Paint): readonly string[] {
  if (window === null) return [];
  const span = `${window.from ?? 'the beginning'} to ${window.to ?? 'the newest'}`;
  return [paint.dim(`Searched articles dated ${span}; newest article ${asOf}.`)];
}
