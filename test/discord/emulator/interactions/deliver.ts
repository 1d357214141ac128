import {
  ApplicationCommandType,
  InteractionType,
  MessageType,
  type APIApplicationCommand,
  type APIMessageInteractionMetadata,
  type APIUser,
} from 'discord.js';
import { anyChannelPayload, type Channel } from '../world/channels.ts';
import { guildPayload, memberPayload } from '../world/guilds.ts';
import { messagePayload, type StoredMessage } from '../world/messages.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

/** What somebody does with the bot. */
export type Gesture =
  | {
      readonly kind: 'slash' | 'type';
      readonly command: APIApplicationCommand;
      readonly options: readonly GivenOption[];
    }
  | { readonly kind: 'menu'; readonly command: APIApplicationCommand; readonly target: StoredMessage }
  | { readonly kind: 'press'; readonly message: StoredMessage; readonly customId: string };

/** An option as it was filled in; the one that is typed into has the focus, a subcommand has those that were filled in for it. */
export interface GivenOption {
  readonly type: number;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly GivenOption[];
}

const TYPES = {
  slash: InteractionType.ApplicationCommand,
  menu: InteractionType.ApplicationCommand,
  type: InteractionType.ApplicationCommandAutocomplete,
  press: InteractionType.MessageComponent,
} as const;

/** Sends an interaction to the bot. */
export function deliver(world: World, user: APIUser, channel: Channel, gesture: Gesture): Interaction {
  const id = world.nextId();
  const interaction: Interaction = {
    id,
    token: `interaction-token-${id}`,
    type: TYPES[gesture.kind],
    user,
    channel,
    deliveredAt: world.clock.now(),
    replyType: gesture.kind === 'menu' ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand,
    pressedId: gesture.kind === 'press' ? gesture.message.id : null,
    metadata: metadataOf(id, user, gesture),
    acknowledgement: null,
    originalId: null,
    hasChanged: false,
    followUpIds: [],
    choices: null,
    modal: null,
  };
  world.interactions.set(interaction.token, interaction);
  world.dispatches.emit({ type: 'INTERACTION_CREATE', data: payload(world, interaction, gesture) });
  world.changes.emit();
  return interaction;
}

function metadataOf(id: string, user: APIUser, gesture: Gesture): APIMessageInteractionMetadata {
  const base = { id, type: TYPES[gesture.kind], user, authorizing_integration_owners: {} };
  const more = {
    ...(gesture.kind === 'press' ? { interacted_message_id: gesture.message.id } : {}),
    ...(gesture.kind === 'menu' ? { target_message_id: gesture.target.id } : {}),
  };
  return { ...base, ...more } as APIMessageInteractionMetadata;
}

function payload(world: World, interaction: Interaction, gesture: Gesture): Readonly<Record<string, unknown>> {
  const { channel, user } = interaction;
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    channel: { ...anyChannelPayload(world, channel), permissions: permissionsIn(world, channel, user.id).toString() },
    channel_id: channel.id,
    ...(channel.kind === 'dm' ? { user } : inGuild(world, channel, user)),
    app_permissions: permissionsIn(world, channel, world.bot.id).toString(),
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { '0': channel.kind === 'dm' ? '0' : channel.guildId },
    context: channel.kind === 'dm' ? 1 : 0,
    attachment_size_limit: 10 * 1024 * 1024,
    data: dataOf(world, gesture),
    ...(gesture.kind === 'press' ? { message: messagePayload(world, gesture.message) } : {}),
  };
}

function inGuild(world: World, channel: Exclude<Channel, { kind: 'dm' }>, user: APIUser) {
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(user.id);
  if (!guild || !member) throw new Error(`${user.username} is no member of the guild.`);
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: 'en-US', features: [] },
    guild_locale: guildPayload(guild).preferred_locale,
    member: { ...memberPayload(world, member), permissions: permissionsIn(world, channel, user.id).toString() },
  };
}

function dataOf(world: World, gesture: Gesture): Readonly<Record<string, unknown>> {
  if (gesture.kind === 'press') return { custom_id: gesture.customId, component_type: 2, id: 2 };
  const { command } = gesture;
  const named = {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
  };
  if (gesture.kind !== 'menu') return { ...named, ...(gesture.options.length > 0 ? { options: gesture.options } : {}) };
  const messages = { [gesture.target.id]: messagePayload(world, gesture.target) };
  return { ...named, type: ApplicationCommandType.Message, target_id: gesture.target.id, resolved: { messages } };
}
