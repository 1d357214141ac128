import type { FoundPassage, Listing } from '../../desk/desk.ts';
import type { Post } from '../post.ts';
import { passagePost } from './passagePost.ts';
import { changedSince, type PressedView } from './surroundings.ts';

/** What **Other passages** shows: the next best passages, none of which need answer; says when the articles have changed since. */
export function renderPassages(passages: Listing<FoundPassage | null>, view: PressedView): readonly Post[] {
  const there = passages.entries.filter((passage) => passage !== null);
  const gone = there.length < passages.entries.length;
  const lead = [
    ...(there.length === 0 ? [] : ['Other passages near the question; they need not answer it.']),
    ...changedSince(passages, view, gone ? 'passage' : null),
  ];
  return [passagePost(lead.join('\n'), there)];
}
