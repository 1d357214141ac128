import type { FoundPassage, Listing, Search } from '../../desk/desk.ts';
import type { Post } from '../post.ts';
import { searchedDates } from './searchedDates.ts';
import { escapeText } from './escape.ts';
import { passagePost } from './passagePost.ts';
import { textPosts } from './posts.ts';
import { clip } from './shorten.ts';

/** How many passages a search shows. */
export const PASSAGES_SHOWN = 5;

/** What `/search` shows: the best five passages with the match in bold, and whether meaning or words found each. */
export function renderSearch(found: Listing<FoundPassage>, { query, window }: Search): readonly Post[] {
  const passages = found.entries.slice(0, PASSAGES_SHOWN);
  const searched = window === null ? '' : ` in ${searchedDates(window)}`;
  const asked = `“${escapeText(clip(query, 200))}”${searched}`;
  if (passages.length === 0) return textPosts([`No passage was found for ${asked}.`]);
  return [passagePost(`Passages found for ${asked}`, passages)];
}
