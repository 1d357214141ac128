import { GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { SessionFault } from '../../../src/discord/session/sessionFault.ts';
import { type LiveOptions, liveSession } from './liveSession.ts';

/** Logs in where that is refused. */
async function refused(options: LiveOptions): Promise<SessionFault> {
  const live = await liveSession(options).catch((error: unknown) => error);
  if (live instanceof SessionFault) return live;
  throw new Error('A session has come about.', { cause: live });
}

describe('a login', () => {
  it('asks for what is needed and no more, and takes what people do from then on', async () => {
    const live = await liveSession();
    const [session] = live.emulator.gateway.sessions();
    const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
    expect(session?.intents).toBe(Guilds | GuildMessages | DirectMessages | MessageContent);
    live.emulator.user('Ada').send(live.emulator.channelId, 'Good morning');
    await live.emulator.until(() => live.taken.messages.length > 0);
    expect(live.context().health()).toMatchObject({ state: 'ready', attempts: 0 });
    expect(live.log).toEqual([]);
    await live.end();
  });

  it('goes on without the content of messages where that is refused, and says what to switch on and where', async () => {
    const live = await liveSession({ emulator: { approved: { messageContent: false } } });
    const { emulator, taken } = live;
    expect(live.log).toHaveLength(1);
    expect(live.log[0]).toMatch(/^Message Content Intent is not switched on:.* > Bot > Privileged Gateway Intents/u);
    const ada = emulator.user('Ada');
    ada.send(emulator.channelId, 'Nobody asked the bot');
    ada.send(emulator.channelId, `<@${emulator.botId}> How long did it last?`);
    ada.dm('Who led it?');
    await emulator.until(() => taken.messages.length === 3);
    expect(taken.messages.map(({ content }) => content)).toEqual([
      '',
      `<@${emulator.botId}> How long did it last?`,
      'Who led it?',
    ]);
    await live.end();
  });

  it('tries again while Discord cannot be reached', async () => {
    const live = await liveSession({
      before: ({ faults }) => {
        faults.script('GET /gateway/bot', ['cut-before', 503, 503, 503, 503, 'ok']);
      },
    });
    expect(live.log).toHaveLength(2);
    for (const line of live.log) expect(line).toMatch(/^Discord cannot be reached \(.+\); trying again in 1 s\.$/u);
    await live.end();
  });

  it('waits for a gateway that refuses the handshake', async () => {
    const allowed: (() => void)[] = [];
    const live = await liveSession({
      before: ({ gateway }) => {
        const refusing = gateway.refuseHandshakes();
        allowed.push(() => {
          refusing.allow();
        });
      },
      onLine: (line) => {
        if (line.startsWith('Discord cannot be reached (Unexpected server response: 503)'))
          for (const allow of allowed) allow();
      },
    });
    expect(live.emulator.gateway.identified).toBe(1);
    await live.end();
  });

  it('is ended between two attempts by whoever has begun it, for the reason given', async () => {
    const [ending, reason] = [new AbortController(), new Error('closing time')];
    const lines: string[] = [];
    const live = liveSession({
      before: ({ gateway }) => gateway.refuseHandshakes(),
      onLine: (line) => {
        lines.push(line);
        ending.abort(reason);
      },
      signal: ending.signal,
      timings: { firstRetryMs: 600_000 },
    });
    await expect(live).rejects.toBe(reason);
    expect(lines).toHaveLength(1);
  });

  it('is ended in the midst of an attempt as well', async () => {
    const [ending, reason] = [new AbortController(), new Error('closing time')];
    const lines: string[] = [];
    const live = liveSession({
      before: ({ faults }) => {
        faults.decide(() => {
          ending.abort(reason);
          return { hold: new Promise<never>(() => undefined) };
        });
      },
      onLine: (line) => lines.push(line),
      signal: ending.signal,
    });
    await expect(live).rejects.toBe(reason);
    expect(lines).toEqual([]);
  });
});

describe('a login ends for good', () => {
  it.each([
    ['that REST does not know', 'some.other.token', (): void => undefined],
    [
      'that the gateway does not know',
      undefined,
      ({ gateway }: Parameters<NonNullable<LiveOptions['before']>>[0]) => {
        gateway.closeOnConnect(4004);
      },
    ],
  ])('with a token %s', async (_what, token, before) => {
    const fault = await refused({ before, ...(token !== undefined && { token }) });
    expect(fault.exitCode).toBe(78);
    expect(fault.message).toMatch(/^Discord refuses the token in DISCORD_TOKEN\. Make a new one at .* > Reset Token/u);
  });

  it('with intents that are refused without the content of messages as well', async () => {
    const fault = await refused({
      before: ({ gateway }) => {
        gateway.closeOnConnect(4014);
      },
    });
    expect(fault.exitCode).toBe(78);
    expect(fault.message).toMatch(/^Discord refuses the intents .* \(4014\)\. Switch on Message Content Intent at /u);
  });

  it.each([4010, 4011, 4012, 4013])('when the gateway closes with %i', async (code) => {
    const fault = await refused({
      before: ({ gateway }) => {
        gateway.closeOnConnect(code);
      },
    });
    expect(fault.exitCode).toBe(78);
    expect(fault.message).toContain(`(${code})`);
  });

  it('when it was tried too often today, with an exit code for "later"', async () => {
    const fault = await refused({
      before: ({ gateway }) => {
        gateway.setSessionStarts(0);
      },
    });
    expect(fault.exitCode).toBe(75);
    expect(fault.message).toMatch(/too often today\. Start it again after \d{4}-\d\d-\d\dT[\d:]+ UTC\.$/u);
  });

  it('when what answers is not Discord', async () => {
    const fault = await refused({
      before: ({ faults }) => {
        faults.script('GET /gateway/bot', [404]);
      },
    });
    expect(fault.exitCode).toBe(75);
    expect(fault.message).toMatch(/^Discord's answer to the login cannot be used .*DISCORD_API/u);
  });
});
