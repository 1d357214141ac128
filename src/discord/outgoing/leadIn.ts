import type { Post } from '../post.ts';

/** Discord's longest message. */
const LONGEST = 2000;

/** Puts a line in front of posts: into the first one where there is room, else in one of its own. */
export function leadIn(line: string, posts: readonly Post[]): readonly Post[] {
  const [first, ...rest] = posts;
  const content = [line, first?.content].filter(Boolean).join('\n\n');
  if (first && content.length <= LONGEST) return [{ ...first, content }, ...rest];
  return [{ content: line, embeds: [], rows: [] }, ...posts];
}
