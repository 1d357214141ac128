/** A sentence parted into what is claimed and who says so. */
export interface AttributedParts {
  /** The sentence without the words that say who claims it. */
  readonly core: string;
  /** Those words, joined by blanks; empty where nobody is named. */
  readonly attribution: string;
}

/**
 * Parts a sentence: "…, according to X", "X said on 3 May that …", "…, X reported", "…, in a second version of the reports", "X dated … to
 * …". What stands between two commas goes with the name beside it.
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

const SAID = '(?:said|reported|wrote|told [^,]{2,40}|claimed|announced|noted|stated|insisted|estimated|put it)';
const DATE = String.raw`(?: (?:on|in) (?:\d{1,2}(?:[–-]\d{1,2})? )?\p{Lu}\p{Ll}+(?: \d{4})?)?`;
const SPEAKER = String.raw`(?:(?! and \p{Ll})[^,;:]){2,90}`;

const FORMS: readonly RegExp[] = [
  /(?:^|,?\s+)according to [^;]+?(?=[.!?][”"]?$|, (?:while|but) |;)/iu,
  /^According to [^,]+,/u,
  /,? in (?:an?|one|the|another)(?: \p{Ll}+)? versions?(?: of [^.,;]+)?/u,
  new RegExp(
    String.raw`(?<=\S), (?!as )${SPEAKER}(?:, ${SPEAKER},)? (?:later |also |then )?${SAID}${DATE}(?=[,.])`,
    'u',
  ),
  new RegExp(String.raw`^${SPEAKER}(?:, [^;:]{2,90},)? (?:later |also |then )?${SAID}${DATE} (?:that |of )`, 'u'),
  new RegExp(
    String.raw`^(?=[^,]*\p{Lu}|Some|Other)${SPEAKER}(?:, in [^,]+(?:,|$))? (?:instead )?(?:also )?(?:dated|placed|counted|timed|numbered) `,
    'u',
  ),
  new RegExp(
    String.raw`^${SPEAKER} (?:later |also |then )?(?:reported|counted|claimed|gave a figure of) (?=(?:more than |over )?\d)`,
    'u',
  ),
  / by \p{Lu}[^,;]{1,40}, as relayed by [^,;]{2,60},/u,
];
