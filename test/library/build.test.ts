import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { EmbeddingError } from '../../src/embedding/embeddingError.ts';
import { buildLibrary, fingerprintOf, isCurrent } from '../../src/library/build.ts';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { SetupError } from '../../src/setupError.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { libraryFolder } from './libraryFolder.ts';

const NO_CHANGES = { added: 0, changed: 0, removed: 0, unchanged: 0, failed: [] };

/** A folder of articles and the library beside it. */
function place() {
  const folder = libraryFolder();
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  const library = openEmbeddedLibrary(join(folder, 'library'));
  const counting = { loads: 0, progress: [] as string[] };

  return {
    articles,
    library,
    counting,
    write: (name: string, text = 'It froze.') => {
      mkdirSync(dirname(join(articles, name)), { recursive: true });
      writeFileSync(join(articles, name), name.endsWith('.md') ? text : ` date 2024-05-14 Ice\n\n${text}`);
    },
    build: async (embedder: Embedder = createDeterministicEmbedder()) =>
      buildLibrary({
        folder: articles,
        library,
        embedder,
        loadTokenCounter: async () => {
          counting.loads++;
          return Promise.resolve((text: string) => text.split(' ').length);
        },
        onProgress: (done, total) => counting.progress.push(`${done}/${total}`),
      }),
    /** The ids of the newest generation, and what stands in it. */
    held: (embedder: Embedder = createDeterministicEmbedder()) => {
      const reader = library.read(fingerprintOf(embedder));
      const found = new Map(reader.articles.map(({ id, path, contentHash }) => [id, { path, contentHash }]));
      const texts = Object.fromEntries(reader.articles.map(({ id }) => [id, reader.article(id)?.text]));
      reader.close();
      return { found, texts };
    },
  };
}

/** Embeds so many articles, then fails. */
function failingAfter(count: number): Embedder & { readonly embedded: number } {
  const embedder = createDeterministicEmbedder();
  let embedded = 0;
  return {
    ...embedder,
    get embedded() {
      return embedded;
    },
    embedPassages: async (inputs) => {
      if (embedded === count) throw new EmbeddingError('The process died twice.');
      embedded++;
      return embedder.embedPassages(inputs);
    },
  };
}

describe('a build', () => {
  it('adds all articles at first, and counts what is in the library', async () => {
    const { write, build, held, counting } = place();
    write('a.txt', 'It froze. Nobody came.');
    write('b/c.txt');
    expect(await build()).toEqual({
      articleChanges: { ...NO_CHANGES, added: 2 },
      ...{ articles: 2, passages: 2, sentences: 3, generation: 1 },
    });
    expect(held().texts).toEqual({ a: 'It froze. Nobody came.', 'b-c': 'It froze.' });
    expect(counting).toEqual({ loads: 1, progress: ['1/2', '2/2'] });
  });

  it('counts added, changed, removed and unchanged articles', async () => {
    const { articles, write, build, held, counting } = place();
    for (const name of ['same.txt', 'other.txt', 'changed.txt', 'gone.txt']) write(name);
    await build();
    counting.progress.length = 0;
    write('changed.txt', 'It thawed.');
    write('new.txt');
    rmSync(join(articles, 'gone.txt'));
    expect(await build()).toMatchObject({
      articleChanges: { added: 1, changed: 1, removed: 1, unchanged: 2, failed: [] },
      ...{ articles: 4, generation: 2 },
    });
    expect(counting.progress).toEqual(['1/2', '2/2']);
    expect(held().texts).toEqual({ same: 'It froze.', other: 'It froze.', new: 'It froze.', changed: 'It thawed.' });
  });

  it('changes nothing, the generation included, when nothing has changed', async () => {
    const { write, build, counting } = place();
    write('a.txt');
    await build();
    const embedder = failingAfter(0);
    expect(await build(embedder)).toMatchObject({ articleChanges: { ...NO_CHANGES, unchanged: 1 }, generation: 1 });
    expect(counting.loads).toBe(1);
  });

  it('leaves out what cannot be read, and keeps the others', async () => {
    const { write, build, held } = place();
    write('a.txt');
    write('b.md', 'No front matter.');
    const { articleChanges, generation } = await build();
    expect(articleChanges).toMatchObject({ added: 1, failed: [{ path: 'b.md' }] });
    expect(articleChanges.failed[0]?.reason).toMatch(/^line 1: there is no front matter/u);
    expect(Object.keys(articleChanges.failed[0] ?? {})).toEqual(['path', 'reason']);
    expect([...held().found.keys()]).toEqual(['a']);
    expect(await build()).toMatchObject({ articleChanges: { unchanged: 1, failed: [{ path: 'b.md' }] }, generation });
  });

  it('takes an article that can no longer be read out of the library', async () => {
    const { write, build, held } = place();
    write('a.txt');
    write('b.md', '---\ntitle: Ice\ndate: 2024-05-14\n---\nIt froze.');
    await build();
    write('b.md', 'It froze.');
    expect(await build()).toMatchObject({ articleChanges: { removed: 1, unchanged: 1, failed: [{ path: 'b.md' }] } });
    expect([...held().found.keys()]).toEqual(['a']);
  });

  it('follows an article to another name', async () => {
    const { articles, write, build, held } = place();
    write('a.txt');
    write('low water.txt');
    await build();
    renameSync(join(articles, 'a.txt'), join(articles, 'b.txt'));
    expect((await build()).articleChanges).toEqual({ ...NO_CHANGES, added: 1, removed: 1, unchanged: 1 });
    expect([...held().found.keys()].sort()).toEqual(['b', 'low-water']);
    // The same id, but citations name the path.
    renameSync(join(articles, 'low water.txt'), join(articles, 'low-water.txt'));
    expect((await build()).articleChanges).toEqual({ ...NO_CHANGES, changed: 1, unchanged: 1 });
    expect(held().found.get('low-water')?.path).toBe('low-water.txt');
  });
});

