import type { APIMessage, PermissionsString } from 'discord.js';
import type { CommandStore } from '../world/commandStore.ts';
import { addMember, addRole, type Guild } from '../world/guilds.ts';
import { mentionsOf } from '../world/mentions.ts';
import { messagePayload, storeMessage } from '../world/messages.ts';
import { createAccount } from '../world/users.ts';
import type { World } from '../world/world.ts';
import { channelById } from './sight.ts';
import { createUserActor, type UserActor } from './userActor.ts';
import { writing } from './writing.ts';

/** Who acts in the emulated Discord. */
export interface Users {
  readonly user: (name: string, options?: UserOptions) => UserActor;
  readonly otherBot: (channelId: string, content: string, options?: { readonly replyTo?: string }) => APIMessage;
  readonly webhook: (channelId: string, content: string) => APIMessage;
}

/** How a person stands to the first guild. */
export interface UserOptions {
  /** Whether the person is a member of the guild; true unless told otherwise. */
  readonly member?: boolean;
  /** What the person may beyond everyone, as in `['ManageMessages']` for a moderator. */
  readonly permissions?: readonly PermissionsString[];
}

/** Makes persons as they are named. */
export function createUsers(world: World, commands: CommandStore, home: Guild, defaultChannelId: string): Users {
  const known = new Map<string, UserActor>();
  const account = (name: string, isBot: boolean) => {
    const made = createAccount(world.nextId(), name, { bot: isBot });
    world.users.set(made.id, made);
    return made;
  };
  const join = (userId: string, name: string, permissions: readonly PermissionsString[]) => {
    const more = permissions.length > 0 ? [addRole(world, home, `${name}'s`, permissions).id] : [];
    addMember(world, home, userId, [home.memberRoleId, ...more]);
  };
  const other = account('OtherBot', true);
  join(other.id, other.username, []);
  return {
    user: (name, { member = true, permissions = [] } = {}) => {
      const before = known.get(name);
      if (before) return before;
      const person = account(name, false);
      if (member) join(person.id, name, permissions);
      const made = createUserActor(world, commands, person, defaultChannelId);
      known.set(name, made);
      return made;
    },
    otherBot: (channelId, content, options) => writing(world, other).send(channelId, content, options),
    webhook: (channelId, content) => {
      const id = world.nextId();
      const author = createAccount(id, 'Newswire', { bot: true });
      const channel = channelById(world, channelId);
      const guild = channel.kind === 'dm' ? null : (world.guilds.get(channel.guildId) ?? null);
      const source = { content, allowed: null, replied: null, guild, mayMentionEveryone: true };
      const mentions = mentionsOf(world, source);
      return messagePayload(world, storeMessage(world, { channelId, author, webhookId: id, content, mentions }));
    },
  };
}
