import { escapeText } from './escape.ts';

/** A longer address is not linked: the line around it would not fit into a message. */
const LONGEST_ADDRESS = 1500;

/**
 * A text linked to a web address, without a preview; the text alone where there is no address that can be linked.
 *
 * @param longest Characters that the address may have.
 */
export function link(text: string, url: string | null, longest = LONGEST_ADDRESS): string {
  const target = linkable(url);
  if (target === null || target.length > longest) return escapeText(text);
  // Brackets, escaped or not, and an address in its text keep Discord from seeing a link.
  if (/[[\]]|:\/\//u.test(text)) return `${escapeText(text)} ([link](<${target}>))`;
  return `[${escapeText(text)}](<${target}>)`;
}

/** The address as it can stand in `(<…>)`, null where it cannot: not of the web, or of more than 1,500 characters. */
export function linkable(url: string | null): string | null {
  if (url === null || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null;
  const target = url
    .replace(/[\s<>()\\]/gu, (character) => encodeURIComponent(character).replace(/[()]/u, percent))
    .replace(/@(?=everyone|here)/gu, percent);
  return target.length > LONGEST_ADDRESS ? null : target;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
