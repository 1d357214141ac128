import type { Post } from '../post.ts';
import { escapeText } from './escape.ts';
import { textPosts } from './posts.ts';
import { clip } from './shorten.ts';

/** What went wrong, as far as whoever asked has to know. */
export type Failure =
  /** A bug, or a library that cannot be read: logged, not shown. */
  | { readonly kind: 'bug' }
  /** A question that cannot be asked: the sentence that says why. */
  | { readonly kind: 'question'; readonly reason: string }
  /** Dates that make no window: the sentence that says why. */
  | { readonly kind: 'dates'; readonly reason: string }
  /** A button of another version, or a damaged one. */
  | { readonly kind: 'unknown button' }
  /** What the button points to is no longer in the articles. */
  | { readonly kind: 'gone' }
  /** An answer that only its asker and moderators may delete. */
  | { readonly kind: 'not yours' }
  /** A message that is not one of the bot's answers. */
  | { readonly kind: 'not mine' }
  /** A message without text to look up. */
  | { readonly kind: 'no text' }
  /** The other message cannot be read; **Find sources** in its menu works. */
  | { readonly kind: 'cannot read' }
  /** A thread that could not be opened: the reason. */
  | { readonly kind: 'no thread'; readonly reason: string }
  /** The bot is being stopped. */
  | { readonly kind: 'closing' };

/** One or two neutral sentences. */
export function renderFailure(failure: Failure): readonly Post[] {
  return textPosts([sentenceFor(failure)]);
}

function sentenceFor(failure: Failure): string {
  switch (failure.kind) {
    case 'question':
    case 'dates':
      return escapeText(clip(failure.reason, 600));
    case 'no thread':
      return `The thread could not be opened. ${escapeText(clip(failure.reason, 300))}`.trimEnd();
    default:
      return SENTENCES[failure.kind];
  }
}

const SENTENCES = {
  bug: 'Something went wrong here, and it has been noted. Please try again later.',
  'unknown button': 'This button is of an older version and cannot be read any more. Please ask again.',
  gone: 'The articles have changed since, and this is no longer among them. Please ask again.',
  'not yours': 'Only whoever asked, or a moderator, can delete this answer.',
  'not mine': 'This message is not one of my answers.',
  'no text': 'There is no text in this message to look up.',
  'cannot read':
    'I cannot read that message. Open its menu, then Apps, then **Find sources**, and I will look up what the articles say on it.',
  closing: 'I am being shut down and could not finish this. Please ask again in a few minutes.',
} as const;
