/** Whether a word denies what is said with it. */
export function denies(key: string): boolean {
  return NEGATIONS.has(key) || CONTRACTED.test(key) || DENIALS.test(key);
}

/** Whether two words say the opposite of each other: "acceptable" and "unacceptable", "before" and "after". */
export function areOpposite(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (PREFIXES.some((prefix) => long === prefix + short) && short.length > 3) return true;
  if (one.endsWith('less') !== other.endsWith('less') && one.replace(ENDINGS, '') === other.replace(ENDINGS, ''))
    return true;
  return OPPOSITES.some(([a, b]) => (a.test(one) && b.test(other)) || (a.test(other) && b.test(one)));
}

/**
 * Whether the words before a part of a sentence take it back: "did not | sign", "denied that | the talks".
 *
 * @param before The words of the same clause in front of the part.
 */
export function isDeniedBy(before: readonly string[]): boolean {
  const nearest = before.slice(-DENIAL_REACH).reverse();
  return nearest.some((key, distance) => {
    if (DENIALS.test(key)) return true;
    if (['no', 'neither', 'nor', 'without', 'none'].includes(key)) return distance < 3;
    return denies(key) && nearest.slice(0, distance).every((between) => BETWEEN.has(between));
  });
}

/** Words that a verb of denial reaches. */
const DENIAL_REACH = 4;

const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely`.split(/\s+/u),
);
const CONTRACTED =
  /^(?:do|does|did|is|are|was|were|have|has|had|would|could|should|must|might|need|wo|ca|sha|ai|must)nt$/u;
const DENIALS =
  /^(?:den(?:y|ies|ied|ying)|denials?|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?|declin(?:e|es|ed|ing)|fail(?:s|ed|ing|ure)?|false|falsely|lie|lies|untrue|disput(?:e|es|ed|ing)|unable)$/u;
/** Words that may stand between "not" and what it takes back. */
const BETWEEN: ReadonlySet<string> = new Set(
  'yet longer be been have has had also only really fully even ever to get a an the any'.split(' '),
);
const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'anti', 'counter'];
const ENDINGS = /(?:less|ful(?:ly)?)$/u;

const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['before', 'after'],
    ['more', 'less|fewer'],
    ['most|many', 'few|least'],
    ['over|above', 'under|below'],
    ['always', 'sometimes|rarely|seldom'],
    ['all|every|everybody|everyone', 'some|few|somebody|someone'],
    [
      'accept(?:s|ed|able|ing)?|agree[ds]?|agreeing|approve[ds]?',
      'refuse[ds]?|reject(?:s|ed|ing)?|unacceptable|oppose[ds]?',
    ],
    ['confirm(?:s|ed|ing)?', 'den(?:y|ies|ied|ying)'],
    ['support(?:s|ed|ing)?|back(?:s|ed|ing)?|favou?r(?:s|ed)?', 'oppose[ds]?|opposing'],
    ['allow(?:s|ed|ing)?|permit(?:s|ted)?', 'ban(?:s|ned)?|forb(?:id|ids|ade|idden)|prohibit(?:s|ed)?|bar(?:s|red)?'],
    [
      'increas(?:e|es|ed|ing)|r(?:ise|ises|ose|isen|ising)|grew|grow(?:s|n|ing)?',
      'decreas(?:e|es|ed|ing)|f(?:all|alls|ell|allen|alling)|dropped|shr(?:ank|unk|ink|inks)',
    ],
    ['win|wins|won', 'lose|loses|lost'],
    ['first', 'last'],
    ['open(?:s|ed|ing)?|beg(?:in|ins|an|un)|start(?:s|ed)?', 'clos(?:e|es|ed|ing)|end(?:s|ed|ing)?'],
    ['buy|buys|bought', 'sell|sells|sold'],
    ['north|northern', 'south|southern'],
    ['east|eastern', 'west|western'],
    ['good|positive', 'bad|negative'],
    ['true', 'false'],
    ['possible', 'impossible'],
    ['likely', 'unlikely'],
    ['lift(?:s|ed)?', 'impos(?:e|es|ed)'],
    ['arrive[ds]?', 'left|leave|leaves'],
    ['early|earlier', 'late|later'],
    ['minimum', 'maximum'],
    ['up', 'down'],
    ['with', 'without'],
    ['everything', 'nothing'],
    ['everybody|everyone|somebody|someone', 'nobody'],
    ['high|higher|highest', 'low|lower|lowest'],
    ['long|longer|longest', 'short|shorter|shortest'],
    ['withdr(?:ew|aw|aws|awn)', 'advanc(?:e|es|ed)|deploy(?:s|ed)?'],
  ] as const
).map(([a, b]) => [new RegExp(`^(?:${a})$`, 'u'), new RegExp(`^(?:${b})$`, 'u')] as const);
