import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/retrieval/question.ts';
import { retrieve } from '../../src/retrieval/retrieve.ts';
import { timeAgreement } from '../../src/retrieval/timeAgreement.ts';
import { EMBEDDER, libraryOf } from './harbourLibrary.ts';

const FILES = {
  old: '2024-02-18 Ice\n\nThe pilots met about ice on 18 February. The pilots left early. In 2021 the pilots met too.',
  new: '2024-12-28 Thaw\n\nThe pilots met about fog. The pilots had met on 20 February as well.',
};

async function sentencesFor(text: string, before: readonly string[] = []) {
  const reader = await libraryOf(FILES);
  const asked = { now: '2025-01-15', before };
  const question = await readQuestion(text, EMBEDDER, reader, null, undefined, asked);
  return retrieve(reader, question, 5).flatMap(({ passage }) => passage.sentences.map((sentence) => sentence.text));
}

describe('a question that confines itself to a time', () => {
  it('finds what is of that time by its own days, and by its article where it has none', async () => {
    expect(await sentencesFor('When did the pilots meet since December?')).toEqual(['The pilots met about fog.']);
  });

  it('finds what a later article says of that time, and what goes on from a dated sentence', async () => {
    const found = await sentencesFor('When did the pilots meet before March?');
    expect(found.toSorted()).toEqual([
      'In 2021 the pilots met too.',
      'The pilots had met on 20 February as well.',
      'The pilots left early.',
      'The pilots met about ice on 18 February.',
    ]);
    expect(await sentencesFor('Where did the pilots meet in 2021?')).toEqual(['In 2021 the pilots met too.']);
  });

  it('finds nothing where nothing is of that time', async () => {
    expect(await sentencesFor('When did the pilots meet yesterday?')).toEqual([]);
  });

  it('is embedded without the time, whose days do not rank', async () => {
    const reader = await libraryOf(FILES);
    const asked = { now: '2025-01-15', before: [] };
    const question = await readQuestion('Who met since 18 February?', EMBEDDER, reader, null, undefined, asked);
    expect(question.embedding).toEqual(await EMBEDDER.embedQuestion('Who met?'));
    expect(question).toMatchObject({ dates: [], window: null, period: { from: '2024-02-18', to: null } });
  });

  it('gives way to the dates that whoever asks gave', async () => {
    const reader = await libraryOf(FILES);
    const given = { from: '2024-01-01', to: null, because: 'publication dates asked for' };
    const asked = { now: '2025-01-15', before: [] };
    const question = await readQuestion('Who met in March?', EMBEDDER, reader, given, undefined, asked);
    expect(question).toMatchObject({ window: given, period: null });
  });
});

describe('the latest', () => {
  it('leaves nothing out, and prefers the newer of two that say the same', async () => {
    const reader = await libraryOf({
      old: '2024-02-18 Ice\n\nThe pilots met at the pier.',
      new: '2024-12-28 Thaw\n\nThe pilots met at the mole.',
    });
    const asked = { now: '2025-01-15', before: [] };
    const question = await readQuestion('the latest on pilots', EMBEDDER, reader, null, undefined, asked);
    const found = retrieve(reader, question, 5);
    expect(found.map(({ article }) => article.id)).toEqual(['new', 'old']);
    const agreement = (text: string, published: string) => timeAgreement({ text }, published, question, reader);
    expect(agreement('It froze.', '2024-12-28')).toBe(2);
    expect(agreement('It froze on 29 October.', '2024-12-28')).toBe(1);
    expect(agreement('It froze.', '2024-02-18')).toBeLessThan(0.1);
  });
});

describe('a sentence that names several days', () => {
  it('tells of the first', async () => {
    const reader = await libraryOf({ old: '2024-06-03 Thaw\n\nIt thawed.' });
    const question = await readQuestion('How long were the talks on 16 May?', EMBEDDER, reader, null);
    const agreement = (text: string) => timeAgreement({ text }, '2024-06-03', question, reader);
    expect(agreement('The talks of 16 May lasted two hours, those of 2 June one.')).toBe(1);
    expect(agreement('The talks of 2 June lasted an hour less than those of 16 May.')).toBe(0);
    expect(agreement('The talks of 2 June lasted an hour.')).toBe(-1);
    expect(agreement('The talks lasted an hour.')).toBe(0);
  });
});
