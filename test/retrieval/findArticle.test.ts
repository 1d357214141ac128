import { describe, expect, it } from 'vitest';
import type { ArticleEntry } from '../../src/library/library.ts';
import { findArticle } from '../../src/retrieval/findArticle.ts';
import { sampleArticle } from '../library/sampleArticles.ts';

/** Articles with these titles, newest first as a library lists them. */
function entries(titles: Readonly<Record<string, string>>): readonly ArticleEntry[] {
  return Object.entries(titles).map(([id, title], key) => ({ ...sampleArticle(id).article, title, key, length: 3 }));
}

const ARTICLES = entries({
  talks: 'Talks go on',
  party: 'A party for the harbour',
  'us-ice': 'The U.S.-Danish “ice” dialogue in Kvarnö',
  'harbour-talks': 'Harbour talks: what Lindholm agreed',
});

function find(wanted: string, articles = ARTICLES) {
  const { found, nearest } = findArticle(articles, wanted);
  return { found: found?.id ?? null, nearest: nearest.map(({ id }) => id) };
}

describe('an article is found', () => {
  it.each([
    ['by its id', 'us-ice', 'us-ice'],
    ['by its id rather than by a title', 'talks', 'talks'],
    ['by its title', 'Talks go on', 'talks'],
    ['by its title in small letters and without punctuation', 'harbour talks what lindholm agreed', 'harbour-talks'],
    ['without dots and diacritics', 'the us danish ice dialogue in kvarno', 'us-ice'],
    ['in capitals', 'TALKS GO ON!', 'talks'],
    ['by a part of its title that no other has', 'what Lindholm agreed', 'harbour-talks'],
  ])('%s', (_, wanted, id) => {
    expect(find(wanted)).toEqual({ found: id, nearest: [] });
  });
});

describe('no article is found', () => {
  it('by a part that several titles have: these are the nearest', () => {
    expect(find('harbour')).toEqual({ found: null, nearest: ['party', 'harbour-talks'] });
  });

  it('by a part of a word', () => {
    expect(find('art')).toEqual({ found: null, nearest: [] });
  });

  it('by other words: the nearest share most of them', () => {
    expect(find('the Lindholm talking').nearest).toEqual([
      'harbour-talks', // first: has both words, "talks" by its stem
      'talks', // second: has one
    ]);
  });

  it('by nothing', () => {
    for (const wanted of ['', '…', 'walrus']) expect(find(wanted)).toEqual({ found: null, nearest: [] });
  });

  it('and no more than three are near', () => {
    const floes = entries({ a: 'One ice floe', b: 'Two ice floes', c: 'Three ice floes', d: 'Four floes of ice' });
    expect(find('ice', floes).nearest).toEqual(['a', 'b', 'c']); // of equal ones the newest first
  });
});
