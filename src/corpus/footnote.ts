import type { FootnoteDefinition, Nodes, PhrasingContent } from 'mdast';
import type { Source } from './article.ts';
import { oneLine } from './compose.ts';
import { inlineText } from './inline.ts';
import { parseIsoDate } from '../text/dates.ts';

const NO_DATE = /^n\.?\s?d\.?(?:\s*[([].*)?$/iu;
const DATE_LIKE = /^\d{4}(?:-\d{1,2}){0,2}$/u;

/**
 * Reads `Outlet, date, address`, where the outlet may hold commas: the date is the last field that is one (or `n.d.`).
 * Without an outlet the address's host stands for it.
 *
 * @param raw The definition as it stands in the file: there no emphasis has harmed the address.
 * @returns null where the footnote names neither outlet nor address.
 */
export function readFootnote(definition: FootnoteDefinition, raw: string): Source | null {
  const url = linkIn(definition) ?? /https?:\/\/[^\s<>]+/iu.exec(raw)?.[0].replace(/[.,;:]+$/u, '') ?? null;
  const fields = wordsOf(definition).split(',');
  const dated = fields.findLastIndex((field) => NO_DATE.test(field.trim()) || DATE_LIKE.test(field.trim()));
  const named = fields.slice(0, dated === -1 ? fields.length : dated).join(',');
  const outlet = named.replace(/[\s,;:–—-]+$/u, '').trim() || hostOf(url);
  if (outlet === null) return null;
  const date = parseIsoDate(fields[dated]?.trim() ?? '');
  return { mark: definition.label ?? definition.identifier, outlet, date, url };
}

function linkIn(node: Nodes): string | null {
  if (node.type === 'link') return /^https?:/iu.test(node.url) ? node.url : null;
  if (!('children' in node)) return null;
  return node.children.map(linkIn).find((url) => url !== null) ?? null;
}

function wordsOf(definition: FootnoteDefinition): string {
  const inline: PhrasingContent[] = definition.children.flatMap((child) =>
    child.type === 'paragraph' ? [...child.children, { type: 'break' }] : [],
  );
  return oneLine(inlineText(inline, new Map()).text.replace(/https?:\/\/\S+/giu, ' '));
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null;
}
