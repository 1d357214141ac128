import type { Post } from '../post.ts';
import { textPosts } from './posts.ts';

/** What `/help` shows: how to ask, and what each command does. */
export function renderHelp(): readonly Post[] {
  return textPosts([ASKING, COMMANDS, MENUS]);
}

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
  '- `/status` shows what I know and how I fare.',
].join('\n');

const MENUS = [
  '**In the menu of a message, under Apps**',
  '- **Find sources** shows what the articles say on that message.',
  '- **Delete answer** removes an answer of mine: one that you asked for, or any if you moderate.',
].join('\n');
