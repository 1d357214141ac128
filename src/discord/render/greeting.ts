import type { Coverage } from '../../desk/desk.ts';
import { dateSpan } from '../../text/dateSpan.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { Post } from '../post.ts';
import { button, rowOf } from './buttons.ts';
import { escapeText } from './escape.ts';
import { link } from './link.ts';
import { textPosts } from './posts.ts';
import { clip } from './shorten.ts';

/** Topics that are named, and questions that are offered. */
const MOST_TOPICS = 8;
const MOST_STARTERS = 3;

/** What "hi", or a mention without a question, is answered with: what the articles cover, and three questions as buttons. */
export function renderGreeting(coverage: Coverage): readonly Post[] {
  const { articles, oldest, newest, newestArticle, topics, starters } = coverage;
  const offered = [...new Set(starters)].slice(0, MOST_STARTERS);
  const about = topics.slice(0, MOST_TOPICS).map((topic) => escapeText(clip(topic, 40)));
  const lines = [
    'I answer questions with sentences quoted from articles, each with its source. `/help` shows how.',
    `Articles: ${articles}, dated ${dateSpan(oldest, newest)}`,
    about.length === 0 ? '' : `Topics: ${about.join(', ')}`,
    `Newest: ${link(clip(newestArticle.title, 120), newestArticle.url)}, ${readableDate(newestArticle.date)}`,
  ];
  const blocks = [
    lines.filter((line) => line !== '').join('\n'),
    offered.length === 0 ? '' : 'Questions to start with:',
  ];
  return textPosts(blocks, rowOf(offered.map((question) => button(question, { kind: 'ask', question }))));
}
