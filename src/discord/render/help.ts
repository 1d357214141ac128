import type { Post } from '../post.ts';
import { textPosts } from './posts.ts';

/**
 * What `/help` shows: how to ask, and what each command does.
 *
 * @param keepsQuestions Whether the server keeps questions that could not be answered, which whoever asks there is told.
 */
export function renderHelp({ keepsQuestions = false } = {}): readonly Post[] {
  return textPosts([ASKING, COMMANDS, MENUS, MODERATING, keepsQuestions ? KEPT : '']);
}

const KEPT =
  '-# In this server the text of questions that I cannot answer, or whose answer got 👎, is kept for 30 days for its moderators, without who asked.';

const ASKING = [
  'I answer questions with sentences quoted word for word from a collection of articles, each with its source. Where no sentence answers, I say so.',
  '',
  '**Asking**',
  '- Mention me with a question, reply to one of my answers, or write to me in a direct message.',
  '- A reply goes on with the topic: after a question on one round of talks, “how long did it last?” is enough.',
  '- Reply to somebody’s message and mention me with “true?”: I show what the articles say on it.',
].join('\n');

const COMMANDS = [
  '**Commands**',
  '- `/ask` answers a question, if you like from articles of certain dates, or for your eyes only.',
  '- `/search` shows the passages that fit best, and why.',
  '- `/article` opens an article, `/articles` lists them.',
  '- `/quote` finds who wrote or said a sentence, and in which words yours differs.',
  '- `/timeline` shows what happened when, as a picture too.',
  '- `/status` shows what I know and how I fare.',
  '- `/watch` (for moderators) posts in a channel when new articles on a topic come in.',
].join('\n');

const MODERATING = [
  '**For moderators**',
  '- `/settings` says what I keep of this server, which is nothing unless it is switched on there.',
  '- `/gaps` lists questions that I could not answer, and answers that got 👎.',
].join('\n');

const MENUS = [
  '**In the menu of a message, under Apps**',
  '- **Find sources** shows what the articles say on that message.',
  '- **Delete answer** removes an answer of mine: one that you asked for, or any if you moderate.',
].join('\n');
