import type { StatementSources } from '../../desk/desk.ts';
import type { Post } from '../post.ts';
import { contextButton } from './answerButtons.ts';
import { rowOf } from './buttons.ts';
import { escapeText } from './escape.ts';
import { textPosts } from './posts.ts';
import { type QuoteBlock, quoteBlocks } from './quoteBlocks.ts';
import { clip } from './shorten.ts';
import { sourceLines } from './sourceLines.ts';

export interface StatementView {
  /** What somebody wrote. */
  readonly statement: string;
  /** Address of their message; null where the post is a reply to it. */
  readonly link: string | null;
  /** User id of whoever asked. */
  readonly asker: string;
}

/**
 * What the articles have on somebody's message: the quotation itself where one has it, else what is related. It says what stands in
 * the articles, never whether the message is true.
 */
export function renderStatement(sources: StatementSources, view: StatementView): readonly Post[] {
  const linked = statementPosts(sources, view, true);
  return linked.length === 1 ? linked : statementPosts(sources, view, false);
}

function statementPosts(sources: StatementSources, { statement, link, asker }: StatementView, linked: boolean) {
  const quoted = quoteBlocks(sources.sentences, sources.citations, linked);
  const shown = quoted.map(({ sentence }) => sentence);
  const blocks = [
    link === null ? '' : `On [this message](<${link}>):\n> ${escapeText(clip(statement, 200))}`,
    ...findings(sources.match, quoted),
    sourceLines(sources.citations, shown),
    shown.length === 0 ? '' : '-# This is what the articles say; whether it bears the message out is for you to judge.',
  ];
  return textPosts(blocks, shown.length === 0 ? [] : rowOf([contextButton(sources.library, asker, shown)]));
}

function findings(match: StatementSources['match'], quoted: readonly QuoteBlock[]): readonly string[] {
  const texts = quoted.map(({ markdown }) => markdown);
  if (texts.length === 0) return ['The articles have no sentence like this, and none that comes near it.'];
  if (match === 'none') return ['The articles do not have this sentence. What comes nearest:', ...texts];
  const [first = '', ...others] = texts;
  return [MATCHES[match], first, ...(others.length === 0 ? [] : ['Related sentences:', ...others])];
}

const MATCHES = {
  verbatim: 'The articles have this sentence, word for word:',
  altered: 'The articles have a sentence that differs from this in some words:',
} as const;
