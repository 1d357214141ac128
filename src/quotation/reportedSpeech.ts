import { stemmer } from 'stemmer';
import type { Names } from '../corpus/names.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { words } from '../text/words.ts';
import { align, type Change, MOST_DIFFERENCES } from './alignment.ts';
import { weightOf, weightOfAll } from './asked.ts';
import { createCommonWeight } from './commonWeight.ts';
import { denies } from './negation.ts';
import { isNumberWord } from './numberValues.ts';
import { createNameTest } from './properNames.ts';
import { wordingOf } from './wording.ts';

/** Whether a sentence of an article and what is asked for are reports of each other. */
export type ReportTest = (stored: string, article: string) => boolean;

/**
 * Whether one of two sentences reports what the other has directly: "He said they would sign it" and "We will sign it". Persons, tenses
 * and words such as "here" and "now" may be shifted, and who speaks may stand for "I" or "we"; all else has to be there, in order.
 */
export function createReportTest(asked: string, names: Names): ReportTest {
  const said = partsOf(asked);
  const plain = plainWords(asked);
  const reported = said.reported.map(plainWords);
  return (stored, article) => {
    const told = partsOf(stored);
    const { speaker } = said;
    if (speaker === null) return told.reported.some((part) => isShifted(part, plain, article, names));
    if (told.direct.length === 0) return false;
    return (
      told.reported.some((part) => isShifted(part, plain, article, names)) ||
      (isNamed(speaker, stored) &&
        told.direct.some((part) => reported.some((other) => isShifted(part, other, article, names))))
    );
  };
}

interface SpeechParts {
  /** What a sentence reports, without who says so. */
  readonly reported: readonly string[];
  /** What it has in quotation marks. */
  readonly direct: readonly string[];
  /** Who is said to say it; null where the sentence does not report. */
  readonly speaker: string | null;
}

