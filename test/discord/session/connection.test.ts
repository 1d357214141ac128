import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type LiveOptions, liveSession } from './liveSession.ts';

/** A session in which somebody has already said something. */
async function talking(options: LiveOptions = {}) {
  const live = await liveSession(options);
  const { emulator, taken } = live;
  const ada = emulator.user('Ada');
  const say = (content: string) => ada.send(emulator.channelId, content);
  say('first');
  await emulator.until(() => taken.messages.length === 1);
  return { ...live, say, said: () => taken.messages.map(({ content }) => content) };
}

type Talk = Awaited<ReturnType<typeof talking>>;

async function state(live: Talk, wanted: string): Promise<void> {
  await live.emulator.until(() => live.context().health().state === wanted, { what: `the state ${wanted}` });
}

describe('what was missed is delivered once', () => {
  it.each<[string, (live: Talk) => void]>([
    [
      'an order to reconnect',
      ({ emulator }) => {
        emulator.gateway.requestReconnect();
      },
    ],
    [
      'a cut connection',
      ({ emulator }) => {
        emulator.gateway.cut();
      },
    ],
    [
      '1001',
      ({ emulator }) => {
        emulator.gateway.close(1001);
      },
    ],
    [
      '4000',
      ({ emulator }) => {
        emulator.gateway.close(4000);
      },
    ],
    [
      '4009',
      ({ emulator }) => {
        emulator.gateway.close(4009);
      },
    ],
    [
      'an invalid session that can be taken up',
      ({ emulator }) => {
        emulator.gateway.invalidateSession(true);
      },
    ],
  ])('after %s', async (_what, lose) => {
    const live = await talking();
    const resumed = live.emulator.gateway.resumed;
    lose(live);
    live.say('meanwhile');
    await live.emulator.until(() => live.emulator.gateway.resumed > resumed);
    live.say('afterwards');
    await live.emulator.until(() => live.taken.messages.length === 3);
    expect(live.said()).toEqual(['first', 'meanwhile', 'afterwards']);
    expect(live.emulator.gateway.identified).toBe(1);
    await live.end();
  });
});

describe('a new session reads what it missed', () => {
  it.each<[string, (live: Talk) => void]>([
    [
      '1000',
      ({ emulator }) => {
        emulator.gateway.close(1000);
      },
    ],
    [
      '4007',
      ({ emulator }) => {
        emulator.gateway.close(4007);
      },
    ],
    [
      '4008',
      ({ emulator }) => {
        emulator.gateway.close(4008);
      },
    ],
    [
      'a session that cannot be taken up',
      ({ emulator }) => {
        emulator.gateway.refuseNextResume();
        emulator.gateway.cut();
      },
    ],
  ])('after %s, where the bot had spoken', async (_what, lose) => {
    const live = await talking({
      before: (emulator) => {
        emulator.user('Ada').send(emulator.channelId, 'long before');
      },
    });
    const { emulator, taken } = live;
    const channel = live.client.channels.cache.get(emulator.channelId);
    if (channel?.isSendable()) await channel.send('The bot has spoken.');
    const elsewhere = emulator.user('Ada').openThread(emulator.channelId, 'Elsewhere').id;
    lose(live);
    const missed = live.say('meanwhile');
    emulator.user('Ada').send(elsewhere, 'where the bot had never spoken');
    await emulator.until(() => taken.messages.length === 2);
    expect(emulator.gateway.identified).toBe(2);
    expect(taken.messages[1]?.id).toBe(missed.id);
    expect(live.log).toEqual([expect.stringMatching(/^Discord has begun a new session/u)]);
    live.say('afterwards');
    await emulator.until(() => taken.messages.length === 3);
    expect(live.said()).toEqual(['first', 'meanwhile', 'afterwards']);
    await live.end();
  });

  it('and direct messages as well', async () => {
    const live = await talking();
    const { emulator, taken } = live;
    emulator.user('Ada').dm('in private');
    await emulator.until(() => taken.messages.length === 2);
    emulator.gateway.close(1000);
    emulator.user('Ada').dm('meanwhile');
    await emulator.until(() => taken.messages.length === 3);
    expect(live.said()).toEqual(['first', 'in private', 'meanwhile']);
    await live.end();
  });

  it('and leaves it where it cannot be read any more', async () => {
    const live = await talking();
    const { emulator } = live;
    const channel = live.client.channels.cache.get(emulator.channelId);
    if (channel?.isSendable()) await channel.send('The bot has spoken.');
    emulator.faults.script('GET /channels/:id/messages', [{ status: 403, code: 50001 }]);
    emulator.gateway.close(1000);
    await emulator.until(() => live.log.length === 2);
    expect(live.log[1]).toMatch(/^What was written meanwhile in a channel cannot be read: .*50001/u);
    await live.end();
  });
});

