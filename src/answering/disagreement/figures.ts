import { terms } from '../../text/words.ts';
import { type Amount, areCompatible, BOUND, readBound } from './amounts.ts';
import { NUMBER, numberOf } from './numbers.ts';

/** A figure of a text, and what it counts. */
export interface Figure extends Amount {
  readonly kind: 'count' | 'money' | 'percent' | 'score';
  /** Stems of up to three words behind it. */
  readonly what: readonly string[];
  /** Both sides of a score, "41-38"; empty otherwise. */
  readonly score: string;
}

/** Finds the figures of a text without its dates; years, lengths of time and numbers that are part of a name are left out. */
export function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(FIGURE)].flatMap(({ groups = {}, index }): Figure[] => {
    const { bound, currency, number = '', scale, percent, money, against, behind = '' } = groups;
    const isBare = scale === undefined && currency === undefined && money === undefined && percent === undefined;
    if (isBare && (/^(?:19|20)\d\d$/u.test(number) || TIME.test(behind) || isInName(text, index, number))) return [];
    const value = numberOf(number) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    const score = against === undefined ? '' : `${String(numberOf(number))}-${String(numberOf(against))}`;
    const kind =
      score !== ''
        ? 'score'
        : percent !== undefined
          ? 'percent'
          : currency !== undefined || money !== undefined
            ? 'money'
            : 'count';
    return [{ value, bound: readBound(bound), kind, what: terms(behind).slice(0, 3), score }];
  });
}

/** What a question asks the figure of: the stems of the noun behind "how many", and the kind of figure where it tells. */
export interface AskedFigure {
  readonly what: readonly string[];
  readonly kind: Figure['kind'] | null;
}

/** Reads what is to be counted from a question. */
export function askedFigure(question: string): AskedFigure {
  const behind = ASKED.exec(question)?.groups?.behind ?? '';
  const kind = KINDS.find(([form]) => form.test(question))?.[1] ?? null;
  return { what: terms(headOf(behind)), kind };
}

/** The noun of what is counted: the first word in the plural, "employees" of "local employees"; else the first one. */
function headOf(phrase: string): string {
  const all = phrase.trim().split(/\s+/u);
  return all.find((word) => PLURAL.test(word)) ?? all[0] ?? '';
}

const PLURAL = /^(?:people|men|women|children|staff|dead|police|\p{L}{3,}s)$/iu;

/**
 * Whether two texts answer with figures of which none fits another one: figures of what is asked for, else the only figure of the kind
 * in each, where both count the same thing, or people in other words.
 */
export function figuresDiffer(asked: AskedFigure, one: string, other: string): boolean {
  const [a, b] = [slotOf(asked, one), slotOf(asked, other)];
  if (a.length === 0 || b.length === 0 || !a.some((figure) => b.some((another) => countAlike(figure, another))))
    return false;
  return !a.some((figure) => b.some((another) => isCompatible(figure, another)));
}

function slotOf({ what, kind }: AskedFigure, text: string): readonly Figure[] {
  const figures = figuresIn(text).filter((figure) => kind === null || figure.kind === kind);
  const named = figures.filter((figure) => what.some((stem) => figure.what.includes(stem)));
  if (named.length > 0) return named;
  const kinds = new Set(figures.map((figure) => figure.kind));
  return figures.length === 1 || (kind !== null && kinds.size === 1) ? figures : [];
}

function countAlike(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind !== 'count' || a.what.some((stem) => b.what.includes(stem)) || (isPeople(a) && isPeople(b));
}

function isCompatible(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && (a.kind === 'score' ? a.score === b.score : areCompatible(a, b));
}

/** People go by many names: "marchers", "residents", "dead". */
function isPeople({ what }: Figure): boolean {
  return PEOPLE.test(what[0] ?? '') || PEOPLE.test(what[1] ?? '');
}

const PEOPLE =
  /^(?:peopl|person|men|women|children|dead|death|die|victim|civilian|soldier|troop|sailor|crew|worker|resid|inhabit|citizen|passeng|prison|hostag|protest|demonstr|marcher|particip|visitor|guest|fan|pupil|student|casualti|live|injur|wound|attende|kill)/u;
const TIME = /^\s?-?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|a\.?m|p\.?m|o['’]clock)\b/iu;

/** A number behind a capitalized word within a sentence is part of a name: "Channel 4". */
function isInName(text: string, index: number, number: string): boolean {
  return /^\d{1,3}$/u.test(number) && /[\p{Ll},;] \p{Lu}[\p{L}]+ $/u.test(text.slice(0, index));
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const FIGURE = new RegExp(
  String.raw`${BOUND}(?<![\p{L}\p{N}.,:–-])(?:(?<currency>(?:US)?[$€£¥])\s?)?(?<number>(?!one\b|zero\b)${NUMBER})(?![\p{N}]|[.:]\d|(?:st|nd|rd|th)\b)` +
    String.raw`(?:\s?(?<scale>thousand|million|billion|trillion|bn|m)\b)?` +
    String.raw`(?:\s?(?<percent>%|per\s?cent\b))?(?:[\s-](?<money>euros?|dollars?|pounds?|roubles?|rubles?|francs?|crowns?|yuan)\b)?` +
    String.raw`(?:(?:\s\p{Ll}+)?\s(?:votes\s)?(?:to|against)\s(?<against>${NUMBER})(?!\s?(?:%|per|million)))?` +
    String.raw`(?<behind>(?:[\s-](?!\d)[\p{L}’'-]+){0,3})`,
  'giu',
);

const ASKED =
  /\b(?:how (?:many|much)|(?:what|which) (?:number|share|percentage|proportion|part) of)\s(?<behind>(?:[\p{L}’'-]+\s?){1,4})/iu;
/** The kind of figure by what is asked for; "how many" is always a count. */
const KINDS: readonly (readonly [RegExp, Figure['kind'] | null])[] = [
  [/\bby (?:how many votes|(?:what|which) (?:margin|score))\b|\bwhat was the (?:score|vote count)\b/iu, 'score'],
  [/\bhow many\b/iu, null],
  [/\b(?:share|percentage|per\s?cent|proportion|rate|turnout)\b/iu, 'percent'],
  [
    /\b(?:costs?|price|worth|paid?|pays|earn(?:ed)?|budget|deficit|debts?|spen[dt]|sum|fine[ds]?|invest(?:ed|ment)?|money|revenue|profit|loss)\b/iu,
    'money',
  ],
];
