import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBot } from '../../../src/discord/bot.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { temporaryRecords } from '../../records/temporaryRecords.ts';
import { createDeskDouble, type DeskDouble } from '../interactions/deskDouble.ts';

let emulator: Emulator;
let desk: DeskDouble;
let log: string[];
let ending: AbortController;

beforeEach(async () => {
  emulator = await startEmulator();
  [desk, log, ending] = [createDeskDouble(), [], new AbortController()];
});

afterEach(async () => {
  await emulator.close();
});

/** Runs a bot on the desk; settles with its exit code and whether it has let the desk go. */
async function run({ token = emulator.token, patienceMs = 60_000 } = {}) {
  let isClosed = false;
  const code = await runBot({
    token,
    api: emulator.api,
    guild: emulator.guildId,
    desk: {
      ...desk,
      close: async () => {
        isClosed = true;
        return Promise.resolve();
      },
    },
    records: temporaryRecords(),
    log: (line) => log.push(line),
    today: () => '2025-03-15',
    signal: ending.signal,
    timings: { patienceMs, lookMs: 10 },
  });
  return { code, isClosed };
}

const says = async (wanted: RegExp) =>
  emulator.until(() => log.find((line) => wanted.test(line)), { what: `${String(wanted)} in ${log.join('\n')}` });

describe('a bot ends', () => {
  it('with 0 when it is shut down, after it has answered what it had in hand', async () => {
    const ended = run();
    await says(/^Logged in as /u);
    const release = desk.hold();
    const ada = emulator.user('Ada');
    const { id } = ada.send(emulator.channelId, `<@${emulator.botId}> How long did the harbour talks last?`);
    await emulator.until(() => desk.asked.length === 1);
    ending.abort();
    await says(/^Shutting down/u);
    release();
    expect(await ended).toEqual({ code: 0, isClosed: true });
    expect((await emulator.replyTo(id)).content).not.toBe('');
    expect(log.some((line) => line.includes('could not be finished'))).toBe(false);
  });

  it('with 0 though a question could not be finished, of which both sides are told', async () => {
    const ended = run({ patienceMs: 20 });
    await says(/^Logged in as /u);
    desk.hold();
    const ada = emulator.user('Ada');
    const { id } = ada.send(emulator.channelId, `<@${emulator.botId}> How long did the harbour talks last?`);
    await emulator.until(() => desk.asked.length === 1);
    ending.abort();
    expect(await ended).toEqual({ code: 0, isClosed: true });
    expect(log.at(-1)).toBe('1 question could not be finished; whoever asked was told.');
    expect(emulator.repliesTo(id)).toHaveLength(1);
  });

  it('with 0 when it is shut down before Discord was reached', async () => {
    emulator.faults.decide(() => 'cut-before');
    const ended = run();
    await says(/^Discord cannot be reached \(.+\); trying again in 2 s\.$/u);
    ending.abort();
    expect(await ended).toEqual({ code: 0, isClosed: true });
  });

  it('with 78 and one line when its token is wrong', async () => {
    expect(await run({ token: 'no.such.token' })).toEqual({ code: 78, isClosed: true });
    expect(log).toEqual([expect.stringMatching(/^Discord refuses the token in DISCORD_TOKEN\./u)]);
  });

  it.each([
    [4014, /^Discord refuses the intents/u],
    [4011, /^The bot is in more servers/u],
  ])('with 78 and one line when the gateway closes with %i', async (code, line) => {
    const ended = run();
    await says(/^It answers from /u);
    await emulator.until(() => emulator.commands(emulator.guildId).length > 0);
    const before = log.length;
    emulator.gateway.close(code);
    expect(await ended).toEqual({ code: 78, isClosed: true });
    expect(log.slice(before).filter((told) => !told.includes('commands registered'))).toEqual([
      expect.stringMatching(line),
    ]);
  });

  it('with 78 when the token is taken back', async () => {
    const ended = run();
    await says(/^It answers from /u);
    emulator.revokeToken();
    expect(await ended).toEqual({ code: 78, isClosed: true });
  });
});
