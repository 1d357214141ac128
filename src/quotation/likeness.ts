import { stemmer } from 'stemmer';
import type { Alignment, Change } from './alignment.ts';
import { type AskedSentence, weightOf, weightOfAll } from './asked.ts';
import { isSlip } from './meaning.ts';
import { isNumberWord } from './numberValues.ts';

/** What a clause that is left out costs at most, however long it is: as much as one and a half words that differ. */
const CLAUSE_COST = 1.5;
/** What is left out at an ellipsis costs next to nothing: that was said. */
const ELLIPSIS_COST = 0.3;
/** A figure in the place of a figure, or a word that is nearly the same, counts as half of the same word. */
export const HALF = 0.5;

/** The least likeness of two wordings of one sentence, and the least that they share. */
export const LEAST = { share: 0.75, words: 4, terms: 3 } as const;

/**
 * How much of two wordings is the same, by the weight of their words, 0 to 1 (Dice's coefficient).
 *
 * @param edges Words of the article's sentences before and behind the part, where they count as left out.
 */
export function likeness(
  stored: readonly string[],
  asked: AskedSentence,
  { same, changes }: Alignment,
  edges: readonly (readonly string[])[],
): number {
  const common = same.reduce((sum, [at]) => sum + weightOf(stored[at] ?? ''), 0);
  const parts = changes.map((change) => weigh(stored, asked, change));
  const shared = common + parts.reduce((sum, { shared: more }) => sum + more, 0);
  const ofStored = common + parts.reduce((sum, { ofStored: more }) => sum + more, 0);
  const ofEdges = edges.reduce((sum, edge) => sum + Math.min(weightOfAll(edge), CLAUSE_COST), 0);
  const ofAsked = weightOfAll(asked.keys);
  return ofAsked === 0 ? 0 : (2 * shared) / (ofAsked + ofStored + ofEdges);
}

/** Whether two wordings are of one sentence. */
export function isSameSentence(share: number, stored: readonly string[], { same }: Alignment): boolean {
  const terms = same.filter(([at]) => weightOf(stored[at] ?? '') === 1).length;
  return share >= LEAST.share && same.length >= LEAST.words && terms >= LEAST.terms;
}

function weigh(stored: readonly string[], { keys, ellipses }: AskedSentence, { from, to }: Change) {
  const [lost, put] = [stored.slice(...from), keys.slice(...to)];
  const [ofLost, ofPut] = [weightOfAll(lost), weightOfAll(put)];
  const most = ellipses.has(to[0]) ? ELLIPSIS_COST : ofPut + CLAUSE_COST;
  const alike = lost.filter((word) => put.some((other) => areAlike(word, other))).length;
  return { ofStored: Math.min(ofLost, most), shared: HALF * Math.min(alike, put.length) };
}

/** Whether a word in the place of another one counts as half of the same. */
export function areAlike(one: string, other: string): boolean {
  if (isNumberWord(one) || isNumberWord(other)) return isNumberWord(one) && isNumberWord(other);
  return stemmer(one) === stemmer(other) || isSlip(one, other, () => false);
}
