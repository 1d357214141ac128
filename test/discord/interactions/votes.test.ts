import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodePress } from '../../../src/discord/customId.ts';
import { unsureAnswer } from '../../terminal/sampleAnswer.ts';
import { idOf, labelsOf, openScene, type Scene, textOf } from './scene.ts';

const QUESTION = 'How long did the harbour talks last?';
let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  scene.records.switch(scene.emulator.guildId, 'feedback', true);
});
afterEach(async () => {
  await scene.close();
});

const ask = async (options: { readonly private?: boolean } = {}, where?: 'dm') =>
  scene.ada.slash('ask', { question: QUESTION, ...options }, where).answered();

describe('an answer can be voted on', () => {
  it('in a row of its own where the server wants that', async () => {
    const answer = await ask();
    expect(labelsOf(answer)).toEqual(['More context', 'Go on in a thread', '👍', '👎']);
    expect(answer.components).toHaveLength(2);
    scene.records.switch(scene.emulator.guildId, 'feedback', false);
    expect(labelsOf(await ask())).toEqual(['More context', 'Go on in a thread']);
  });

  it('when it is unsure as well, but not in private or in direct messages', async () => {
    expect(labelsOf(await ask({ private: true }))).not.toContain('👍');
    expect(labelsOf(await ask({}, 'dm'))).not.toContain('👍');
    const { sentences, status, reason } = unsureAnswer();
    scene.desk.answers = { sentences, status, reason };
    expect(labelsOf(await ask())).toEqual(['👍', '👎']);
  });
});

describe('a vote', () => {
  const press = async (who: 'ada' | 'ben', label: string, answer: Awaited<ReturnType<typeof ask>>) => {
    const pressed = scene[who].press(answer.id, idOf(answer, label));
    expect(await pressed.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    return (await pressed.answered()).content;
  };
  const totals = () => scene.records.votes.totals(scene.emulator.guildId);

  it('is noted for the voter alone, changed by the other button, and taken back by the same', async () => {
    const answer = await ask();
    expect(await press('ben', '👍', answer)).toBe('👍 is noted, without your name. Press it again to take it back.');
    await scene.restart();
    expect(await press('ben', '👎', answer)).toBe('Your vote is 👎 now. Press it again to take it back.');
    expect(totals()).toEqual({ helpful: 0, unhelpful: 1 });
    expect(await press('ada', '👎', answer)).toMatch(/noted/u);
    expect(totals()).toEqual({ helpful: 0, unhelpful: 2 });
    expect(await press('ben', '👎', answer)).toBe('Your 👎 is taken back.');
    expect(totals()).toEqual({ helpful: 0, unhelpful: 1 });
    expect(scene.emulator.messages(scene.emulator.channelId)).toHaveLength(1);
    expect(scene.emulator.messages(scene.emulator.channelId)[0]?.edited_timestamp).toBe(answer.edited_timestamp);
  });

  it('does not count where votes were switched off since', async () => {
    const answer = await ask();
    scene.records.switch(scene.emulator.guildId, 'feedback', false);
    expect(await press('ben', '👍', answer)).toBe('Votes are switched off in this server.');
    expect(totals()).toEqual({ helpful: 0, unhelpful: 0 });
  });

  it('is shown to moderators, with the question where questions are kept', async () => {
    const { records, emulator, moderator } = scene;
    const answer = await ask();
    await press('ben', '👎', answer);
    const link = `https://discord.com/channels/${emulator.guildId}/${emulator.channelId}/${answer.id}`;
    const opened = await moderator.slash('gaps').answered();
    const pressed = moderator.press(opened.id, idOf(opened, 'Answers with 👎'));
    const list = await emulator.until(
      () => [pressed.response()].find((message) => message?.content.startsWith('Votes')),
      { what: 'the answers' },
    );
    expect(textOf(list)).toContain('Votes of the last 30 days: 0 👍, 1 👎.');
    expect(textOf(list)).toContain(`**1** 👎 0 👍 · ${link}`);
    expect(textOf(list)).not.toContain(QUESTION);
    records.switch(emulator.guildId, 'gaps', true);
    await press('ada', '👎', answer);
    const again = moderator.forgePress(answer.id, encodePress({ kind: 'gaps', of: 'answers', page: 0 }));
    expect(textOf(await again.answered())).toContain(`**2** 👎 0 👍 · ${link} · ${QUESTION}`);
    expect(labelsOf(await again.answered())).toEqual(['Unanswered questions']);
  });
});

describe('what is kept of a server', () => {
  it('goes when the bot is removed from it, and stays through an outage', async () => {
    const { emulator, records, bot } = scene;
    const { guildId } = emulator.admin.addGuild('Another harbour');
    await emulator.until(() => bot.context.client.guilds.cache.has(guildId), { what: 'the other server' });
    records.switch(guildId, 'gaps', true);
    emulator.admin.loseGuild(emulator.guildId);
    emulator.admin.removeBot(guildId);
    await emulator.until(() => !records.settings.of(guildId).gaps, { what: 'the settings to be gone' });
    expect(records.settings.of(emulator.guildId).feedback).toBe(true);
  });
});
