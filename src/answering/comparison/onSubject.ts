import { dateAgreement } from '../../retrieval/dateAgreement.ts';
import type { Question } from '../../retrieval/question.ts';
import type { Hit } from '../../retrieval/retrieve.ts';
import { filedUnder } from '../../retrieval/textFeatures.ts';
import { holdsAll, terms } from '../../text/words.ts';
import { type Candidate, scoreCandidates, unweighted } from '../candidates.ts';
import { holdsFiguresOf } from '../figures.ts';
import { leastCoverage } from '../leastCoverage.ts';

/** A sentence, and the article that has it. */
export interface Told {
  readonly candidate: Candidate;
  readonly article: Hit['article'];
}

const COVERED = 0.45;
const SHARE_OF_BEST = 0.65;
/** From this coverage on it is on the subject in an article whose title and tags have all of the subject's words. */
const COVERED_IF_FILED = 0.3;

/** The sentences of passages that are on what accounts are compared on, best first; those on other days than it names are left out. */
export function onSubject(about: Question, hits: readonly Hit[]): readonly Told[] {
  const articles = new Map(hits.map(({ passage, article }) => [passage.key, article]));
  const passages = hits.map(({ passage, article, score }) => ({
    ...unweighted(passage),
    prior: score,
    dateAgreement: (sentence: { readonly text: string }) => dateAgreement(sentence, article.date, about.dates),
  }));
  const ranked = scoreCandidates(about, passages);
  const least = leastCoverage(ranked, COVERED, SHARE_OF_BEST);
  return ranked.flatMap((candidate) => {
    const article = articles.get(candidate.passage.key);
    const enough = article && isFiled(article, about.text) ? COVERED_IF_FILED : least;
    const isOn = candidate.coverage.mean >= enough && holdsFiguresOf(about.text, candidate.sentence.text);
    return article && isOn && dateAgreement(candidate.sentence, article.date, about.dates) !== -1
      ? [{ candidate, article }]
      : [];
  });
}

function isFiled(article: Hit['article'], subject: string): boolean {
  const telling = terms(subject).filter((stem) => !EVENTS.has(stem));
  return holdsAll(filedUnder(article), telling);
}

/** Words for events that people call by each other's names. */
const EVENTS: ReadonlySet<string> = new Set(
  terms('talks meeting summit conference negotiations conversation discussion visit round'),
);
