import type { Sentence } from '../../chunking/passage.ts';
import { objectsTo } from './objection.ts';
import { takenAlong } from './takenAlong.ts';

/** A sentence that is quoted, and where it stands. */
export interface Placed {
  /** The key of the article, and its id. */
  readonly passage: { readonly article: number; readonly articleId: string };
  readonly sentence: Sentence;
}

/** What completing needs of the articles. */
export interface Completion {
  /** All sentences of an article, in order. */
  readonly sentencesOf: (article: number) => readonly Sentence[];
  /** Whether a sentence that is taken along can be quoted. */
  readonly accept: (placed: Placed) => boolean;
  /** The most sentences there may be in the end. */
  readonly most: number;
}

/**
 * Adds to chosen sentences what belongs to them: what stands in front of one that means nothing alone, and a denial or a "but" right
 * behind one. Each chosen sentence is followed by what it takes along; the answer stays the first. A further sentence for whose
 * beginning there is no room is left out.
 *
 * @param chosen The answer first.
 */
export function complete(chosen: readonly Placed[], { sentencesOf, accept, most }: Completion): readonly Placed[] {
  const quoted: Placed[] = [];
  const isNew = (placed: Placed) => !quoted.some((other) => isSame(other, placed));
  for (const placed of chosen) {
    const { passage } = placed;
    const sentences = sentencesOf(passage.article);
    const at = sentences.findIndex(({ start }) => start === placed.sentence.start);
    const place = (sentence: Sentence): Placed => ({ passage, sentence });
    const before = takenAlong(sentences, at).map(place).filter(isNew).filter(accept);
    const needed = [placed].filter(isNew).concat(before);
    const room = most - quoted.length;
    if (quoted.length > 0 && needed.length > room) continue;
    const objection = objectionTo(sentences, at).map(place).filter(isNew).filter(accept);
    quoted.push(...keepNearest(needed, objection, room));
  }
  return quoted;
}

/** The answer, what stands nearest before it, and the objection rather than what stands farther before. */
function keepNearest(
  [own, ...before]: readonly Placed[],
  objection: readonly Placed[],
  room: number,
): readonly Placed[] {
  if (own === undefined) return objection.slice(0, room);
  const left = Math.max(0, room - 1 - objection.length);
  return [own, ...(left === 0 ? [] : before.slice(-left)), ...objection].slice(0, room);
}

function objectionTo(sentences: readonly Sentence[], at: number): readonly Sentence[] {
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (own === undefined || next?.role !== 'claim' || own.role !== 'claim') return [];
  return objectsTo(own, next) ? [next] : [];
}

function isSame(a: Placed, b: Placed): boolean {
  return a.passage.articleId === b.passage.articleId && a.sentence.start === b.sentence.start;
}
