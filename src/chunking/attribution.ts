import { canBePerson, NAME } from './personNames.ts';

/** What the words around a quotation say of who speaks: somebody named, "he" or "she", or somebody whom they do not name. */
export type Attribution =
  { readonly type: 'name'; readonly name: string } | { readonly type: 'pronoun' } | { readonly type: 'nameless' };

/**
 * Reads who speaks: "X said", "said X", "according to X", "X, an analyst, said". Null where nobody is said to speak.
 *
 * @param outside A sentence without its quotations, each of them leaving a `”`.
 */
export function readAttribution(outside: string): Attribution | null {
  // Every form has a word of speech, and most sentences have none.
  if (!SPEECH.test(outside)) return NEWCOMER.test(outside) ? { type: 'nameless' } : null;
  for (const form of FORMS) {
    const groups = form.exec(outside)?.groups;
    if (groups?.pronoun !== undefined) return { type: 'pronoun' };
    const { name } = groups ?? {};
    if (name !== undefined) return canBePerson(name) ? { type: 'name', name } : { type: 'nameless' };
  }
  return { type: 'nameless' };
}

/** The capitalized words that a sentence opens with as its subject; null where it opens with two people, or with other words. */
export function subjectOf(outside: string): string | null {
  return SUBJECT.exec(outside)?.groups?.name ?? null;
}

const VERB = (() => {
  const regular =
    'acknowledge|add|announce|answer|argue|assert|believe|caution|claim|comment|conclude|confirm|continue|declare|' +
    'emphasi[sz]e|explain|highlight|insist|note|observe|recall|reiterate|remark|state|stress|suggest|underline|underscore|warn';
  const others =
    'said|says|told|tells|wrote|writes|admits|admitted|replies|replied|(?:went|goes) on|points? out|pointed out';
  return `(?:(?:${regular})(?:d|ed|s|es)|${others})\\b`;
})();
const PERSON = `(?:(?<pronoun>\\b[Hh]e|\\b[Ss]he)|(?<!\\p{Lu}[\\p{L}’'-]+ and )(?<name>${NAME}))`;
const ADVERBS = '(?: (?:also|then|later|further|has|had|\\p{Ll}+ly))*';

const FORMS: readonly RegExp[] = [
  new RegExp(`${PERSON}${ADVERBS} ${VERB}`, 'u'),
  new RegExp(`”[,\\s–—-]*${VERB} (?<name>${NAME})`, 'u'),
  new RegExp(`\\b[Aa]ccording to (?<name>${NAME})`, 'u'),
  new RegExp(`(?<name>${NAME}), [^,”]{3,60},${ADVERBS} ${VERB}`, 'u'),
];
const SPEECH = new RegExp(`\\b(?:${VERB}|[Aa]ccording to\\b)`, 'u');
/** "One pilot was less sure." */
const NEWCOMER = /^\P{L}*(?:One|An?|Another) \p{Ll}/u;
const SUBJECT = new RegExp(`^\\P{L}*(?<name>${NAME})(?=,? \\p{Ll})(?!,? and \\p{Lu})`, 'u');
