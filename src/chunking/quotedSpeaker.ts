import { fullName } from './personNames.ts';

/**
 * Follows who is quoted through an article. Give it the sentences in their order; for each it says who speaks the quotation in it:
 * a full name where the text tells ("…", Eremina stated), null where no one is quoted or nobody is named. A pronoun stands for
 * whoever was named last; a quotation without attribution goes on with the speaker of the sentence before it in its paragraph.
 *
 * @param text The article's text, in which surnames are completed.
 */
export function createSpeakerTracker(text: string): (sentence: string, paragraph: number) => string | null {
  let lastNamed: string | null = null;
  let inParagraph: string | null = null;
  let paragraph = -1;
  let open = false;
  return (sentence, block) => {
    if (block !== paragraph) [paragraph, inParagraph, open] = [block, null, false];
    const quoted = open || QUOTE.test(sentence);
    open = leavesQuoteOpen(sentence, open);
    const named = attributedName(sentence);
    if (named?.type === 'name') lastNamed = fullName(named.name, text);
    if (named) inParagraph = lastNamed;
    return quoted ? inParagraph : null;
  };
}

const QUOTE = /["“”«»]/u;
const VERB =
  '(?:said|says|stated|states|added|adds|told|noted|notes|stressed|emphasi[sz]ed|explained|argued|concluded|suggested|underscored|' +
  'underlined|highlighted|remarked|recalled|warned|insisted|continued|replied|answered|claimed|believes|pointed out|went on)';
const NAME = "\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,3}";
const PRONOUN = '(?:[Hh]e|[Ss]he)';
/** The forms in which news names a speaker: "X said", "said X", "According to X". */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<who>${NAME}|\\b${PRONOUN})(?:\\s+(?:also|then|later|further))?\\s+${VERB}\\b`, 'u'),
  new RegExp(`[”"»],?\\s*${VERB}\\s+(?<who>${NAME})`, 'u'),
  new RegExp(`[Aa]ccording to\\s+(?<who>${NAME})`, 'u'),
  new RegExp(`(?<who>${NAME}),[^,"“«]{3,60},\\s+${VERB}\\b`, 'u'),
];

/** Who the sentence says is speaking, by name or by pronoun; null when it does not say. */
function attributedName(sentence: string): { type: 'name'; name: string } | { type: 'pronoun' } | null {
  const outside = sentence.replace(/["“«][^"”»]*["”»]?/gu, (quotation) => (quotation.endsWith(',"') ? ',"' : '"'));
  for (const form of FORMS) {
    const who = form.exec(outside)?.groups?.['who'];
    if (who === undefined) continue;
    return /^(?:he|she)$/iu.test(who) ? { type: 'pronoun' } : { type: 'name', name: who.replace(/[’']s$/u, '') };
  }
  return null;
}

/** Whether a quotation that was open, or opens here, is still open at the sentence's end. */
function leavesQuoteOpen(sentence: string, open: boolean): boolean {
  const marks = sentence.match(/["“”«»]/gu) ?? [];
  return marks.reduce((state, mark) => (mark === '"' ? !state : mark === '“' || mark === '«'), open);
}
