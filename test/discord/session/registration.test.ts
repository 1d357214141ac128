import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/discord/commands/commands.ts';
import { arrive } from '../../../src/discord/session/arrival.ts';
import { deployCommands } from '../../../src/discord/session/deployCommands.ts';
import { registerCommands } from '../../../src/discord/session/registration.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { liveSession } from './liveSession.ts';

const commands = COMMANDS.map(({ data }) => data);
const names = commands.map(({ name }) => name).sort();
let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const namesOf = (guild?: string) =>
  emulator
    .commands(guild)
    .map(({ name }) => name)
    .sort();
const puts = () => emulator.requests({ method: 'PUT' }).length;

describe('registering commands', () => {
  it.each(['global', 'guild'] as const)('is done once, and again when they differ: %s', async (scope) => {
    const rest = new REST({ api: emulator.api, version: '10' }).setToken(emulator.token);
    const guild = scope === 'guild' ? emulator.guildId : null;
    const given = { rest, applicationId: emulator.applicationId, guild };
    expect(await registerCommands({ ...given, commands })).toBe(true);
    expect(namesOf(guild ?? undefined)).toEqual(names);
    expect(await registerCommands({ ...given, commands })).toBe(false);
    expect(puts()).toBe(1);
    const [first, ...others] = commands;
    if (first === undefined) throw new Error('There are no commands.');
    expect(await registerCommands({ ...given, commands: [...others, { ...first, name: 'other' }] })).toBe(true);
    expect(namesOf(guild ?? undefined)).toContain('other');
  });
});

describe('deploying commands', () => {
  const deploy = async (guild: string | null, token = emulator.token) =>
    deployCommands({ token, api: emulator.api, commands, guild });

  it('registers them for all servers, or says that they are', async () => {
    expect(await deploy(null)).toBe(`${commands.length} commands registered for all servers.`);
    expect(await deploy(null)).toBe('The commands of all servers are up to date.');
    expect(namesOf()).toEqual(names);
  });

  it('takes them away from where they would show twice', async () => {
    await deploy(null);
    const { guildId } = emulator;
    expect(await deploy(guildId)).toBe(
      `${commands.length} commands registered for the server ${guildId}; older ones taken away from all servers.`,
    );
    expect([namesOf(), namesOf(guildId)]).toEqual([[], names]);
    expect(await deploy(null)).toMatch(/; older ones taken away from Parley Testers\.$/u);
    expect([namesOf(), namesOf(guildId)]).toEqual([names, []]);
  });

  it('names the setting where the bot is not in the server', async () => {
    await expect(deploy('112233445566778899')).rejects.toThrow(
      /^DISCORD_GUILD_ID 112233445566778899 is a server that does not take the bot's commands\. Add the bot to it/u,
    );
  });

  it('says where a token comes from when it is refused, and that Discord is out of reach when it is', async () => {
    await expect(deploy(null, 'other.bot.token')).rejects.toMatchObject({ exitCode: 78 });
    emulator.faults.script('GET /applications/@me', ['cut-before']);
    await expect(deploy(null)).rejects.toMatchObject({
      exitCode: 75,
      message: expect.stringMatching(/^Discord cannot be reached/u) as string,
    });
  });
});

describe('a bot that has logged in', () => {
  it('says who and where it is, how to add it to a server, what it answers from, and registers its commands', async () => {
    const live = await liveSession();
    const told: string[] = [];
    live.emulator.user('Ada').dm('hello');
    await live.emulator.until(() => live.taken.messages.length === 1);
    const { desk } = live.context();
    await arrive(live.client, { desk, commands, guild: null, log: (line) => told.push(line) });
    const { articles } = await desk.coverage();
    expect(told).toHaveLength(4);
    const { applicationId } = live.emulator;
    expect(told[0]).toMatch(/^Logged in as .+, in 1 server \(Parley Testers\)\.$/u);
    expect(told[1]).toContain(`: https://discord.com/oauth2/authorize?client_id=${applicationId}&`);
    expect(told).toContain(`${commands.length} commands registered for all servers.`);
    expect(told).toContainEqual(
      expect.stringMatching(new RegExp(`^It answers from ${articles} articles, \\d+ \\w+ 20\\d\\d to `, 'u')),
    );
    told.length = 0;
    await arrive(live.client, { desk, commands, guild: null, log: (line) => told.push(line) });
    expect(told).toHaveLength(3);
    expect(live.emulator.requests({ method: 'PUT' })).toHaveLength(1);
    await live.end();
  });

  it('goes on where its commands are refused, and says why', async () => {
    const live = await liveSession();
    live.emulator.user('Ada').dm('hello');
    await live.emulator.until(() => live.taken.messages.length === 1);
    const told: string[] = [];
    const { desk } = live.context();
    await arrive(live.client, { desk, commands, guild: '112233445566778899', log: (line) => told.push(line) });
    expect(told).toContainEqual(expect.stringMatching(/^DISCORD_GUILD_ID 112233445566778899 is a server that/u));
    await live.end();
  });
});
