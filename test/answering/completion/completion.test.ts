import { describe, expect, it } from 'vitest';
import { objectsTo } from '../../../src/answering/completion/objection.ts';
import { takenAlong } from '../../../src/answering/completion/takenAlong.ts';
import { plainArticle, sentencesOf } from '../../chunking/articles.ts';
import { NEWS } from './newsArticles.ts';
import { type LeaningCase, LEANING, STANDING } from './newsCases.ts';
import { BELONGING, GOING_ON, type Pair } from './objectionCases.ts';

/** The words in front of what is taken along, or all of it where it is not what was expected. */
function alongWith({ article, sentence, along }: LeaningCase): readonly string[] {
  const sentences = sentencesOf(plainArticle(NEWS[article]));
  const at = sentences.findIndex(({ text }) => text.startsWith(sentence));
  if (at < 0) throw new Error(`No sentence of ${article} begins with “${sentence}”.`);
  return takenAlong(sentences, at).map(({ text }) => along.find((front) => text.startsWith(front)) ?? text);
}

function objects({ claim, next }: Pair): boolean {
  const [first, second] = sentencesOf(plainArticle(`${claim} ${next}`));
  if (first === undefined || second === undefined) throw new Error(`“${claim} ${next}” is not two sentences.`);
  return objectsTo(first, second);
}

describe('a sentence that leans on the one before it', () => {
  it.each(LEANING)('takes it along: $article, “$sentence …”', (given) => {
    expect(alongWith(given)).toEqual(given.along);
  });

  it.each(STANDING)('is not seen where it can be read alone: $article, “$sentence …”', (given) => {
    expect(alongWith(given)).toEqual([]);
  });
});

describe('a sentence that follows a claim', () => {
  it.each(BELONGING)('belongs to it where it denies or limits it: $next', (pair) => {
    expect(objects(pair)).toBe(true);
  });

  it.each(GOING_ON)('is left where it goes on with something else: $next', (pair) => {
    expect(objects(pair)).toBe(false);
  });
});
