import { createHash } from 'node:crypto';
import type { Article, Source } from './article.ts';
import { ArticleFault } from './articleFault.ts';
import { articleId } from './articleId.ts';
import { composeText } from './compose.ts';
import { decodeText } from './decode.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { FrontMatter } from './frontMatter.ts';
import { readLead } from './lead.ts';
import { readMarkdownBody } from './markdown.ts';
import type { MarkdownBody } from './markdown.ts';
import type { Paragraph } from './paragraph.ts';
import { readPlain } from './plain.ts';

/**
 * Reads an article: Markdown with YAML front matter (`.md`), or plain text whose first line is `date YYYY-MM-DD
 * Title` (`.txt`).
 *
 * @param path Path within the articles folder, with `/` between the parts.
 * @throws ArticleFault when the file is no such article; its message names line and remedy.
 */
export function readArticle(path: string, bytes: Uint8Array): Article {
  const { about, paragraphs, sources } = draftOf(path, decodeText(path, bytes));
  const { text, blocks, marks } = composeText(paragraphs);
  if (!blocks.some(({ kind }) => kind !== 'heading')) {
    throw new ArticleFault(path, null, 'the article has no text. Write it below the title or take the file away.');
  }
  const kind = about.kind ?? 'article';
  const outlet = about.outlet ?? null;
  // A summary tells what other outlets said to whom.
  const lead = kind === 'summary' ? { outlet, interviewee: null } : readLead(about.title, text, blocks, outlet);
  return {
    id: articleId(path),
    path,
    title: about.title,
    outlet: lead.outlet,
    author: about.author ?? null,
    date: about.date,
    updated: about.updated ?? null,
    url: about.url ?? null,
    kind,
    tags: about.tags ?? [],
    language: about.language ?? 'en',
    corrected: about.corrected ?? null,
    retracted: about.retracted ?? null,
    interviewee: about.interviewee ?? lead.interviewee,
    text,
    blocks,
    sources,
    marks,
    contentHash: contentHash(bytes),
  };
}

/** SHA-256 of the bytes, hexadecimal. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Draft {
  readonly about: FrontMatter;
  readonly paragraphs: readonly Paragraph[];
  readonly sources: readonly Source[];
}

function draftOf(path: string, text: string): Draft {
  if (/\.md$/iu.test(path)) {
    const { frontMatter, body, bodyLine } = readFrontMatter(path, text);
    return { about: frontMatter, ...bodyOf(path, body, bodyLine) };
  }
  if (/\.txt$/iu.test(path)) {
    const { title, date, paragraphs } = readPlain(path, text);
    return { about: { title, date }, paragraphs, sources: [] };
  }
  throw new ArticleFault(path, null, 'the file is neither .md nor .txt. Save the article as one of the two.');
}

// Markdown is a nest of boxes, and the stack that they are opened on has an end.
function bodyOf(path: string, body: string, line: number): MarkdownBody {
  try {
    return readMarkdownBody(body, line);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = 'quotes or lists are nested too deeply. Take out the lines that begin with many ">" or "-".';
    throw new ArticleFault(path, null, reason, { cause: error });
  }
}