function partsOf(sentence: string): SpeechParts {
  const outside = sentence.replace(/["“„«][^"“”»]*["”»]/gu, (quoted) => quoted.replace(/[^"“”»«„]/gu, '#'));
  const direct = Array.from(sentence.matchAll(/["“„«]([^"“”„«»]+)["”»]/gu), ([, quoted = '']) => quoted);
  const read = SAID_WORD.test(outside)
    ? FORMS.flatMap(([form, cut]) => {
        const found = form.exec(sentence);
        return found === null ? [] : [{ what: cut(found), who: found.groups?.who?.trim() ?? '' }];
      })
    : [];
  return { reported: read.map(({ what }) => what), direct, speaker: read[0]?.who ?? null };
}

const VERB =
  'said|says|told|tells|stated|states|announced|announces|wrote|writes|added|adds|explained|explains|argued|argues|noted|notes|warned|warns|' +
  'claimed|claims|reported|reports|insisted|insists|stressed|stresses|promised|promises|declared|declares|confirmed|confirms|thought|' +
  'thinks|believed|believes|expected|expects|concluded|concludes|answered|answers|replied|replies|predicted|predicts|hoped|hopes';
const SAID_WORD = new RegExp(String.raw`\b(?:${VERB}|[Aa]ccording to)\b`, 'u');
const WHEN = String.raw`(?:,? (?:on|in|at|to|after|before|of|during|later|via|by)\b[^,]{1,60}?)?`;
const WHO = '(?<who>[^,;:]{1,90}?)';

type Form = readonly [RegExp, (found: RegExpExecArray) => string];

/** Each way of reporting, with what is left when who says so is taken out. */
const FORMS: readonly Form[] = [
  [
    new RegExp(String.raw`^${WHO} (?:also |further |had |has )?(?:${VERB})\b[^,;]{0,80}? that (?<what>.+)$`, 'su'),
    whatOf,
  ],
  [
    new RegExp(
      String.raw`^${WHO} (?:also |had |has )?(?:${VERB}) (?:(?:on|in) [^,;]{1,40}? (?:20\d\d|\d{1,2}) )?(?<what>.+)$`,
      'su',
    ),
    whatOf,
  ],
  [
    new RegExp(
      String.raw`^(?<who>[^,;:]{1,60}, [^,;:]{1,80}), (?:also )?(?:${VERB})\b(?:[^,;]{0,60}? that)? (?<what>.+)$`,
      'su',
    ),
    whatOf,
  ],
  [new RegExp(String.raw`^(?<what>.+), ${WHO} (?:${VERB})${WHEN}\.?$`, 'su'), whatOf],
  [new RegExp(String.raw`^(?<what>.+),? according to ${WHO}\.?$`, 'su'), whatOf],
  [new RegExp(String.raw`^[Aa]ccording to ${WHO}, (?<what>.+)$`, 'su'), whatOf],
  [
    new RegExp(String.raw`^(?<what>[^,]+), ${WHO} (?:${VERB})${WHEN}, (?<more>.+)$`, 'su'),
    ({ groups }) => `${groups?.what ?? ''} ${groups?.more ?? ''}`,
  ],
];

function whatOf({ groups }: RegExpExecArray): string {
  return groups?.what ?? '';
}

function isNamed(speaker: string, sentence: string): boolean {
  const held = new Set(words(sentence).map(({ text }) => text));
  const named = words(speaker).filter(
    ({ text, start }) => !STOP_WORDS.has(text) && /\p{Lu}/u.test(speaker.charAt(start)),
  );
  return named.length === 0 || named.some(({ text }) => held.has(text));
}

/** Least words, and the least likeness of two wordings of what was said once both are brought into one person and tense. */
const LEAST_WORDS = 4;
const LEAST_LIKENESS = 0.85;
/** More than sums of the same weights can differ by. */
const ROUNDING = 1e-9;

function isShifted(one: string, asked: readonly string[], article: string, names: Names): boolean {
  const stored = plainWords(one);
  if (!mayBeShifted(stored, asked)) return false;
  const found = align(stored, asked);
  if (found === null || found.same.length < LEAST_WORDS - 1 || asked.length < LEAST_WORDS) return false;
  const edges = [stored.slice(0, found.start), stored.slice(found.end)];
  const terms = found.same.filter(([at]) => weightOf(stored[at] ?? '') === 1).length;
  if (terms < 2 || edges.some((edge) => weightOfAll(edge) > 1.5)) return false;
  const nameTest = nameKeysOf(one, article, names);
  const speakers = found.changes.filter((change) => isSpeaker(stored, asked, change, nameTest));
  const rest = found.changes.filter((change) => !speakers.includes(change));
  const changed = [...rest.flatMap(({ from, to }) => [...stored.slice(...from), ...asked.slice(...to)])];
  if ([...changed, ...edges.flat()].some((key) => denies(key) || key === 'not')) return false;
  if (changed.some((key) => isNumberWord(key) || nameTest.has(key))) return false;
  const same = found.same.reduce((sum, [at]) => sum + weightOf(stored[at] ?? ''), 0);
  const spoken = speakers.reduce(
    (sum, { from, to }) => sum + weightOfAll(stored.slice(...from)) + weightOfAll(asked.slice(...to)),
    0,
  );
  const all = weightOfAll(asked) + weightOfAll(stored.slice(found.start, found.end)) - spoken;
  return (2 * same) / all >= LEAST_LIKENESS;
}

/** What has too little in common even if as many words as can be are who speaks, which is seen sooner than laid against each other. */
function mayBeShifted(stored: readonly string[], asked: readonly string[]): boolean {
  if (stored.length + asked.length > MOST_DIFFERENCES) return true;
  const persons = (words: readonly string[]) => words.filter((word) => PERSONS.has(word)).length;
  const same = createCommonWeight(asked)(stored);
  const rest = weightOfAll(asked) - persons(asked) - LONGEST_SPEAKER * persons(stored);
  return 2 * same >= (LEAST_LIKENESS - ROUNDING) * (rest + same);
}

function nameKeysOf(text: string, article: string, names: Names): ReadonlySet<string> {
  const all = wordingOf(text);
  const isName = createNameTest(text, all, article, names);
  return new Set(all.flatMap(({ key }, at) => (isName(at) ? [shifted(key)] : [])));
}

/** Whoever is named in the one, or meant as "the port", is "I", "we", "he" or "they" in the other. */
function isSpeaker(
  stored: readonly string[],
  asked: readonly string[],
  { from, to }: Change,
  names: ReadonlySet<string>,
): boolean {
  const sides = [stored.slice(...from), asked.slice(...to)];
  return sides.some(([only, ...more], n) => {
    const other = sides[1 - n] ?? [];
    return (
      only !== undefined &&
      more.length === 0 &&
      PERSONS.has(only) &&
      other.length <= LONGEST_SPEAKER &&
      (other.some((key) => names.has(key)) || other[0] === 'the')
    );
  });
}

/** Words that name who speaks. */
const LONGEST_SPEAKER = 4;
const PERSONS: ReadonlySet<string> = new Set(['@', '@s']);

/** The words of a text, each in one person and tense. */
function plainWords(text: string): readonly string[] {
  const whole = CONTRACTIONS.reduce((said, [form, long]) => said.replace(form, long), text.replaceAll('’', "'"));
  return wordingOf(whole)
    .map(({ key }) => shifted(key))
    .filter((key) => key !== '');
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/giu, 'will not'],
  [/\bcan't\b|\bcannot\b/giu, 'can not'],
  [/n't\b/giu, ' not'],
  [/'ll\b/giu, ' will'],
  [/'re\b|'m\b/giu, ' are'],
  [/'ve\b/giu, ' have'],
  [/\bit's\b/giu, 'it is'],
];

function shifted(key: string): string {
  return SHIFTED.get(key) ?? (/^[a-z]+$/u.test(key) ? stemmer(key) : key);
}

/** Each line: the word that stands for the others; what is dropped stands for nothing. */
const SHIFTED: ReadonlyMap<string, string> = new Map(
  [
    '@ i we he she they you me us him them',
    '@s my our his her their your its ours theirs',
    'will would shall should',
    'can could',
    'may might',
    'be is are am was were been being',
    '- have has had do does did having that',
    'those this these',
    'there here',
    'then now',
    ...(
      'go went gone|take took taken|give gave given|make made|come came|see saw seen|know knew known|think thought|meet met|hold held|' +
      'keep kept|leave left|bring brought|tell told|find found|mean meant|pay paid|send sent|speak spoke spoken|write wrote written|' +
      'get got gotten|begin began begun|break broke broken|fall fell fallen|rise rose risen|build built|lose lost|win won|want wanted|' +
      'agree agreed|fly flew flown|draw drew drawn|withdraw withdrew withdrawn|become became|show showed shown|feel felt|fight fought|' +
      'buy bought|sell sold|sit sat|stand stood|understand understood|choose chose chosen|drive drove driven|grow grew grown|' +
      'say said|lead led|hear heard|seek sought'
    ).split('|'),
  ].flatMap((line) => {
    const [plain = '', ...others] = line.split(' ');
    const key = plain === '-' ? '' : plain.startsWith('@') ? plain : stemmer(plain);
    return [plain, ...others].map((word) => [word, key] as const);
  }),
);
