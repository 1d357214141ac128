import type { APIButtonComponent, APIEmbed } from 'discord.js';
import type { Gap } from '../../records/gaps.ts';
import type { Records } from '../../records/records.ts';
import type { Rating } from '../../records/votes.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { Post } from '../post.ts';
import type { Press } from '../press.ts';
import { button, rowOf } from './buttons.ts';
import { escapeText } from './escape.ts';
import { textPosts } from './posts.ts';
import { clip } from './shorten.ts';

/** Lines of a page: together they fit into the 4,096 characters of an embed. */
export const LINES_A_PAGE = 8;
/** Characters of a question and of a title before escapes. */
const LONGEST_QUESTION = 140;
const LONGEST_TITLE = 70;

/** Which of the two lists, and its page, counted from 0. */
export type GapsView = Omit<Extract<Press, { kind: 'gaps' }>, 'kind'>;

/** What `/gaps` shows moderators: one page of the questions, or of the answers with 👎; one past the last shows the last. */
export function renderGaps(
  records: Pick<Records, 'settings' | 'gaps' | 'votes'>,
  guild: string,
  view: GapsView,
): readonly Post[] {
  const kept = records.settings.of(guild);
  const gaps = records.gaps.list(guild);
  const worst = records.votes.worst(guild);
  const isQuestions = view.of === 'questions';
  const lines = isQuestions ? gaps.map(gapLine) : worst.map((rating) => ratingLine(rating, guild));
  const pages = Math.max(1, Math.ceil(lines.length / LINES_A_PAGE));
  const page = Math.min(view.page, pages - 1);
  const shown = lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE);
  const embeds: APIEmbed[] =
    shown.length === 0 ? [] : [{ description: shown.join('\n'), footer: { text: `Page ${page + 1} of ${pages}` } }];
  const heading = isQuestions ? questionsHeading(gaps, kept.gaps) : answersHeading(records.votes.totals(guild), kept);
  const other = isQuestions ? kept.feedback || worst.length > 0 : true;
  const buttons = [
    ...turningButtons({ of: view.of, page }, pages),
    ...(isQuestions && gaps.length > 0 ? [button('Export as CSV', { kind: 'export' })] : []),
    ...(other ? [otherList(view.of)] : []),
  ];
  return textPosts([heading]).map((post) => ({ ...post, embeds, rows: rowOf(buttons) }));
}

function questionsHeading(gaps: readonly Gap[], isKept: boolean): string {
  if (!isKept)
    return 'Questions are not kept in this server. `/settings gaps:on` has me keep those that I cannot answer.';
  if (gaps.length === 0) return 'No unanswered question has been kept in the last 30 days.';
  const count = gaps.length === 1 ? 'One question' : `${gaps.length} questions`;
  return `${count} of the last 30 days that the articles could not answer, newest first.`;
}

function answersHeading(
  { helpful, unhelpful }: { readonly helpful: number; readonly unhelpful: number },
  kept: { readonly gaps: boolean; readonly feedback: boolean },
): string {
  if (!kept.feedback)
    return 'Answers cannot be voted on in this server. `/settings feedback:on` adds 👍 👎 below them.';
  const votes = `Votes of the last 30 days: ${helpful} 👍, ${unhelpful} 👎.`;
  if (unhelpful === 0) return votes;
  return `${votes} The answers with most 👎 first${kept.gaps ? '' : '; their questions are not kept, the links show them'}.`;
}

function gapLine({ question, count, newest, nearest }: Gap): string {
  const often = count === 1 ? '' : ` · ${count} times`;
  const near =
    nearest === null
      ? ''
      : `\n-# Nearest: ${escapeText(clip(nearest.title, LONGEST_TITLE))}, ${readableDate(nearest.date)}`;
  return `**${readableDate(newest)}**${often} · ${escapeText(clip(question, LONGEST_QUESTION))}${near}`;
}

function ratingLine({ question, channel, message, helpful, unhelpful }: Rating, guild: string): string {
  const asked = question === null ? '' : ` · ${escapeText(clip(question, LONGEST_QUESTION))}`;
  return `**${unhelpful}** 👎 ${helpful} 👍 · https://discord.com/channels/${guild}/${channel}/${message}${asked}`;
}

function turningButtons({ of, page }: GapsView, pages: number): readonly APIButtonComponent[] {
  const to = (target: number): Press => ({ kind: 'gaps', of, page: target });
  return [
    ...(page > 0 ? [button('Previous page', to(page - 1))] : []),
    ...(page < pages - 1 ? [button('Next page', to(page + 1))] : []),
  ];
}

function otherList(of: GapsView['of']): APIButtonComponent {
  return of === 'questions'
    ? button('Answers with 👎', { kind: 'gaps', of: 'answers', page: 0 })
    : button('Unanswered questions', { kind: 'gaps', of: 'questions', page: 0 });
}
