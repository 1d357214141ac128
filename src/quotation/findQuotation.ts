import type { AnswerContext } from '../answering/answerQuestion.ts';
import { citationOf, createCiter } from '../answering/quote.ts';
import { verify } from '../answering/verify.ts';
import type { Citation, QuotedSentence } from '../answering/answer.ts';
import type { Sentence } from '../chunking/passage.ts';
import { NO_MARKS } from '../corpus/outlets.ts';
import { type AskedSentence, isTelling, readAsked } from './asked.ts';
import type { Difference } from './compareRun.ts';
import { findSentences, type SentenceMatch } from './findSentences.ts';
import { withoutMarkup } from './messageText.ts';
import { storedSentences } from './storedSentences.ts';

/** Who wrote or said a sentence, as far as the articles tell. */
export interface QuoteFound {
  /** The sentence as it was asked for. */
  readonly query: string;
  /**
   * - `verbatim`: the articles have these words; quotation marks, dashes, blanks, capitals, stops at the end and British or American spelling
   *   apart. A part of a sentence counts where it has at least four words, two of them no stop words, unless a full stop makes a whole
   *   sentence of it or a denial in front of it was left out.
   * - `altered`: the same sentence with words changed, left out or added.
   * - `reported`: the articles have it in reported speech, or report it directly where reported speech was asked for.
   * - `absent`: no such sentence.
   */
  readonly match: 'verbatim' | 'altered' | 'reported' | 'absent';
  /** Where it stands, the best first, at most four; all of the one kind. None where it is absent. */
  readonly found: readonly FoundQuotation[];
  /** Where it is absent: the sentences that have most of its words, at most three. */
  readonly nearest: readonly QuotedPlace[];
  /** Why nothing was looked for: there are no words, or fewer than can be told from what anybody says; null where something was. */
  readonly unsearched: 'no words' | 'too short' | null;
}

/** A piece of an article. */
export interface QuotedPlace {
  /** `text` is the article's from `start` to `end`. */
  readonly sentence: QuotedSentence;
  readonly citation: Citation;
  /** `question`: the interviewer's words, `heading`: the editor's. */
  readonly role: Sentence['role'];
  /** Offset at which the sentence begins of which the piece is. */
  readonly sentenceStart: number;
}

export interface FoundQuotation extends QuotedPlace {
  /** Whether it is all of the sentences that it stands in. */
  readonly isWhole: boolean;
  readonly differences: readonly Difference[];
  /** Whether a number, a date, a name or a denial differs, or a word is turned into its opposite. */
  readonly meaningChanged: boolean;
}

const MOST_FOUND = 4;
const MOST_NEAREST = 3;
/** A sentence may stand in many reprints; so many are read to choose those that are shown. */
const MOST_PLACED = 12;

/** Looks up who wrote or said a sentence, or sentences that follow each other, in whatever Markdown they were typed. */
export function findQuotation(context: AnswerContext, query: string): QuoteFound {
  const asked = readAsked(withoutMarkup(query));
  const nothing = { query, match: 'absent', found: [], nearest: [] } as const;
  if (asked.words.length === 0) return { ...nothing, unsearched: 'no words' };
  const matches = findSentences(context.reader, asked, context.names).filter((match) => fits(match, asked));
  const [first] = matches;
  if (first === undefined || first.kind === 'none') {
    const unsearched = isTelling(asked.keys) ? null : 'too short';
    const nearest = distinct(matches).slice(0, MOST_NEAREST).map(wholeSentences);
    return { ...nothing, unsearched, nearest: placed(context, nearest).map(({ place }) => place) };
  }
  const found = placed(context, distinct(matches).slice(0, MOST_PLACED)).sort(byOrigin).slice(0, MOST_FOUND);
  if (found.length === 0) return { ...nothing, unsearched: null };
  return {
    query,
    match: first.kind,
    found: found.map(({ match, place }) => foundAt(match, place)),
    nearest: [],
    unsearched: null,
  };
}

/** What shares a few words only, or some with a text that is hardly one, is nothing near it. */
function fits({ kind, coverage }: SentenceMatch, asked: AskedSentence): boolean {
  return kind !== 'none' || (coverage >= NEAR && isTelling(asked.keys));
}

const NEAR = 0.4;

function wholeSentences(match: SentenceMatch): SentenceMatch {
  const { start, end } = match;
  return { ...match, start: match.sentences[0]?.start ?? start, end: match.sentences.at(-1)?.end ?? end };
}

interface Placed {
  readonly match: SentenceMatch;
  readonly place: QuotedPlace;
}

function foundAt({ isWhole, differences, meaningChanged }: SentenceMatch, place: QuotedPlace): FoundQuotation {
  return { ...place, isWhole, differences, meaningChanged };
}

function placed(context: AnswerContext, matches: readonly SentenceMatch[]): Placed[] {
  return matches.flatMap((match) => {
    const place = placeOf(context, match);
    return place === null ? [] : [{ match, place }];
  });
}

function placeOf({ reader, outlets = NO_MARKS, onBug }: AnswerContext, match: SentenceMatch): QuotedPlace | null {
  const { article } = match.article;
  const stored = storedSentences(reader, match);
  const [first] = stored;
  if (first === undefined || !stored.every((place) => verify(place, article, onBug))) return null;
  const speakers = new Set(stored.map(({ sentence }) => sentence.speaker));
  const whole: Sentence = {
    ...first.sentence,
    text: article.text.slice(match.start, match.end),
    start: match.start,
    end: match.end,
    speaker: speakers.size === 1 ? first.sentence.speaker : null,
    sources: stored.flatMap(({ sentence }) => sentence.sources),
  };
  const quoted = createCiter([], outlets).quote({ sentence: { ...first.sentence, ...whole } }, article);
  return {
    sentence: quoted,
    citation: citationOf(article, 1, outlets),
    role: first.sentence.role,
    sentenceStart: first.sentence.start,
  };
}

/** Whole sentences first, then what somebody claims, then outlets' own words before our summaries of them, then the earliest. */
function byOrigin(a: Placed, b: Placed): number {
  const rank = ({ match, place }: Placed) =>
    Number(!match.isWhole) * 4 + Number(place.role !== 'claim') * 2 + Number(place.citation.kind === 'summary');
  return rank(a) - rank(b) || a.place.citation.date.localeCompare(b.place.citation.date);
}

/** Each place once: runs that overlap are one. */
function distinct(matches: readonly SentenceMatch[]): readonly SentenceMatch[] {
  const kept: SentenceMatch[] = [];
  for (const match of matches) {
    const overlaps = kept.some(
      ({ entry, start, end }) => entry.id === match.entry.id && start < match.end && match.start < end,
    );
    if (!overlaps) kept.push(match);
  }
  return kept;
}
