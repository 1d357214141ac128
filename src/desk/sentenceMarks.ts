import { createHash } from 'node:crypto';
import type { StoredPassage } from '../library/library.ts';
import { asCompared } from '../text/words.ts';
import type { ArticleContent, ArticleMarks } from './desk.ts';
import type { Edition } from './edition.ts';

/** Tells a sentence by its words: 12 characters of the SHA-256 of them in base64url. Case and punctuation make no difference. */
export function sentenceMark(text: string): string {
  return createHash('sha256')
    .update(asCompared(text) || text)
    .digest('base64url')
    .slice(0, 12);
}

/** Which content each article that can be quoted has. */
export function contentsOf({ articles }: Edition): readonly ArticleContent[] {
  return articles.map(({ id, contentHash }) => ({ article: id, content: contentHash }));
}

/** The marks of the claims of these articles; those that are not there, or were retracted, are left out. */
export function marksOf(edition: Edition, articles: readonly string[]): readonly ArticleMarks[] {
  return articles.flatMap((id) => {
    const entry = edition.byIdOrKey(id);
    if (entry?.retracted !== null) return [];
    const claims = passagesOf(edition, entry.key).flatMap(({ sentences }) => sentences.filter(isClaim));
    const marks = [...new Set(claims.map(({ text }) => sentenceMark(text)))];
    return [{ article: entry.id, content: entry.contentHash, marks }];
  });
}

/** All passages of an article. */
export function passagesOf({ reader }: Edition, key: number): readonly StoredPassage[] {
  return reader.passages(reader.passagesOf(key));
}

function isClaim({ role }: StoredPassage['sentences'][number]): boolean {
  return role === 'claim';
}
