import type { Post } from './post.ts';

/** Something that was asked for cannot be done. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';

  /** What whoever asked is told. */
  readonly posts: readonly Post[];

  constructor(posts: readonly Post[]) {
    super(posts.map(({ content }) => content).join('\n'));
    this.posts = posts;
  }
}
