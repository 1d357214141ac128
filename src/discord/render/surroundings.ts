import type { APIEmbed } from 'discord.js';
import type { Listing, OfLibrary, Surroundings } from '../../desk/desk.ts';
import { readableDate } from '../../text/readableDate.ts';
import type { Post } from '../post.ts';
import { libraryMark } from './answerButtons.ts';
import { markedOutlet } from './attribution.ts';
import { titled } from './embedTitle.ts';
import type { Spans } from './escape.ts';
import { excerpt } from './excerpt.ts';

/** The articles' state when the button was made: the first six characters of the library's content hash. */
export interface PressedView {
  readonly library: string;
}

/** Characters of all the paragraphs; with titles and footers they fit into the 6,000 that the embeds of a message may have. */
const MOST = 4000;

/** What **More context** shows: each quotation, in bold, within its paragraphs; says when the articles have changed since. */
export function renderSurroundings(around: Listing<Surroundings | null>, view: PressedView): readonly Post[] {
  const there = around.entries.filter((entry) => entry !== null);
  const gone = there.length < around.entries.length;
  const lead = [
    ...(there.length === 0 ? [] : ['The paragraphs around each quotation, which is in bold.']),
    ...changedSince(around, view, gone ? 'quotation' : null),
  ];
  const scenes = together(there);
  const embeds = scenes.map((scene) => embedOf(scene, Math.floor(MOST / scenes.length)));
  return [{ content: lead.join('\n'), embeds, rows: [] }];
}

/**
 * Says that the articles are not those of the answer any more; nothing where they are.
 *
 * @param gone What of the answer is not there any more; null where all is.
 */
export function changedSince({ library }: OfLibrary, view: PressedView, gone: string | null): readonly string[] {
  const changed = libraryMark(library) === view.library ? '' : 'The articles have changed since this answer.';
  const missing = gone === null ? '' : `At least one ${gone} no longer stands where it stood.`;
  const said = [changed, missing].filter((sentence) => sentence !== '').join(' ');
  return said === '' ? [] : [said];
}

/** Paragraphs with all that is quoted from them. */
interface Scene extends Omit<Surroundings, 'quoted'> {
  readonly quoted: Spans;
}

/** Quotations from the same paragraphs are shown together. */
function together(around: readonly Surroundings[]): readonly Scene[] {
  const same = new Map<string, Scene>();
  for (const { quoted, ...scene } of around) {
    const key = `${scene.citation.article} ${scene.text}`;
    const others = same.get(key)?.quoted ?? [];
    same.set(key, { ...scene, quoted: [...others, quoted].sort(([a], [b]) => a - b) });
  }
  return [...same.values()];
}

function embedOf({ citation, text, quoted }: Scene, most: number): APIEmbed {
  const { outlet, mark, date, kind } = citation;
  const footer = [
    outlet === null ? '' : markedOutlet(outlet, mark),
    kind === 'summary' ? 'summary' : '',
    readableDate(date),
  ];
  return {
    ...titled(citation),
    description: excerpt(text, [quoted[0]?.[0] ?? 0, quoted.at(-1)?.[1] ?? text.length], quoted, most),
    footer: { text: footer.filter((part) => part !== '').join(' · ') },
  };
}
