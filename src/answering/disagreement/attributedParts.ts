import { BOUND } from './amounts.ts';
import { NUMBER } from './numbers.ts';

/** A sentence parted into what is claimed and who says so. */
export interface AttributedParts {
  /** The sentence without the words that say who claims it. */
  readonly core: string;
  /** Those words, joined by blanks; empty where nobody is named. */
  readonly attribution: string;
}

/**
 * Parts a sentence: "…, according to X", "X said on 3 May that …", "…, X reported", "X put the toll at …", "…, in a second version of the
 * reports", "X dated … to …". What stands between two commas goes with the name beside it.
 */
export function attributedParts(sentence: string): AttributedParts {
  const attributions: string[] = [];
  let core = sentence;
  for (const form of FORMS) {
    core = core.replace(form, (match) => {
      attributions.push(match);
      return ' ';
    });
  }
  return { core: core.replace(/\s+/gu, ' ').trim(), attribution: attributions.join(' ') };
}

const SAYING =
  'said|says|reported|wrote|claimed|announced|noted|stated|insisted|estimated|added|explained|confirmed|admitted|argued|denied|' +
  'disputed|found|told(?: [^,.;]{2,40}?)?';
const SAID = `(?:${SAYING}|put it)`;
const DATE = String.raw`(?: (?:on|in) (?:\d{1,2}(?:[–-]\d{1,2})? )?\p{Lu}\p{Ll}+(?: \d{4})?)?`;
/** Where it was said, and in which circumstances: "at the opening". */
const WHERE = String.raw`(?: (?:at|in|to|when) (?:the )?\p{L}[^,.;\d]{1,40}?)?`;
const SPEAKER = String.raw`(?:(?! and \p{Ll}| (?:never|not|no) )[^,;:]){2,90}`;

const FORMS: readonly RegExp[] = [
  /^According to [^,]+(?:, (?:relayed|citing|quoted|cited|based)\b[^,]*)?,/u,
  /(?:^|,?\s+)according to [^;]+?(?=[.!?][”"]?$|, (?:while|but) |;)/iu,
  /,? in (?:an?|one|the|another)(?: \p{Ll}+)? versions?(?: of [^.,;]+)?/u,
  new RegExp(
    String.raw`(?<=\S), (?!as |who |which |where |and )${SPEAKER}(?:, ${SPEAKER},)? (?:later |also |then |has |had )?${SAID}${WHERE}${DATE}(?=[,.]|$)`,
    'u',
  ),
  new RegExp(
    String.raw`^${SPEAKER}(?:, [^;:]{2,90},)? (?:later |also |then |has |had )?${SAID}${WHERE}${DATE} (?:that |of |(?=(?:the|it|its|there|they|he|she|his|her|their) ))`,
    'u',
  ),
  new RegExp(
    String.raw`^(?=[^,]*\p{Lu}|Some|Other)${SPEAKER}(?:, in [^,]+(?:,|$))? (?:instead )?(?:also )?(?:dated|placed|counted|timed|numbered) `,
    'u',
  ),
  new RegExp(
    String.raw`^${SPEAKER} (?:later |also |then )?(?:said|reported|counted|claimed|found|estimated|gave a figure of) ` +
      String.raw`(?=(?:(?:a|the) \p{Ll}+ of )?${BOUND}[$€£]?${NUMBER}\b)`,
    'u',
  ),
  new RegExp(String.raw`^${SPEAKER} (?:put|puts) (?=.+ at )`, 'u'),
  new RegExp(
    String.raw`^\p{Lu}${SPEAKER}(?:, [^;:]{2,90},)? (?<!\b(?:was|were|is|are|be|been|being) )(?:called|described|termed|branded) `,
    'u',
  ),
  / by \p{Lu}[^,;]{1,40}, as relayed by [^,;]{2,60},/u,
];
