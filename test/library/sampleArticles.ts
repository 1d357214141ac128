import { createHash } from 'node:crypto';
import type { Passage, Sentence } from '../../src/chunking/passage.ts';
import type { Article } from '../../src/corpus/article.ts';
import { encodeTokens } from '../../src/embedding/tokenVectors.ts';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import type { EmbeddedPassage, LibraryWriter } from '../../src/library/library.ts';

/** What `put` takes. */
export interface SampleArticle {
  readonly article: Article;
  readonly passages: readonly EmbeddedPassage[];
  readonly terms: ReadonlyMap<string, number>;
}

export interface SampleOptions {
  /** Another version is another text with other vectors under the same id. */
  readonly version?: number;
  readonly date?: string;
  readonly passages?: number;
  readonly dimensions?: number;
  /** Where the passages' vectors lie close together; anywhere when left out. */
  readonly near?: Float32Array;
}

export const DIMENSIONS = 24;

/** A vector of unit length in a random direction, or near `centre`. */
export function unitVector(random: () => number, dimensions = DIMENSIONS, centre?: Float32Array): Float32Array {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const spread = centre === undefined ? 1 : 0.7 / Math.sqrt(dimensions);
  const vector = Float32Array.from({ length: dimensions }, (_, i) => (centre?.[i] ?? 0) + spread * normal());
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** An article of as many passages as asked for, of three sentences each, and all vectors at random. */
export function sampleArticle(id: string, options: SampleOptions = {}): SampleArticle {
  const { version = 1, date = '2025-03-04', passages = 2, dimensions = DIMENSIONS, near } = options;
  const contentHash = createHash('sha256').update(`${id} ${version}`).digest('hex');
  const random = seededRandom(Number.parseInt(contentHash.slice(0, 8), 16));
  const sentences = Array.from({ length: passages * 3 }, (_, n) => `Crew ${id} counted ${n + version} grey – “seals”.`);
  const text = sentences.join(' ');
  const article: Article = {
    ...{ id, path: `log/${id}.md`, title: `Log ${id} v${version}`, outlet: 'The Tide', author: null, date, url: null },
    ...{
      kind: 'article',
      tags: ['sea', id],
      language: 'en',
      updated: null,
      corrected: { date, reason: 'a count' },
      retracted: null,
    },
    ...{
      interviewee: 'Ada Moor',
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph', line: 7 }],
      contentHash,
    },
    ...{ sources: [{ mark: '1', outlet: 'Harbour Post', date: null, url: 'https://example.org/1' }] },
    marks: [{ mark: '1', at: 5 }],
  };
  const cut = Array.from({ length: passages }, (_, ordinal) => passageOf(article, sentences, ordinal));
  return {
    article,
    passages: cut.map((passage) => embedded(passage, random, dimensions, near)),
    terms: termsOf(article),
  };
}

/** Puts samples, in order. */
export function putAll(writer: LibraryWriter, samples: readonly SampleArticle[]): void {
  for (const { article, passages, terms } of samples) writer.put(article, passages, terms);
}

function passageOf(article: Article, sentences: readonly string[], ordinal: number): Passage {
  let start = sentences.slice(0, ordinal * 3).reduce((sum, sentence) => sum + sentence.length + 1, 0);
  const own = sentences.slice(ordinal * 3, ordinal * 3 + 3).map((text, n): Sentence => {
    const sentence = { start, end: start + text.length, text, block: 0, sources: n === 1 ? article.sources : [] };
    start = sentence.end + 1;
    return { ...sentence, role: n === 2 ? 'question' : 'claim', speaker: n === 0 ? 'Ada Moor' : null };
  });
  return { ordinal, context: article.title, start: own[0]?.start ?? 0, end: start - 1, sentences: own };
}

function embedded(passage: Passage, random: () => number, dimensions: number, near?: Float32Array): EmbeddedPassage {
  const sentences = passage.sentences.map((_, n) => {
    const vector = unitVector(random, dimensions);
    const states = Array.from({ length: n + 1 }, () => [...unitVector(random, dimensions)]).flat();
    return { vector, tokens: encodeTokens(Float32Array.from(states), vector) };
  });
  return { passage, embedding: { vector: unitVector(random, dimensions, near), sentences } };
}

function termsOf({ title, text }: Article): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const [term] of `${title} ${text}`.toLowerCase().matchAll(/\w+/g)) terms.set(term, (terms.get(term) ?? 0) + 1);
  return terms;
}
