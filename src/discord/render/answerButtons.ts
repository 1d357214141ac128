import type { APIButtonComponent } from 'discord.js';
import type { Answer, QuotedSentence } from '../../answering/answer.ts';
import { articleKey } from '../../desk/articleKey.ts';
import type { Place } from '../../desk/desk.ts';
import { readableDate } from '../../text/readableDate.ts';
import { listAsked } from '../../timeline/listAsked.ts';
import type { Post } from '../post.ts';
import type { AnswerView } from './answer.ts';
import { button, rowOf } from './buttons.ts';
import { clip } from './shorten.ts';
import { voteButtons } from './voteButtons.ts';

/** More would crowd a phone. */
const MOST_BUTTONS = 3;

/**
 * At most three buttons: events to choose from where there are any; else what goes on from an answer; else the articles nearest to a
 * question without one. Below them, in a row of their own, those to vote.
 */
export function answerButtons(answer: Answer, shown: readonly QuotedSentence[], view: AnswerView): Post['rows'] {
  const first = answer.choices.length > 0 ? choiceButtons(answer) : leadingOn(answer, shown, view);
  return [...rowOf(first), ...rowOf(view.votable === true ? voteButtons(answer) : [])];
}

function leadingOn(answer: Answer, shown: readonly QuotedSentence[], view: AnswerView): readonly APIButtonComponent[] {
  const buttons = answer.status === 'answered' ? answeredButtons(answer, shown, view) : nearestButtons(answer);
  return [...eventsButtons(answer), ...buttons].slice(0, MOST_BUTTONS);
}

/** What a press carries of the library: enough to tell one content from another. */
export function libraryMark(library: string): string {
  return library.slice(0, 6);
}

/** Opens an article beside what is there. */
export function articleButton(label: string, articleId: string): APIButtonComponent {
  return button(label, { kind: 'article', article: articleKey(articleId), page: 0, turn: false });
}

/** Shows the paragraphs around quotations. */
export function contextButton(library: string, asker: string, quoted: readonly Place[]): APIButtonComponent {
  const places = quoted.slice(0, MOST_PLACES).map(({ article, start }) => ({ article: articleKey(article), start }));
  return button('More context', { kind: 'context', library: libraryMark(library), asker, places });
}

/** As many places as fit into a button. */
const MOST_PLACES = 4;

/** Where events are to be counted or listed: what happened when, which no few sentences can tell. */
function eventsButtons({ question, understood }: Answer): readonly APIButtonComponent[] {
  const topic = listAsked(understood.about ?? question);
  return topic === null ? [] : [button('What happened when', { kind: 'events', topic })];
}

function answeredButtons(
  answer: Answer,
  shown: readonly QuotedSentence[],
  view: AnswerView,
): readonly APIButtonComponent[] {
  const { library } = answer.receipt;
  const { asker } = view;
  const others = answer.others.map(({ article, start }) => ({ article: articleKey(article), start }));
  const buttons = [contextButton(library, asker, shown)];
  if (others.length > 0)
    buttons.push(button('Other passages', { kind: 'others', library: libraryMark(library), asker, places: others }));
  if (view.private) buttons.push(button('Share', { kind: 'share' }));
  else if (view.canThread) buttons.push(button('Go on in a thread', { kind: 'thread', asker }));
  return buttons;
}

function nearestButtons({ nearest }: Answer): readonly APIButtonComponent[] {
  return nearest.slice(0, MOST_BUTTONS).map(({ article, title }) => articleButton(title, article));
}

/** The question with the event's date, or where that is too long for a button, the event with its date. */
function choiceButtons({ question, choices }: Answer): readonly APIButtonComponent[] {
  return choices.slice(0, MOST_BUTTONS).map(({ label, date }) => {
    const day = readableDate(date);
    const asked = `${question.replace(/[?\s]+$/u, '')}, ${day}?`;
    const short = `${clip(label, 70)}, ${day}?`;
    return button(`${label}, ${day}`, { kind: 'ask', question: asked.length <= LONGEST_QUESTION ? asked : short });
  });
}

/** Characters that a button can hold. */
const LONGEST_QUESTION = 93;
