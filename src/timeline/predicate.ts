import { coreOf, withoutTie } from './clauseWords.ts';
import type { DirectDay } from './directDays.ts';
import { endsAtEvent, endsInCall, eventNounIn } from './eventNouns.ts';
import { governingVerb, isAdjective, isDenied } from './governingVerb.ts';
import { pastVerbs, type PastVerb } from './verbs.ts';

/** What a sentence tells to have happened on one of its days. */
export interface Predicate {
  /** `step` is a part of whatever people met for that day; `act` is one where they share a name; `deed` stands for itself. */
  readonly kind: 'meeting' | 'call' | 'deed' | 'step' | 'act';
  /** 1 tells that it happened, 2 that something was done, 3 only speaks of it. */
  readonly rank: 1 | 2 | 3;
  /** Whether it was only to happen when the sentence was written. */
  readonly isPlanned: boolean;
  /** The words of the sentence that tell it. */
  readonly core: string;
  /** The verb that tells it. */
  readonly verb: string;
}

/**
 * Reads what a sentence tells of a day by the verb that the day stands with: the last past form before the day, else the first one after
 * it.
 *
 * @param previous The day that stands before it in the sentence.
 * @returns Null where nothing took place: it was said, thought, expected, denied, or how things were.
 */
export function readPredicate(sentence: string, day: DirectDay, previous: DirectDay | null): Predicate | null {
  const verbs = pastVerbs(sentence);
  const governing = governingVerb(sentence, day, verbs);
  if (governing === null || ATTRIBUTION.test(withoutTie(sentence.slice(0, day.start)))) return null;
  if (previous !== null && !day.isListed && governing.end <= previous.start) return null;
  const core = coreOf(sentence, day, governing);
  const clause = { sentence, day, verbs, governing, core };
  if (governing.kind === 'speech') return ofSpeech(clause);
  if (isDenied(sentence, governing)) return null;
  return ofDeed(clause);
}

/** "according to the paper on …". */
const ATTRIBUTION = /\b[Aa]ccording to [^,;]*$/u;

interface Clause {
  readonly sentence: string;
  readonly day: DirectDay;
  readonly verbs: readonly PastVerb[];
  readonly governing: PastVerb;
  readonly core: string;
}

/** Said by somebody on that day: a call all the same where it was said in one, and a deed that is announced. */
function ofSpeech({ sentence, day, verbs, governing, core }: Clause): Predicate | null {
  if (endsInCall(withoutTie(sentence.slice(0, day.start))))
    return { kind: 'call', rank: 3, isPlanned: false, core, verb: governing.text };
  const told = verbs.find((verb) => verb.kind === 'deed' && !isDenied(sentence, verb) && !isAdjective(sentence, verb));
  if (told === undefined || !TELLS_NEWS.has(governing.text) || OTHER_DAY.test(sentence.slice(0, day.start)))
    return null;
  const end = told.start < governing.start ? attributionStart(sentence, governing) : sentence.length;
  const from = told.start < governing.start ? 0 : day.end;
  return { kind: 'deed', rank: 2, isPlanned: false, core: sentence.slice(from, end), verb: told.text };
}

const TELLS_NEWS: ReadonlySet<string> = new Set(['said', 'reported', 'confirmed']);
const OTHER_DAY = /\d (?:January|February|March|April|May|June|July|August|September|October|November|December)/u;

function attributionStart(sentence: string, governing: PastVerb): number {
  const comma = sentence.lastIndexOf(', ', governing.start);
  return comma < 0 ? governing.start : comma;
}

function ofDeed({ sentence, day, governing, core }: Clause): Predicate | null {
  const { kind, text: verb } = governing;
  const before = withoutTie(sentence.slice(0, day.start));
  const noun = kindOf(eventNounIn(core));
  const told = { isPlanned: false, core, verb };
  if (kind === 'meet') return { ...told, kind: 'meeting', rank: 1 };
  if (kind === 'call') return { ...told, kind: 'call', rank: 1 };
  if (endsInCall(before)) return { ...told, kind: 'call', rank: 2 };
  if (kind === 'deed') return { ...told, kind: 'deed', rank: 1 };
  if (verb === 'followed') return followed(sentence, day, governing);
  if (kind === 'occur') return ofOccurrence(sentence.slice(governing.end), { ...told, noun });
  if (kind === 'state') return ofState(sentence, before, { ...told, noun }, governing);
  if (endsAtEvent(before) && noun !== null) return { ...told, kind: noun, rank: 3 };
  return { ...told, kind: kind === 'step' ? 'step' : 'act', rank: 2 };
}

type Noun = Predicate['kind'] | null;

function kindOf(noun: ReturnType<typeof eventNounIn>): Noun {
  return noun === 'other' ? 'deed' : noun;
}

interface Told extends Pick<Predicate, 'isPlanned' | 'core' | 'verb'> {
  readonly noun: Noun;
}

/** "was held", "took place", "lasted": what the subject names; "took part" is a step. */
function ofOccurrence(after: string, { noun, ...told }: Told): Predicate | null {
  if (told.verb === 'took' && !/^ place\b/u.test(after)) return { ...told, kind: 'step', rank: 2 };
  if (noun === null) return { ...told, kind: 'act', rank: 2 };
  const tellsItself = told.verb === 'held' || told.verb === 'took' || noun === 'deed';
  return { ...told, kind: noun, rank: tellsItself ? 1 : 2 };
}

/** How things were tells nothing but where the subject, or the place, is an event: "The exchange on 19 March was part of …". */
function ofState(sentence: string, before: string, { noun, ...told }: Told, governing: PastVerb): Predicate | null {
  const isPlanned = /^ to\b(?! have\b)/u.test(sentence.slice(governing.end));
  if (isPlanned) return noun === null ? null : { ...told, kind: noun, rank: 3, isPlanned };
  const names = noun !== null && (governing.start > before.length || AT_TALKS.test(before));
  return names ? { ...told, kind: noun, rank: 3 } : null;
}

const AT_TALKS =
  /\b(?:at|in|during) (?:the|an?) (?:[\p{L}–-]+ ){0,3}?(?:talks|meeting|summit|call|session|round)\b(?! of)[^;]*$/u;

/** "The talks were followed by a meeting of … on …": what follows is what happened then. */
function followed(sentence: string, day: DirectDay, governing: PastVerb): Predicate | null {
  if (governing.start > day.end) return referred(sentence, day, governing);
  const by = /\bby\b/u.exec(sentence.slice(governing.end));
  if (by === null) return null;
  const from = governing.end + by.index;
  const core = sentence.slice(from, from < day.start ? day.end : sentence.length);
  return { kind: kindOf(eventNounIn(core)) ?? 'step', rank: 3, isPlanned: false, core, verb: governing.text };
}

function referred(sentence: string, day: DirectDay, { text }: PastVerb): Predicate | null {
  const core = sentence.slice(0, day.end);
  const kind = kindOf(eventNounIn(core));
  return kind === null ? null : { kind, rank: 3, isPlanned: false, core, verb: text };
}
