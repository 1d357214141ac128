import type { Post } from '../post.ts';
import { piecesOf } from './pieces.ts';

/** Characters that Discord takes in the content of a message. */
export const LONGEST_CONTENT = 2000;

/**
 * As few posts as hold these blocks, which are parted by blank lines; a block that does not fit is cut between its lines. The buttons
 * stand under the last post.
 *
 * @param blocks Markdown, not empty together.
 */
export function textPosts(blocks: readonly string[], rows: Post['rows'] = []): readonly Post[] {
  const contents = packed(
    blocks.filter((block) => block !== '').flatMap((block) => fitting(block)),
    '\n\n',
  );
  return contents.map((content, index) => ({ content, embeds: [], rows: index === contents.length - 1 ? rows : [] }));
}

/** Puts pieces together, in order, as far as `most` characters go. */
export function packed(pieces: readonly string[], parting: string, most = LONGEST_CONTENT): readonly string[] {
  const out: string[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && last.length + parting.length + piece.length <= most) {
      out[out.length - 1] = last + parting + piece;
    } else out.push(piece);
  }
  return out;
}

function fitting(block: string): readonly string[] {
  if (block.length <= LONGEST_CONTENT) return [block];
  const lines = block.split('\n').flatMap((line) => piecesOf(line, LONGEST_CONTENT, ({ length }) => length));
  return packed(lines, '\n');
}
