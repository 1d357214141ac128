import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openScene, type Scene, textOf } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => {
  await scene.close();
});

describe('Find sources', () => {
  it('looks up what somebody wrote, which the bot itself cannot read, and points to it', async () => {
    const { ada, ben, desk, emulator } = scene;
    const said = ben.send(emulator.channelId, 'The harbour talks lasted about five hours.');
    const use = ada.menu('Find sources', said.id);
    expect(await use.acknowledged).toMatchObject({ type: 5, ephemeral: false });
    const answer = await use.answered();
    expect(desk.statements).toEqual(['The harbour talks lasted about five hours.']);
    expect(answer.content).toContain(`/${emulator.channelId}/${said.id}`);
    expect(answer.content).toContain('The harbour talks');
    expect(answer.mentions).toEqual([]);
  });

  it('says so where there is no text', async () => {
    const { ada, ben, desk, emulator } = scene;
    const picture = { name: 'pier.png', type: 'image/png', bytes: new Uint8Array([1]) };
    const said = ben.send(emulator.channelId, '', { attachments: [picture] });
    expect((await ada.menu('Find sources', said.id).answered()).content).toContain('no text');
    expect(desk.statements).toEqual([]);
  });

  it('works in direct messages', async () => {
    const { ada, desk } = scene;
    const said = ada.dm('The pier was mended in May.');
    expect(textOf(await ada.menu('Find sources', said.id).answered())).toContain('this message');
    expect(desk.statements).toEqual(['The pier was mended in May.']);
  });
});

describe('Delete answer', () => {
  const question = 'How long did the harbour talks last?';
  const ask = async () => scene.ada.slash('ask', { question }).answered();
  const remove = async (who: Scene['ada'], id: string) => {
    const use = who.menu('Delete answer', id);
    expect(await use.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    return (await use.answered()).content;
  };

  it('is for who asked', async () => {
    const { ada, ben, emulator } = scene;
    const answer = await ask();
    expect(await remove(ben, answer.id)).toContain('Only whoever asked');
    expect(emulator.message(answer.id)).not.toBeNull();
    expect(await remove(ada, answer.id)).toBe('Deleted.');
    expect(emulator.message(answer.id)).toBeNull();
  });

  it('is for moderators', async () => {
    const answer = await ask();
    expect(await remove(scene.moderator, answer.id)).toBe('Deleted.');
    expect(scene.emulator.message(answer.id)).toBeNull();
  });

  it('knows who asked by the message that an answer replies to', async () => {
    const { ada, ben, bot, emulator } = scene;
    const asked = ada.send(emulator.channelId, `<@${emulator.botId}> ${question}`);
    await reply(asked.id, 'No sentence was found.');
    await scene.restart();
    const answer = await emulator.replyTo(asked.id);
    expect(await remove(ben, answer.id)).toContain('Only whoever asked');
    expect(await remove(ada, answer.id)).toBe('Deleted.');
    expect(bot.log).toEqual([]);
  });

  it.each(['first', 'second'])('takes both messages of a long answer, by its %s', async (which) => {
    const { ada, emulator } = scene;
    const asked = ada.send(emulator.channelId, `<@${emulator.botId}> ${question}`);
    await reply(asked.id, 'A long answer.', 'Its sources.');
    const other = ada.send(emulator.channelId, `<@${emulator.botId}> Who keeps the lighthouse?`);
    await reply(other.id, 'Another answer.');
    const [first, second] = emulator.botMessages(emulator.channelId);
    expect(await remove(ada, (which === 'first' ? first : second)?.id ?? '')).toBe('Deleted.');
    expect(emulator.botMessages(emulator.channelId).map(({ content }) => content)).toEqual(['Another answer.']);
  });

  it('takes both messages of a long answer to a command', async () => {
    const { ada, desk, emulator } = scene;
    desk.answers = { notices: Array.from({ length: 8 }, (_, i) => `Notice ${i}: ${'the tide was low, '.repeat(20)}`) };
    const first = await ask();
    const both = await emulator.until(() => {
      const all = emulator.botMessages(emulator.channelId);
      return all.length > 1 && all;
    });
    expect(both[0]?.id).toBe(first.id);
    expect(await remove(ada, both.at(-1)?.id ?? '')).toBe('Deleted.');
    expect(emulator.botMessages(emulator.channelId)).toEqual([]);
  });

  it('leaves the message alone whose button an answer came from', async () => {
    const { ada, emulator } = scene;
    const greeting = await ada.slash('ask', { question: 'hello' }).answered();
    const [row] = greeting.components ?? [];
    const id =
      row && 'components' in row && row.components[0] && 'custom_id' in row.components[0]
        ? row.components[0].custom_id
        : '';
    const answer = await ada.press(greeting.id, id).answered();
    expect(await remove(ada, answer.id)).toBe('Deleted.');
    expect(emulator.message(greeting.id)).not.toBeNull();
  });

  it('takes nothing but own messages', async () => {
    const { ada, ben, moderator, emulator } = scene;
    const said = ben.send(emulator.channelId, 'The pier was mended.');
    expect(await remove(moderator, said.id)).toContain('not one of my answers');
    expect(await remove(ada, said.id)).toContain('not one of my answers');
    expect(emulator.message(said.id)).not.toBeNull();
  });

  it('says so when the answer is gone already', async () => {
    const { ada, emulator } = scene;
    const answer = await ask();
    emulator.faults.script('DELETE /channels/:id/messages/:mid', [{ status: 404, code: 10008 }]);
    expect(await remove(ada, answer.id)).toBe('The answer is gone already.');
  });

  it('says so when Discord refuses', async () => {
    const { ada, emulator, bot } = scene;
    const answer = await ask();
    emulator.faults.script('DELETE /channels/:id/messages/:mid', [{ status: 403, code: 50001 }]);
    expect(await remove(ada, answer.id)).toContain('Discord did not delete');
    expect(bot.log).toHaveLength(1);
  });

  it('is for everybody in their direct messages', async () => {
    const { ada, emulator } = scene;
    const answer = await ada.slash('ask', { question }, 'dm').answered();
    expect(await remove(ada, answer.id)).toBe('Deleted.');
    expect(emulator.message(answer.id)).toBeNull();
  });

  /** Lets the bot reply as it does to mentions. */
  async function reply(to: string, ...contents: readonly string[]): Promise<void> {
    const { emulator, bot } = scene;
    const { client, outgoing } = bot.context;
    const channel = await client.channels.fetch(emulator.channelId);
    if (!channel?.isSendable()) throw new Error('The channel is not there.');
    const posts = contents.map((content) => ({ content, embeds: [], rows: [] }));
    await outgoing.reply(await channel.messages.fetch(to), posts);
  }
});
