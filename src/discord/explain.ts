import { inspect } from 'node:util';
import { QuestionFault } from '../answering/checkQuestion.ts';
import type { BotContext } from './botContext.ts';
import type { Post } from './post.ts';
import { renderFailure } from './render/failure.ts';
import { RequestFault } from './requestFault.ts';

/**
 * What whoever asked is told of an error: what cannot be done, or why a question cannot be asked. A bug is logged, and said to be one.
 *
 * @param what What was under way, for the log.
 */
export function explain({ log }: Pick<BotContext, 'log'>, what: string, error: unknown): readonly Post[] {
  if (error instanceof RequestFault) return error.posts;
  if (error instanceof QuestionFault) return renderFailure({ kind: 'question', reason: error.message });
  log(`${what} failed: ${inspect(error)}`);
  return renderFailure({ kind: 'bug' });
}
