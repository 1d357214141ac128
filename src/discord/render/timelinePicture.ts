import { alternativeText } from '../../timeline/picture/alternativeText.ts';
import { eventCount } from '../../timeline/picture/timelinePage.ts';
import type { TimelinePicture } from '../../desk/desk.ts';
import type { Post } from '../post.ts';
import { libraryMark } from './answerButtons.ts';
import { escapeText } from './escape.ts';
import { textPosts } from './posts.ts';
import { clip } from './shorten.ts';

/** Characters that Discord takes as the description of a file. */
const LONGEST_DESCRIPTION = 1024;

/**
 * A page of a timeline as a picture, with what it says for whoever does not see it.
 *
 * @param library Mark of the library that the timeline was made from.
 */
export function renderTimelinePicture(
  { png, page, library: now }: TimelinePicture & { readonly png: Uint8Array },
  library: string,
): readonly Post[] {
  const topic = page.topic === null ? '' : ` on “${escapeText(clip(page.topic, 100))}”`;
  const changed = libraryMark(now) === library ? '' : '-# The articles have changed since the list was made.';
  const description = alternativeText(page, LONGEST_DESCRIPTION);
  const file = { name: 'timeline.png', data: Buffer.from(png), description };
  return textPosts([`Timeline${topic}, ${eventCount(page).toLowerCase()}.`, changed]).map((post) => ({
    ...post,
    files: [file],
  }));
}
