import type { ArticleLine, Listing } from '../../desk/desk.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { Post } from '../post.ts';
import type { Press } from '../press.ts';
import { button, rowOf } from './buttons.ts';
import { searchedDates } from './dateSpan.ts';
import { escapeText } from './escape.ts';
import { link } from './link.ts';
import { textPosts } from './posts.ts';
import { clip } from './shorten.ts';

/** How many articles a page of the list has. */
export const ARTICLES_A_PAGE = 10;
/** A longer address is left out: ten lines have to fit into the 4,096 characters of an embed. */
const LONGEST_ADDRESS = 150;

/** What was asked for, as the buttons that turn the pages hold it; `page` is counted from 0. */
export type ListView = Omit<Extract<Press, { kind: 'list' }>, 'kind'>;

/** What `/articles` shows: one page of all the articles that fit, newest first; one past the last shows the last. */
export function renderArticleList({ entries }: Listing<ArticleLine>, view: ListView): readonly Post[] {
  if (entries.length === 0) return textPosts([`No articles ${filterOf(view)}`.trimEnd() + '.']);
  const pages = Math.ceil(entries.length / ARTICLES_A_PAGE);
  const at = Math.min(view.page, pages - 1);
  const shown = entries.slice(at * ARTICLES_A_PAGE, (at + 1) * ARTICLES_A_PAGE);
  const count = entries.length === 1 ? 'One article' : `${entries.length} articles`;
  const content = `${`${count} ${filterOf(view)}`.trimEnd()}, newest first. \`/article\` shows one.`;
  const embed = { description: shown.map(line).join('\n'), footer: { text: `Page ${at + 1} of ${pages}` } };
  return [{ content, embeds: [embed], rows: rowOf(pageButtons({ ...view, page: at }, pages)) }];
}

function line({ title, outlet, date, url, kind }: ArticleLine): string {
  const parts = [
    link(clip(title, 80), url, LONGEST_ADDRESS),
    outlet === null ? '' : escapeText(clip(outlet, 30)),
    kind === 'summary' ? 'summary' : '',
  ];
  return `**${readableDate(date)}** ${parts.filter((part) => part !== '').join(' · ')}`;
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
