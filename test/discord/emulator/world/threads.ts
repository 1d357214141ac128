import { ChannelType, MessageFlags, MessageType } from 'discord.js';
import { threadPayload, type GuildChannel, type Thread } from './channels.ts';
import { NO_MENTIONS } from './mentions.ts';
import { changeMessage, storeMessage } from './messages.ts';
import { may } from './permissions.ts';
import type { World } from './world.ts';

/** What a thread is opened with. */
export interface ThreadDraft {
  readonly name: string;
  readonly ownerId: string;
  /** The message it is opened on; it gives the thread its id. */
  readonly messageId: string | null;
}

/** Opens a thread in a channel, and tells the bot of it; one on a message begins with a message that points there. */
export function openThread(world: World, parent: GuildChannel, { name, ownerId, messageId }: ThreadDraft): Thread {
  const thread: Thread = {
    kind: 'thread',
    id: messageId ?? world.nextId(),
    type: parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread,
    guildId: parent.guildId,
    parentId: parent.id,
    ownerId,
    createdAt: new Date(world.clock.now()).toISOString(),
    name,
    archived: false,
    locked: false,
  };
  world.channels.set(thread.id, thread);
  tell(world, 'THREAD_CREATE', thread, { newly_created: true });
  if (messageId !== null) pointToMessage(world, thread, messageId);
  return thread;
}

function pointToMessage(world: World, thread: Thread, messageId: string): void {
  const owner = world.users.get(thread.ownerId);
  if (!owner) throw new Error(`No account ${thread.ownerId}.`);
  changeMessage(world, messageId, { flags: (world.messages.get(messageId)?.flags ?? 0) | MessageFlags.HasThread });
  storeMessage(world, {
    channelId: thread.id,
    author: owner,
    content: '',
    mentions: NO_MENTIONS,
    type: MessageType.ThreadStarterMessage,
    reference: { channelId: thread.parentId, messageId },
  });
}

/** Changes a thread, and tells the bot of it. */
export function updateThread(
  world: World,
  thread: Thread,
  changes: Partial<Pick<Thread, 'name' | 'archived' | 'locked'>>,
): void {
  Object.assign(thread, changes);
  tell(world, 'THREAD_UPDATE', thread, {});
}

function tell(world: World, type: string, thread: Thread, more: Readonly<Record<string, unknown>>): void {
  if (may(world, thread, world.bot.id, 'ViewChannel'))
    world.dispatches.emit({ type, data: { ...threadPayload(world, thread), ...more } });
  world.changes.emit();
}
