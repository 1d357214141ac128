import type { Sentence } from '../../src/chunking/passage.ts';
import type { ArticleEntry } from '../../src/library/library.ts';
import { type Happening, readHappenings } from '../../src/timeline/happening.ts';

/** An article's entry, without its text. */
export function sampleArticle(different: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    key: 1,
    length: 100,
    id: 'harbour',
    path: 'harbour.md',
    title: 'The harbour',
    outlet: 'Northern Courier',
    author: null,
    date: '2025-05-20',
    updated: null,
    url: null,
    kind: 'article',
    tags: [],
    language: 'en',
    corrected: null,
    retracted: null,
    interviewee: null,
    contentHash: '',
    ...different,
  };
}

/** Sentences that follow each other in one paragraph. */
export function sentencesOf(...texts: readonly string[]): readonly Sentence[] {
  let end = -1;
  return texts.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end, text, role: 'claim', speaker: null, block: 0, sources: [] };
  });
}

/** What sentences tell to have happened, of an article of 20 May 2025, which was a Tuesday. */
export function toldBy(...texts: readonly string[]): readonly Happening[] {
  return readHappenings(sampleArticle(), sentencesOf(...texts));
}

/** The days of what they tell: "2025-05-14", "2025-05-14/2025-05-16". */
export function daysToldBy(...texts: readonly string[]): readonly string[] {
  return toldBy(...texts).map(({ date, dateEnd }) => (dateEnd === null ? date : `${date}/${dateEnd}`));
}
