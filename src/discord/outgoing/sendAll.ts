import type { Post } from '../post.ts';
import { describeFault } from './fault.ts';

/**
 * Sends posts one after the other, each knowing the one before.
 *
 * @param first Sends the first one.
 * @param next Sends another one after the message of the given id.
 * @param log Told when a further one cannot be sent: those before it stand.
 * @returns the ids of the messages.
 * @throws what `first` throws.
 */
export async function sendAll(
  posts: readonly Post[],
  first: (post: Post) => Promise<string>,
  next: (post: Post, after: string) => Promise<string>,
  log: (line: string) => void,
): Promise<readonly string[]> {
  const [opening, ...rest] = posts;
  if (!opening) return [];
  const sent = [await first(opening)];
  let last = sent[0] ?? '';
  try {
    for (const post of rest) sent.push((last = await next(post, last)));
  } catch (error) {
    log(`The rest of an answer was not sent: ${describeFault(error)}`);
  }
  return sent;
}
