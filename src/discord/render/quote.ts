import type { OfLibrary } from '../../desk/desk.ts';
import type { Difference } from '../../quotation/compareRun.ts';
import type { QuotedPlace, QuoteFound } from '../../quotation/findQuotation.ts';
import { quoteVerdict, whoseWords } from '../../quotation/quoteVerdict.ts';
import type { Post } from '../post.ts';
import { articleButton, contextButton } from './answerButtons.ts';
import { attribution } from './attribution.ts';
import { rowOf } from './buttons.ts';
import { escapeText } from './escape.ts';
import { textPosts } from './posts.ts';
import { quotation } from './quotation.ts';
import { clip } from './shorten.ts';
import { sourceLines } from './sourceLines.ts';

export interface QuoteView {
  /** User id of whoever asked. */
  readonly asker: string;
}

/** Characters of a quotation, of the sentence as it was asked for, and of each side of a difference. */
const LONGEST = { quotation: 500, asked: 300, difference: 120 } as const;
/** What is shown of them, so that all stays in one message. */
const MOST = { places: 3, differences: 8 } as const;

/** What `/quote` shows: where a sentence stands and whose words it is, in what it differs, else what is nearest. */
export function renderQuote(found: QuoteFound & OfLibrary, { asker }: QuoteView): readonly Post[] {
  const { said, warning } = quoteVerdict(found);
  const places = numbered(found.found.length > 0 ? found.found : found.nearest);
  const blocks = [
    `> ${escapeText(clip(found.query, LONGEST.asked))}`,
    said,
    ...places.map(placeBlock),
    [warning === null ? '' : `**${warning}**`, ...differences(found)].filter((line) => line !== '').join('\n'),
    sourceLines(
      places.map(({ citation }) => citation),
      places.map(({ sentence }) => sentence),
    ),
  ];
  return textPosts(blocks, rowOf(buttons(found.library, asker, places)));
}

function numbered(places: readonly QuotedPlace[]): readonly QuotedPlace[] {
  return places.slice(0, MOST.places).map(({ sentence, citation, ...place }, index) => {
    const number = index + 1;
    return { ...place, sentence: { ...sentence, citation: number }, citation: { ...citation, number } };
  });
}

function placeBlock(place: QuotedPlace): string {
  const { sentence, citation } = place;
  const by = attribution(sentence, citation, false);
  const whose = whoseWords(place);
  // Of a summary `by` begins with that word, with which `whose` ends.
  const named = citation.kind === 'summary' ? whose.replace(/summary$/u, by) : [whose, by].filter(Boolean).join(', ');
  return `${quotation(sentence, LONGEST.quotation)} [${citation.number}]\n— ${named}`;
}

/** "~~what the article has~~ **what was asked for**", a line each. */
function differences({ match, found }: QuoteFound): readonly string[] {
  const all = match === 'altered' ? (found[0]?.differences ?? []) : [];
  const more = all.length - MOST.differences;
  return [
    ...(all.length === 0 ? [] : ['The article’s words are struck out, the ones you gave are in bold:']),
    ...all.slice(0, MOST.differences).map(differenceLine),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
}

function differenceLine({ from, to }: Difference): string {
  const [struck, put] = [from, to].map((text) => escapeText(clip(text, LONGEST.difference)));
  if (to === '') return `- ~~${struck ?? ''}~~ (left out)`;
  if (from === '') return `- **${put ?? ''}** (put in)`;
  return `- ~~${struck ?? ''}~~ **${put ?? ''}**`;
}

function buttons(library: string, asker: string, places: readonly QuotedPlace[]) {
  const [first] = places;
  if (first === undefined) return [];
  const quoted = places.map(({ sentence, sentenceStart }) => ({ article: sentence.article, start: sentenceStart }));
  return [contextButton(library, asker, quoted), articleButton('Open the article', first.citation.article)];
}
