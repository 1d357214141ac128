import { describe, expect, it } from 'vitest';
import { inWindow, readBare, readQuestion, windowBetween } from '../../src/retrieval/question.ts';
import { NO_NAMES } from '../../src/corpus/names.ts';
import { ask, EMBEDDER, libraryOf } from './harbourLibrary.ts';

const FILES = {
  old: '2023-11-20 Ice\n\nIt froze.',
  new: '2024-05-14 Thaw\n\nIt thawed.',
};

describe('a question', () => {
  it('is read into stems, in order, without stop words', async () => {
    const { text, terms } = await ask(await libraryOf(FILES), 'When did the pilots reopen the U.S. channel?');
    expect(text).toBe('When did the pilots reopen the U.S. channel?');
    expect(terms).toEqual(['pilot', 'reopen', 'u.s', 'channel']);
  });

  it('is embedded without the speaker it names', async () => {
    const { speaker, embedding, terms } = await ask(await libraryOf(FILES), 'How deep is it, according to Dahl?');
    expect(speaker).toEqual({ name: 'Dahl', asked: 'How deep is it?' });
    expect(embedding).toEqual(await EMBEDDER.embedQuestion('How deep is it?'));
    expect(terms).toContain('dahl');
    const bare = await readBare('How deep is it, according to Dahl?', EMBEDDER);
    expect(bare).toEqual({ text: 'How deep is it, according to Dahl?', speaker, embedding });
  });

  it('that names nobody is embedded as it is', async () => {
    const { speaker, embedding } = await ask(await libraryOf(FILES), 'How deep is it?');
    expect(speaker).toBeNull();
    expect(embedding).toEqual(await EMBEDDER.embedQuestion('How deep is it?'));
  });

  it('takes years from the publication dates of the library', async () => {
    const { dates } = await ask(await libraryOf(FILES), 'What was said on 10 April, in December and on 3 May 2022?');
    expect(dates).toEqual([
      { text: '10 April', from: '2024-04-10', to: '2024-04-10' },
      { text: 'December', from: '2023-12-01', to: '2023-12-31' },
      { text: '3 May 2022', from: '2022-05-03', to: '2022-05-03' },
    ]);
    expect((await ask(await libraryOf({ new: FILES.new }), 'What was said in December?')).dates).toEqual([
      { text: 'December', from: '2023-12-01', to: '2023-12-31' },
    ]);
    expect((await ask(await libraryOf({ a: '2024-12-28 Ice\n\nIt froze.' }), 'And in December?')).dates).toMatchObject([
      { from: '2024-12-01' },
    ]);
  });

  it('does not look for the day that only bounds the time it asks about', async () => {
    const library = await libraryOf(FILES);
    const read = async (text: string) =>
      readQuestion(text, EMBEDDER, library, null, NO_NAMES, { now: '2024-06-01', before: [] });
    const { dates, period } = await read('Who came after 10 April?');
    expect(dates).toEqual([]);
    expect(period).toMatchObject({ from: '2024-04-10', to: null });
    expect((await read('Who came on 10 April?')).dates).toMatchObject([{ from: '2024-04-10' }]);
  });

  it('carries the window it was given, and makes none of its dates', async () => {
    const reader = await libraryOf(FILES);
    const window = windowBetween('2024-01-01', null);
    expect((await ask(reader, 'What was said on 10 April?', window)).window).toBe(window);
    expect((await ask(reader, 'What was said on 10 April?')).window).toBeNull();
  });
});

describe('a window', () => {
  it('has both of its days in it, and may be open', () => {
    const days = ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'];
    const inside = (from: string | null, to: string | null) =>
      days.filter((day) => inWindow(day, windowBetween(from, to)));
    expect(inside('2024-02-01', '2024-02-29')).toEqual(['2024-02-01', '2024-02-29']);
    expect(inside('2024-02-01', null)).toEqual(days.slice(1));
    expect(inside(null, '2024-02-29')).toEqual(days.slice(0, 3));
    expect(inside(null, null)).toEqual(days);
  });

  it('is none without days, and says where it comes from', () => {
    expect(windowBetween(null, null)).toBeNull();
    expect(windowBetween('2024-02-01', null)).toEqual({
      from: '2024-02-01',
      to: null,
      because: 'publication dates asked for',
    });
  });
});