describe('the watchdog', () => {
  it('begins a new session when taking up the old one never ends', async () => {
    const live = await talking({ timings: { stuckMs: 700 } });
    const { emulator } = live;
    emulator.gateway.answerResumes(false);
    emulator.gateway.cut();
    await state(live, 'resuming');
    expect(live.client.isReady()).toBe(true);
    await emulator.until(() => emulator.gateway.identified === 2);
    await state(live, 'ready');
    expect(live.log).toContain(
      'Discord does not go on with the session; a new one is begun. What was written meanwhile may be lost.',
    );
    live.say('afterwards');
    await emulator.until(() => live.taken.messages.length === 2);
    expect(live.said()).toEqual(['first', 'afterwards']);
    await live.end();
  });

  it('tells of a gateway that refuses every handshake, and waits for it', async () => {
    const live = await talking({ timings: { alarmMs: 300, stuckMs: 400 } });
    const { emulator } = live;
    const refusing = emulator.gateway.refuseHandshakes();
    emulator.gateway.cut();
    await emulator.until(() => live.log.some((line) => line.startsWith('No connection to Discord since ')));
    await emulator.until(() => refusing.refused > 1);
    refusing.allow();
    await state(live, 'ready');
    await emulator.until(() => live.log.includes('The connection to Discord is back.'));
    expect(live.log.filter((line) => line.startsWith("Discord's gateway reports: Unexpected"))).toHaveLength(1);
    expect(emulator.gateway.identified).toBe(1);
    await live.end();
  });

  it('tells of a connection that is closed again and again', async () => {
    const live = await talking({ timings: { alarmMs: 1200 } });
    const { emulator } = live;
    emulator.gateway.closeOnConnect(4002);
    emulator.gateway.cut();
    const told = await emulator.until(() =>
      live.log.find((line) => line.startsWith('No connection to Discord since ')),
    );
    expect(told).toMatch(/ UTC, [1-9]\d* attempts so far; still trying\.$/u);
    emulator.gateway.closeOnConnect(null);
    await state(live, 'ready');
    await live.end();
  });

  it('leaves heartbeats that nobody acknowledges to the client', async () => {
    const live = await talking({ emulator: { heartbeatIntervalMs: 200 } });
    const { emulator } = live;
    emulator.gateway.acknowledgeHeartbeats(false);
    await state(live, 'resuming');
    emulator.gateway.acknowledgeHeartbeats(true);
    await state(live, 'ready');
    expect(emulator.gateway.identified).toBe(1);
    await live.end();
  });
});

describe('a session ends for good', () => {
  it.each([4004, 4010, 4011, 4012, 4013, 4014])('when the gateway closes with %i while it runs', async (code) => {
    const live = await talking();
    live.emulator.gateway.close(code);
    const fault = await live.ended;
    expect(fault.exitCode).toBe(78);
    expect(fault.message).toMatch(code === 4004 ? /DISCORD_TOKEN/u : new RegExp(`\\(${code}\\)`, 'u'));
    expect(live.context().health().state).toBe('down');
    expect(live.log).toEqual([]);
    await live.end();
  });

  it('when REST does not know the token any more', async () => {
    const live = await talking();
    live.emulator.faults.script('GET /users/@me', [401]);
    await expect(live.client.rest.get('/users/@me')).rejects.toThrow();
    expect((await live.ended).message).toMatch(/^Discord refuses the token in DISCORD_TOKEN/u);
    await live.end();
  });

  it('but not when the token of an interaction has expired', async () => {
    const live = await talking();
    let hasEnded = false;
    void live.ended.then(() => (hasEnded = true));
    live.emulator.faults.script('PATCH /webhooks/:app/:token/messages/:id', [{ status: 401, code: 50027 }]);
    const edit = live.client.rest.patch('/webhooks/1/token/messages/@original', {
      auth: false,
      body: { content: 'x' },
    });
    await expect(edit).rejects.toMatchObject({ status: 401 });
    expect(hasEnded).toBe(false);
    expect(live.context().health().state).toBe('ready');
    await live.end();
  });
});

it('a server that is unavailable for a while is kept', async () => {
  const live = await talking();
  const { emulator, client } = live;
  const back = new Promise((resolve) => client.once(Events.GuildAvailable, resolve));
  emulator.admin.loseGuild(emulator.guildId);
  await emulator.until(() => client.guilds.cache.get(emulator.guildId)?.available === false);
  emulator.admin.restoreGuild(emulator.guildId);
  await back;
  live.say('afterwards');
  await emulator.until(() => live.taken.messages.length === 2);
  await live.end();
});
