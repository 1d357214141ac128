import { describe, expect, it, vi } from 'vitest';
import { createTitleIndex } from '../../../src/discord/titleIndex.ts';
import { createDeskDouble } from './deskDouble.ts';

async function indexed(desk = createDeskDouble()) {
  const log: string[] = [];
  const index = createTitleIndex(desk, (line) => log.push(line));
  await vi.waitUntil(() => index.titles('').length > 0);
  return { desk, index, log, ids: (typed: string) => index.titles(typed).map(({ id }) => id) };
}

describe('titles', () => {
  it('are the newest where nothing was typed', async () => {
    const { ids } = await indexed();
    expect(ids('')).toHaveLength(25);
    expect(ids(' ').slice(0, 3)).toEqual(['lighthouse', 'harbour-talks', 'minutes-28']);
  });

  it('are found by the beginnings of their words, in any order', async () => {
    const { ids } = await indexed();
    expect(ids('salt lighth')).toEqual(['lighthouse']);
  });

  it('are found with slips of the hand', async () => {
    const { ids } = await indexed();
    expect(ids('ligthouse kepers')).toEqual(['lighthouse']);
    expect(ids('harbor tlaks')[0]).toBe('harbour-talks');
  });

  it('are found by outlet and by date, written in figures or words', async () => {
    const { ids } = await indexed();
    expect(ids('lamp post')).toEqual(['lighthouse']);
    expect(ids('2025-03')).toEqual(['lighthouse']);
    expect(ids('2025-02-19')).toEqual(['harbour-talks']);
    expect(ids('19 feb 2025')).toEqual(['harbour-talks']);
    expect(ids('14 march')).toEqual(['lighthouse']);
    expect(ids('march')).toEqual(['lighthouse']);
  });

  it('are found with most of the words where none has them all', async () => {
    const { ids } = await indexed();
    expect(ids('lighthouse of the walrus')).toEqual(['lighthouse']);
  });

  it('are at most 25', async () => {
    const { ids } = await indexed();
    expect(ids('council')).toHaveLength(25);
    expect(ids('zzzz')).toEqual([]);
  });

  it('are those of the new generation as soon as it is in use', async () => {
    const { desk, index, ids } = await indexed();
    desk.renew('b'.repeat(64), ['lighthouse']);
    expect(ids('lighthouse')).toEqual(['lighthouse']);
    await vi.waitUntil(() => index.titles('lighthouse').length === 0);
    expect(ids('')[0]).toBe('harbour-talks');
  });

  it('stay those before where the desk cannot be asked, which is logged', async () => {
    const { desk, ids, log } = await indexed();
    desk.failure = new Error('The desk is shut.');
    desk.renew('b'.repeat(64), ['lighthouse']);
    await vi.waitUntil(() => log.length > 0);
    expect(log).toEqual(['Titles cannot be completed: The desk is shut.']);
    expect(ids('lighthouse')).toEqual(['lighthouse']);
  });
});

describe('outlets', () => {
  it('are found by any part of their name, those with most articles first', async () => {
    const { index } = await indexed();
    expect(index.outlets('')).toEqual(['Harbour Herald', 'Parley briefs', 'The Lamp Post']);
    expect(index.outlets('LAMP p')).toEqual(['The Lamp Post']);
    expect(index.outlets('gazette')).toEqual([]);
  });
});
