import type { Answer } from '../../answering/answer.ts';
import { shownOf } from '../../answering/asShown.ts';
import { newsDay } from '../../answering/news/freshness.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { Post } from '../post.ts';
import { answerButtons } from './answerButtons.ts';
import { sideBlocks } from './comparison.ts';
import { readingLine } from './readingLine.ts';
import { renderDisagreement } from './disagreement.ts';
import { escapeText } from './escape.ts';
import { textPosts } from './posts.ts';
import { type QuoteBlock, quoteBlocks } from './quoteBlocks.ts';
import { clip } from './shorten.ts';
import { sourceLines } from './sourceLines.ts';
import { buttonsHeading, unsureBlocks } from './unsure.ts';

/** Where and how an answer is shown. */
export interface AnswerView {
  /** Whether the first line shows the question: where the post is no reply to it. */
  readonly opensWithQuestion: boolean;
  /** Whether only the asker sees it: then it can be shared. */
  readonly private: boolean;
  /** User id of whoever asked. */
  readonly asker: string;
  /** Whether a thread can be opened on it: a public answer in a text channel of a server. */
  readonly canThread: boolean;
  /** Whether people can vote on it; not when left out. */
  readonly votable?: boolean;
  /** Whether the question is in English; where not, one line says that the articles are. */
  readonly english: boolean;
  /** Whether it takes the place of the answer to a question that was edited since. */
  readonly wasEdited?: boolean;
}

/**
 * An answer as posts: at most about 900 characters of quoted sentences, each attributed and numbered; then the sources; then, in one
 * line, how the question was read. Or why it is unsure. Buttons stand under the last post.
 */
export function renderAnswer(answer: Answer, view: AnswerView): readonly Post[] {
  const linked = answerPosts(answer, view, true);
  // Rather one post without the links beside the quotations than two: the sources below are linked all the same.
  return linked.length === 1 ? linked : answerPosts(answer, view, false);
}

function answerPosts(answer: Answer, view: AnswerView, linked: boolean): readonly Post[] {
  const sides = sideBlocks(answer.comparison, answer.citations, linked);
  const quoted =
    sides.length > 0 ? sides.flatMap((side) => side.quoted) : quoteBlocks(shownOf(answer), answer.citations, linked);
  const answered =
    sides.length > 0 ? sides.map(({ markdown }) => markdown) : quoted.map((block) => dated(answer, block));
  const body = answer.status === 'answered' ? answered : unsureBlocks(answer);
  const claims = (answer.disagreement ?? []).flatMap((point) => point.claims);
  const shown = quoted.map(({ sentence }) => sentence);
  const blocks = [
    ...opening(answer, view),
    ...body,
    ...renderDisagreement(answer),
    ...choices(answer),
    ...answer.notices.map((notice) => escapeText(clip(notice, 400))),
    sourceLines(answer.citations, [...shown, ...claims]),
    readingLine(answer, view),
    buttonsHeading(answer),
  ];
  return textPosts(blocks, answerButtons(answer, shown, view));
}

/** A quotation, with its day in front where what is new was asked for. */
function dated({ news, sentences }: Answer, { sentence, markdown }: QuoteBlock): string {
  const day = news?.days[sentences.indexOf(sentence)];
  return day === undefined ? markdown : `**${newsDay(day)}** ${markdown}`;
}

function opening({ question }: Answer, { opensWithQuestion, english }: AnswerView): readonly string[] {
  return [
    opensWithQuestion ? `> ${escapeText(clip(question, 300))}` : '',
    english ? '' : 'The articles are in English, and so is what is quoted; a question in English finds most.',
  ];
}

/** All of them, since not all may be among the buttons. */
function choices({ choices: all }: Answer): readonly string[] {
  if (all.length === 0) return [];
  const named = all
    .slice(0, MOST_CHOICES)
    .map(({ label, date }) => `${escapeText(clip(label, 80))}, ${readableDate(date)}`);
  return [`The question fits other events as well: ${named.join('; ')}. Is one of them meant?`];
}

const MOST_CHOICES = 8;
