import { createHash } from 'node:crypto';

/** What stands for an article's id where room is short: the first eight characters of its SHA-256 in base64url, 48 bits. */
export function articleKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 8);
}
