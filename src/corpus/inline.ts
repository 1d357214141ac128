import type { PhrasingContent } from 'mdast';
import type { Mark } from './article.ts';
import { INNER_BREAK } from './paragraph.ts';

/** The words of a paragraph, soft line breaks kept as `\n`, and where footnote marks stood among them. */
export interface InlineText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Strips Markdown's inline markup: links and code keep their text, images and HTML tags go.
 *
 * @param labels The defined footnotes' marks by identifier; marks without a definition are dropped.
 */
export function inlineText(nodes: readonly PhrasingContent[], labels: ReadonlyMap<string, string>): InlineText {
  let text = '';
  let parted = true;
  const marks: Mark[] = [];

  // A mark stands between words even where no blank does: "hours.[^1]Delegates".
  const write = (words: string): void => {
    if (!parted && /\S$/u.test(text) && /^[\p{L}\p{N}]/u.test(words)) text += ' ';
    if (words !== '') parted = true;
    text += words;
  };

  const visit = (node: PhrasingContent): void => {
    if (node.type === 'text' || node.type === 'inlineCode') write(withoutMarks(node.value));
    else if (node.type === 'break') write('\n');
    else if (node.type === 'html') write(/^<br\b/iu.test(node.value) ? INNER_BREAK : '');
    else if (node.type === 'footnoteReference') {
      const mark = labels.get(node.identifier);
      if (mark !== undefined) marks.push({ mark, at: text.length });
      parted = false;
    } else if ('children' in node) node.children.forEach(visit);
  };

  nodes.forEach(visit);
  return { text, marks };
}

// A mark without a definition, or in code, is plain text to the parser.
function withoutMarks(text: string): string {
  return text.replace(/\[\^[^\]\s]+\](?=([\p{L}\p{N}])?)/gu, (_, letter: string | undefined) => (letter ? ' ' : ''));
}
