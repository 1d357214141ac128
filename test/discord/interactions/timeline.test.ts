import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_FILTER } from '../../../src/discord/customId.ts';
import { idOf, labelsOf, openScene, type Scene, textOf } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => {
  await scene.close();
});

const press = async (message: APIMessage, label: string) =>
  scene.ada.press(message.id, idOf(message, label)).answered();

describe('/timeline', () => {
  it('shows dated events with their sentence, outlets, and where it stands', async () => {
    const { ada, desk } = scene;
    const first = await ada.slash('timeline').answered();
    expect(first.content).toBe('**Timeline**, 1 Jan to 27 Feb 2025: events 1 to 8 of 20.');
    const text = textOf(first);
    expect(text).toContain('**1 Jan 2025** · 1 outlet\n“Crew 1 met on the \\*pier\\* and counted its nets.”\n-# [1] ');
    expect(text).toContain('[Report 1 of the harbour](<https://example.org/report>)');
    expect(text).toContain('**4 Jan 2025** · 2 outlets\n“Crew 2 met in the \\<custom house\\>');
    expect(text).toContain('Report 2 of the harbour · lighthouse.md:4');
    expect(text).toContain('**13 Jan to 15 Jan 2025** · 2 outlets');
    expect(text).toContain('Page 1 of 3');
    expect(labelsOf(first)).toEqual(['Next page', 'Picture']);
    expect(desk.timelines).toEqual([{ topic: null, from: null, to: null }]);
  });

  it('turns its pages with what was asked for, after a restart and with other articles', async () => {
    const { ada, ben, desk } = scene;
    const options = { topic: 'pier', from: 'January 2025', to: '2025-12-31' };
    const first = await ada.slash('timeline', options).answered();
    expect(first.content).toBe('**Timeline on “pier”**, 1 Jan to 31 Dec 2025: events 1 to 8 of 10.');
    await scene.restart();
    desk.renew('b'.repeat(64));
    const second = await press(first, 'Next page');
    expect(second.id).toBe(first.id);
    expect(textOf(second)).toContain('Page 2 of 2');
    expect(labelsOf(second)).toEqual(['Previous page', 'Picture']);
    expect(desk.timelines.at(-1)).toEqual({ topic: 'pier', from: '2025-01-01', to: '2025-12-31' });
    const aside = ben.press(second.id, idOf(second, 'Previous page'));
    expect(await aside.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    expect(textOf(await aside.answered())).toContain('Page 1 of 2');
  });

  it('keeps the longest topic and the furthest dates in its buttons', async () => {
    const { ada, desk } = scene;
    const topic = '⚓️'.repeat(LONGEST_FILTER.timelineTopic / 2);
    desk.timelineTopic = 'pier';
    const first = await ada.slash('timeline', { topic, from: '1900', to: '2099' }).answered();
    await press(first, 'Next page');
    expect(desk.timelines.at(-1)).toEqual({ topic, from: '1900-01-01', to: '2099-12-31' });
  });

  it('opens beside an answer that counts events, for whoever presses', async () => {
    const { ada, ben, desk } = scene;
    desk.timelineTopic = 'pier';
    const answer = await ada.slash('ask', { question: 'How many times did the crews meet on the pier?' }).answered();
    expect(labelsOf(answer)).toContain('What happened when');
    const aside = ben.press(answer.id, idOf(answer, 'What happened when'));
    expect(await aside.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    expect(textOf(await aside.answered())).toContain('**Timeline');
    expect(desk.timelines.at(-1)).toEqual({ topic: 'the crews meet on the pier', from: null, to: null });
    const other = await ada.slash('ask', { question: 'Who led the talks on 10 April?' }).answered();
    expect(labelsOf(other)).not.toContain('What happened when');
  });

  it('does not take a topic of 1,000 characters', () => {
    expect(() => scene.ada.slash('timeline', { topic: 'x'.repeat(1000) })).toThrow();
  });

  it('says what was searched where there is no event', async () => {
    const { ada } = scene;
    const said = await ada.slash('timeline', { topic: '@everyone **qzx**', from: '2024' }).answered();
    expect(said.content).toMatch(
      /^No event on “\\@everyone \\\*\\\*qzx\\\*\\\*” was found in the articles, 1 Jan 2024 to 27 Feb 2025\. /u,
    );
    expect(labelsOf(said)).toEqual([]);
    const empty = await ada.slash('timeline', { from: '2031', to: '2031' }).answered();
    expect(empty.content).toMatch(/^No event was found in the articles, 1 Jan to 31 Dec 2031\./u);
  });

  it('shows all events for a topic of blanks', async () => {
    const { ada, desk } = scene;
    await ada.slash('timeline', { topic: '   ' }).answered();
    expect(desk.timelines).toEqual([{ topic: null, from: null, to: null }]);
  });

  it('names dates that cannot be read or are the wrong way round, and looks for nothing', async () => {
    const { ada, desk } = scene;
    expect((await ada.slash('timeline', { to: 'soon' }).answered()).content).toContain('"to" cannot be read');
    const swapped = await ada.slash('timeline', { from: '2025-04-10', to: '2025-02-18' }).answered();
    expect(swapped.content).toContain('is later than the one for "to"');
    expect(desk.timelines).toEqual([]);
  });

  it('works in direct messages', async () => {
    const first = await scene.ada.slash('timeline', { topic: 'pier' }, 'dm').answered();
    const second = await press(first, 'Next page');
    expect(textOf(second)).toContain('Page 2 of 2');
    expect((await press(second, 'Picture')).attachments).toHaveLength(1);
  });
});

describe('the topic of /timeline', () => {
  const topics = async (typed: string) =>
    (await scene.ada.type('timeline', { topic: typed }, 'topic')).map(({ value }) => value);

  it('is completed by beginnings and with slips, the commonest first', async () => {
    expect(await topics('')).toEqual(['pier', 'custom house', 'pier lights']);
    expect(await topics('pie')).toEqual(['pier', 'pier lights']);
    expect(await topics('costum hose')).toEqual(['custom house']);
    expect(await topics('qzx')).toEqual([]);
    expect(await topics('x'.repeat(LONGEST_FILTER.timelineTopic))).toEqual([]);
  });
});

describe('Picture', () => {
  it('sends the events of the page as a picture that says the same in words', async () => {
    const { ada, emulator } = scene;
    const second = await press(await ada.slash('timeline', { topic: 'pier' }).answered(), 'Next page');
    const pressed = ada.press(second.id, idOf(second, 'Picture'));
    expect(await pressed.acknowledged).toMatchObject({ type: 5, ephemeral: false });
    const { content, attachments } = await pressed.answered();
    expect(content).toBe('Timeline on “pier”, events 9 to 10 of 10.');
    const [picture] = attachments;
    expect(picture).toMatchObject({ filename: 'timeline.png', content_type: 'image/png' });
    expect(picture?.description).toBe(
      [
        'Timeline: pier. Events 9 to 10 of 10.',
        '18 Feb 2025: Crew 17 met on the *pier* and counted its nets. [1], 2 outlets',
        '24 Feb 2025: Crew 19 met on the *pier* and counted its nets. [1], 1 outlet',
      ].join('\n'),
    );
    const png = Buffer.from(emulator.attachment(picture?.id ?? '') ?? []);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1200);
    expect(emulator.message(second.id)?.attachments).toEqual([]);
  });

  it('is for whoever presses alone where somebody else called for the timeline, after a restart too', async () => {
    const { ada, ben, emulator } = scene;
    const first = await ada.slash('timeline').answered();
    await scene.restart();
    const pressed = ben.press(first.id, idOf(first, 'Picture'));
    expect(await pressed.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    const [picture] = (await pressed.answered()).attachments;
    expect(picture?.description?.length).toBeLessThanOrEqual(1024);
    expect(picture?.description).toMatch(/^Timeline\. Events 1 to 8 of 20\.\n1 Jan 2025: /u);
    expect(emulator.messages(emulator.channelId)).toHaveLength(1);
  });

  it('says that the articles have changed since, or that the events are gone', async () => {
    const { ada, desk } = scene;
    const first = await ada.slash('timeline', { topic: 'pier' }).answered();
    const second = await press(first, 'Next page');
    desk.renew('b'.repeat(64));
    expect((await press(second, 'Picture')).content).toContain('The articles have changed since');
    desk.timelineTopic = 'Crew 7';
    expect((await press(second, 'Picture')).content).toContain('no longer among them');
  });

  it('names the permission that the bot lacks, and draws nothing', async () => {
    const { ada, emulator, desk } = scene;
    const first = await ada.slash('timeline').answered();
    emulator.admin.denyBot(emulator.channelId, ['AttachFiles']);
    const said = await press(first, 'Picture');
    expect(said.content).toContain('I lack the permission Attach Files');
    expect(said.attachments).toEqual([]);
    expect(desk.drawn).toEqual([]);
  });

  it('arrives once, whatever happens on the way', async () => {
    const { ada, emulator } = scene;
    const first = await ada.slash('timeline').answered();
    emulator.faults.script('PATCH /webhooks/:app/:token/messages/:message', [500, 500, 500, 500, 'cut-after']);
    const sent = await press(first, 'Picture');
    await emulator.until(() => emulator.faults.left() === 0);
    expect(sent.attachments).toHaveLength(1);
    expect(emulator.botMessages(emulator.channelId)).toHaveLength(2);
  });
});
