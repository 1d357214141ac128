import { MessageFlags, MessageType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodePress } from '../../../src/discord/customId.ts';
import { idOf, labelsOf, openScene, type Scene, textOf } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  scene.desk.answers = { others: [{ article: 'minutes-3', start: 0 }] };
});
afterEach(async () => {
  await scene.close();
});

const question = 'How long did the harbour talks last?';
const ask = async (options: { readonly private?: boolean } = {}, where?: 'dm') =>
  scene.ada.slash('ask', { question, ...options }, where).answered();

describe.each(['More context', 'Other passages'])('%s', (label) => {
  const shown = label === 'More context' ? '**The harbour talks lasted about four hours.**' : 'On pier 1';

  it('shows it to whoever presses, alone', async () => {
    const { ben, emulator } = scene;
    const answer = await ask();
    const press = ben.press(answer.id, idOf(answer, label));
    expect(await press.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    expect(textOf(await press.answered())).toContain(shown);
    expect(emulator.messages(emulator.channelId)).toHaveLength(1);
  });

  it('works after a restart, and in direct messages', async () => {
    const answer = await ask();
    const direct = await ask({}, 'dm');
    await scene.restart();
    expect(textOf(await scene.ada.press(answer.id, idOf(answer, label)).answered())).toContain(shown);
    expect(textOf(await scene.ada.press(direct.id, idOf(direct, label)).answered())).toContain(shown);
  });

  it('says that the articles have changed since, or that what it points to is gone', async () => {
    const { ada, desk } = scene;
    const answer = await ask();
    desk.renew('b'.repeat(64));
    const said = textOf(await ada.press(answer.id, idOf(answer, label)).answered());
    expect(said).toContain(shown);
    expect(said).toContain('The articles have changed since this answer.');
    desk.renew('c'.repeat(64), ['harbour-talks', 'minutes-3']);
    const gone = textOf(await ada.press(answer.id, idOf(answer, label)).answered());
    expect(gone).toContain('no longer among them');
  });

  it('answers each of two presses', async () => {
    const { ada } = scene;
    const answer = await ask();
    const presses = [1, 2].map(() => ada.press(answer.id, idOf(answer, label)));
    for (const press of presses) expect(textOf(await press.answered())).toContain(shown);
  });
});

describe('Share', () => {
  it('posts a private answer for all as it is, names who shared it without a ping, and goes away', async () => {
    const { ada, emulator } = scene;
    const answer = await ask({ private: true });
    const press = ada.press(answer.id, idOf(answer, 'Share'));
    expect(await press.acknowledged).toMatchObject({ type: 6 });
    const [shared] = await emulator.until(() => sharedOnce(), { what: 'the shared answer' });
    expect(shared?.content).toBe(`${answer.content}\n-# Shared by <@${ada.id}>`);
    expect(shared?.mentions).toEqual([]);
    expect(labelsOf(shared ?? answer)).toEqual(['More context', 'Other passages']);
    const left = await emulator.until(() => withoutShare(answer.id), { what: 'the answer without Share' });
    expect(left).toMatchObject({ content: answer.content });
    expect(labelsOf(left)).toEqual(['More context', 'Other passages']);
  });

  it('posts it once when it is pressed twice', async () => {
    const { ada, emulator } = scene;
    const answer = await ask({ private: true });
    const presses = [1, 2].map(() => ada.press(answer.id, idOf(answer, 'Share')));
    await Promise.all(presses.map(async ({ acknowledged }) => acknowledged));
    await emulator.until(() => withoutShare(answer.id), { what: 'the answer without Share' });
    expect(emulator.botMessages(emulator.channelId)).toHaveLength(1);
  });

  it('works after a restart, and what it posts has buttons that work', async () => {
    const { ada, ben, emulator } = scene;
    const answer = await ask({ private: true });
    await scene.restart();
    ada.press(answer.id, idOf(answer, 'Share'));
    const [shared] = await emulator.until(() => sharedOnce(), { what: 'the shared answer' });
    const press = ben.press(shared?.id ?? '', idOf(shared ?? answer, 'More context'));
    expect(textOf(await press.answered())).toContain('harbour talks');
  });

  it('is refused where the answer takes two messages, the first of which cannot be read again', async () => {
    const { ada, desk, emulator } = scene;
    desk.answers = { notices: Array.from({ length: 8 }, (_, i) => `Notice ${i}: ${'the tide was low, '.repeat(20)}`) };
    const use = ada.slash('ask', { question, private: true });
    await use.answered();
    const last = await emulator.until(() => use.followUps().find((message) => labelsOf(message).includes('Share')));
    const press = ada.press(last.id, idOf(last, 'Share'));
    const said = await emulator.until(() => press.followUps()[0], { what: 'what is said to the presser' });
    expect(said.content).toContain('takes two messages');
    expect(emulator.botMessages(emulator.channelId)).toEqual([]);
  });

  it('does not write where its presser may not', async () => {
    const { ada, emulator } = scene;
    const answer = await ask({ private: true });
    emulator.admin.setOverwrite(emulator.channelId, ada.id, { deny: ['SendMessages'] });
    const press = ada.press(answer.id, idOf(answer, 'Share'));
    const said = await emulator.until(() => press.followUps()[0], { what: 'what is said to the presser' });
    expect(said.content).toContain('You may not write in this channel');
    expect(said.flags ?? 0).toBe((said.flags ?? 0) | MessageFlags.Ephemeral);
    expect(emulator.botMessages(emulator.channelId)).toEqual([]);
    expect(withoutShare(answer.id)).toBeNull();
  });

  it('stays, and says so, when Discord refuses the message', async () => {
    const { ada, emulator } = scene;
    const answer = await ask({ private: true });
    emulator.faults.script('POST /webhooks/:app/:token', [{ status: 403, code: 50013 }]);
    const press = ada.press(answer.id, idOf(answer, 'Share'));
    const said = await emulator.until(() => press.followUps()[0], { what: 'what is said to the presser' });
    expect(said.content).toContain('Discord did not take the answer');
    expect(withoutShare(answer.id)).toBeNull();
  });

  const sharedOnce = () => {
    const posted = scene.emulator.botMessages(scene.emulator.channelId);
    return posted.length > 0 && posted;
  };
  const withoutShare = (id: string) => {
    const message = scene.emulator.message(id);
    return message && !labelsOf(message).includes('Share') ? message : null;
  };
});

describe('Go on in a thread', () => {
  const label = 'Go on in a thread';

  it('opens a thread on the answer, named for the question, with a line in it', async () => {
    const { ada, emulator } = scene;
    const answer = await ask();
    await scene.restart();
    const press = ada.press(answer.id, idOf(answer, label));
    expect(await press.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    expect((await press.answered()).content).toBe(`The thread is open: <#${answer.id}>`);
    const opened = emulator.message(answer.id)?.thread;
    expect(opened).toMatchObject({ id: answer.id, name: question });
    const [line] = linesIn(answer.id);
    expect(line?.content).toContain('I need no mention');
    expect(line?.mentions).toEqual([]);
  });

  it('says where the thread is when it is pressed again, or twice at once', async () => {
    const { ada } = scene;
    const answer = await ask();
    const presses = [1, 2].map(() => ada.press(answer.id, idOf(answer, label)));
    const said = await Promise.all(presses.map(async (press) => (await press.answered()).content));
    expect(said.sort()).toEqual([
      `The thread is open: <#${answer.id}>`,
      `This answer has a thread already: <#${answer.id}>`,
    ]);
    const again = await ada.press(answer.id, idOf(answer, label)).answered();
    expect(again.content).toBe(`This answer has a thread already: <#${answer.id}>`);
    expect(linesIn(answer.id)).toHaveLength(1);
  });

  it('is for whoever asked', async () => {
    const answer = await ask();
    const said = await scene.ben.press(answer.id, idOf(answer, label)).answered();
    expect(said.content).toContain('for whoever asked');
    expect(scene.emulator.message(answer.id)?.thread).toBeUndefined();
  });

  it('names the permission that the bot lacks', async () => {
    const { ada, emulator } = scene;
    const answer = await ask();
    emulator.admin.denyBot(emulator.channelId, ['CreatePublicThreads']);
    const said = await ada.press(answer.id, idOf(answer, label)).answered();
    expect(said.content).toContain('I lack the permissions Create Public Threads');
  });

  it('says so where its asker may not create threads', async () => {
    const { ada, emulator } = scene;
    const answer = await ask();
    emulator.admin.setOverwrite(emulator.channelId, ada.id, { deny: ['CreatePublicThreads'] });
    const said = await ada.press(answer.id, idOf(answer, label)).answered();
    expect(said.content).toContain('You may not create threads');
  });

  it('says what Discord refused', async () => {
    const { ada, emulator, bot } = scene;
    const answer = await ask();
    emulator.faults.script('POST /channels/:id/messages/:mid/threads', [{ status: 403, code: 50013 }]);
    const said = await ada.press(answer.id, idOf(answer, label)).answered();
    expect(said.content).toContain('I lack the permissions');
    expect(bot.log.some((line) => line.includes('50013'))).toBe(true);
  });
});

/** What was said in a thread; its first message stands for the one on which it was opened. */
function linesIn(thread: string) {
  return scene.emulator.botMessages(thread).filter(({ type }) => type !== MessageType.ThreadStarterMessage);
}

describe('a question on a button', () => {
  const starter = 'Who keeps the lighthouse?';

  it('is asked by whoever presses, for all', async () => {
    const { ada, ben, desk } = scene;
    const greeting = await ada.slash('ask', { question: 'hello' }).answered();
    await scene.restart();
    const press = ben.press(greeting.id, idOf(greeting, starter));
    expect(await press.acknowledged).toMatchObject({ type: 5, ephemeral: false });
    const answer = await press.answered();
    expect(answer.content).toMatch(/^> Who keeps the lighthouse\?/u);
    expect(desk.asked).toMatchObject([{ question: starter, before: [] }]);
    expect((await ben.press(answer.id, idOf(answer, 'Go on in a thread')).answered()).content).toContain('is open');
  });

  it('is answered for the presser alone where the button is', async () => {
    const { ada } = scene;
    const greeting = await ada.slash('ask', { question: 'hello', private: true }).answered();
    const press = ada.press(greeting.id, idOf(greeting, starter));
    expect(await press.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    expect(labelsOf(await press.answered())).toContain('Share');
  });

  it('narrows a question that fits several events', async () => {
    const { ada, desk } = scene;
    desk.answers = { choices: [{ label: 'Harbour talks', date: '2025-02-19' }] };
    const answer = await ask();
    await ada.press(answer.id, idOf(answer, 'Harbour talks, 19 Feb 2025')).answered();
    expect(desk.asked[1]?.question).toBe('How long did the harbour talks last, 19 Feb 2025?');
  });
});

describe('a button that cannot be read', () => {
  it.each([
    ['of an older version', '0cabc'],
    ['damaged', `${encodePress({ kind: 'share' })}x`],
    ['of somebody else', 'accept-rules'],
  ])('%s gets a sentence', async (_what, id) => {
    const answer = await ask();
    const press = scene.ben.forgePress(answer.id, id);
    expect(await press.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    expect((await press.answered()).content).toContain('older version');
  });
});
