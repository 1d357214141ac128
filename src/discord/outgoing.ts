import {
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  Routes,
  type SendableChannels,
} from 'discord.js';
import { editMessage } from './outgoing/editMessage.ts';
import { describeFault, type Fault, faultOf } from './outgoing/fault.ts';
import { fillOrReach, isHidden } from './outgoing/fillOrReach.ts';
import { postFollowUp } from './outgoing/interactionMessages.ts';
import { persist, PERSISTENCE, type Persistence } from './outgoing/persist.ts';
import { postMessage } from './outgoing/postMessage.ts';
import { type Asker, type LoggedRoad, postAll, reachAsker } from './outgoing/reachAsker.ts';
import { sendAll } from './outgoing/sendAll.ts';
import { showTyping } from './outgoing/typing.ts';
import type { Post } from './post.ts';

/** An interaction that was deferred, so that its first message is waiting to be filled. */
export type Deferred = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction;

/**
 * The one way out to Discord: nobody is pinged, what was cut is sent once, what Discord refuses for a while is tried
 * again, and what it refuses for good is logged. Nothing here throws.
 */
export interface Outgoing {
  /**
   * Answers a message: the first post refers to it, if it is still there; where the channel is closed, by direct
   * message.
   */
  reply(to: Message, posts: readonly Post[]): Promise<Delivery>;

  /** Sends to a channel, or a direct-message channel, without reference. */
  send(channel: SendableChannels, posts: readonly Post[]): Promise<Delivery>;

  /**
   * Sends a post to a channel under a nonce of at most 25 characters: sent once more within minutes, it is not posted a second time.
   */
  sendOnce(channel: SendableChannels, post: Post, nonce: string): Promise<Delivery>;

  /** Puts posts in the place of what an own message says; those after the first are sent after it. */
  edit(message: Message, posts: readonly Post[]): Promise<Delivery>;

  /** Deletes a message. */
  remove(message: Message): Promise<Delivery>;

  /**
   * Fills the message of a deferred interaction; where its token has died, the channel gets the posts unless they are
   * private: those go by direct message.
   *
   * @param options Whether only who interacts may see them; as it was deferred when left out.
   */
  fill(interaction: Deferred, posts: readonly Post[], options?: { readonly private: boolean }): Promise<Delivery>;

  /** Sends another message to an interaction that was acknowledged. */
  followUp(interaction: Deferred, posts: readonly Post[], options: { readonly private: boolean }): Promise<Delivery>;

  /** Reacts to a message. */
  react(message: Message, emoji: string): Promise<void>;

  /** Shows typing until `stop` is called. */
  typing(channel: SendableChannels): { stop(): void };
}

/** What became of posts. */
export type Delivery =
  | { readonly status: 'sent'; readonly messages: readonly string[] }
  /** For good: the reason in a few words, as it was logged. */
  | {
      readonly status: 'refused';
      readonly reason: string;
      /** Whether Discord does not take what was sent, at any time; otherwise another attempt may do, or it may even have arrived. */
      readonly isFinal: boolean;
    };

export interface OutgoingOptions {
  /** Takes one line for each thing that could not be delivered. */
  readonly log: (line: string) => void;
  /** Told when Discord takes the bot's token no longer: nothing goes out from then on. */
  readonly onUnauthorized?: () => void;
  /** How failures of the moment are tried again; half a minute when left out. */
  readonly persistence?: Persistence;
}

/** Makes the way out of a bot; it keeps nothing. */
export function createOutgoing({ log, onUnauthorized, persistence = PERSISTENCE }: OutgoingOptions): Outgoing {
  const roadOf = ({ rest }: Client): LoggedRoad => ({ rest, persistence, log });
  const deliver = async (what: string, send: () => Promise<readonly string[]>): Promise<Delivery> => {
    try {
      return { status: 'sent', messages: await send() };
    } catch (error) {
      if (faultOf(error) === 'unauthorized') onUnauthorized?.();
      const reason = describeFault(error);
      log(`${what} was not sent: ${reason}`);
      return { status: 'refused', reason, isFinal: isFinal(error) };
    }
  };
  return {
    reply: async (to, posts) =>
      deliver('An answer', async () => {
        const asker: Asker = { channel: to.channelId, user: to.author.id, inGuild: to.inGuild() };
        return reachAsker(roadOf(to.client), asker, posts, to.id);
      }),

    send: async ({ client, id }, posts) => deliver('A message', async () => postAll(roadOf(client), id, posts, null)),

    sendOnce: async ({ client, id }, post, nonce) =>
      deliver('A message', async () => [await postMessage(roadOf(client), id, post, null, nonce)]),

    edit: async ({ client, id, channelId }, posts) =>
      deliver('A changed answer', async () => {
        const road = roadOf(client);
        const first = async (post: Post) => editMessage(road, channelId, id, post).then(() => id);
        return sendAll(posts, first, async (post, after) => postMessage(road, channelId, post, after), log);
      }),

    remove: async ({ client, id, channelId }) => {
      const route = Routes.channelMessage(channelId, id);
      return deliver('The removal of a message', async () =>
        persist(async () => client.rest.delete(route), persistence).then(() => [id]),
      );
    },

    fill: async (interaction, posts, options) =>
      deliver('The answer to an interaction', async () => {
        const hidden = options?.private ?? isHidden(interaction);
        return fillOrReach(roadOf(interaction.client), interaction, posts, hidden);
      }),

    followUp: async (interaction, posts, options) =>
      deliver('A further message to an interaction', async () => {
        const send = async (post: Post) => postFollowUp(roadOf(interaction.client), interaction, post, options.private);
        return sendAll(posts, send, send, log);
      }),

    react: async ({ client, channelId, id }, emoji) => {
      const route = Routes.channelMessageOwnReaction(channelId, id, encodeURIComponent(emoji));
      await deliver('A reaction', async () => persist(async () => client.rest.put(route), persistence).then(() => []));
    },

    typing: ({ client, id }) => showTyping(client.rest, id),
  };
}

const FINAL: ReadonlySet<Fault> = new Set(['blocked', 'refused']);

/** Whether it was Discord that said no, to what was sent rather than to where. */
function isFinal(error: unknown): boolean {
  return error instanceof DiscordAPIError && FINAL.has(faultOf(error));
}
