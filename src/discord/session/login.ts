import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { within } from './inHand.ts';
import { CONTENT_SWITCH, DISALLOWED_INTENTS, refusalOf, tokenRefused } from './refusals.ts';
import { SessionFault } from './sessionFault.ts';

export interface LogInOptions {
  readonly token: string;
  /** Makes a client that is not logged in. */
  readonly makeClient: (intents: { readonly messageContent: boolean }) => Client;
  readonly log: (line: string) => void;
  readonly timings: LogInTimings;
  /** Ends the attempts. */
  readonly signal: AbortSignal;
}

export interface LogInTimings {
  /** Milliseconds before the second attempt to reach Discord; doubled for each further one. */
  readonly firstRetryMs: number;
  /** Milliseconds between two attempts at most. */
  readonly lastRetryMs: number;
  /** Milliseconds that Discord wants between two identifications. */
  readonly identifySpacingMs: number;
  /** Milliseconds in which a client has to have left the gateway. */
  readonly leaveMs: number;
}

const WITHOUT_CONTENT =
  'Message Content Intent is not switched on: the bot answers mentions, direct messages and slash commands, but cannot read what ' +
  `people say to each other. To change that, switch on ${CONTENT_SWITCH}, and start again.`;

/**
 * Logs in and waits until all servers are known. Where Discord cannot be reached it tries until it can; where it refuses the content
 * of messages it goes on without.
 *
 * @throws SessionFault when Discord refuses the bot; the signal's reason when that is aborted.
 */
export async function logIn(options: LogInOptions): Promise<Client<true>> {
  const { log, timings, signal } = options;
  let messageContent = true;
  for (let waitMs = timings.firstRetryMs; ;) {
    try {
      return await attempt(options, messageContent);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Refused && error.code === DISALLOWED_INTENTS && messageContent) {
        log(WITHOUT_CONTENT);
        messageContent = false;
        await pause(timings.identifySpacingMs, signal);
        continue;
      }
      const fault = faultOf(error);
      if (fault !== null) throw fault;
      log(`Discord cannot be reached (${messageOf(error)}); trying again in ${Math.ceil(waitMs / 1000)} s.`);
      await pause(waitMs, signal);
      waitMs = Math.min(waitMs * 2, timings.lastRetryMs);
    }
  }
}

/** Waits, and throws the signal's own reason when that is aborted meanwhile. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
  signal.throwIfAborted();
}

/** The gateway closed the connection for good. */
class Refused extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`closed with ${code}`);
    this.code = code;
  }
}

async function attempt(
  { token, makeClient, timings, signal }: LogInOptions,
  messageContent: boolean,
): Promise<Client<true>> {
  const client = makeClient({ messageContent });
  const refused = new Promise<never>((_resolve, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      reject(new Refused(code));
    });
  });
  const ready = once(client, Events.ClientReady, { signal });
  try {
    await Promise.race([refused, Promise.all([client.login(token), ready])]);
    if (!client.isReady()) throw new Error('the client is not ready');
    return client;
  } catch (error) {
    ready.catch(() => undefined);
    await within(timings.leaveMs, client.destroy());
    throw error;
  }
}

/** What cannot be mended by trying again soon. */
function faultOf(error: unknown): SessionFault | null {
  if (error instanceof Refused) return refusalOf(error.code);
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return tokenRefused();
  const message = messageOf(error);
  if (message.startsWith('Not enough sessions')) {
    const from = /\d{4}-\d\d-\d\dT[\d:]+/u.exec(message)?.[0];
    return new SessionFault(
      'temporary',
      'The bot has logged in too often today.',
      `Start it again${from ? ` after ${from} UTC` : ' tomorrow'}.`,
    );
  }
  // What answers is reached, but is not Discord, or does not talk to us.
  if (error instanceof DiscordAPIError || error instanceof TypeError)
    return new SessionFault(
      'temporary',
      `Discord's answer to the login cannot be used (${message}).`,
      'Start again later; where DISCORD_API is set, check it.',
      { cause: error },
    );
  return null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
