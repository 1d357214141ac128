import type { Place } from '../desk/desk.ts';

/**
 * What a button says when it is pressed: all that is needed to act, since nothing is kept of the message it is on. `library` is
 * the first six characters of the content hash that the answer was given on.
 */
export type Press =
  | { readonly kind: 'context'; readonly library: string; readonly asker: string; readonly places: readonly Place[] }
  | { readonly kind: 'others'; readonly library: string; readonly asker: string; readonly places: readonly Place[] }
  | { readonly kind: 'share' }
  | { readonly kind: 'thread'; readonly asker: string }
  /** Opens an article at a page, counted from 0, in a message of its own or in the place of the page before. */
  | { readonly kind: 'article'; readonly article: string; readonly page: number; readonly turn: boolean }
  /** Turns the pages of a list; topic and outlet as they were asked for. */
  | {
      readonly kind: 'list';
      readonly page: number;
      readonly topic: string | null;
      readonly outlet: string | null;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'ask'; readonly question: string }
  /** Turns the pages of a timeline. */
  | ({ readonly kind: 'timeline' } & TimelineAskedFor)
  /** Opens the timeline of a topic beside an answer. */
  | { readonly kind: 'events'; readonly topic: string }
  /** Draws a page of a timeline. */
  | ({ readonly kind: 'picture'; readonly library: string } & TimelineAskedFor)
  /** Votes on an answer; `edition` tells what it said, in eight characters. */
  | { readonly kind: 'vote'; readonly helpful: boolean; readonly edition: string }
  /** Turns the pages of what moderators see of gaps and of votes. */
  | { readonly kind: 'gaps'; readonly of: 'questions' | 'answers'; readonly page: number }
  /** Sends the gaps of a server as a table. */
  | { readonly kind: 'export' };

/** A page of a timeline, counted from 0, of the events that were asked for. */
interface TimelineAskedFor {
  readonly page: number;
  readonly topic: string | null;
  readonly from: string | null;
  readonly to: string | null;
}
