import { type Client, Events, type Message, type SendableChannels } from 'discord.js';

/** Reads what was written while nothing was delivered. */
export interface CatchUp {
  /** Follows a client's events. */
  readonly follow: (client: Client) => void;
  /**
   * Reads again the channels in which the bot has spoken, from the last message that was delivered there on. Never throws.
   *
   * @returns how many messages were read.
   */
  read(): Promise<number>;
}

export interface CatchUpOptions {
  /** Takes each message that was read, oldest first; those that were delivered after all as well. */
  readonly take: (message: Message) => void;
  /** Told of channels that cannot be read. */
  readonly onFault: (error: unknown) => void;
}

/** So many channels are read again, those of the latest conversations. */
const CHANNELS = 20;
/** And at most so many messages in each. */
const MESSAGES = 50;

/** Whoever has waited longer than this many milliseconds does not wait any more. */
const PATIENCE_MS = 15 * 60_000;

interface Conversation {
  readonly channel: SendableChannels;
  /** Id of the last message that was delivered. */
  readonly last: string;
}

/** Follows where the bot is being talked to, for when Discord begins a new session, which delivers nothing of what was missed. */
export function createCatchUp({ take, onFault }: CatchUpOptions): CatchUp {
  const conversations = new Map<string, Conversation>();
  const note = ({ channel, channelId, id, author, client }: Message) => {
    const known = conversations.get(channelId);
    if (!channel.isSendable() || !(known || channel.isDMBased() || author.id === client.user.id)) return;
    conversations.delete(channelId);
    conversations.set(channelId, { channel, last: later(known?.last, id) });
    const [oldest] = conversations.keys();
    if (conversations.size > CHANNELS && oldest !== undefined) conversations.delete(oldest);
  };
  return {
    follow: (client) => {
      client.on(Events.MessageCreate, note);
    },
    read: async () => {
      const missed = await Promise.all([...conversations.values()].map(async (one) => readMissed(one, onFault)));
      const messages = missed.flat().sort((one, other) => one.createdTimestamp - other.createdTimestamp);
      for (const message of messages) {
        note(message);
        take(message);
      }
      return messages.length;
    },
  };
}

async function readMissed({ channel, last }: Conversation, onFault: CatchUpOptions['onFault']): Promise<Message[]> {
  try {
    const messages = await channel.messages.fetch({ after: last, limit: MESSAGES, cache: false });
    return [...messages.values()].filter(({ createdTimestamp }) => Date.now() - createdTimestamp < PATIENCE_MS);
  } catch (error) {
    onFault(error);
    return [];
  }
}

function later(one: string | undefined, other: string): string {
  return one !== undefined && BigInt(one) > BigInt(other) ? one : other;
}
