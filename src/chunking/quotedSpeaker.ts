import { personName } from '../corpus/personName.ts';
import { readAttribution, subjectOf } from './attribution.ts';
import { createFullNames } from './personNames.ts';

/**
 * Follows who is quoted through an article. Give it the paragraphs in their order, each as its sentences; for each sentence it says who
 * speaks the quotation in it: a full name where the text tells ("…", Eremina stated), null where no one is quoted or nobody is named.
 * A pronoun stands for whoever spoke or acted last. A sentence that is all quotation belongs to the one who is named when the quotation
 * ends, else to the speaker before it in the paragraph.
 *
 * @param text The article's text, in which surnames are completed.
 */
export function createSpeakerTracker(text: string): (sentences: readonly string[]) => readonly (string | null)[] {
  const fullName = createFullNames(text);
  let lastNamed: string | null = null;

  function speakerOf(outside: string, quoted: boolean): Reading['speaker'] {
    const attribution = readAttribution(outside);
    if (attribution?.type === 'pronoun') return lastNamed;
    // "He" after "a resident said" is nobody whom the text has named.
    if (attribution) return (lastNamed = attribution.type === 'name' ? fullName(attribution.name) : null);
    const subject = fullName(subjectOf(outside) ?? '');
    const other = personName(subject) !== null && subject !== lastNamed;
    if (other) lastNamed = subject;
    return other || (quoted && /\p{L}/u.test(outside)) ? null : undefined;
  }

  return (sentences) => {
    let open = 0;
    const read = sentences.map((sentence): Reading => {
      const parted = partQuotations(sentence, open);
      open = parted.open;
      return { quoted: parted.quoted, goesOn: open > 0, speaker: speakerOf(parted.outside, parted.quoted) };
    });
    return read.map(({ quoted }, index) => (quoted ? speakerAt(read, index) : null));
  };
}

interface Reading {
  readonly quoted: boolean;
  /** Whether the next sentence begins within the quotation. */
  readonly goesOn: boolean;
  /** Who its words outside the quotation say is speaking: null for nobody whom they name, undefined where they do not say. */
  readonly speaker: string | null | undefined;
}

function speakerAt(read: readonly Reading[], index: number): string | null {
  const [own] = read.slice(index);
  const closing = own?.speaker === undefined ? read.slice(index).find(({ goesOn }) => !goesOn) : own;
  if (closing?.speaker !== undefined) return closing.speaker;
  return read.slice(0, index).findLast(({ speaker }) => speaker !== undefined)?.speaker ?? null;
}

/**
 * Takes the quotations out of a sentence, each of them leaving a `”`.
 *
 * @param open How many quotations, one within the other, the sentence begins in.
 */
function partQuotations(sentence: string, open: number): { outside: string; quoted: boolean; open: number } {
  const pieces = sentence.split(/(["“”«»])/u);
  let outside = '';
  let depth = open;
  let deepest = open;
  pieces.forEach((piece, index) => {
    if (index % 2 === 0) {
      if (depth === 0) outside += piece;
    } else if (opens(piece, depth, pieces[index - 1] ?? '', pieces[index + 1] ?? '')) {
      deepest = Math.max(deepest, ++depth);
    } else if (depth > 0 && --depth === 0) {
      outside += '”';
    }
  });
  return { outside, quoted: deepest > 0, open: depth };
}

/** A straight mark opens a quotation behind a blank, but within a quotation only in front of a word; elsewhere it ends one, or is a unit. */
function opens(mark: string, depth: number, before: string, after: string): boolean {
  if (mark !== '"') return mark === '“' || mark === '«';
  return /(?:^|[\s([{—–-])$/u.test(before) && (depth === 0 || /^[\p{L}\p{N}]/u.test(after));
}
