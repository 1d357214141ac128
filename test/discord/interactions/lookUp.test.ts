import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLES, lineOf } from './harbourArticles.ts';
import { idOf, labelsOf, openScene, type Scene, textOf } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => {
  await scene.close();
});

describe('/article', () => {
  const titles = async (typed: string) => scene.ada.type('article', { title: typed }, 'title');

  it('offers the newest titles before anything is typed, 25 at most, each with outlet and date', async () => {
    const choices = await titles('');
    expect(choices).toHaveLength(25);
    expect(choices[0]).toMatchObject({
      name: 'Lighthouse keepers gather in Saltmouth · The Lamp Post · 14 Mar 2025',
      value: 'lighthouse',
    });
  });

  it('completes titles with slips, outlets and dates', async () => {
    expect((await titles('ligthouse')).map(({ value }) => value)).toEqual(['lighthouse']);
    expect((await titles('lamp post')).map(({ value }) => value)).toEqual(['lighthouse']);
    expect((await titles('19 february')).map(({ value }) => value)).toEqual(['harbour-talks']);
    expect(await titles('zzzz')).toEqual([]);
  });

  it('shows the article that was chosen, page by page', async () => {
    const { ada } = scene;
    const use = ada.slash('article', { title: 'harbour-talks' });
    const first = await use.answered();
    expect(textOf(first)).toContain('The harbour talks lasted about four hours.');
    expect(labelsOf(first)).toEqual(['Next page']);
    const press = ada.press(first.id, idOf(first, 'Next page'));
    expect(await press.acknowledged).toMatchObject({ type: 6 });
    const second = await press.answered();
    expect(second.id).toBe(first.id);
    expect(textOf(second)).toContain('Page 2 of');
    expect(labelsOf(second)).toEqual(['Previous page', 'Next page']);
  });

  it('shows an article whose title was typed out', async () => {
    const answer = await scene.ada.slash('article', { title: 'Lighthouse keepers gather in Saltmouth' }).answered();
    expect(textOf(answer)).toContain('Tide Tables');
  });

  it('offers the nearest where there is none of that name, and a button opens one for who presses', async () => {
    const { ada, ben } = scene;
    const answer = await ada.slash('article', { title: 'a fish market' }).answered();
    expect(labelsOf(answer)[0]).toBe('Lighthouse keepers gather in Saltmouth');
    const opened = await ben.press(answer.id, idOf(answer, 'Lighthouse keepers gather in Saltmouth')).answered();
    expect(opened.id).not.toBe(answer.id);
    expect(textOf(opened)).toContain('The harbour talks lasted');
  });

  it('is turned in place by who called for it, after a restart too; others get the page for themselves', async () => {
    const { ada, ben, emulator } = scene;
    const first = await ada.slash('article', { title: 'harbour-talks' }).answered();
    await scene.restart();
    const press = ben.press(first.id, idOf(first, 'Next page'));
    expect(await press.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    expect(textOf(await press.answered())).toContain('Page 2 of');
    expect(textOf(emulator.message(first.id) ?? first)).toContain('Page 1 of');
    expect((await ada.press(first.id, idOf(first, 'Next page')).answered()).id).toBe(first.id);
  });

  it('says so beside its message when the article is gone', async () => {
    const { ada, desk, emulator } = scene;
    const first = await ada.slash('article', { title: 'harbour-talks' }).answered();
    desk.renew('b'.repeat(64), ['harbour-talks']);
    const press = ada.press(first.id, idOf(first, 'Next page'));
    const said = await emulator.until(() => press.followUps()[0], { what: 'what is said beside the article' });
    expect(said.content).toContain('no longer among them');
    expect(textOf(emulator.message(first.id) ?? first)).toContain('Page 1 of');
  });

  it('completes the titles of the new library', async () => {
    const { desk, bot } = scene;
    desk.renew('b'.repeat(64), ['lighthouse']);
    await scene.emulator.until(() => bot.context.titles.titles('lighthouse').length === 0);
    expect((await titles(''))[0]?.value).toBe('harbour-talks');
  });

  it('works in direct messages', async () => {
    const { ada } = scene;
    expect(await ada.type('article', { title: 'lamp' }, 'title', 'dm')).toHaveLength(1);
    const first = await ada.slash('article', { title: 'harbour-talks' }, 'dm').answered();
    const second = await ada.press(first.id, idOf(first, 'Next page')).answered();
    expect(second.id).toBe(first.id);
  });
});

describe('/articles', () => {
  it('lists what fits, and its pages turn with the same filter after a restart', async () => {
    const { ada, desk } = scene;
    const options = { topic: 'crews', from: 'January 2025', to: '2025-03-31', outlet: 'herald' };
    const first = await ada.slash('articles', options).answered();
    expect(textOf(first)).toContain('28 articles');
    expect(textOf(first)).toContain('Page 1 of 3');
    await scene.restart();
    const second = await ada.press(first.id, idOf(first, 'Next page')).answered();
    expect(second.id).toBe(first.id);
    expect(textOf(second)).toContain('Page 2 of 3');
    const window = { from: '2025-01-01', to: '2025-03-31' };
    expect(desk.filtered.at(-1)).toMatchObject({ topic: 'crews', outlet: 'herald', window });
  });

  it('lists all, newest first, where nothing is given', async () => {
    const list = textOf(await scene.ada.slash('articles').answered());
    expect(list.indexOf('Lighthouse keepers')).toBeLessThan(list.indexOf('Minutes of the harbour council'));
    expect(scene.desk.filtered.at(-1)).toEqual({ window: null });
  });

  it('fits the longest filter into its buttons', async () => {
    const { ada, emulator, desk } = scene;
    desk.articles = async () => Promise.resolve({ library: 'a'.repeat(64), entries: ARTICLES.map(lineOf) });
    const options = { topic: '⚓️'.repeat(15), from: '2025-01-01', to: '2025-03-31', outlet: 'x'.repeat(20) };
    const first = await ada.slash('articles', options).answered();
    const second = await ada.press(first.id, idOf(first, 'Next page')).answered();
    expect(textOf(second)).toContain('Page 2 of 3');
    expect(() => ada.slash('articles', { topic: 'x'.repeat(31) })).toThrow();
    expect(emulator.botMessages(emulator.channelId)).toHaveLength(1);
  });

  it('completes outlets', async () => {
    const choices = await scene.ada.type('articles', { outlet: 'LAMP' }, 'outlet');
    expect(choices).toMatchObject([{ name: 'The Lamp Post', value: 'The Lamp Post' }]);
  });

  it('names a date that cannot be read', async () => {
    expect((await scene.ada.slash('articles', { to: 'soon' }).answered()).content).toContain('"to" cannot be read');
  });
});

describe('/search', () => {
  it('shows passages with the match in bold, and why each was found, and buttons open their articles', async () => {
    const { ada, ben, desk, emulator } = scene;
    const answer = await ada.slash('search', { query: 'mended nets', from: '2025-02-01' }).answered();
    expect(textOf(answer)).toContain('mended nets');
    expect(textOf(answer)).toMatch(/\*\*The\*\*/u);
    expect(textOf(answer)).toContain('Found by');
    expect(desk.searched[0]).toMatchObject({ query: 'mended nets', window: { from: '2025-02-01', to: null } });
    const last = await emulator.until(() =>
      emulator.botMessages(emulator.channelId).find((message) => labelsOf(message).length > 0),
    );
    const opened = await ben.press(last.id, idOf(last, 'Read article 2')).answered();
    expect(textOf(opened)).toContain('The harbour talks lasted about four hours.');
  });

  it('refuses a query of blanks with the remedy', async () => {
    expect((await scene.ada.slash('search', { query: '   ' }).answered()).content).toContain('is empty');
  });

  it('works in direct messages', async () => {
    expect(textOf(await scene.ada.slash('search', { query: 'nets' }, 'dm').answered())).toContain('harbour');
  });
});

describe('/help and /status', () => {
  it('help says how to ask, to who uses it alone', async () => {
    const use = scene.ada.slash('help');
    expect(await use.acknowledged).toMatchObject({ ephemeral: true });
    expect(textOf(await use.answered())).toContain('/ask');
    expect(textOf(await scene.ada.slash('help', {}, 'dm').answered())).toContain('/ask');
  });

  it('status says what the library holds and how the bot fares', async () => {
    const text = textOf(await scene.ada.slash('status').answered());
    expect(text).toContain('Articles: 30');
    expect(text).toContain('Lighthouse keepers gather in Saltmouth');
    expect(text).toContain('Generation: 3');
    expect(text).toContain('Permissions: nothing is missing');
    expect(textOf(await scene.ada.slash('status', {}, 'dm').answered())).toContain('Articles: 30');
  });

  it('status names the permissions that are missing', async () => {
    const { ada, emulator, bot } = scene;
    emulator.admin.denyBot(emulator.channelId, ['EmbedLinks']);
    const { channels } = bot.context.client;
    await emulator.until(() => {
      const channel = channels.cache.get(emulator.channelId);
      return channel && 'permissionOverwrites' in channel && channel.permissionOverwrites.cache.size > 0;
    });
    expect(textOf(await ada.slash('status').answered())).toMatch(/Missing in this channel: Embed Links/u);
  });
});
