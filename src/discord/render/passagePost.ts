import type { APIButtonComponent } from 'discord.js';
import type { FoundPassage } from '../../desk/desk.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { Post } from '../post.ts';
import { articleButton } from './answerButtons.ts';
import { markedOutlet } from './attribution.ts';
import { rowOf } from './buttons.ts';
import { escapeText, type Spans } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { link } from './link.ts';
import { packed } from './posts.ts';
import { clip } from './shorten.ts';

/** Characters of a passage, and of an address: with these, five passages fit into the 6,000 that the embeds of a message may have. */
const MOST = 300;
const LONGEST_ADDRESS = 300;
/** Characters that Discord takes as the description of an embed. */
const LONGEST_DESCRIPTION = 4096;
/** Buttons in a row. */
const MOST_BUTTONS = 5;

/** Some passages in one message, numbered, with buttons that open their articles. */
export function passagePost(lead: string, passages: readonly FoundPassage[]): Post {
  const blocks = passages.map((passage, index) => passageBlock(passage, index + 1));
  const embeds = packed(blocks, '\n\n', LONGEST_DESCRIPTION).map((description) => ({ description }));
  return { content: lead, embeds, rows: rowOf(articleButtons(passages)) };
}

/** The passage's article, the sentences around what matches best, in bold what matches, and why it was found. */
function passageBlock({ citation, text, highlight, because }: FoundPassage, number: number): string {
  const { title, outlet, mark, date, url, kind } = citation;
  const head = [
    link(clip(title, 100), url, LONGEST_ADDRESS),
    outlet === null ? '' : escapeText(markedOutlet(outlet, mark)),
    kind === 'summary' ? 'summary' : '',
    readableDate(date),
  ];
  // A block quote is one line.
  const quoted = excerpt(text, densest(highlight), highlight, MOST).replace(/\s+/gu, ' ');
  const why = because === null ? '' : whyFound(because);
  return [
    `**${number}.** ${head.filter((part) => part !== '').join(' · ')}`,
    `> ${quoted}`,
    ...(why === '' ? [] : [`-# ${why}`]),
  ].join('\n');
}

/** One for each article. */
function articleButtons(passages: readonly FoundPassage[]): readonly APIButtonComponent[] {
  const firstOf = new Map<string, number>();
  passages.forEach(({ citation }, index) => {
    if (!firstOf.has(citation.article)) firstOf.set(citation.article, index + 1);
  });
  return [...firstOf]
    .slice(0, MOST_BUTTONS)
    .map(([article, number]) => articleButton(`Read article ${number}`, article));
}

function whyFound({ meaning, words }: NonNullable<FoundPassage['because']>): string {
  if (meaning + words === 0) return '';
  const share = words / (meaning + words);
  if (share === 0) return 'Found by its meaning';
  if (share === 1) return 'Found by its words';
  if (share < 0.35) return 'Found by its meaning more than by its words';
  return share > 0.65 ? 'Found by its words more than by its meaning' : 'Found by its meaning and its words alike';
}

/** The span that most others are near to; the beginning where there is none. */
function densest(highlight: Spans): readonly [number, number] {
  const near = ([start]: readonly [number, number]) =>
    highlight.filter(([other]) => Math.abs(other - start) < MOST / 2).length;
  return highlight.reduce((best, span) => (near(span) > near(best) ? span : best), highlight[0] ?? ([0, 1] as const));
}