describe('a folder without a usable article', () => {
  it('is a fault when it is empty', async () => {
    const { articles, build, library } = place();
    await expect(build()).rejects.toThrow(SetupError);
    await expect(build()).rejects.toThrow(
      `${articles} has no article. Put .md or .txt articles there, or name another folder with --articles.`,
    );
    expect(() => library.read(fingerprintOf(createDeterministicEmbedder()))).toThrow(SetupError);
  });

  it('is a fault that names the first faulty file when all are faulty', async () => {
    const { articles, write, build } = place();
    write('b.md', 'No front matter.');
    write('a.md', '');
    await expect(build()).rejects.toThrow(SetupError);
    await expect(build()).rejects.toThrow(`${articles} has no usable article: a.md: line 1: there is no front matter.`);
  });

  it('leaves the library as it was, and lets the next build in', async () => {
    const { articles, write, build, held } = place();
    write('a.txt');
    await build();
    renameSync(join(articles, 'a.txt'), join(articles, 'a.bak'));
    await expect(build()).rejects.toThrow(SetupError);
    expect([...held().found.keys()]).toEqual(['a']);
    renameSync(join(articles, 'a.bak'), join(articles, 'a.txt'));
    expect(await build()).toMatchObject({ articleChanges: { unchanged: 1 }, generation: 1 });
  });
});

describe('a library of another model', () => {
  it('is not read, and the next build makes all of it anew', async () => {
    const { write, build, held } = place();
    write('a.txt');
    write('b.txt');
    await build();
    const other = createDeterministicEmbedder({ dimensions: 32 });
    expect(() => held(other)).toThrow(SetupError);
    expect(() => held(other)).toThrow(/npm run -s index/u);
    expect(await build(other)).toMatchObject({ articleChanges: { ...NO_CHANGES, added: 2 }, articles: 2 });
    expect([...held(other).found.keys()].sort()).toEqual(['a', 'b']);
    expect(() => held()).toThrow(SetupError);
  });

  it('is told by model, token coding and the limits of passages', () => {
    const embedder = createDeterministicEmbedder({ dimensions: 32 });
    expect(fingerprintOf(embedder)).toContain(embedder.fingerprint);
    expect(fingerprintOf(embedder)).toMatch(/; 200\/50\/50 word pieces$/u);
    expect(fingerprintOf(embedder)).not.toBe(fingerprintOf(createDeterministicEmbedder()));
  });
});

describe('a build that fails on the way', () => {
  const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'];

  it('tells why, and leaves what was there', async () => {
    const { write, build, held } = place();
    write('a.txt');
    await build();
    for (const name of names) write(name, 'It thawed.');
    await expect(build(failingAfter(3))).rejects.toThrow(EmbeddingError);
    expect(held().texts).toEqual({ a: 'It froze.' });
  });

  it('is taken up by the next one, which embeds only what is left', async () => {
    const { write, build, held } = place();
    for (const name of names) write(name);
    await expect(build(failingAfter(4))).rejects.toThrow(EmbeddingError);
    const rest = failingAfter(Infinity);
    const { articleChanges, ...report } = await build(rest);
    expect(report).toEqual({ articles: 6, passages: 6, sentences: 6, generation: 1 });
    expect(articleChanges.added + articleChanges.unchanged).toBe(6);
    expect(rest.embedded).toBe(articleChanges.added);
    expect(articleChanges.added).toBe(2);
    expect([...held().found.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('begins with no other article once it has told so', async () => {
    const { write, build } = place();
    for (const name of names) write(name);
    const embedder = createDeterministicEmbedder();
    let calls = 0;
    const failingSecond: Embedder = {
      ...embedder,
      embedPassages: async (inputs) => {
        if (++calls === 2) throw new EmbeddingError('The process died twice.');
        await setTimeout(5);
        return embedder.embedPassages(inputs);
      },
    };
    await expect(build(failingSecond)).rejects.toThrow(EmbeddingError);
    await setTimeout(50);
    expect(calls).toBe(6); // as many as are under way at once
  });
});

describe('a library is current', () => {
  it('until an article is added, changed, renamed or removed', async () => {
    const { articles, write, build, held } = place();
    const current = async () => isCurrent(articles, held().found);
    write('a.txt');
    write('b b.txt');
    write('faulty.md', 'No front matter.');
    await build();
    expect(await current()).toBe(true);
    write('a.txt', 'It thawed.');
    expect(await current()).toBe(false);
    write('a.txt');
    expect(await current()).toBe(true);
    write('c.txt');
    expect(await current()).toBe(false);
    rmSync(join(articles, 'c.txt'));
    renameSync(join(articles, 'b b.txt'), join(articles, 'b-b.txt'));
    expect(await current()).toBe(false);
    rmSync(join(articles, 'b-b.txt'));
    expect(await current()).toBe(false);
    expect(readdirSync(articles).sort()).toEqual(['a.txt', 'faulty.md']);
  });
});
