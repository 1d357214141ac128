import type { News } from '../../desk/desk.ts';
import type { Post } from '../post.ts';
import { attribution } from './attribution.ts';
import { escapeText } from './escape.ts';
import { link } from './link.ts';
import { quotation } from './quotation.ts';
import { packed } from './posts.ts';
import { clip } from './shorten.ts';

/** The most sentences that a post quotes; of the other articles it gives the number. */
export const MOST_QUOTED = 10;
/** Characters of a sentence, and of an address. */
const LONGEST_QUOTATION = 280;
const LONGEST_ADDRESS = 150;
/** Characters that Discord takes in an embed, and in all of a message. */
const LONGEST_DESCRIPTION = 4096;
const LONGEST_TOGETHER = 6000;
const PARTING = '\n\n';

/** "**New on “Istanbul”** · 3 articles", the line that a post begins with. */
export function newsHeading(topic: string, articles: number): string {
  return `**New on “${escapeText(clip(topic, 100))}”** · ${articles === 1 ? 'one article' : `${articles} articles`}`;
}

/**
 * What a watch posts: of each article that has come in the sentence that says most on the topic, and where it stands; as many as a
 * message takes, at most ten.
 *
 * @param news Newest first.
 */
export function renderNews(topic: string, news: readonly News[]): Post {
  const blocks = fitting(news.slice(0, MOST_QUOTED).map(newsBlock));
  const more = news.length - blocks.length;
  const rest = more === 0 ? '' : `; quoted are ${blocks.length}, and ${more} more can be found with \`/articles\``;
  const embeds = packed(blocks, PARTING, LONGEST_DESCRIPTION).map((description) => ({ description }));
  return { content: `${newsHeading(topic, news.length)}${rest}.`, embeds, rows: [] };
}

/** The sentence in a block quote, which is one line, and below it title, who says it, outlet and date. */
function newsBlock({ sentence, citation }: News): string {
  const text = { ...sentence, text: sentence.text.replace(/\s/gu, ' ') };
  const source = [
    link(clip(citation.title, 100), citation.url, LONGEST_ADDRESS),
    attribution(sentence, citation, false),
  ];
  return `> ${quotation(text, LONGEST_QUOTATION)}\n${source.join(' · ')}`;
}

function fitting(blocks: readonly string[]): readonly string[] {
  let room = LONGEST_TOGETHER;
  return blocks.filter((block) => (room -= block.length + PARTING.length) >= 0);
}
