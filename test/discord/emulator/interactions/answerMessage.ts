import { MessageFlags, MessageType } from 'discord.js';
import type { MessageForm } from '../limits/messageLimits.ts';
import { messageParts, type MessageParts } from '../rest/messageParts.ts';
import type { UploadedFile } from '../rest/requestLog.ts';
import { mentionsOf, NO_MENTIONS } from '../world/mentions.ts';
import { changeMessage, storeMessage, type StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

/** Flags that an answer may set. */
const SETTABLE = MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications;

/** Sends the first answer to an interaction, or a follow-up to it. */
export function sendAnswer(
  world: World,
  interaction: Interaction,
  form: MessageForm,
  files: readonly UploadedFile[],
  kind: 'first' | 'followUp',
): StoredMessage {
  const parts = messageParts(world, interaction.channel.id, form, files);
  return store(
    world,
    interaction,
    { ...parts, mentions: mentioned(world, interaction, parts.content, form) },
    (form.flags ?? 0) & SETTABLE,
    kind,
  );
}

/** Puts up the message that says that an answer is on its way. */
export function sendLoading(world: World, interaction: Interaction, isEphemeral: boolean): StoredMessage {
  const empty = { content: '', embeds: [], components: [], attachments: [], mentions: NO_MENTIONS };
  const flags = MessageFlags.Loading | (isEphemeral ? MessageFlags.Ephemeral : 0);
  return store(world, interaction, empty, flags, 'first');
}

function store(
  world: World,
  interaction: Interaction,
  said: MessageParts & Pick<StoredMessage, 'mentions'>,
  flags: number,
  kind: 'first' | 'followUp',
): StoredMessage {
  const answered = kind === 'followUp' ? interaction.originalId : interaction.pressedId;
  const shared = { channelId: interaction.channel.id, author: world.bot, webhookId: world.applicationId };
  return storeMessage(world, {
    ...shared,
    ...said,
    flags,
    type: answered === null ? interaction.replyType : MessageType.Reply,
    reference: answered === null ? null : { channelId: interaction.channel.id, messageId: answered },
    visibleTo: flags & MessageFlags.Ephemeral ? interaction.user.id : null,
    interaction: {
      ...interaction.metadata,
      ...(kind === 'followUp' && interaction.originalId !== null
        ? { original_response_message_id: interaction.originalId }
        : {}),
    },
  });
}

/** Changes an answer; a loading one is filled by it. Whether it is ephemeral was settled when it was put up. */
export function changeAnswer(
  world: World,
  interaction: Interaction,
  message: StoredMessage,
  form: MessageForm,
  files: readonly UploadedFile[],
): StoredMessage {
  const wasLoading = (message.flags & MessageFlags.Loading) !== 0;
  const parts = messageParts(world, message.channelId, form, files, message);
  const suppressed =
    form.flags == null
      ? message.flags
      : (message.flags & ~MessageFlags.SuppressEmbeds) | (form.flags & MessageFlags.SuppressEmbeds);
  const changed = changeMessage(world, message.id, {
    ...parts,
    mentions: mentioned(world, interaction, parts.content, form),
    flags: suppressed & ~MessageFlags.Loading,
    editedAt: wasLoading ? null : new Date(world.clock.now()).toISOString(),
  });
  if (message.id === interaction.pressedId) interaction.hasChanged = true;
  world.changes.emit();
  return changed;
}

function mentioned(world: World, interaction: Interaction, content: string, form: MessageForm) {
  const { channel } = interaction;
  const guild = channel.kind === 'dm' ? null : (world.guilds.get(channel.guildId) ?? null);
  return mentionsOf(world, {
    content,
    replied: null,
    allowed: form.allowed_mentions ?? null,
    guild,
    mayMentionEveryone: false,
  });
}
