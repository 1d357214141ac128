import type { Span } from '../text/span.ts';

/**
 * What a verb in the past says of a sentence:
 * - `meet`, `call`: people came together, or spoke from afar;
 * - `occur`: something that its subject names took place ("the talks lasted", "the truce ended");
 * - `deed`: something was done once and for all, wherever people met that day ("signed", "sanctioned", "killed");
 * - `step`: something that is done in the course of talks too ("agreed", "proposed", "arrived");
 * - `act`: anything else that was done;
 * - `state`: how things were; `speech`: what somebody said, wrote or thought.
 */
export type VerbKind = 'meet' | 'call' | 'occur' | 'deed' | 'step' | 'act' | 'state' | 'speech';

/** A finite verb in the past, or a participle that may be one. */
export interface PastVerb extends Span {
  /** In small letters. */
  readonly text: string;
  readonly kind: VerbKind;
}

/** The past forms of a sentence in order: words in -ed and irregular ones; "the planned visit" has none. */
export function pastVerbs(sentence: string): readonly PastVerb[] {
  return [...sentence.matchAll(VERB)].flatMap((match) => {
    const text = match[0].toLowerCase();
    const before = sentence.slice(0, match.index);
    const end = match.index + match[0].length;
    const after = sentence.slice(end);
    const isDescription =
      DETERMINER.test(before) || /[-–]$/u.test(before) || (BY_SOMEBODY.test(after) && !PASSIVE.test(before));
    if (NO_VERBS.has(text) || isDescription) return [];
    return [{ start: match.index, end, text, kind: kindOf(text, before, after) }];
  });
}

function kindOf(verb: string, before: string, after: string): VerbKind {
  if (verb === 'spoke' || verb === 'talked')
    return TALKED.test(after) || (BOTH.test(before) && TALKED_ON.test(after)) ? 'call' : 'speech';
  if (verb === 'called') return CALLED_OFF.test(after) ? 'deed' : CALLED_UP.test(after) ? 'call' : 'speech';
  if (verb === 'named')
    return /\bas (?:\p{L}+ )*(?:U\.S\. )?(?:negotiators?|ambassadors?|ministers?|envoys?|heads?|chiefs?|directors?|secretary|judges?|leader)\b/u.test(
      after,
    )
      ? 'deed'
      : 'speech';
  if (verb === 'told' || verb === 'informed')
    return /^[^,;]{0,60} by (?:tele)?phone\b/u.test(after) ? 'call' : 'speech';
  if (verb === 'made') return /^[^,;]{0,90} public\b/u.test(after) ? 'deed' : 'act';
  if (verb === 'published' || verb === 'issued') return PRESS_PIECE.test(after) ? 'speech' : 'deed';
  return KINDS.get(verb) ?? 'act';
}

const TALKED =
  /^ (?:directly |briefly |again )?(?:with|by (?:tele)?phone|by video|on the (?:tele)?phone|over the|for (?:\p{L}+|\d+) (?:hours|minutes))\b/u;
const TALKED_ON = /^ (?:directly |briefly |again )?(?:on|for|late|early)\b/u;
/** "Trump and Putin spoke on …". */
const BOTH = /\band (?:\p{Lu}[\p{L}.’'-]* )+$/u;
const CALLED_OFF = /^(?: \p{L}+){0,3} off\b/u;
/** "called Putin on Monday", not "called the talks useful". */
const CALLED_UP = /^ (?:\p{Lu}[\p{L}.’'-]* ){1,5}(?:on|from|after|late|early|again|to)\b/u;
const PRESS_PIECE = /^ an? (?:\p{L}+ ){0,2}(?:article|interview|report|column|commentary|piece|analysis)\b/u;

const IRREGULAR =
  'met spoke forecast said told wrote held took went came left gave got sent struck hit shot fought flew drove rode swam began ended fell rose broke ' +
  'brought bought built caught chose cut cast dealt drew felt found forbade foresaw forgave froze grew had heard hid kept knew laid led lent ' +
  'let lit lost made meant paid put rang ran saw sold set shook shut sank sat slept sought spent split spread stood stole stuck swore swept ' +
  'swam taught thought threw understood undertook underwent upheld won withdrew became was were been done gone given taken drawn broken ' +
  'frozen thrown stolen sunk begun won burnt blew bent bound bred clung crept dug fled flung hung knelt leapt sent shrank slid spun sprang stung tore wept wound';

const VERB = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'])(?:${[...new Set(IRREGULAR.split(' '))].join('|')}|\p{Ll}{2,}ed)(?![\p{L}\p{N}])`,
  'gu',
);

const NO_VERBS: ReadonlySet<string> = new Set(
  'united indeed need speed hundred sacred red bed shed seed feed weed deed breed creed exceed proceed succeed infrared unprecedented armed related'.split(
    ' ',
  ),
);

/** What stands before an adjective: "the leaked plan", "a planned visit", "of wounded soldiers". */
const DETERMINER =
  /(?<![\p{L}\p{N}])(?:the|an?|its|his|her|their|our|some|more|any|no|of|by|with|for|seriously|so-called|\d{1,3}|this|that|these|those|two|three|four|five|six)\s$/iu;

const BY_SOMEBODY = /^ by (?!(?:tele)?phone|video|letter|train|plane|car|\d)/u;
/** "was drafted by", but not "a text drafted by". */
const PASSIVE = /\b(?:was|were|been|be|being|got)(?: \p{L}+ly)? $/u;

function kinds(table: Readonly<Partial<Record<VerbKind, string>>>): ReadonlyMap<string, VerbKind> {
  return new Map(
    Object.entries(table).flatMap(([kind, verbs]) =>
      verbs.split(/\s+/u).map((verb) => [verb, kind as VerbKind] as const),
    ),
  );
}

const KINDS = kinds({
  meet: 'met hosted chaired received gathered convened visited welcomed',
  call: 'phoned telephoned rang',
  occur:
    'held lasted took began opened started ended closed occurred happened resumed finished fell documented followed',
  deed:
    'signed sanctioned killed wounded freed released exchanged swapped appointed dismissed fired resigned expelled arrested detained imposed ' +
    'launched surfaced leaked declared cancelled canceled postponed suspended banned annexed invaded attacked struck bombed shelled ratified ' +
    'vetoed elected died withdrew destroyed cut shortened adopted approved passed voted ceased issued published deported captured sank',
  step:
    'agreed proposed offered demanded ordered answered asked gave handed raised discussed attended joined left invited urged announced ' +
    'threatened pledged promised committed accepted rejected refused submitted introduced sought pressed set sent briefed put named',
  state:
    'was were had been represented belonged covered included differed lay remained stayed led headed seemed appeared existed stood consisted ' +
    'contained wanted needed knew owned hoped feared',
  speech:
    'said wrote added noted reported described judged counted confirmed recalled quoted relayed cited claimed stressed warned insisted argued ' +
    'thought believed expected forecast forecasted predicted hinted suggested assumed considered compared pointed dated placed numbered saw ' +
    'explained advised commented denied acknowledged admitted accused criticised criticized thanked praised listed posted replied ' +
    'responded remarked repeated restated reiterated mentioned understood viewed spoken floated blamed complained asserted concluded ' +
    'maintained vowed hailed condemned denounced regarded labelled labeled expressed voiced showed indicated estimated monitored',
});
