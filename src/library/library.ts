import type { Passage, Sentence } from '../chunking/passage.ts';
import type { Article } from '../corpus/article.ts';
import type { PassageEmbedding, SentenceEmbedding } from '../embedding/embedder.ts';

/**
 * The port: a folder that holds articles, passages and their vectors in generations. A reader keeps the generation it opened
 * while the next one is written; a writer shows nothing before it commits, and a crash leaves the last generation whole.
 */
export interface Library {
  /** True when there is nothing: no generation, nor a library of another schema or a damaged one, which `read` would name. */
  isEmpty(): boolean;

  /**
   * Opens the newest generation for reading.
   *
   * @throws SetupError when there is none, it was made by another schema or its fingerprint is not `fingerprint`.
   */
  read(fingerprint: string): LibraryReader;

  /**
   * Takes the one writer's place.
   *
   * @throws SetupError when another writer is at work.
   */
  write(fingerprint: string): LibraryWriter;
}

/** One generation, unchanging, until `close`. Articles and passages go by integer keys that are never given twice. */
export interface LibraryReader {
  readonly generation: number;
  readonly counts: LibraryCounts;
  /** SHA-256 over the articles' ids and contents and the fingerprint: the same content, the same hash, in any generation. */
  readonly contentHash: string;
  /** All articles of the generation, newest first, then by id. */
  readonly articles: readonly ArticleEntry[];
  /** Mean length of the articles in terms, for BM25. */
  readonly meanLength: number;

  /** The article with its text; null when there is none of this id. */
  article(id: string): Article | null;

  /**
   * The passages nearest to the vector, best first. Approximate (HNSW) where no filter is given, exact otherwise.
   *
   * @param accept Article keys to search in; all when left out.
   */
  nearest(vector: Float32Array, count: number, accept?: (article: number) => boolean): readonly Neighbour[];

  /** The exact cosine of the vector to every passage of the given articles. */
  cosines(vector: Float32Array, articles: readonly number[]): readonly Neighbour[];

  /** Which articles hold the term, and how often. */
  postings(term: string): readonly Posting[];

  /** The keys of an article's passages, in their order; none where the generation does not have the article. */
  passagesOf(article: number): readonly number[];

  /** The text of an article, without all else that `article` gives; empty where the generation does not have it. */
  textOf(article: number): string;

  /** The sentences of an article in order, without vectors; none where the generation does not have the article. */
  sentencesOf(article: number): readonly Sentence[];

  /** The passages of these keys, with sentences, vectors and token vectors, in the order asked for. */
  passages(keys: readonly number[]): readonly StoredPassage[];

  /** True when a newer generation has been committed. */
  outdated(): boolean;

  /** Lets the generation go. Can be called twice. */
  close(): void;
}

export interface LibraryCounts {
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
}

/** What ranking and listing need of an article, without its text. */
export interface ArticleEntry extends Omit<Article, 'text' | 'blocks' | 'marks' | 'sources'> {
  readonly key: number;
  /** Number of terms of title and text, for BM25. */
  readonly length: number;
}

export interface Neighbour {
  readonly passage: number;
  readonly article: number;
  readonly cosine: number;
}

export interface Posting {
  readonly article: number;
  /** How often the term stands in title and text. */
  readonly frequency: number;
}

export interface StoredPassage extends Omit<Passage, 'sentences'> {
  readonly key: number;
  /** Key of the article. */
  readonly article: number;
  readonly articleId: string;
  readonly vector: Float32Array;
  readonly text: string;
  readonly sentences: readonly StoredSentence[];
}

export interface StoredSentence extends Sentence {
  readonly embedding: SentenceEmbedding;
}

/** Builds the next generation on the newest one. */
export interface LibraryWriter {
  /** What the next generation holds so far, by article id: the committed, and what an interrupted build had finished. */
  readonly held: ReadonlyMap<string, HeldArticle>;

  /** Adds an article, or puts it in the place of the one of the same id. Durable at once, visible after `commit`. */
  put(article: Article, passages: readonly EmbeddedPassage[], terms: ReadonlyMap<string, number>): void;

  /** Leaves the article out of the next generation. */
  remove(id: string): void;

  /**
   * Writes the vector index, then makes the generation visible, all or nothing. Without any change the generation stays.
   * Ends the writer.
   */
  commit(): Promise<{ readonly generation: number; readonly counts: LibraryCounts }>;

  /** Ends the writer; articles that were put stay for the next build to pick up. Can be called twice, and after `commit`. */
  close(): void;
}

export interface HeldArticle {
  readonly path: string;
  readonly contentHash: string;
}

export interface EmbeddedPassage {
  readonly passage: Passage;
  readonly embedding: PassageEmbedding;
}
