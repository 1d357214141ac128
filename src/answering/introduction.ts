import { anyOf, DEMONYM, NO_NAME, OFFICE } from '../corpus/properNoun.ts';
import type { WantedSentences } from '../retrieval/wantedPassages.ts';
import { readLately } from '../text/readLately.ts';
import { comparedWords, terms, words } from '../text/words.ts';

/** Whom a question wants to be introduced to, in "who is Engin Ozer?": the last word of the name, as words are compared; else null. */
export const whoIsAsked = readLately((question): string | null => {
  const name = FORMS.map((form) => form.exec(question)?.groups?.name).find((name) => name !== undefined);
  return comparedWords(name ?? '').at(-1) ?? null;
});

/** Whether a sentence tells who somebody is: an office, a calling or a kinship stands with the name. */
export function introduces(sentence: string, lastName: string): boolean {
  return words(sentence).some(({ text, start, end }) => {
    if (text !== lastName) return false;
    const before = beforeName(sentence, start);
    const after = sentence.slice(end);
    return (
      TITLE.test(before) || IS.test(after) || (after.startsWith(',') && (ASIDE.test(before) || APPOSED.test(after)))
    );
  });
}

/** Which sentences a question wants that asks who somebody is, which articles tell by the way; undefined for any other. */
export function introductionWanted(question: string): WantedSentences | undefined {
  const name = whoIsAsked(question);
  const [term] = terms(name ?? '');
  if (name === null || term === undefined) return undefined;
  return { term, holds: ({ role, text }) => role === 'claim' && introduces(text, name) };
}

/** Words of a name in small letters. */
const PARTICLE = 'al|bin|da|de|del|der|di|el|la|van|von';

const FORMS = (() => {
  const word = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`;
  const name = `(?<name>${word}(?: (?:(?:${PARTICLE}) )*${word}){0,3})`;
  const end = String.raw`(?:,? (?:again|anyway|exactly|please))*\W*$`;
  return [
    `[Ww]ho(?:['’]s| is| was| exactly is)(?: this| that)? ${name}${end}`,
    `[Ww]hat (?:does|did) ${name} do${end}`,
    `[Ww]hat(?:['’]s| is| was) ${name}['’]s? (?:job|role|position|post|office|title|function)${end}`,
    `[Ww]hat (?:job|role|position|post|office|title|function) (?:does|did|has|had) ${name} (?:have|hold|held)${end}`,
  ].map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}] )(?<![\p{L}\p{N}])${form}`, 'u'));
})();

/** What stands before a name whose last word is known: capitalized words before it are part of the name, but for those of a title. */
function beforeName(sentence: string, lastWord: number): string {
  const before = sentence.slice(0, lastWord);
  const run = NAME_BEFORE.exec(before)?.[0] ?? '';
  const parts = run.split(/(?<=\s)/u);
  const name = parts.slice(parts.findLastIndex(isTitleWord) + 1).join('');
  return before.slice(0, before.length - name.length);
}

const NAME_BEFORE = new RegExp(String.raw`(?:(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}.’']*|${PARTICLE})[\s-])*$`, 'u');

function isTitleWord(written: string): boolean {
  return written
    .trim()
    .split('-')
    .some((word) => OFFICE.test(word) || NO_NAME.test(word) || DEMONYM.test(word) || CALLING.test(word));
}

/** With a small or a capital letter in front. */
const CALLINGS = anyOf(
  `
  actor actress admiral advis[eo]r aide ally ambassador analyst archbishop artist athlete author ballerina banker bishop blogger boss
  brother businessman businesswoman captain cardinal chair chairman chairwoman chairperson chancellor chief citizen colonel columnist
  commander commissioner congressman congresswoman coordinator correspondent dancer daughter delegate deputy diplomat director dissident
  economist editor emir emissary engineer envoy executive expert father founder friend general governor head historian husband
  investor journalist judge king lady lawmaker lawyer leader lieutenant manager marshal mayor mediator member minister mother musician negotiator
  observer officer official oligarch opponent patriarch pilot player poet politician pontiff pope premier president predecessor priest
  prime prince princess prisoner professor prosecutor queen reporter representative researcher ruler scholar scientist secretary senator
  sheikh singer sister soldier son son-in-law speaker specialist spokesman spokesperson spokeswoman strategist student successor
  teacher tsar tycoon veteran widow wife winner writer`.replace(
    /(?<=\s)\p{Ll}/gu,
    (first) => `[${first.toUpperCase()}${first}]`,
  ),
);
const CALLING = new RegExp(`^${CALLINGS}$`, 'u');
/** "special envoy", "Secretary of State": right before a name. */
const TITLE = new RegExp(
  String.raw`\b${CALLINGS}(?: (?:of|for) (?:the )?(?:staff|parliament|congress|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*))? $`,
  'u',
);
/** "her predecessor in Rome, ": before a name that a comma follows. */
const ASIDE = new RegExp(String.raw`\b${CALLINGS}(?: (?:of|for|to|in|at) [^,;]{1,60})?, $`, 'u');
/** ", head of the Presidential Office": behind a name, and not ", National Security Adviser Mike Waltz". */
const APPOSED = new RegExp(
  String.raw`^, (?:who (?:chairs|commands|directs|heads|leads|runs)\b|(?!and\b|who\b)[^,;]*?\b${CALLINGS}\b(?! \p{Lu}))`,
  'u',
);
/** " was ambassador to Canada", " as Russian ambassador". */
const IS = new RegExp(
  String.raw`^ (?:is|was|became|remain(?:s|ed)|ha[sd] been|serve[sd] as|as|was (?:named|appointed)) (?:[\p{L}.’'-]+ ){0,4}?${CALLINGS}\b(?! \p{Lu})`,
  'u',
);
