import type { ArticleLine, Listing } from '../../desk/desk.ts';
import type { NewsList } from '../../answering/answer.ts';
import { freshness } from '../../answering/news/freshness.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { Post } from '../post.ts';
import type { Press } from '../press.ts';
import { button, rowOf } from './buttons.ts';
import { searchedDates } from './searchedDates.ts';
import { escapeText } from './escape.ts';
import { link } from './link.ts';
import { packed, textPosts } from './posts.ts';
import { quotation } from './quotation.ts';
import { clip } from './shorten.ts';

/** How many articles a page of the list has. */
export const ARTICLES_A_PAGE = 10;
/** A longer address is left out: ten lines have to fit into the 4,096 characters of an embed. */
const LONGEST_ADDRESS = 150;
/** Characters that are shown of a sentence: ten of them have to fit into a message. */
const LONGEST_QUOTATION = 150;
/** Characters that Discord takes in an embed. */
const LONGEST_DESCRIPTION = 4096;

/** What was asked for, as the buttons that turn the pages hold it; `page` is counted from 0. */
export type ListView = Omit<Extract<Press, { kind: 'list' }>, 'kind'>;

/**
 * What `/articles` shows: one page of all the articles that fit, newest first; one past the last shows the last.
 *
 * @param age How old the newest article is; not said when left out.
 */
export function renderArticleList(
  { entries }: Listing<ArticleLine>,
  view: ListView,
  age?: Pick<NewsList, 'newest' | 'age'>,
): readonly Post[] {
  const howOld = age === undefined ? '' : ` ${freshness({ ...age, since: null })}`;
  if (entries.length === 0) return textPosts([`${`No articles ${filterOf(view)}`.trimEnd()}.${howOld}`]);
  const pages = Math.ceil(entries.length / ARTICLES_A_PAGE);
  const at = Math.min(view.page, pages - 1);
  const shown = entries.slice(at * ARTICLES_A_PAGE, (at + 1) * ARTICLES_A_PAGE);
  const count = entries.length === 1 ? 'One article' : `${entries.length} articles`;
  const content = `${`${count} ${filterOf(view)}`.trimEnd()}, newest first.${howOld} \`/article\` shows one.`;
  const embeds = packed(shown.map(line), '\n', LONGEST_DESCRIPTION).map((description) => ({ description }));
  const last = { ...embeds.at(-1), footer: { text: `Page ${at + 1} of ${pages}` } };
  return [{ content, embeds: [...embeds.slice(0, -1), last], rows: rowOf(pageButtons({ ...view, page: at }, pages)) }];
}

function line({ title, outlet, date, url, kind, sentence }: ArticleLine): string {
  const parts = [
    link(clip(title, 80), url, LONGEST_ADDRESS),
    outlet === null ? '' : escapeText(clip(outlet, 30)),
    kind === 'summary' ? 'summary' : '',
  ];
  const said = sentence && quotation({ ...sentence, text: sentence.text.replace(/\s/gu, ' ') }, LONGEST_QUOTATION);
  return [
    `**${readableDate(date)}** ${parts.filter((part) => part !== '').join(' · ')}`,
    ...(said ? [`> ${said}`] : []),
  ].join('\n');
}

/** "on “prisoners”, of outlets like “TASS”, articles from … on". */
function filterOf({ topic, outlet, from, to }: ListView): string {
  return [
    topic === null ? '' : `on “${escapeText(topic)}”`,
    outlet === null ? '' : `of outlets named “${escapeText(outlet)}”`,
    from === null && to === null ? '' : searchedDates({ from, to }).replace(/^articles /u, ''),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function pageButtons(view: ListView, pages: number) {
  const to = (page: number): Press => ({ kind: 'list', ...view, page });
  return [
    ...(view.page > 0 ? [button('Previous page', to(view.page - 1))] : []),
    ...(view.page < pages - 1 ? [button('Next page', to(view.page + 1))] : []),
  ];
}
