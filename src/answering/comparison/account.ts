import type { Names } from '../../corpus/names.ts';
import type { StoredSentence } from '../../library/library.ts';
import { asCompared } from '../../text/words.ts';

/** Tells whose account a sentence is: 2 where its words or its speaker say so, 1 where only its footnotes or its outlet do, else 0. */
export type AccountOf = (sentence: StoredSentence, outlet: string | null) => 0 | 1 | 2;

/**
 * Whose words count as those of somebody whom a question names: their own, and those of the people who speak for an institution or a
 * country. Who they are is taken from the names' roles ("Kremlin spokesman") and from the sentences themselves ("Kremlin aide Yuri
 * Ushakov").
 *
 * @param label As the question says it: "Kremlin", "Trump", "Russian side", "TASS".
 * @param texts Sentences in which offices stand beside names.
 */
export function accountOf(label: string, { forms, roles = [] }: Names, texts: readonly string[]): AccountOf {
  const written = writtenFor(label, forms);
  const people = [...inRoles(written, roles), ...besideOffice(written, texts)].map(surname);
  const spoken = speaks([...new Set([...written, ...people])]);
  const speakers = [...new Set([...written.map(surname), ...people])].map(asCompared);
  return ({ text, speaker, sources }, outlet) => {
    if (spoken.test(text) || (speaker !== null && speakers.includes(asCompared(surname(speaker))))) return 2;
    if (OTHERS.test(text)) return 0;
    const named = sources.length > 0 ? sources.map((source) => source.outlet) : [outlet ?? ''];
    return named.some((name) => written.some((form) => holds(name, form))) ? 1 : 0;
  };
}

/** "according to", "reported": words that give a sentence to an outlet, whatever stands in its footnotes. */
const OTHERS = /\b(?:according to|reported|wrote|relayed by|cited by)\b/u;

/** Capitals speak for their governments. */
const COUNTRIES: readonly (readonly string[])[] = [
  ['Moscow', 'Russia', 'Russian'],
  ['Washington', 'United States', 'U.S.', 'US', 'USA', 'America', 'American'],
  ['Kyiv', 'Ukraine', 'Ukrainian'],
  ['Ankara', 'Türkiye', 'Turkish'],
  ['Berlin', 'Germany', 'German'],
  ['London', 'Britain', 'UK', 'British'],
  ['Paris', 'France', 'French'],
  ['Europe', 'European', 'Europeans'],
];

/** How texts write somebody: a person by the surname, a country by its forms, all else as the question does. */
function writtenFor(label: string, forms: Names['forms']): readonly string[] {
  const bare = label.replace(
    /\s+(?:sides?|governments?|delegations?|officials?|leaderships?|authorit(?:y|ies)|teams?)$/iu,
    '',
  );
  const own = COUNTRIES.find((country) => country.some((form) => asCompared(form) === asCompared(bare)));
  if (own) return own;
  const known = forms.find(({ words: parts }) => parts.join(' ') === asCompared(bare));
  const isPerson =
    known?.group === 'people' ||
    forms.some(({ group, words: parts }) => group === 'people' && parts.at(-1) === asCompared(bare));
  return isPerson ? [surname(known?.name ?? bare)] : [known?.written ?? bare];
}

/** The people whose role names a form before any other country: "U.S. ambassador to Russia" is no Russian. */
function inRoles(written: readonly string[], roles: NonNullable<Names['roles']>): readonly string[] {
  return roles.filter(({ role }) => written.some((form) => firstOf(role, form))).map(({ name }) => name);
}

function firstOf(role: string, form: string): boolean {
  const at = placeOf(role, form);
  const others = COUNTRIES.filter((country) => !country.includes(form)).flat();
  return at !== -1 && !others.some((other) => placeOf(role, other) !== -1 && placeOf(role, other) < at);
}

/** "Kremlin aide Yuri Ushakov": who holds an office beside its name. */
function besideOffice(written: readonly string[], texts: readonly string[]): readonly string[] {
  const pattern = new RegExp(
    `${WHOLE}(?:${anyOf(written)}) (?:\\p{Ll}+ ){0,2}(?:aide|spokes(?:man|woman|person)|secretary|official|adviser|advisor|envoy|chief) (?<name>\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+)`,
    'gu',
  );
  return texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.name ?? []));
}

const WHOLE = '(?<![\\p{L}\\p{N}-])';

/** Whether a text gives its claim to one of the names: "X said", "according to X", "X, after a pause, called", "in X’s statement". */
function speaks(names: readonly string[]): RegExp {
  const name = `${WHOLE}(?:${anyOf(names)})(?![\\p{L}\\p{N}])(?! (?:Post|Independent|Times|Today|Hotel|Palace))`;
  // Up to the verb stand small words, offices and names, but neither a comma nor a full stop.
  const office =
    "(?:['’]s?)?(?: (?!(?:that|which|who|said|and|with|by|in|on|at|of)\\b)[\\p{L}.’'-]+){0,6}?(?: of [\\p{Lu}][\\p{L}]+)?";
  const joined = '(?: and (?:the )?(?:\\p{Lu}|other )[^,;.]{0,40}?)?';
  const aside = '(?:, (?!\\p{Lu}\\p{L}+ (?:said|told|wrote))[^;]{2,90},)?';
  const adverbs = '(?: (?:also|later|then|again|still|afterwards|had|has|have|each|both|firmly|likewise))*';
  const verb = `(?:${VERBS})(?![\\p{L}\\p{N}])`;
  const account = `(?:['’]s?)?(?: [\\p{Ll}-]+){0,2} (?:account|statement|note|release|readout|version|view|text|report|count|figure)s?`;
  return new RegExp(
    [
      `${name}${office}${joined}${aside}${adverbs} ${verb}`,
      `\\b[Aa]ccording to (?:[^,;]*?[^\\p{L}])?${name}`,
      `\\b(?:told|as) (?:the )?${name}`,
      `${name}${account}`,
    ].join('|'),
    'u',
  );
}

const VERBS = (() => {
  const regular =
    'acknowledge|add|announce|answer|argue|assert|ask|characteri[sz]e|claim|comment|complain|conclude|confirm|congratulate|continue|count|critici[sz]e|declare|' +
    'demand|describe|dismiss|dispute|emphasi[sz]e|expect|explain|express|forecast|highlight|hint|hope|insist|judge|mention|name|note|object|place|date|praise|' +
    'promise|propose|recall|reiterate|reject|remark|repeat|report|restate|reveal|state|stress|suggest|summari[sz]e|thank|threaten|underline|urge|voice|warn|welcome';
  const others =
    'said|says|saying|told|tells|wrote|writes|(?:spoke|speaks)(?: on [\\p{L}\\d ]{3,20})? of|thought|saw|called(?! (?:off\\b|\\p{Lu}\\p{L}+(?: and| to|[.,;]| on \\d)))|gave|sum(?:s|med) up|put|den(?:ied|ies)|made (?:no|a) statement';
  return `(?:${regular})e?d|${others}`;
})();

/** The last word, but of a name of several capitalized words such as "von der Leyen" no part is left out. */
function surname(name: string): string {
  return name.replace(/^.*?(?=(?:von|van|al|bin)\b.*$|\S+$)/u, '');
}

function anyOf(names: readonly string[]): string {
  return names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
}

function holds(text: string, form: string): boolean {
  return ` ${asCompared(text)} `.includes(` ${asCompared(form)} `);
}

function placeOf(text: string, form: string): number {
  return ` ${asCompared(text)} `.indexOf(` ${asCompared(form)} `);
}
