import { Client, Events } from 'discord.js';
import type { Desk } from '../../../src/desk/desk.ts';
import type { BotContext } from '../../../src/discord/botContext.ts';
import { COMMANDS } from '../../../src/discord/commands/commands.ts';
import { createBookkeeping } from '../../../src/discord/bookkeeping.ts';
import { onInteraction } from '../../../src/discord/onInteraction.ts';
import { createOutgoing } from '../../../src/discord/outgoing.ts';
import { clientOptions } from '../../../src/discord/session/clientOptions.ts';
import { createHealth } from '../../../src/discord/session/health.ts';
import { createInHand, type InHandKeeper } from '../../../src/discord/session/inHand.ts';
import { createTitleIndex } from '../../../src/discord/titleIndex.ts';
import { tendRecords } from '../../../src/discord/tendRecords.ts';
import type { Records } from '../../../src/records/records.ts';
import type { Emulator } from '../emulator/emulator.ts';

/** A bot that answers interactions, and nothing else. */
export interface RunningBot {
  readonly context: BotContext;
  readonly inHand: InHandKeeper;
  /** What was logged. */
  readonly log: readonly string[];
  stop(): Promise<void>;
}

/** Logs in to an emulator, and registers the commands. */
export async function startBot(emulator: Emulator, desk: Desk, records: Records): Promise<RunningBot> {
  const log: string[] = [];
  const inHand = createInHand();
  const health = createHealth();
  const client = new Client(clientOptions({ api: emulator.api, messageContent: false, ws: {} }));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(emulator.token);
  const connected = await ready;
  health.ready();
  const context: BotContext = {
    client: connected,
    desk,
    records,
    bookkeeping: createBookkeeping(records, (line) => log.push(line)),
    titles: createTitleIndex(desk, (line) => log.push(line)),
    outgoing: createOutgoing({ log: (line) => log.push(line), persistence: { pauses: [20, 20], budget: 500 } }),
    log: (line) => log.push(line),
    today: () => '2025-03-15',
    inHand,
    health: () => health.now(),
  };
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(context, interaction).catch((error: unknown) => log.push(`thrown: ${String(error)}`));
  });
  const stopTending = tendRecords(client, records, context.log);
  await context.client.application.commands.set(COMMANDS.map(({ data }) => data));
  return {
    context,
    inHand,
    log,
    stop: async () => {
      stopTending();
      await client.destroy();
    },
  };
}
