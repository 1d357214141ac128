import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { BotContext } from '../../../src/discord/botContext.ts';
import { createBookkeeping } from '../../../src/discord/bookkeeping.ts';
import { onEdit } from '../../../src/discord/messages/onEdit.ts';
import { onMessage } from '../../../src/discord/messages/onMessage.ts';
import { createOutgoing, type Outgoing } from '../../../src/discord/outgoing.ts';
import { createHealth } from '../../../src/discord/session/health.ts';
import { createInHand, type InHandKeeper } from '../../../src/discord/session/inHand.ts';
import { createIncoming } from '../../../src/discord/session/incoming.ts';
import type { Records } from '../../../src/records/records.ts';
import { temporaryRecords } from '../../records/temporaryRecords.ts';
import type { Emulator } from '../emulator/emulator.ts';
import { createRecordingDesk, type RecordingDesk } from './recordingDesk.ts';

/** A bot of the real client that answers messages and nothing else. */
export interface Bot {
  readonly client: Client<true>;
  readonly desk: RecordingDesk;
  readonly records: Records;
  readonly outgoing: Outgoing;
  readonly inHand: InHandKeeper;
  /** What it told whoever runs it. */
  readonly lines: string[];
  /** How often Discord took its token no longer. */
  readonly unauthorized: () => number;
  /** Bugs that handlers let through. */
  readonly bugs: unknown[];
  stop(): Promise<void>;
}

export interface BotOptions {
  /** True unless told otherwise. */
  readonly messageContent?: boolean;
}

/** Pauses are as short as a test can bear; what is sent without an answer is given up after a moment. */
const PERSISTENCE = { pauses: [5, 10, 20], budget: 5000 };
const REST_TIMEOUT = 300;

export async function startBot(emulator: Emulator, { messageContent = true }: BotOptions = {}): Promise<Bot> {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(messageContent ? [MessageContent] : [])],
    partials: [Partials.Channel, Partials.Message],
    enforceNonce: true,
    rest: { api: emulator.api, version: '10', timeout: REST_TIMEOUT },
  });
  const lines: string[] = [];
  const bugs: unknown[] = [];
  const desk = createRecordingDesk();
  const records = temporaryRecords();
  const inHand = createInHand();
  const health = createHealth();
  let unauthorized = 0;
  const log = (line: string) => void lines.push(line);
  const outgoing = createOutgoing({ log, persistence: PERSISTENCE, onUnauthorized: () => (unauthorized += 1) });
  const context: BotContext = {
    client: client as Client<true>,
    desk,
    records,
    bookkeeping: createBookkeeping(records, log),
    outgoing,
    log,
    inHand,
    today: () => '2024-03-10',
    titles: { titles: () => [], outlets: () => [], topics: () => [] },
    health: () => health.now(),
  };
  createIncoming({
    handlers: { onMessage, onEdit, onInteraction: async () => Promise.resolve() },
    context: () => context,
    onBug: (_what, error) => void bugs.push(error),
  }).follow(client);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(emulator.token);
  await ready;
  return {
    client: context.client,
    desk,
    records,
    outgoing,
    inHand,
    lines,
    bugs,
    unauthorized: () => unauthorized,
    stop: async () => {
      await client.destroy();
      records.close();
    },
  };
}
