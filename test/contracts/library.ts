import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/seededRandom.ts';
import type { Library, LibraryReader } from '../../src/library/library.ts';
import { SetupError } from '../../src/setupError.ts';
import { putAll, sampleArticle, unitVector } from '../library/sampleArticles.ts';
import type { SampleArticle } from '../library/sampleArticles.ts';

/** A place for one library, empty at first. */
export interface LibraryPlace {
  /** Opens the library of the place, as another process would. */
  open(): Library;
  remove(): void;
}

/** What every driver of the library port promises. */
export function libraryContract(name: string, makePlace: () => LibraryPlace): void {
  describe(`${name} keeps the promises of a library`, () => {
    let place: LibraryPlace;
    const readers: LibraryReader[] = [];

    const build = (samples: readonly SampleArticle[], removed: readonly string[] = [], fingerprint = 'model-a') => {
      const writer = place.open().write(fingerprint);
      putAll(writer, samples);
      for (const id of removed) writer.remove(id);
      return writer.commit();
    };
    const read = (fingerprint = 'model-a') => {
      const reader = place.open().read(fingerprint);
      readers.push(reader);
      return reader;
    };
    const ids = (reader: LibraryReader) => reader.articles.map(({ id }) => id);

    beforeEach(() => {
      place = makePlace();
    });
    afterEach(() => {
      for (const reader of readers.splice(0)) reader.close();
      place.remove();
    });

    it('has nothing to read at first, and says how to build it', () => {
      expect(place.open().isEmpty()).toBe(true);
      expect(() => read()).toThrow(SetupError);
      expect(() => read()).toThrow(/npm run -s index/);
    });

    it('shows nothing before the commit, and all of it afterwards', async () => {
      const writer = place.open().write('model-a');
      putAll(writer, [sampleArticle('a'), sampleArticle('b')]);
      expect(place.open().isEmpty()).toBe(true);
      expect(() => read()).toThrow(SetupError);

      const counts = { articles: 2, passages: 4, sentences: 12 };
      expect(await writer.commit()).toEqual({ generation: 1, counts });
      expect(place.open().isEmpty()).toBe(false);
      expect(read()).toMatchObject({ generation: 1, counts });
    });

    it('lists articles newest first, then by id, with their length in terms', async () => {
      const [early, late, other] = [
        sampleArticle('a', { date: '2025-02-18' }),
        sampleArticle('b', { date: '2025-04-10', passages: 1 }),
        sampleArticle('c', { date: '2025-02-18' }),
      ];
      await build([other, early, late]);
      const reader = read();
      expect(ids(reader)).toEqual(['b', 'a', 'c']);

      const length = (sample: SampleArticle) => [...sample.terms.values()].reduce((sum, n) => sum + n, 0);
      expect(reader.articles.map((entry) => entry.length)).toEqual([late, early, other].map(length));
      expect(reader.meanLength).toBeCloseTo((length(early) + length(late) + length(other)) / 3);
      const { text, blocks, marks, sources, ...listed } = late.article;
      expect([text.length, blocks.length, marks.length, sources.length].every((n) => n > 0)).toBe(true);
      expect(reader.articles[0]).toEqual({ ...listed, key: reader.articles[0]?.key, length: length(late) });
    });

    it('gives an article back exactly as it was put', async () => {
      const { article, passages, terms } = sampleArticle('a');
      const writer = place.open().write('model-a');
      writer.put(article, passages, terms);
      const retracted = {
        ...sampleArticle('b').article,
        retracted: { date: '2025-05-01', reason: '“made up”' },
        author: 'O’N',
      };
      writer.put(retracted, [], new Map());
      await writer.commit();
      const reader = read();
      expect(reader.article('a')).toEqual(article);
      expect(reader.article('b')).toEqual(retracted);
      expect(reader.article('c')).toBeNull();
    });

    it('gives the sentences of an article in order, without vectors', async () => {
      const sample = sampleArticle('a', { passages: 3 });
      await build([sampleArticle('b'), sample]);
      const reader = read();
      const key = reader.articles.find(({ id }) => id === 'a')?.key ?? 0;
      const put = sample.passages.flatMap(({ passage }) => passage.sentences);
      expect(reader.sentencesOf(key)).toEqual(put);
      expect(put.some(({ sources }) => sources.length > 0)).toBe(true);
      expect(reader.sentencesOf(999)).toEqual([]);
      expect(reader.textOf(key)).toBe(sample.article.text);
      expect(reader.textOf(999)).toBe('');
    });

    it('gives passages with text, sentences and vectors, in the order asked for', async () => {
      const sample = sampleArticle('a', { passages: 3 });
      await build([sampleArticle('b'), sample]);
      const reader = read();
      const article = reader.articles.find(({ id }) => id === 'a');
      const keys = reader.cosines(unitVector(seededRandom(1)), [article?.key ?? 0]).map(({ passage }) => passage);
      expect(reader.passagesOf(article?.key ?? 0)).toEqual(keys);
      expect(reader.passagesOf(999)).toEqual([]);
      const stored = reader.passages([...keys].reverse()).toReversed();

      stored.forEach((passage, n) => {
        const put = sample.passages[n];
        expect(passage).toMatchObject({ key: keys[n], article: article?.key, articleId: 'a', ordinal: n });
        expect(passage.text).toBe(sample.article.text.slice(put?.passage.start, put?.passage.end));
        expect(passage.vector).toEqual(put?.embedding.vector);
        expect(passage.sentences).toMatchObject(put?.passage.sentences ?? []);
        passage.sentences.forEach(({ embedding }, s) => {
          const given = put?.embedding.sentences[s];
          expect(embedding.tokens).toEqual(given?.tokens);
          expect(cosine(embedding.vector, given?.vector ?? embedding.vector.map(() => 0))).toBeGreaterThan(0.9999);
          expect(Math.hypot(...embedding.vector)).toBeCloseTo(1, 5);
        });
      });
      expect(stored).toHaveLength(3);
      expect(reader.passages([])).toEqual([]);
      expect(() => reader.passages([999])).toThrow(/999/);
    });

    it('finds the nearest passages, best first, of equal ones the lower key first', async () => {
      const twin = sampleArticle('a', { passages: 8 });
      const other = { ...sampleArticle('b'), passages: [] };
      const again = { ...twin, article: { ...twin.article, id: 'c', path: 'log/c.md' } };
      await build([twin, other, again, ...manyArticles(60)]);
      const reader = read();
      const random = seededRandom(7);
      for (let n = 0; n < 20; n++) {
        const question = unitVector(random);
        const exact = reader
          .cosines(
            question,
            reader.articles.map(({ key }) => key),
          )
          .toSorted(bestFirst);
        for (const count of [1, 10, 40, 500]) expect(reader.nearest(question, count)).toEqual(exact.slice(0, count));
      }
      expect(reader.nearest(unitVector(random), 0)).toEqual([]);
      const [best, second] = reader.nearest(twin.passages[0]?.embedding.vector ?? unitVector(random), 2);
      expect(best?.cosine).toBeCloseTo(1);
      expect(second?.cosine).toBe(best?.cosine);
      expect(best?.passage).toBeLessThan(second?.passage ?? 0);
    });

    it('finds the nearest passages of accepted articles only', async () => {
      await build(manyArticles(40));
      const reader = read();
      const accepted = reader.articles.filter((_, n) => n % 7 === 3).map(({ key }) => key);
      const question = unitVector(seededRandom(3));
      const found = reader.nearest(question, 5, (article) => accepted.includes(article));
      expect(found).toEqual(reader.cosines(question, accepted).toSorted(bestFirst).slice(0, 5));
      expect(reader.nearest(question, 5, () => false)).toEqual([]);
    });

    it('computes cosines to every passage of the articles asked for, and to no other', async () => {
      const [a, b] = [sampleArticle('a', { passages: 3 }), sampleArticle('b')];
      await build([a, b]);
      const reader = read();
      const key = (id: string) => reader.articles.find((entry) => entry.id === id)?.key ?? 0;
      const question = unitVector(seededRandom(5));
      const cosines = reader.cosines(question, [key('b'), key('a'), 999]);
      expect(cosines.map(({ article }) => article)).toEqual([
        ...Array<number>(2).fill(key('b')),
        ...Array<number>(3).fill(key('a')),
      ]);
      [...b.passages, ...a.passages].forEach(({ embedding }, n) => {
        expect(cosines[n]?.cosine).toBeCloseTo(cosine(question, embedding.vector), 6);
      });
      expect(() => reader.cosines(new Float32Array(3), [key('a')])).toThrow(/dimensions/);
      expect(() => reader.nearest(new Float32Array(3), 1)).toThrow(/dimensions/);
    });

    it('tells which articles of the generation hold a term', async () => {
      await build([sampleArticle('a', { passages: 1 }), sampleArticle('b', { passages: 2 })]);
      const before = read();
      await build([sampleArticle('c', { passages: 3 })], ['a']);
      const after = read();
      const frequencies = (reader: LibraryReader, term: string) =>
        reader.postings(term).map(({ article, frequency }) => [entryId(reader, article), frequency]);
      expect(frequencies(before, 'seals')).toEqual([
        ['a', 3],
        ['b', 6],
      ]);
      expect(frequencies(after, 'seals')).toEqual([
        ['b', 6],
        ['c', 9],
      ]);
      expect(frequencies(after, 'seals')).toEqual([
        ['b', 6],
        ['c', 9],
      ]);
      expect(after.postings('walrus')).toEqual([]);
    });

    it('lets a reader keep its generation while the next ones are written', async () => {
      await build([sampleArticle('a'), sampleArticle('b')]);
      const reader = read();
      const question = unitVector(seededRandom(11));
      const before = reader.nearest(question, 4);
      expect(reader.outdated()).toBe(false);

      await build([sampleArticle('a', { version: 2 }), sampleArticle('c')], ['b']);
      await build([sampleArticle('d')]);
      expect(reader.outdated()).toBe(true);
      expect(ids(reader)).toEqual(['a', 'b']);
      expect(reader.article('a')).toEqual(sampleArticle('a').article);
      expect(reader.article('b')).not.toBeNull();
      expect(reader.article('c')).toBeNull();
      expect(reader.nearest(question, 4)).toEqual(before);
      expect(reader.passages(before.map(({ passage }) => passage))).toHaveLength(4);
      expect(reader.postings('b').map(({ frequency }) => frequency)).toEqual([7]);

      const newer = read();
      expect(newer.generation).toBe(3);
      expect(newer.outdated()).toBe(false);
      expect(ids(newer)).toEqual(['a', 'c', 'd']);
      expect(newer.article('a')?.title).toBe('Log a v2');
    });

    it('puts a changed article in the place of the old one, and never gives a key twice', async () => {
      const keys = (reader: LibraryReader) => [
        ...reader.articles.map(({ key }) => key),
        ...reader.nearest(unitVector(seededRandom(1)), 100).map(({ passage }) => 1000 + passage),
      ];
      await build([sampleArticle('a'), sampleArticle('b')]);
      const first = keys(read());
      readers.splice(0).forEach((reader) => {
        reader.close();
      });
      await build([sampleArticle('a', { version: 2 }), sampleArticle('b', { version: 2 })]);
      const second = keys(read());
      expect(second).toHaveLength(first.length);
      expect(second.filter((key) => first.includes(key))).toEqual([]);
    });

    it('keeps the generation when a commit changes nothing', async () => {
      await build([sampleArticle('a')]);
      const reader = read();
      const writer = place.open().write('model-a');
      writer.put(...given(sampleArticle('b')));
      writer.remove('b');
      writer.remove('never there');
      expect(await writer.commit()).toEqual({ generation: 1, counts: reader.counts });
      expect(reader.outdated()).toBe(false);
    });

    it('takes up what an interrupted build had put, and forgets what it had removed', async () => {
      await build([sampleArticle('a'), sampleArticle('b'), sampleArticle('c')]);
      const interrupted = place.open().write('model-a');
      interrupted.put(...given(sampleArticle('a', { version: 2 })));
      interrupted.put(...given(sampleArticle('d')));
      interrupted.remove('b');
      interrupted.close();
      interrupted.close();
      expect(ids(read())).toEqual(['a', 'b', 'c']);

      const writer = place.open().write('model-a');
      expect([...writer.held.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd']);
      expect(writer.held.get('a')).toEqual({
        path: 'log/a.md',
        contentHash: sampleArticle('a', { version: 2 }).article.contentHash,
      });
      writer.remove('c');
      expect(writer.held.has('c')).toBe(false);
      await writer.commit();
      const reader = read();
      expect(ids(reader)).toEqual(['a', 'b', 'd']);
      expect(reader.article('a')?.title).toBe('Log a v2');
      expect(reader.counts).toEqual({ articles: 3, passages: 6, sentences: 18 });
    });

    it('holds the last of what is put under one id', async () => {
      await build([sampleArticle('a'), sampleArticle('a', { version: 2 }), sampleArticle('b')], ['b']);
      const reader = read();
      expect(ids(reader)).toEqual(['a']);
      expect(reader.article('a')?.title).toBe('Log a v2');
      expect(reader.counts.passages).toBe(2);
    });

    it('refuses to read what another model made, and builds it anew', async () => {
      await build([sampleArticle('a'), sampleArticle('b')]);
      const old = read();
      expect(() => read('model-b')).toThrow(/another model or settings.*npm run -s index/);

      const writer = place.open().write('model-b');
      expect([...writer.held]).toEqual([]);
      writer.put(...given(sampleArticle('a', { dimensions: 8 })));
      await writer.commit();
      expect(ids(old)).toEqual(['a', 'b']);
      expect(old.nearest(unitVector(seededRandom(1)), 9)).toHaveLength(4);
      expect(() => read()).toThrow(SetupError);
      const reader = read('model-b');
      expect(ids(reader)).toEqual(['a']);
      expect(reader.nearest(unitVector(seededRandom(1), 8), 9)).toHaveLength(2);
      expect(reader.contentHash).not.toBe(old.contentHash);
    });

    it('drops what a build with another model had put, and loses nothing that was committed', async () => {
      await build([sampleArticle('a')]);
      const other = place.open().write('model-b');
      other.put(...given(sampleArticle('x', { dimensions: 8 })));
      other.close();
      const writer = place.open().write('model-a');
      expect([...writer.held.keys()]).toEqual(['a']);
      expect((await writer.commit()).generation).toBe(1);
      expect(ids(read())).toEqual(['a']);
    });

    it('has one writer at a time', async () => {
      const writer = place.open().write('model-a');
      expect(() => place.open().write('model-a')).toThrow(SetupError);
      writer.close();
      const next = place.open().write('model-a');
      next.put(...given(sampleArticle('a')));
      await next.commit();
      next.close();
      place.open().write('model-a').close();
    });

    it('takes nothing after its end', async () => {
      const writer = place.open().write('model-a');
      await writer.commit();
      expect(() => {
        writer.put(...given(sampleArticle('a')));
      }).toThrow(/ended/);
      await expect(writer.commit()).rejects.toThrow(/ended/);
    });

    it('commits nothing when it is closed during the commit', async () => {
      const writer = place.open().write('model-a');
      putAll(writer, manyArticles(40));
      const commit = writer.commit();
      writer.close();
      await expect(commit).rejects.toThrow(/closed/);
      expect(place.open().isEmpty()).toBe(true);
      const next = place.open().write('model-a');
      expect(next.held.size).toBe(40);
      next.close();
    });

    it('hashes the content, not the way to it', async () => {
      await build([sampleArticle('a'), sampleArticle('b')]);
      const first = read();
      await build([sampleArticle('c'), sampleArticle('b', { version: 2 })]);
      const second = read();
      await build([sampleArticle('b')], ['c']);
      const third = read();
      expect(first.contentHash).toMatch(/^[0-9a-f]{64}$/);
      expect(second.contentHash).not.toBe(first.contentHash);
      expect(third.contentHash).toBe(first.contentHash);
      expect(third.generation).toBe(3);
    });

    it('can be empty', async () => {
      expect(await build([])).toEqual({ generation: 1, counts: { articles: 0, passages: 0, sentences: 0 } });
      await build([sampleArticle('a')]);
      await build([], ['a']);
      const reader = read();
      expect(reader).toMatchObject({ generation: 3, articles: [], meanLength: 0 });
      expect(reader.nearest(unitVector(seededRandom(1)), 5)).toEqual([]);
      expect(reader.postings('seals')).toEqual([]);
      await build([sampleArticle('b')]);
      expect(read().nearest(unitVector(seededRandom(1)), 5)).toHaveLength(2);
    });

    it('refuses sentences that are not in the text, and vectors that do not fit', async () => {
      const { article, passages, terms } = sampleArticle('a');
      const moved = passages.map((part) => ({
        ...part,
        passage: { ...part.passage, sentences: part.passage.sentences.map((s) => ({ ...s, start: s.start + 1 })) },
      }));
      const short = passages.map((part) => ({
        ...part,
        embedding: { ...part.embedding, vector: new Float32Array(3) },
      }));
      const broken = passages.map((part) => ({
        ...part,
        embedding: { ...part.embedding, vector: part.embedding.vector.fill(NaN) },
      }));
      const writer = place.open().write('model-a');
      for (const bad of [moved, short, broken])
        expect(() => {
          writer.put(article, bad, terms);
        }).toThrow(/of a/);
      expect(writer.held.size).toBe(0);
      writer.put(...given(sampleArticle('b')));
      expect((await writer.commit()).counts.articles).toBe(1);
    });

    it('lets a reader be closed twice', async () => {
      await build([sampleArticle('a')]);
      const reader = place.open().read('model-a');
      reader.close();
      reader.close();
      expect(() => reader.article('a')).toThrow();
    });
  });
}

function given({ article, passages, terms }: SampleArticle) {
  return [article, passages, terms] as const;
}

function manyArticles(count: number): readonly SampleArticle[] {
  return Array.from({ length: count }, (_, n) => sampleArticle(`many-${n}`, { passages: 1 + (n % 4) }));
}

function entryId(reader: LibraryReader, key: number): string | undefined {
  return reader.articles.find((entry) => entry.key === key)?.id;
}

function bestFirst(a: { cosine: number; passage: number }, b: { cosine: number; passage: number }): number {
  return b.cosine - a.cosine || a.passage - b.passage;
}

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b));
}
