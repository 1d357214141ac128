import type { List, ListItem, RootContent } from 'mdast';
import { inlineText } from './inline.ts';
import { endsAsQuestion } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * The paragraphs of a list. In a `-` list whose items alternate question and answer each item is a turn.
 *
 * @param interview True where all such lists of the article together alternate: answers may go on between them.
 * @param read Reads what an item holds.
 */
export function listParagraphs(
  list: List,
  source: string,
  interview: boolean,
  read: (node: RootContent) => Paragraph[],
): Paragraph[] {
  const dashed = dashItems(list, source);
  const turns = dashed.length > 0 && (interview || takesTurns(dashed));
  return list.children.flatMap((item) => {
    const paragraphs = item.children.flatMap(read);
    return turns ? asTurn(paragraphs) : paragraphs.map(asItem);
  });
}

/** The items of the node if it is a list whose bullet is `-`. */
export function dashItems(node: RootContent, source: string): readonly ListItem[] {
  return node.type === 'list' && source[node.position?.start.offset ?? -1] === '-' ? node.children : [];
}

/** True when every other item, the first among them, is a question, and there is an answer. */
export function takesTurns(items: readonly ListItem[]): boolean {
  return items.length > 1 && items.every((item, i) => isQuestion(item) === (i % 2 === 0));
}

function isQuestion(item: ListItem): boolean {
  const [first] = item.children;
  return first?.type === 'paragraph' && endsAsQuestion(inlineText(first.children, new Map()).text);
}

function asItem(paragraph: Paragraph): Paragraph {
  return paragraph.kind === 'paragraph' ? { ...paragraph, kind: 'item' } : paragraph;
}

// The bullet was the dash of the turn: in the text it stands as it does in other interviews.
function asTurn(paragraphs: readonly Paragraph[]): Paragraph[] {
  const [first, ...others] = paragraphs;
  if (first?.kind !== 'paragraph') return [...paragraphs];
  const dash = '– ';
  const marks = first.marks.map(({ mark, at }) => ({ mark, at: at + dash.length }));
  return [{ ...first, kind: 'turn', text: dash + first.text, marks }, ...others];
}
