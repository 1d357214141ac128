import { isExpletive } from './expletive.ts';
import { openingOf } from './opening.ts';
import { opensWithStandIn } from './standIn.ts';

/**
 * Whether a sentence means something only after the one before it: its subject is a pronoun or a noun that stands for something named
 * there ("They lasted…", "Both sides…", "The latter…", "The meeting…"), or it is about "this".
 */
export function leansBack(text: string): boolean {
  const clause = uncapitalized(text.replace(/^[\s"'“‘«„([—–-]+/u, ''));
  if (ELLIPSIS.test(clause)) return true;
  const isQuoted = clause.length < text.length && /^\s*["“«„]/u.test(text);
  return subjectLeans(clause, isQuoted) || OBJECT_ONLY.test(clause) || SAID_BY_PRONOUN.test(text);
}

/** "So did Dorn", "Neither was the other". */
const ELLIPSIS =
  /^(?:so|neither|nor) (?:is|are|was|were|has|have|had|did|does|do|will|would|can|could) (?!not\b)\S+(?: \S+)?[.,;]/u;

/** Who says it is told by a pronoun alone: "…,” she said". */
const SAID_BY_PRONOUN =
  /[,.?!]["”’»]\s*(?:he|she|they)\s+(?:also |then |later )?(?:said|added|told|asked|wrote|replied|warned|explained|insisted|noted|continued|went on)\b/u;

/** "The ministry denied this.": whoever acts is named, and what upon is not. */
const OBJECT_ONLY =
  /^(?:(?!\b(?:and|but|that|which|who|while|after|when|as)\b)[^,;:.]){2,60}?\b(?:denie[ds]|rejected|rejects|confirmed|confirms|dismissed|dismisses|welcomed|condemned|disputed|disputes|refuted|called|described|did|repeated)\s+(?:(?:this|that|it|them|these|those|so)(?=[.,;"”]|\s*$|\s(?:on|in|at|as|and|but|saying|to be)\b)|(?:this|it|them) (?:an?\b|\p{Ll}+less\b))/u;

/** So that a word is the same at the beginning and behind an adverbial; the names that follow keep their capitals. */
function uncapitalized(clause: string): string {
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

function subjectLeans(clause: string, isQuoted: boolean, depth = 0): boolean {
  const told = !isQuoted && TOLD_BY_NAME.test(clause);
  if (LEANING.some((form) => form.test(clause))) return !STANDING.some((form) => form.test(clause));
  if (/^(?:he|she|his|her)\b/u.test(clause)) return !told;
  if (/^it\b/u.test(clause)) return !isExpletive(clause);
  if (opensWithStandIn(clause)) return true;
  const opening = depth < 3 ? openingOf(clause) : null;
  if (opening === null) return false;
  const rest = clause.slice(opening.length);
  return !opening.names(rest) && subjectLeans(rest, isQuoted, depth + 1);
}

/** "…, Lavrov said." behind words that are no quotation: he is who is meant. */
const TOLD_BY_NAME =
  /,\s(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:said|says|told|added|announced|wrote)\b|,\ssaid\s\p{Lu}|,\saccording to \p{Lu}/u;

const BE_OR_DO =
  '(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|died|said|remain|remained|went|came|took|left|followed|added|(?!hundred|indeed)\\p{Ll}{2,}ed)';
const NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|\\d[\\d,]*)';

const LEANING: readonly RegExp[] = [
  /^(?:they|their|its)\b/u,
  /^(?:this|that|these|those|such)\b/u,
  /^both\b/u,
  /^(?:neither|either|each)\b(?: of them| side| party| man| woman| leader| team| country| delegation| one| (?:had|has|was|is|would|will|could|did))/u,
  /^(?:whether|what|why|how|where) (?:he|she|they|it) [^,]*$/u,
  new RegExp(
    `^the (?:former|latter|pair|duo|trio|others|rest)(?=,| (?:then |also |later |\\p{Ll}+ly )?${BE_OR_DO}\\b)`,
    'u',
  ),
  new RegExp(`^(?:the|all) (?:other |same )?(?:two|three|four|five|six|seven) (?!\\p{Lu})`, 'u'),
  new RegExp(`^(?:the|all) (?:other |same )?(?:two|three|four|five|six|seven) (?:\\p{Ll}+ )?(?=${BE_OR_DO}\\b)`, 'u'),
  /^(?:\p{L}+|\d[\d,]*)(?: \p{Ll}+)? of (?:them|these|those|whom|the (?:two|three|four))\b/u,
  new RegExp(
    `^(?:others?|another|all|most|none|several|${NUMBER}) (?:of (?:his|her|its|their)\\b|${BE_OR_DO}\\b)|^${NUMBER},`,
    'u',
  ),
];

/** Like those above, but whole in itself. */
const STANDING: readonly RegExp[] = [
  /^they say\b/u,
  /^(?:this|these|that|those) (?:year|month|week|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|weekend|century|decade|days|time)(?:['’]s?)? (?!(?:he|she|it|they)\b)/u,
  /^that (?:he|she|they|it|we|I|you|there|the|a|an|no|some|many|\p{Lu}\p{L}+)\b/u,
  /^those (?:who|whose|present|wounded|killed|injured|involved|living|affected|arrested|detained|responsible|in|on|at|from|with|without|under)\b/u,
  /^both (?:of )?(?:the )?(?:\p{Lu}|\p{Ll}+ and )/u,
  /^(?:neither|either) [^,.;]{2,40} n?or /u,
  /^(?:the|all) (?:\p{Ll}+ ){1,2}(?:\p{Lu}|who\b|that\b|which\b|of \p{Lu}|in \p{Lu}|from \p{Lu})/u,
];
