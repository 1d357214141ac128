import {
  ApplicationCommandType,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIThreadChannel,
  type APIUser,
} from 'discord.js';
import { deliver, type Gesture } from '../interactions/deliver.ts';
import { createHandle, type InteractionHandle } from '../interactions/interactionHandle.ts';
import { until } from '../until.ts';
import { dmChannel, type Channel } from '../world/channels.ts';
import type { CommandStore } from '../world/commandStore.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { fillOptions, usableCommand } from './commandUse.ts';
import { channelById, visibleChannel, visibleMessage } from './sight.ts';
import { writing } from './writing.ts';

/** What a person does in Discord. Who lacks a permission, or names what is not there, gets an exception: that is a mistake of the test. */
export interface UserActor {
  readonly id: string;
  readonly user: APIUser;
  /** The channel of direct messages with the bot. */
  readonly dmChannelId: string;
  /** Writes a message in a channel or thread of a guild; mentions are what the content and the author replied to say. */
  send(channelId: string, content: string, options?: SendOptions): APIMessage;
  /** Writes a direct message to the bot. */
  dm(content: string, options?: SendOptions): APIMessage;
  /** Changes an own message. */
  edit(messageId: string, content: string): APIMessage;
  /** Deletes an own message (with Manage Messages: any). */
  delete(messageId: string): void;
  /** Opens a thread on a message, or without one; the user is its owner. */
  openThread(channelId: string, name: string, messageId?: string): APIThreadChannel;
  /** Opens a post in a forum: a thread with its first message, which has the thread's id. */
  openPost(forumId: string, title: string, content: string): APIThreadChannel;
  /** Uses a slash command as it is registered (a subcommand as in `watch add`), in the default channel unless told otherwise. */
  slash(name: string, options?: Readonly<Record<string, OptionValue>>, where?: Where): InteractionHandle;
  /** Types into an option that has autocompletion; settles with the choices. */
  type(
    command: string,
    options: Readonly<Record<string, OptionValue>>,
    focused: string,
    where?: Where,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Uses a message context menu on a message (not on an ephemeral one). */
  menu(name: string, messageId: string): InteractionHandle;
  /** Presses a button of a message, of an ephemeral one too if it is this user's. */
  press(messageId: string, customId: string): InteractionHandle;
  /** Presses a button of any custom id, whether the message has it or not: what a forged client would send. */
  forgePress(messageId: string, customId: string): InteractionHandle;
  /** Refuses direct messages from the bot from now on (50007), or takes them again. */
  acceptDms(accept: boolean): void;
}

export interface SendOptions {
  /** Id of the message it answers. */
  readonly replyTo?: string;
  /** Whether the answered author is mentioned: true unless told otherwise. */
  readonly mentionReplied?: boolean;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
}

export type OptionValue = string | number | boolean;
export type Where = 'dm' | { readonly channel: string };

/** Makes a person act; what Discord would not let them do throws. */
export function createUserActor(
  world: World,
  commands: CommandStore,
  user: APIUser,
  defaultChannelId: string,
): UserActor {
  const channelOf = (where: Where | undefined) =>
    where === 'dm' ? dmChannel(world, user.id) : visibleChannel(world, user, where?.channel ?? defaultChannelId);
  const act = (channel: Channel, gesture: Gesture) => createHandle(world, deliver(world, user, channel, gesture));
  const slash = (kind: 'slash' | 'type', name: string, given: Given, where: Where | undefined, focused?: string) => {
    const channel = channelOf(where);
    const path = name.split(' ');
    const command = usableCommand(world, commands, user, channel, path[0] ?? '', ApplicationCommandType.ChatInput);
    return act(channel, { kind, command, options: fillOptions(command, path, given, focused) });
  };
  return {
    id: user.id,
    user,
    get dmChannelId() {
      return dmChannel(world, user.id).id;
    },
    ...writing(world, user),
    slash: (name, options = {}, where) => slash('slash', name, options, where),
    type: async (command, options, focused, where) => {
      const typing = slash('type', command, options, where, focused);
      return until(world, () => typing.choices(), { what: `choices for ${focused} of /${command}` });
    },
    menu: (name, messageId) => {
      const target = visibleMessage(world, user, messageId);
      if (target.visibleTo !== null) throw new Error('There are no context menus on ephemeral messages.');
      const channel = channelById(world, target.channelId);
      const command = usableCommand(world, commands, user, channel, name, ApplicationCommandType.Message);
      return act(channel, { kind: 'menu', command, target });
    },
    press: (messageId, customId) => {
      const message = visibleMessage(world, user, messageId);
      if (!hasButton(message, customId))
        throw new Error(`No button ${customId} on ${JSON.stringify(message.components)}.`);
      return act(channelById(world, message.channelId), { kind: 'press', message, customId });
    },
    forgePress: (messageId, customId) => {
      const message = visibleMessage(world, user, messageId);
      return act(channelById(world, message.channelId), { kind: 'press', message, customId });
    },
    acceptDms: (accept) => {
      dmChannel(world, user.id).open = accept;
    },
  };
}

type Given = Readonly<Record<string, OptionValue>>;

function hasButton(message: StoredMessage, customId: string): boolean {
  const rows = message.components as readonly {
    readonly components?: readonly { readonly custom_id?: string; readonly disabled?: boolean }[];
  }[];
  return rows.some(({ components = [] }) =>
    components.some((one) => one.custom_id === customId && one.disabled !== true),
  );
}
