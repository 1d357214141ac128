import type { APIEmbed } from 'discord.js';
import { escapeText } from './escape.ts';
import { linkable } from './link.ts';
import { clip } from './shorten.ts';

/** Characters of a title before escapes: half of what Discord takes. */
const LONGEST_TITLE = 128;

/** An embed's title, linked where there is an address. */
export function titled({ title, url }: { readonly title: string; readonly url: string | null }): APIEmbed {
  const target = linkable(url);
  return { title: escapeText(clip(title, LONGEST_TITLE)), ...(target !== null && { url: target }) };
}
