import type { Article, Source } from '../corpus/article.ts';
import { segmentSentences } from '../text/sentences.ts';
import type { Sentence } from './passage.ts';
import { createSpeakerTracker } from './quotedSpeaker.ts';
import type { Turn } from './turns.ts';

/** The sentences of an article in order, each with its role, its speaker and the footnotes that stand with it. */
export function readSentences(article: Article, turns: readonly Turn[]): readonly Sentence[] {
  const speakerOf = createSpeakerTracker(article.text);
  const bare = article.blocks.flatMap((block, index) =>
    segmentSentences(article.text.slice(block.start, block.end)).map((span): Sentence => {
      const [start, end] = [block.start + span.start, block.start + span.end];
      const text = article.text.slice(start, end);
      const turn = turns[index];
      const quoted = article.kind === 'summary' ? null : speakerOf(text, index);
      const speaker = turn?.speaker ?? (turn?.role === 'claim' ? quoted : null);
      return { start, end, text, role: turn?.role ?? 'claim', speaker, block: index, sources: [] };
    }),
  );
  return withSources(article, bare);
}

/** A footnote mark belongs to the last sentence of its block that begins before it. */
function withSources(article: Article, sentences: readonly Sentence[]): readonly Sentence[] {
  const bySentence = new Map<number, Source[]>();
  for (const { mark, at } of article.marks) {
    const source = article.sources.find((candidate) => candidate.mark === mark);
    const index = sentences.findLastIndex((sentence) => sentence.start < at);
    if (source && index >= 0) bySentence.set(index, [...(bySentence.get(index) ?? []), source]);
  }
  return sentences.map((sentence, index) => ({ ...sentence, sources: bySentence.get(index) ?? [] }));
}
