import type { Article } from '../corpus/article.ts';
import type { CountTokens } from './countTokens.ts';
import type { Passage, Sentence } from './passage.ts';
import { readSentences } from './readSentences.ts';
import { readTurns, type Turn } from './turns.ts';

/** Bounds in word pieces of the embedding model. */
export interface ChunkLimits {
  /** A passage with its context and the two special tokens; one sentence that is longer stands alone and keeps its length. */
  readonly passage: number;
  /** The title in front of every passage; what is longer is cut at a word. */
  readonly title: number;
  /** The interviewer's question in front of the later passages of a long answer. */
  readonly question: number;
}

/** 200 of the 256 word pieces that the bundled model was trained on: the length at which retrieval was measured. */
export const CHUNK_LIMITS: ChunkLimits = { passage: 200, title: 50, question: 50 };

/**
 * Cuts an article into passages of whole sentences, in order, each sentence in one passage. A passage never crosses from one
 * question of an interview to the next, and a heading opens a passage rather than ending one, where there is room.
 */
export function chunk(
  article: Article,
  countTokens: CountTokens,
  limits: ChunkLimits = CHUNK_LIMITS,
): readonly Passage[] {
  const turns = readTurns(article);
  const title = cutToTokens(article.title, limits.title, countTokens);
  return groupByQuestion(readSentences(article, turns), turns)
    .flatMap((group) => packGroup(group, title, countTokens, limits))
    .map(number);
}

/**
 * Cuts sentences that follow each other into passages, as `chunk` cuts the sentences of an article without interview.
 *
 * @param title Stands in front of every passage; may be empty.
 */
export function packSentences(
  sentences: readonly Sentence[],
  title: string,
  countTokens: CountTokens,
  limits: ChunkLimits = CHUNK_LIMITS,
): readonly Passage[] {
  const front = cutToTokens(title, limits.title, countTokens);
  return packGroup({ question: null, sentences }, front, countTokens, limits).map(number);
}

interface Group {
  readonly question: number | null;
  readonly sentences: readonly Sentence[];
}

type UnnumberedPassage = Omit<Passage, 'ordinal'>;

function number(passage: UnnumberedPassage, ordinal: number): Passage {
  return { ...passage, ordinal };
}

function groupByQuestion(sentences: readonly Sentence[], turns: readonly Turn[]): readonly Group[] {
  const groups: { question: number | null; sentences: Sentence[] }[] = [];
  for (const sentence of sentences) {
    const question = turns[sentence.block]?.question ?? null;
    const last = groups.at(-1);
    if (last?.question === question) last.sentences.push(sentence);
    else groups.push({ question, sentences: [...takeHeadings(last?.sentences ?? []), sentence] });
  }
  return groups.filter(({ sentences }) => sentences.length > 0);
}

/** Takes away the headings at the end: they belong to what follows. */
function takeHeadings(sentences: Sentence[]): readonly Sentence[] {
  return sentences.splice(sentences.findLastIndex(({ role }) => role !== 'heading') + 1);
}

function packGroup(
  group: Group,
  title: string,
  countTokens: CountTokens,
  limits: ChunkLimits,
): readonly UnnumberedPassage[] {
  const asked = group.sentences.filter(({ role }) => role === 'question').map(({ text }) => text);
  const question = asked.length > 0 ? cutToTokens(asked.join(' '), limits.question, countTokens) : '';
  const titleRoom = limits.passage - SPECIAL_TOKENS - countTokens(title);
  const laterRoom = titleRoom - countTokens(question);
  return pack(group.sentences, countTokens, titleRoom, laterRoom).map((sentences, index) => ({
    ...boundsOf(sentences),
    context: index === 0 ? title : [title, question].filter(Boolean).join(' '),
    sentences,
  }));
}

/** [CLS] and [SEP] of BERT models. */
const SPECIAL_TOKENS = 2;

/** Fills passages with sentences up to the room there is; headings at the end of one move to the next. */
function pack(
  sentences: readonly Sentence[],
  countTokens: CountTokens,
  firstRoom: number,
  laterRoom: number,
): readonly Sentence[][] {
  const sizeOf = (run: readonly Sentence[]) => run.reduce((sum, { text }) => sum + countTokens(text), 0);
  const packed: Sentence[][] = [];
  let current: Sentence[] = [];
  let used = 0;
  for (const sentence of sentences) {
    const size = sizeOf([sentence]);
    if (current.length > 0 && used + size > (packed.length === 0 ? firstRoom : laterRoom)) {
      const headings = takeHeadings(current);
      const move = current.length > 0 && sizeOf(headings) + size <= laterRoom;
      packed.push(move ? current : [...current, ...headings]);
      current = move ? [...headings] : [];
      used = sizeOf(current);
    }
    current.push(sentence);
    used += size;
  }
  return current.length > 0 ? [...packed, current] : packed;
}

function boundsOf(sentences: readonly Sentence[]): { start: number; end: number } {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
}

/** The longest run of whole words from the front that has at most `limit` word pieces. */
function cutToTokens(text: string, limit: number, countTokens: CountTokens): string {
  if (countTokens(text) <= limit) return text;
  const words = text.split(' ');
  let kept = Math.min(words.length, limit);
  while (kept > 1 && countTokens(words.slice(0, kept).join(' ')) > limit) kept--;
  return words.slice(0, kept).join(' ');
}
