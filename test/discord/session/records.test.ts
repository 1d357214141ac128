import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runBot } from '../../../src/discord/bot.ts';
import { openRecords } from '../../../src/records/records.ts';
import { unsureAnswer } from '../../terminal/sampleAnswer.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { createDeskDouble } from '../interactions/deskDouble.ts';
import { idOf, labelsOf, textOf } from '../interactions/scene.ts';

let emulator: Emulator;
let folder: string;

beforeEach(async () => {
  emulator = await startEmulator();
  folder = mkdtempSync(join(tmpdir(), 'parley-bot-'));
});

afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

/** Runs a bot on the folder's records, which cannot answer anything, as long as the play goes on. */
async function withBot(play: () => Promise<void>): Promise<void> {
  const ending = new AbortController();
  const desk = createDeskDouble();
  const { status, reason, sentences } = unsureAnswer();
  desk.answers = { status, reason, sentences };
  const log: string[] = [];
  const ended = runBot({
    token: emulator.token,
    api: emulator.api,
    guild: null,
    desk,
    records: openRecords(folder),
    log: (line) => log.push(line),
    today: () => '2025-03-15',
    signal: ending.signal,
  });
  const isUp = () => emulator.commands().length > 0 && log.some((line) => line.startsWith('It answers from '));
  await emulator.until(isUp, { what: 'the bot' });
  await play().finally(() => {
    ending.abort();
  });
  expect(await ended).toBe(0);
}

it('what people ask and vote on in a server is kept over a restart, and nothing of direct messages', async () => {
  const [ada, host] = [emulator.user('Ada'), emulator.user('Host', { permissions: ['ManageGuild'] })];
  const ask = async (question: string) => {
    const { id } = ada.send(emulator.channelId, `<@${emulator.botId}> ${question}`);
    return { id, answer: await emulator.replyTo(id) };
  };
  await withBot(async () => {
    await ask('who mended the sails?');
    await host.slash('settings', { gaps: 'on', feedback: 'on' }).answered();
    const { answer } = await ask('who mended the nets?');
    expect(labelsOf(answer)).toEqual(['👍', '👎']);
    await ada.press(answer.id, idOf(answer, '👎')).answered();
    await emulator.replyTo(ada.dm('who mended the lamp?').id);
    expect(labelsOf(await emulator.replyTo(ada.dm('and the pier?').id))).toEqual([]);
  });
  await withBot(async () => {
    const gaps = await host.slash('gaps').answered();
    expect(gaps.content).toMatch(/^One question of the last 30 days/u);
    expect(textOf(gaps)).toContain('who mended the nets?');
    const pressed = host.press(gaps.id, idOf(gaps, 'Answers with 👎'));
    const answers = await emulator.until(
      () => [pressed.response()].find((message) => message?.content.startsWith('Votes')),
      { what: 'the votes' },
    );
    expect(textOf(answers)).toMatch(/\*\*1\*\* 👎 0 👍 · https:\S+ · who mended the nets\?/u);
  });
  const records = openRecords(folder);
  expect(records.gaps.list(null).map(({ question }) => question)).toEqual(['who mended the nets?']);
  records.close();
});

it('an answer to a question that was edited is voted on anew', async () => {
  const [ada, ben] = [emulator.user('Ada'), emulator.user('Ben')];
  const before = openRecords(folder);
  before.switch(emulator.guildId, 'feedback', true);
  before.close();
  await withBot(async () => {
    const asked = ada.send(emulator.channelId, `<@${emulator.botId}> who mended the nets?`);
    const first = await emulator.replyTo(asked.id);
    const vote = async (message: typeof first) => (await ben.press(message.id, idOf(message, '👍')).answered()).content;
    expect(await vote(first)).toMatch(/noted/u);
    ada.edit(asked.id, `<@${emulator.botId}> who mended the sails?`);
    const second = await emulator.until(
      () => [emulator.message(first.id)].find((message) => message && message.edited_timestamp !== null),
      { what: 'the changed answer' },
    );
    expect(await vote(second)).toMatch(/noted/u);
    expect(await vote(second)).toMatch(/taken back/u);
  });
});

it('all that is kept of a server goes when the bot is removed from it', async () => {
  const before = openRecords(folder);
  before.switch(emulator.guildId, 'gaps', true);
  before.gaps.add(emulator.guildId, 'Who mended the nets?', null);
  before.close();
  await withBot(async () => {
    emulator.admin.removeBot(emulator.guildId);
    const watching = openRecords(folder);
    await emulator.until(() => watching.gaps.list(null).length === 0, { what: 'nothing to be kept' });
    expect(watching.settings.of(emulator.guildId).gaps).toBe(false);
    watching.close();
  });
});
