import type { Citation } from '../../answering/answer.ts';
import type { OfLibrary } from '../../desk/desk.ts';
import { dateSpan } from '../../text/dateSpan.ts';
import { readableDate } from '../../text/readableDate.ts';
import { eventCount, outletCount, pageOf, type TimelinePage } from '../../timeline/picture/timelinePage.ts';
import type { Timeline, TimelineEntry } from '../../timeline/timeline.ts';
import type { Post } from '../post.ts';
import type { Press } from '../press.ts';
import { libraryMark } from './answerButtons.ts';
import { attribution, markedOutlet } from './attribution.ts';
import { button, rowOf } from './buttons.ts';
import { escapeText } from './escape.ts';
import { link, linkable } from './link.ts';
import { packed, textPosts } from './posts.ts';
import { quotation } from './quotation.ts';
import { clip } from './shorten.ts';

/** How many events a page has: about two screens of a phone. */
export const EVENTS_A_PAGE = 8;

/** What was asked for, as the buttons that turn the pages hold it; `page` is counted from 0. */
export type TimelineView = Omit<Extract<Press, { kind: 'timeline' }>, 'kind'>;

/** What `/timeline` shows: one page of the events that fit, in the order of their days; one past the last shows the last. */
export function renderTimeline(timeline: Timeline & OfLibrary, view: TimelineView): readonly Post[] {
  const pages = Math.ceil(timeline.entries.length / EVENTS_A_PAGE);
  if (pages === 0) return textPosts([nothing(timeline)]);
  const at = Math.min(view.page, pages - 1);
  const page = pageOf(timeline, at * EVENTS_A_PAGE, EVENTS_A_PAGE);
  const content = `**Timeline${on(timeline)}**, ${dateSpan(timeline.from, timeline.to)}: ${eventCount(page).toLowerCase()}.${more(timeline)}`;
  const descriptions = fitting(page);
  const embeds = descriptions.map((description, index) =>
    index < descriptions.length - 1 ? { description } : { description, footer: { text: `Page ${at + 1} of ${pages}` } },
  );
  return [{ content, embeds, rows: rowOf(buttons({ ...view, page: at }, pages, timeline.library)) }];
}

function more({ leftOut }: Timeline): string {
  if (leftOut === 0) return '';
  const events = leftOut === 1 ? 'One more, which' : `${leftOut} more, which`;
  return ` ${events} few outlets tell, ${leftOut === 1 ? 'is' : 'are'} left out; a topic or dates narrow it down.`;
}

function on({ topic }: Timeline): string {
  return topic === null ? '' : ` on “${escapeText(clip(topic, LONGEST_TOPIC))}”`;
}

const LONGEST_TOPIC = 100;

function nothing(timeline: Timeline): string {
  const searched = `No event${on(timeline)} was found in the articles, ${dateSpan(timeline.from, timeline.to)}.`;
  return timeline.topic === null
    ? `${searched} Other dates may have some.`
    : `${searched} The topics that are offered while you type have events; so may other dates.`;
}

/** How much of an event is shown. */
interface Room {
  readonly quoted: number;
  readonly title: number;
  readonly address: number;
  /** Whether the speaker, and what a summary is based on, are named. */
  readonly named: boolean;
}

/** With the last of these, eight events of any kind fit into a message. */
const ROOMS: readonly [Room, ...Room[]] = [
  { quoted: 260, title: 80, address: 300, named: true },
  { quoted: 200, title: 60, address: 200, named: true },
  { quoted: 160, title: 40, address: 100, named: true },
  { quoted: 100, title: 30, address: 100, named: false },
];

/** Characters that Discord takes as the description of an embed, and as all embeds of a message with their footers. */
const LONGEST_DESCRIPTION = 4096;
const LONGEST_EMBEDS = 5900;

/** As much of the events as fits into one message, since a page that is turned has to stay one. */
function fitting(page: TimelinePage): readonly string[] {
  const shown = (room: Room) =>
    packed(
      page.entries.map((entry) => eventBlock(entry, page.citations, room)),
      '\n\n',
      LONGEST_DESCRIPTION,
    );
  const fits = (descriptions: readonly string[]) =>
    descriptions.reduce((sum, { length }) => sum + length, 0) <= LONGEST_EMBEDS;
  for (const room of ROOMS) {
    const descriptions = shown(room);
    if (fits(descriptions)) return descriptions;
  }
  throw new Error('The events of a page do not fit into a message.');
}

/** The day, how many outlets tell it, the sentence, and where it stands. */
function eventBlock(entry: TimelineEntry, citations: readonly Citation[], room: Room): string {
  const { date, dateEnd, citation: number } = entry;
  const citation = citations.find((each) => each.number === number);
  const head = [`**${dateSpan(date, dateEnd ?? date)}**`, outletCount(entry)].filter((part) => part !== '');
  const quoted = quotation({ ...entry, highlight: [] }, room.quoted).replace(/\s+/gu, ' ');
  const source = citation === undefined ? '' : ` · ${sourceOf(entry, citation, room)}`;
  return `${head.join(' · ')}\n${quoted}\n-# [${number}]${source}`;
}

function sourceOf(entry: TimelineEntry, citation: Citation, { title, address, named }: Room): string {
  const { outlet, mark, date, url, path } = citation;
  const published = outlet === null ? '' : `${escapeText(markedOutlet(outlet, mark))}, `;
  const parts = [
    named ? attribution(entry, citation, false) : `${published}${readableDate(date)}`,
    link(clip(citation.title, title), url, address),
    linkable(url) === null ? escapeText([clip(path, title), entry.line].filter((part) => part !== null).join(':')) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function buttons(view: TimelineView, pages: number, library: string) {
  const to = (page: number): Press => ({ ...view, kind: 'timeline', page });
  return [
    ...(view.page > 0 ? [button('Previous page', to(view.page - 1))] : []),
    ...(view.page < pages - 1 ? [button('Next page', to(view.page + 1))] : []),
    button('Picture', { ...view, kind: 'picture', library: libraryMark(library) }),
  ];
}
