import { readLately } from '../text/readLately.ts';
import { STOP_WORDS } from '../text/stopWords.ts';
import { comparedWords, terms } from '../text/words.ts';

/**
 * Whether a sentence denies what the question takes for granted: "Which agreement did they announce?" and "No agreement was announced". What
 * is denied is the noun after "no" or the verb after "not", and the question has to hold its stem. A question that doubts by itself ("Did
 * they …?", "Why not …?"), or to which a denial can be the answer ("What is it?", "What did Peskov say?", "How did it end?"), takes nothing for granted.
 *
 * @param sentence What is denied has to be said in it once only.
 */
export function deniesPremise(question: string, sentence: string): boolean {
  const granted = takenForGranted(question);
  if (granted.size === 0) return false;
  const denied = deniedStems(sentence).filter((stem) => granted.has(stem));
  if (denied.length === 0) return false;
  const stated = terms(sentence);
  return denied.some((stem) => stated.filter((other) => other === stem).length === 1);
}

/** The stems of a question that takes for granted what it asks about; none of another. */
const takenForGranted = readLately((question): ReadonlySet<string> => {
  const isGranted =
    QUESTION_WORD.test(question) && !DOUBTS.test(question) && !NEGATION.test(question) && !OPEN.test(question);
  return new Set(isGranted ? terms(question) : []);
});

const QUESTION_WORD = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/iu;
/** A yes-or-no question. */
const DOUBTS =
  /^(?:(?:and|but|so|or|ok|hey|hi)[\s,]+)*(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|may|might)\b/iu;
const NEGATION =
  /\b(?:no|not|never|without|neither|nor|nothing|nobody|none|cannot|fail\p{L}*|refus\p{L}*|reject\p{L}*|deny|denie[sd]|cancel\p{L}*|bann\p{L}*|prohibit\p{L}*|forb\p{L}*|prevent\p{L}*)\b|n['’]t\b/iu;
const OPEN =
  /^what(?:['’]s| is| are)\b|\b(?:say|says|said|tell|tells|told|think|thinks|thought|claim\p{L}*|states?|stated|statements?|results?|outcomes?|happen\p{L}*|react\p{L}*|respon\p{L}*|repl(?:y|ies|ied)|answer\p{L}*|positions?|views?|opinions?|status|becomes?|became|describe\p{L}*|judge\p{L}*|comment\p{L}*|explain\p{L}*|according|differ\p{L}*|end|ended|latest|new|know|known)\b/iu;

/** The stems of what a sentence denies. */
function deniedStems(sentence: string): readonly string[] {
  const nouns = Array.from(sentence.matchAll(NO), ({ groups }) => nounOf(groups?.phrase ?? ''));
  const verbs = Array.from(sentence.matchAll(NOT), ({ groups }) => verbOf(groups?.phrase ?? ''));
  return [...nouns, ...verbs].flatMap((word) => (word === null ? [] : terms(word)));
}

const WORDS = String.raw`(?<phrase>(?:\s+[\p{L}\p{N}’'-]+(?:\.\p{L}+\.?)?){1,6})`;
const NO = new RegExp(String.raw`\bno${WORDS}`, 'giu');
const NOT = new RegExp(String.raw`(?:\bnot|\bnever|n['’]t)${WORDS}`, 'giu');

/** The noun that ends the phrase after "no": the last word before a preposition, a verb of being or a stop word. */
function nounOf(phrase: string): string | null {
  const all = comparedWords(phrase);
  const end = all.findIndex((word) => STOP_WORDS.has(word) || ENDS_NOUN.has(word));
  return all.slice(0, end === -1 ? all.length : end).at(-1) ?? null;
}

const ENDS_NOUN = new Set(
  'ever yet would could may might must shall since within without upon via per toward towards among although'.split(
    ' ',
  ),
);

/** The verb after "not", behind auxiliaries and adverbs; null where a noun or anything else is denied ("not an eel"). */
function verbOf(phrase: string): string | null {
  const next = comparedWords(phrase).find((word) => !BEFORE_VERB.test(word));
  return next === undefined || STOP_WORDS.has(next) ? null : next;
}

const BEFORE_VERB = /^(?:be|been|being|have|has|had|yet|ever|even|also|only|\p{L}+ly)$/u;
