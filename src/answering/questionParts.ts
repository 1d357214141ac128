import { capitalized } from '../text/capitalized.ts';

/**
 * The parts of a question that asks for several things: "When and where did they meet?" is "When did they meet?" and "Where did they
 * meet?"; "Who led the delegations and how long did the talks last?" falls apart at the "and". None where it asks for one thing.
 */
export function questionParts(question: string): readonly string[] {
  const shared = sharedClause(question);
  if (shared.length > 1) return shared;
  const clauses = question
    .split(CLAUSE_START)
    .map((clause) => clause.replace(/^[\s,;]*(?:and|or|but)?\s+|[\s,;?.!]+$/giu, '').trim())
    .filter((clause) => clause !== '');
  const isSplit = clauses.length > 1 && clauses.every((clause) => ASKS.test(clause)) && !comparesAccounts(clauses);
  return isSplit ? clauses.map((clause) => `${clause}?`) : [];
}

/** "What did X say and what did Y say" sets accounts side by side, which is another thing. */
function comparesAccounts(clauses: readonly string[]): boolean {
  return clauses.filter((clause) => SAYING.test(clause)).length > 1;
}

const SAYING = /\b(?:say|said|tell|told|according to|claim|report|think)\b/iu;
const HOW = 'how (?:long|many|much|often|far|old|high|big|large)(?: \\p{L}+)?|how|for how long|since when|until when';
const ASKING = `(?:${HOW}|on (?:what|which) (?:day|date)|at what time|when|where|why|who|whom|what|which|in which (?:city|country))`;
const ASKS = new RegExp(`^(?:${ASKING})(?:\\s|$)`, 'iu');

/** "When and where", "who, when and where", before the one clause that they share. */
function sharedClause(question: string): readonly string[] {
  const { words = '', clause = '' } = SHARED.exec(question)?.groups ?? {};
  const asked = words.split(/\s*,\s*(?:and\s+)?|\s+and\s+/iu).filter((word) => word !== '');
  return asked.map((word) => `${capitalized(word)} ${clause}`);
}

const ALONE = `(?:${HOW}|when|where|why|who|whom|on (?:what|which) (?:day|date)|at what time)`;
const SHARED = new RegExp(
  `^(?<words>${ALONE}(?:,\\s*(?:and\\s+)?${ALONE})*(?:,?\\s+and\\s+${ALONE}))\\s+(?<clause>(?!(?:how|when|where|why|who|what|which)\\b).+)$`,
  'iu',
);

/** In front of a further question: behind "and", a comma or a question mark, and with a verb or noun of its own. */
const CLAUSE_START = new RegExp(
  `(?:[?;]\\s*(?:and\\s+)?|,?\\s+and\\s+|,\\s+)(?=(?:${ASKING})\\s+(?!(?:exactly\\s+)?(?:and|or)\\b)\\p{L}+)`,
  'iu',
);
