import type { Article, Source } from '../corpus/article.ts';
import { segmentSentences } from '../text/sentences.ts';
import type { Sentence } from './passage.ts';
import { createSpeakerTracker } from './quotedSpeaker.ts';
import type { Turn } from './turns.ts';

/** The sentences of an article in order, each with its role, its speaker and the footnotes that stand with it. */
export function readSentences(article: Article, turns: readonly Turn[]): readonly Sentence[] {
  const speakersIn = createSpeakerTracker(`${article.text}\n${nameInFront(article.title)}`);
  const sentences = article.blocks.flatMap((_, block) => readBlock(article, block, turns[block], speakersIn));
  return withSources(article, sentences);
}

function readBlock(
  article: Article,
  index: number,
  turn: Turn | undefined,
  speakersIn: (sentences: readonly string[]) => readonly (string | null)[],
): readonly Sentence[] {
  const block = article.blocks[index] ?? { start: 0, end: 0 };
  const spans = segmentSentences(article.text.slice(block.start, block.end));
  const texts = spans.map(({ start, end }) => article.text.slice(block.start + start, block.start + end));
  const quoted = article.kind === 'summary' ? [] : speakersIn(texts);
  const role = turn?.role ?? 'claim';
  return spans.map(({ start, end }, n) => ({
    start: block.start + start,
    end: block.start + end,
    text: texts[n] ?? '',
    role,
    speaker: turn?.speaker ?? (role === 'claim' ? (quoted[n] ?? null) : null),
    block: index,
    sources: [],
  }));
}

/** The part of a title that may be the name of the one who speaks: "Ole Dahl: One channel will not do". */
function nameInFront(title: string): string {
  return /^([^:]*):/u.exec(title)?.[1] ?? '';
}

/** A footnote mark belongs to the sentence within which, or after which, it stands; one that opens a paragraph to the first one there. */
function withSources(article: Article, sentences: readonly Sentence[]): readonly Sentence[] {
  const bySentence = new Map<number, Source[]>();
  for (const { mark, at } of article.marks) {
    const source = article.sources.find((candidate) => candidate.mark === mark);
    const index = sentences.findIndex(({ end }) => end >= at);
    if (source && index >= 0) bySentence.set(index, [...(bySentence.get(index) ?? []), source]);
  }
  return sentences.map((sentence, index) => ({ ...sentence, sources: bySentence.get(index) ?? [] }));
}
