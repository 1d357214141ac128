import { fullName } from './personNames.ts';

/**
 * Follows who is quoted through an article. Give it the paragraphs in their order, each as its sentences; for each sentence it says who
 * speaks the quotation in it: a full name where the text tells ("…", Eremina stated), null where no one is quoted or nobody is named.
 * A pronoun stands for whoever was named last. A quotation that its sentence does not attribute goes on with the speaker before it in the
 * paragraph, or belongs to the one who is named when it ends.
 *
 * @param text The article's text, in which surnames are completed.
 */
export function createSpeakerTracker(text: string): (sentences: readonly string[]) => readonly (string | null)[] {
  let lastNamed: string | null = null;
  return (sentences) => {
    let open = false;
    const read = sentences.map((sentence) => {
      const wasOpen = open;
      open = leavesQuoteOpen(sentence, open);
      const named = attributedName(sentence, wasOpen);
      if (named?.type === 'name') lastNamed = fullName(named.name, text);
      return { quoted: wasOpen || QUOTE.test(sentence), named: named === null ? null : lastNamed };
    });
    return read.map(({ quoted }, index) => (quoted ? speakerAt(read, index) : null));
  };
}

/** The name in the sentence or the nearest before it, else the first one after it. */
function speakerAt(read: readonly { readonly named: string | null }[], index: number): string | null {
  const before = read.slice(0, index + 1).findLast(({ named }) => named !== null);
  return (before ?? read.slice(index).find(({ named }) => named !== null))?.named ?? null;
}

const QUOTE = /["“”«»]/u;
const VERB =
  '(?:said|says|stated|states|added|adds|told|noted|notes|stressed|emphasi[sz]ed|explained|argued|concluded|suggested|underscored|' +
  'underlined|highlighted|remarked|recalled|warned|insisted|continued|replied|answered|claimed|believes|pointed out|went on)';
const NAME = "\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,3}";
const PRONOUN = '(?:[Hh]e|[Ss]he)';
/** The forms in which news names a speaker: "X said", "said X", "According to X", "X, an analyst, said". */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<who>${NAME}|\\b${PRONOUN})(?:\\s+(?:also|then|later|further))?\\s+${VERB}\\b`, 'u'),
  new RegExp(`[”"»],?\\s*${VERB}\\s+(?<who>${NAME})`, 'u'),
  new RegExp(`[Aa]ccording to\\s+(?<who>${NAME})`, 'u'),
  new RegExp(`(?<who>${NAME}),[^,"“«]{3,60},\\s+${VERB}\\b`, 'u'),
];

/**
 * Who the sentence says is speaking, by name or by pronoun; null when it does not say. What stands in quotation marks is not looked at.
 *
 * @param open Whether the sentence begins inside a quotation.
 */
function attributedName(sentence: string, open: boolean): { type: 'name'; name: string } | { type: 'pronoun' } | null {
  const outside = (open ? sentence.replace(/^[^"”»]*/u, '') : sentence)
    .replace(open ? /^["”»]/u : /^(?!)/u, '” ')
    .replace(/["“«][^"”»]*(?:["”»]|$)/gu, '” ');
  for (const form of FORMS) {
    const who = form.exec(outside)?.groups?.who;
    if (who === undefined) continue;
    return /^(?:he|she)$/iu.test(who) ? { type: 'pronoun' } : { type: 'name', name: who.replace(/[’']s$/u, '') };
  }
  return null;
}

/** Whether a quotation that was open, or opens here, is still open at the sentence's end. */
function leavesQuoteOpen(sentence: string, open: boolean): boolean {
  const marks = sentence.match(QUOTES) ?? [];
  return marks.reduce((state, mark) => (mark === '"' ? !state : mark === '“' || mark === '«'), open);
}

const QUOTES = /["“”«»]/gu;
