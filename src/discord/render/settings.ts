import type { ServerSettings } from '../../records/settings.ts';
import type { Post } from '../post.ts';
import { textPosts } from './posts.ts';

/** What `/settings` shows: what is on and what that means, and what has just been changed. */
export function renderSettings(now: ServerSettings, before: ServerSettings): readonly Post[] {
  const changes = NAMES.filter((name) => now[name] !== before[name]).map((name) =>
    now[name] ? `\`${name}\` is on now.` : `\`${name}\` is off now. ${DELETED[name]}`,
  );
  const states = NAMES.map((name) => `- \`${name}\` is **${now[name] ? 'on' : 'off'}**. ${MEANINGS[name][+now[name]]}`);
  return textPosts([changes.join('\n'), ['**Settings of this server**', ...states].join('\n'), ALWAYS]);
}

const NAMES = ['gaps', 'feedback'] as const;

/** When off, when on. */
const MEANINGS = {
  gaps: [
    'Questions that the articles cannot answer are not kept. `/settings gaps:on` has me keep them for you.',
    'The text of questions that the articles cannot answer, or whose answer got 👎, is kept for 30 days, from all channels, without who asked. `/gaps` shows them to moderators; switching this off deletes them.',
  ],
  feedback: [
    'My answers have no buttons to vote on. `/settings feedback:on` adds 👍 👎.',
    'My answers have 👍 👎. Votes are kept for 30 days with the answer’s link, without names, one a person and answer; `/gaps` shows moderators what was found unhelpful, and switching this off deletes the votes.',
  ],
} as const;

const DELETED = {
  gaps: 'The questions that were kept of this server are deleted.',
  feedback: 'The votes of this server are deleted; buttons that are still there do nothing.',
} as const;

const ALWAYS =
  '-# Of direct messages, and of answers that only the asker sees, nothing is ever kept. When I am removed from the server, all of this is deleted.';
