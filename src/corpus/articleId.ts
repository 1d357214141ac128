import { createHash } from 'node:crypto';

const MAX_LENGTH = 40;
const HASH_LENGTH = 6;

/**
 * The id of the article at this path within the articles folder: lower-case ASCII letters, digits and hyphens, 1 to
 * 40 characters. It depends on nothing but the path. A slug that is too long, or that lost letters of another script,
 * ends in a hash of the path.
 */
export function articleId(path: string): string {
  const name = path.normalize('NFC').replace(/\.(?:md|txt)$/iu, '');
  const folded = name.normalize('NFKD').replace(/\p{M}+/gu, '');
  const slug = hyphenated(folded.toLowerCase());
  const hash = createHash('sha256').update(path.normalize('NFC')).digest('hex');
  if (slug === '') return hash.slice(0, 2 * HASH_LENGTH);
  const lossy = /[^\p{ASCII}]/u.test(folded.replace(/[^\p{L}\p{N}]/gu, ''));
  if (!lossy && slug.length <= MAX_LENGTH) return slug;
  return `${hyphenated(slug.slice(0, MAX_LENGTH - HASH_LENGTH - 1))}-${hash.slice(0, HASH_LENGTH)}`;
}

function hyphenated(text: string): string {
  return text.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}
