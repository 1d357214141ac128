import { comparedWords } from '../../text/words.ts';

/** An office that a run of words names. */
export interface Office {
  readonly kind: string;
  /** How many words name it. */
  readonly length: number;
}

/** The longest name of an office that begins at a word; null where none does. */
export function officeAt(words: readonly string[], at: number): Office | null {
  const fitting = BY_FIRST.get(words[at] ?? '')?.find((name) => name.words.every((word, n) => words[at + n] === word));
  return fitting === undefined ? null : { kind: fitting.kind, length: fitting.words.length };
}

/** Offices whose holder leads a country. */
export const LEADING = ['president', 'prime minister', 'chancellor', 'king', 'queen', 'emir'];

/** There is one in the world, so no country has to be named. */
export const SOLE = new Set(['pope']);

/** Who holds it works abroad or on one matter: what follows "to" or "for" is that, not whom they serve. */
export const SENT = new Set(['envoy', 'ambassador']);

/** Words for an office that by themselves say too little of it: nobody is read unless the role says no more than the question. */
export const VAGUE = new Set(['leader', 'minister', 'secretary', 'adviser', 'director']);

/** Whether an office that is described so can be one that is held. */
export function covers(described: string, held: string): boolean {
  return described === held || (WIDER[described]?.includes(held) ?? false);
}

/** Whether the office that is held is only now and then called what is described: where another fits, that is meant. */
export function isFar(described: string, held: string): boolean {
  return FAR[described] === held;
}

const FAR: Readonly<Record<string, string>> = { envoy: 'ambassador', general: 'chief of the general staff' };
const SPEAKING = ['spokesperson', 'press secretary'];
const WIDER: Readonly<Record<string, readonly string[]>> = {
  leader: [...LEADING, 'director', 'chair', 'secretary general'],
  'head of state': ['president', 'king', 'queen', 'emir'],
  'head of government': ['prime minister', 'chancellor'],
  director: ['leader'],
  envoy: ['ambassador'],
  spokesman: SPEAKING,
  spokeswoman: SPEAKING,
  spokesperson: ['spokesman', 'spokeswoman', ...SPEAKING],
  'press secretary': ['spokesman', 'spokeswoman', ...SPEAKING],
  general: ['commander in chief', 'chief of the general staff'],
};

/** "head of the Russian delegation": an office that is parted by whom it serves. Porter's stems. */
export const PARTED: readonly { readonly of: string; readonly stems: readonly string[]; readonly kind: string }[] = [
  { of: 'leader', stems: ['deleg'], kind: 'head of delegation' },
  { of: 'leader', stems: ['negoti', 'team'], kind: 'head of delegation' },
  { of: 'leader', stems: ['gener', 'staff'], kind: 'chief of the general staff' },
];

const KINDS: Readonly<Record<string, readonly string[]>> = {
  president: [],
  'vice president': [],
  'prime minister': ['premier', 'PM'],
  chancellor: [],
  king: [],
  queen: [],
  emir: [],
  'crown prince': [],
  'first lady': [],
  pope: ['pontiff'],
  leader: ['head', 'boss', 'chief', 'ruler', 'strongman'],
  'head of state': [],
  'head of government': [],
  director: [],
  'chief of staff': [],
  chair: ['chairman', 'chairwoman', 'chairperson'],
  'secretary general': [],
  envoy: ['special envoy', 'emissary', 'special representative', 'presidential envoy', 'special presidential envoy'],
  ambassador: [],
  spokesperson: [],
  spokesman: [],
  spokeswoman: [],
  'press secretary': ['press chief'],
  'national security adviser': ['national security advisor', 'security adviser', 'security advisor'],
  adviser: ['advisor', 'aide'],
  'head of delegation': [
    ...[
      'delegation head',
      'delegation leader',
      'delegation chief',
      'leader of the delegation',
      'head of the delegation',
    ],
    ...['chief negotiator', 'lead negotiator', 'head negotiator', 'top negotiator'],
  ],
  'commander in chief': [],
  'chief of the general staff': ['chief of general staff', 'general staff chief'],
  general: ['top general', 'army chief', 'military chief'],
  minister: [],
  secretary: [],
  'foreign minister': [
    ...['secretary of state', 'foreign secretary', 'minister of foreign affairs', 'minister for foreign affairs'],
    ...['top diplomat', 'chief diplomat', 'head diplomat', 'foreign affairs minister', 'diplomacy chief'],
  ],
  ...portfolio('finance minister', ['finance', 'treasury', 'money', 'economy']),
  ...portfolio('defence minister', ['defence', 'defense', 'war']),
  ...portfolio('commerce minister', ['commerce', 'trade']),
  ...portfolio('interior minister', ['interior', 'home']),
  ...portfolio('energy minister', ['energy']),
  ...portfolio('justice minister', ['justice']),
};

function portfolio(kind: string, matters: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const office = ['minister', 'secretary', 'chief', 'boss', 'guy', 'man', 'head'];
  const ministry = matters.flatMap((matter) =>
    ['minister of', 'minister for', 'secretary of'].map((of) => `${of} ${matter}`),
  );
  return { [kind]: [...matters.flatMap((matter) => office.map((word) => `${matter} ${word}`)), ...ministry] };
}

interface OfficeName {
  readonly kind: string;
  readonly words: readonly string[];
}

const BY_FIRST: ReadonlyMap<string, readonly OfficeName[]> = (() => {
  const names = Object.entries(KINDS)
    .flatMap(([kind, others]) => [kind, ...others].map((name) => ({ kind, words: comparedWords(name) })))
    .sort((a, b) => b.words.length - a.words.length);
  return new Map(names.map(({ words: [first = ''] }) => [first, names.filter(({ words }) => words[0] === first)]));
})();
