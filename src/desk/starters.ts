import { answerQuestion } from '../answering/answerQuestion.ts';
import type { Edition } from './edition.ts';
import { plainCandidates, type StarterCandidate, starterCandidates } from './starterCandidates.ts';

/** How many starters there are. */
const STARTERS = 3;

/** Of how many of the newest articles questions are tried. */
const ARTICLES = 12;

/** A starter that was tried, with how sure the answer is. */
interface TriedStarter extends StarterCandidate {
  readonly confidence: number;
}

/**
 * Three questions that the newest articles answer: each was asked, and answered first by a sentence of the article that suggested it. They
 * are of different articles and forms as far as there are some.
 *
 * @param inTurn Runs one question when it is its turn.
 */
export async function findStarters(
  edition: Edition,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<readonly string[]> {
  const newest = edition.articles.slice(0, ARTICLES).flatMap(({ id }) => edition.reader.article(id) ?? []);
  const tryAll = async (candidates: readonly StarterCandidate[]): Promise<readonly TriedStarter[]> => {
    const tried: TriedStarter[] = [];
    for (const candidate of candidates) {
      const confidence = await inTurn(async () => confidenceOf(edition, candidate));
      if (confidence > 0) tried.push({ ...candidate, confidence });
    }
    return tried;
  };
  const suggested = chooseStarters(await tryAll(newest.flatMap(starterCandidates)));
  const chosen =
    suggested.length < STARTERS ? [...suggested, ...(await tryAll(newest.flatMap(plainCandidates)))] : suggested;
  return chosen.slice(0, STARTERS).map(({ question }) => question);
}

/** How sure the answer is; 0 where the question is not answered by the article. */
async function confidenceOf({ context, articles }: Edition, { question, article }: StarterCandidate): Promise<number> {
  const now = articles[0]?.date ?? '';
  const { sentences, confidence } = await answerQuestion(context, question, { window: null, now });
  return sentences[0]?.article === article ? confidence : 0;
}

/**
 * The surest first, of those that are about as sure the newest; each of an article and a form of its own, while there are some.
 *
 * @param tried Newest first.
 */
function chooseStarters(tried: readonly TriedStarter[]): readonly TriedStarter[] {
  const rest = tried.toSorted((a, b) => sureness(b) - sureness(a));
  const chosen: TriedStarter[] = [];
  const isNew = (key: 'article' | 'form') => (starter: TriedStarter) =>
    chosen.every((other) => other[key] !== starter[key]);
  while (chosen.length < STARTERS) {
    const others = rest.filter(isNew('article'));
    const next = others.find(isNew('form')) ?? others[0] ?? rest[0];
    if (next === undefined) break;
    chosen.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return chosen;
}

/** In tenths: finer differences say nothing. */
function sureness({ confidence }: TriedStarter): number {
  return Math.floor(confidence * 10);
}
