import type { APIEmbed } from 'discord.js';
import type { Article, Block } from '../../corpus/article.ts';
import type { ArticleFound, ArticleLine } from '../../desk/desk.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { Post } from '../post.ts';
import type { Press } from '../press.ts';
import { markedOutlet } from './attribution.ts';
import { button, rowOf } from './buttons.ts';
import { titled } from './embedTitle.ts';
import { escapeText } from './escape.ts';
import { link } from './link.ts';
import { piecesOf } from './pieces.ts';
import { packed, textPosts } from './posts.ts';
import { clip } from './shorten.ts';

/** Characters of a page: about two screens of a phone. */
const PAGE = 1800;
/** Nearest articles that are offered. */
const MOST_NEAREST = 5;

type ShownArticle = NonNullable<ArticleFound['article']>;

/**
 * What `/article` shows: an article's head and one page of its text with buttons to turn it; the sources on the last page. Where
 * there is no such article, what comes nearest.
 *
 * @param page Counted from 0; one past the last shows the last.
 */
export function renderArticle(found: ArticleFound, page: number): readonly Post[] {
  if (found.article === null) return notFound(found.nearest);
  const pages = packed([...head(found.article), ...body(found.article), ...sources(found.article)], '\n\n', PAGE);
  const at = Math.min(page, pages.length - 1);
  const embed: APIEmbed = {
    ...titled(found.article),
    description: pages[at] ?? '',
    footer: { text: `Page ${at + 1} of ${pages.length}` },
  };
  return [{ content: '', embeds: [embed], rows: rowOf(pageButtons(found.article.key, at, pages.length)) }];
}

function notFound(nearest: readonly ArticleLine[]): readonly Post[] {
  if (nearest.length === 0) return textPosts(['No article of this name was found, and none that comes near it.']);
  const buttons = nearest
    .slice(0, MOST_NEAREST)
    .map(({ title, key }) => button(title, { kind: 'article', article: key, page: 0, turn: false }));
  return textPosts(['No article of this name was found. These come nearest:'], rowOf(buttons));
}

function pageButtons(article: string, at: number, pages: number) {
  const to = (page: number): Press => ({ kind: 'article', article, page, turn: true });
  return [
    ...(at > 0 ? [button('Previous page', to(at - 1))] : []),
    ...(at < pages - 1 ? [button('Next page', to(at + 1))] : []),
  ];
}

/** Outlet, author and dates, and whether it was corrected or retracted; the rest of the head is the embed's title. */
function head({ outlet, mark, author, date, updated, kind, corrected, retracted }: ShownArticle): readonly string[] {
  const parts = [
    outlet === null ? '' : escapeText(markedOutlet(outlet, mark)),
    kind === 'summary' ? 'summary' : '',
    author === null ? '' : escapeText(clip(author, 100)),
    readableDate(date),
    updated === null ? '' : `updated ${readableDate(updated)}`,
  ];
  return [
    `-# ${parts.filter((part) => part !== '').join(' · ')}`,
    ...[notice('Corrected', corrected), notice('Retracted', retracted)].filter((line) => line !== ''),
  ];
}

function notice(what: string, said: Article['corrected']): string {
  return said === null ? '' : `**${what} ${readableDate(said.date)}:** ${escapeText(clip(said.reason, 400))}`;
}

function body({ text, blocks }: Article): readonly string[] {
  return blocks.flatMap((block) => paragraphs(text, block));
}

/** A paragraph, or its parts where it alone would not fit on a page; what opened it stands in front. */
function paragraphs(text: string, { kind, start, end }: Block): readonly string[] {
  const pieces = piecesOf(text.slice(start, end), PAGE - FRAME, (piece) => escapeText(piece).length).map(escapeText);
  if (kind === 'heading') return pieces.map((piece) => `**${piece}**`);
  const opener = kind === 'turn' ? '— ' : kind === 'item' ? '- ' : '';
  return pieces.map((piece, index) => (index === 0 ? opener + piece : piece));
}

/** What is put around a paragraph. */
const FRAME = 4;

/** The footnotes; together where they fit, since one by one they would be parted by blank lines. */
function sources({ sources: all }: Article): readonly string[] {
  if (all.length === 0) return [];
  const lines = all.map(({ mark, outlet, date, url }) =>
    [
      `-# ${escapeText(clip(mark, 20))}: ${link(clip(outlet, 100), url)}`,
      ...(date === null ? [] : [readableDate(date)]),
    ].join(', '),
  );
  return packed(['**Sources**', ...lines], '\n', PAGE);
}
