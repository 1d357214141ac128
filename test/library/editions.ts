import type { LibraryWriter } from '../../src/library/library.ts';
import { sampleArticle } from './sampleArticles.ts';
import type { SampleArticle } from './sampleArticles.ts';

/** A corpus that changes with its number: in each edition some articles are gone, some new, some changed. */
export function edition(number: number): readonly SampleArticle[] {
  return Array.from({ length: 40 }, (_, n) => n)
    .filter((n) => n % 9 !== number % 9)
    .map((n) => sampleArticle(`a${n}`, { version: number - ((n + number) % 3), passages: 3 + (n % 4) }));
}

/** Brings a library to an edition, as far as it is not there yet. */
export function bringTo(writer: LibraryWriter, samples: readonly SampleArticle[], afterEach?: () => void): void {
  const gone = new Set(writer.held.keys());
  for (const { article, passages, terms } of samples) {
    gone.delete(article.id);
    if (writer.held.get(article.id)?.contentHash === article.contentHash) continue;
    writer.put(article, passages, terms);
    afterEach?.();
  }
  for (const id of gone) writer.remove(id);
}
