import type { Post } from '../post.ts';

/**
 * What is tried, in this order, when a server's filter blocks a post: itself, without its links, and a sentence in its
 * place.
 */
export function lighterPosts(post: Post): readonly Post[] {
  const bare: Post = { ...post, content: withoutLinks(post.content), embeds: [] };
  return [post, ...(bare.content.trim() === '' ? [] : [bare]), { ...post, content: BLOCKED, embeds: [], files: [] }];
}

const BLOCKED =
  'This server’s message filter blocked the answer. Ask me in a direct message, or with /ask and private switched on.';

/** `[text](address)`, the address in angle brackets or not. */
const MASKED_LINK = /\[((?:[^[\]\\]|\\.)*)\]\((?:<https?:\/\/[^\s<>]*>|https?:\/\/[^\s()]*)\)/gu;
const BARE_LINK = /<https?:\/\/[^\s<>]*>|https?:\/\/[^\s<>]+/gu;

function withoutLinks(content: string): string {
  return content.replace(MASKED_LINK, '$1').replace(BARE_LINK, '(link left out)');
}
