import { type Client, Events, type Interaction, type Message, MessageType, type PartialMessage } from 'discord.js';
import type { BotContext } from '../botContext.ts';
import { createSeen } from './seen.ts';

/** What the bot does about what comes in; each may take as long as it takes. */
export interface Handlers {
  /** A person has written a message. */
  readonly onMessage: (context: BotContext, message: Message) => Promise<void>;
  /** A person has changed what a message says; what it said before may not be known. */
  readonly onEdit: (context: BotContext, before: Message | PartialMessage, after: Message) => Promise<void>;
  readonly onInteraction: (context: BotContext, interaction: Interaction) => Promise<void>;
}

export interface IncomingOptions {
  readonly handlers: Handlers;
  /** What the handlers are given; null while nothing is taken. */
  readonly context: () => BotContext | null;
  /** Takes what a handler throws, which is a bug. */
  readonly onBug: (what: string, error: unknown) => void;
}

/** What comes in from Discord. */
export interface Incoming {
  /** Follows a client's events. */
  readonly follow: (client: Client) => void;
  /** Takes a message that was not delivered; one that was taken before is left alone. */
  readonly take: (message: Message) => void;
}

/** Discord delivers again what it does not know to be delivered; of so many events the last are known. */
const REMEMBERED = 10_000;

/**
 * Hands what people do to the handlers: once, however often Discord delivers it, and nothing of bots, webhooks and Discord itself.
 */
export function createIncoming({ handlers, context, onBug }: IncomingOptions): Incoming {
  const isNew = createSeen(REMEMBERED);
  const run = async (handle: (context: BotContext) => Promise<void>) => {
    const given = context();
    if (given !== null) await handle(given).finally(given.inHand.begin());
  };
  const take = (message: Message) => {
    guard('A message', onBug, async () => {
      if (isOfPerson(message) && isNew(message.id)) await run(async (given) => handlers.onMessage(given, message));
    });
  };
  const takeEdit = (before: Message | PartialMessage, after: Message) => {
    guard('An edited message', onBug, async () => {
      if (isEdit(before, after)) await run(async (given) => handlers.onEdit(given, before, after));
    });
  };
  const takeInteraction = (interaction: Interaction) => {
    guard('An interaction', onBug, async () => {
      if (isNew(interaction.id)) await run(async (given) => handlers.onInteraction(given, interaction));
    });
  };
  return {
    take,
    follow: (client) => {
      client.on(Events.MessageCreate, take);
      client.on(Events.MessageUpdate, takeEdit);
      client.on(Events.InteractionCreate, takeInteraction);
    },
  };
}

function guard(what: string, onBug: IncomingOptions['onBug'], handle: () => Promise<void>): void {
  handle().catch((error: unknown) => {
    onBug(what, error);
  });
}

/** A message that somebody has typed: neither a bot's nor a webhook's, nor a notice that somebody has joined. */
function isOfPerson({ author, webhookId, type }: Message): boolean {
  return !author.bot && webhookId === null && (type === MessageType.Default || type === MessageType.Reply);
}

/** Discord also tells when a link in a message has got its preview; and what it tells twice changes nothing the second time. */
function isEdit(before: Message | PartialMessage, after: Message): boolean {
  return isOfPerson(after) && after.editedTimestamp !== null && before.content !== after.content;
}
