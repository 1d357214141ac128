import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listArticleFiles } from '../../src/corpus/articleFiles.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import type { ArticleVersion, FolderEntry } from '../../src/corpus/folder.ts';
import { SetupError } from '../../src/setupError.ts';
import { markdown, plain } from './soundArticle.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = async (path: string, content: string | Buffer): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
};
const paths = async (): Promise<string[]> => (await listArticleFiles(folder)).map(({ path }) => path);
const readAll = async (known: (version: ArticleVersion) => boolean = () => false): Promise<FolderEntry[]> => {
  const entries: FolderEntry[] = [];
  for await (const entry of readFolder(folder, known)) entries.push(entry);
  return entries;
};

describe('the list of article files', () => {
  it('holds .md and .txt files of all sub-folders, sorted by path, with their sizes', async () => {
    for (const path of ['b.txt', 'a/z.MD', 'a.md', 'a/b/c.Txt', 'B.md']) await write(path, 'four');
    expect(await paths()).toEqual(['B.md', 'a.md', 'a/b/c.Txt', 'a/z.MD', 'b.txt']);
    expect((await listArticleFiles(folder))[2]).toEqual({
      path: 'a/b/c.Txt',
      absolute: join(folder, 'a/b/c.Txt'),
      size: 4,
    });
  });

  it('leaves out data files, hidden files and folders, and README files', async () => {
    for (const path of ['names.yml', 'outlets.yml', '.a.md', '.git/b.md', 'README.md', 'a/readme.txt', 'a.md.bak'])
      await write(path, 'x');
    await mkdir(join(folder, 'folder.md'));
    expect(await paths()).toEqual([]);
  });

  it('follows links to files and folders once, and no loops', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    await writeFile(join(elsewhere, 'far.md'), 'x');
    await writeFile(join(elsewhere, 'data.csv'), 'x');
    await write('z/near.md', 'x');
    await symlink(join(folder, 'z'), join(folder, 'a'));
    await symlink(folder, join(folder, 'z', 'loop'));
    await symlink(elsewhere, join(folder, 'link'));
    await symlink(elsewhere, join(folder, 'z', 'again'));
    await symlink(join(folder, 'z/near.md'), join(folder, 'copy.md'));
    await symlink(join(elsewhere, 'data.csv'), join(folder, 'data.md'));
    expect(await paths()).toEqual(['data.md', 'link/far.md', 'z/near.md']);
    await rm(elsewhere, { recursive: true });
  });

  it('names a folder that is not there, or is none', async () => {
    const missing = join(folder, 'missing');
    await expect(listArticleFiles(missing)).rejects.toThrow(SetupError);
    await expect(listArticleFiles(missing)).rejects.toThrow(`The articles folder ${missing} is not there. Name`);
    await write('file.md', 'x');
    await expect(listArticleFiles(join(folder, 'file.md'))).rejects.toThrow('file.md is not a folder. Name');
  });

  it.skipIf(process.getuid?.() === 0)('names a sub-folder that may not be read', async () => {
    await write('closed/a.md', 'x');
    await chmod(join(folder, 'closed'), 0);
    await expect(listArticleFiles(folder)).rejects.toThrow(/closed may not be read/u);
    await chmod(join(folder, 'closed'), 0o700);
  });
});

describe('reading a folder', () => {
  it('gives every article in the order of paths', async () => {
    await write('b.md', markdown('Low water.'));
    await write('a/a.txt', plain('High water.'));
    const entries = await readAll();
    expect(entries).toMatchObject([
      { status: 'read', path: 'a/a.txt', id: 'a-a', article: { id: 'a-a', path: 'a/a.txt', text: 'High water.' } },
      { status: 'read', path: 'b.md', id: 'b', article: { id: 'b', path: 'b.md', text: 'Low water.' } },
    ]);
    for (const entry of entries) if (entry.status === 'read') expect(entry.contentHash).toBe(entry.article.contentHash);
  });

  it('does not parse what is known, and parses it again once its bytes or its path change', async () => {
    await write('a.md', markdown('Low water.'));
    await write('b b.md', markdown('High water.'));
    const held = (await readAll()).flatMap((entry) => (entry.status === 'read' ? [entry] : []));
    const known = ({ id, path, contentHash }: ArticleVersion): boolean =>
      held.some((each) => each.id === id && each.path === path && each.contentHash === contentHash);
    expect((await readAll(known)).map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    await write('a.md', markdown('No water.'));
    await rm(join(folder, 'b b.md'));
    await write('b-b.md', markdown('High water.'));
    expect((await readAll(known)).map(({ status }) => status)).toEqual(['read', 'read']);
    expect((await readAll(() => true))[0]).not.toHaveProperty('article');
  });

  it('goes on after a file that is no article, with a reason of one line', async () => {
    await write('a.md', 'Just words.');
    await write('b.md', Buffer.from([0x2d, 0xff]));
    await write('c.md', markdown('Low water.'));
    expect(await readAll()).toMatchObject([
      {
        status: 'failed',
        path: 'a.md',
        reason: expect.stringMatching(/^line 1: there is no front matter\. Begin.*\.$/u) as string,
      },
      { status: 'failed', path: 'b.md', reason: 'line 1: byte 1 is not UTF-8. Save the article as UTF-8 text.' },
      { status: 'read', path: 'c.md' },
    ]);
  });

  it('refuses the later of two paths with one id, and names the other', async () => {
    await write('low water.md', markdown('One.'));
    await write('low-water.md', markdown('Two.'));
    await write('low-water.txt', plain('Three.'));
    const entries = await readAll();
    expect(entries.map(({ status }) => status)).toEqual(['read', 'failed', 'failed']);
    expect(entries[1]).toMatchObject({
      reason: 'its id "low-water" is already that of low water.md. Rename one of the two.',
    });
    expect(entries[2]).toMatchObject({ reason: expect.stringContaining('that of low water.md') as string });
  });

  it('does not open a file that is too large', async () => {
    await write('a.md', '');
    await truncate(join(folder, 'a.md'), 20e9);
    expect(await readAll()).toMatchObject([
      {
        status: 'failed',
        reason: 'the file has 20000.0 MB, the limit is 5 MB. Split the article or take it out of the folder.',
      },
    ]);
  });

  it('names a link that leads nowhere', async () => {
    await symlink(join(folder, 'missing.md'), join(folder, 'a.md'));
    expect(await readAll()).toEqual([
      {
        status: 'failed',
        path: 'a.md',
        reason: 'the file is not there. Make it readable or take it out of the folder.',
      },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    await write('a.md', markdown('Low water.'));
    await chmod(join(folder, 'a.md'), 0);
    expect(await readAll()).toMatchObject([
      { status: 'failed', reason: expect.stringMatching(/^the file may not be read/u) as string },
    ]);
  });

  it('gives nothing for an empty folder', async () => {
    expect(await readAll()).toEqual([]);
  });
});
