import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPlace, type Place } from '../../cli/place.ts';
import { runHere } from '../../cli/runHere.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { type BotProcess, type BotProcessOptions, startProcess } from './botProcess.ts';

let place: Place;
let emulator: Emulator;
let running: BotProcess[] = [];

beforeAll(() => {
  place = createPlace();
});

afterAll(() => {
  place.remove();
});

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  for (const one of running) one.kill();
  running = [];
  await emulator.close();
});

function start(command: string, options: Partial<BotProcessOptions> = {}): BotProcess {
  const started = startProcess(command, { emulator, ...options });
  running.push(started);
  return started;
}

const bot = () => start('start', { args: place.options });

describe('npm start with a token', { timeout: 90_000 }, () => {
  it('is a bot: it says that it is there, answers, lives through what it cannot read, and leaves when told to', async () => {
    const started = bot();
    await started.says(/^It answers from 3 articles, 16 May 2024 to 1 Jul 2024\.$/mu);
    await started.says(/^\d+ commands registered for all servers\.$/mu);
    expect(started.said()).toMatch(/^Logged in as Parley.*\nTo add it to a server: https:\/\/discord\.com\/oauth2\//mu);
    const ada = emulator.user('Ada');
    const ask = async (question: string) => {
      const { id } = ada.send(emulator.channelId, `<@${emulator.botId}> ${question}`);
      return (await emulator.replyTo(id, { timeoutMs: 20_000, what: 'an answer' })).content;
    };
    expect(await ask('How long did the harbour talks in Lindholm last?')).toContain('three and a half hours');
    // Neither is what Discord documents, but one such event must not end the bot.
    emulator.gateway.dispatch('MESSAGE_CREATE', null);
    emulator.gateway.dispatch('GUILD_CREATE', { id: '1', unavailable: false });
    await started.says(/An event of Discord could not be read and was left out: /u);
    expect(await ask('Who chaired the talks in Lindholm?')).toContain('Ada Moor');
    started.signal('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(started.said()).toContain('Shutting down; questions at work are finished first.');
    expect(emulator.gateway.sessions()).toEqual([]);
    expect(emulator.duplicates()).toEqual([]);
  });

  it('ends with 78 and one line when the token is taken back', async () => {
    const started = bot();
    await started.says(/^Logged in as /mu);
    emulator.revokeToken();
    expect(await started.ended).toBe(78);
    expect(started.said()).toMatch(/^Discord refuses the token in DISCORD_TOKEN\. Make a new one at /mu);
    expect(started.said()).not.toMatch(/^\s+at /mu);
  });

  it('ends with 1 and one line when the house is not ready', async () => {
    const started = start('start', { args: ['--articles', `${place.folder}/nowhere`, '--library', place.library] });
    expect(await started.ended).toBe(1);
    expect(started.said().trim()).toMatch(/nowhere/u);
    expect(started.said().trim().split('\n')).toHaveLength(1);
  });
});

describe('npm run deploy-commands', { timeout: 60_000 }, () => {
  it('registers the commands', async () => {
    const started = start('deploy-commands', { settings: { DISCORD_GUILD_ID: emulator.guildId } });
    expect(await started.ended).toBe(0);
    expect(started.said()).toBe(
      `${emulator.commands(emulator.guildId).length} commands registered for the server ${emulator.guildId}.\n`,
    );
  });

  it('says in one line what is wrong', async () => {
    const without = await runHere('deploy-commands', [], { DISCORD_API: emulator.api });
    const given = { DISCORD_API: emulator.api, DISCORD_TOKEN: 'no.such.token' };
    const refused = await runHere('deploy-commands', [], given);
    expect([without, refused]).toMatchObject([
      { code: 1, stdout: '' },
      { code: 78, stdout: '' },
    ]);
    expect(without.stderr).toMatch(/^DISCORD_TOKEN is not set\. .*\n$/u);
    expect(refused.stderr).toMatch(/^Discord refuses the token in DISCORD_TOKEN\. .*\n$/u);
  });
});
