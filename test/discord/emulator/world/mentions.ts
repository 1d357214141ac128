import type { APIUser } from 'discord.js';
import type { Guild } from './guilds.ts';
import type { World } from './world.ts';

/** Who is told of a message. */
export interface Mentions {
  readonly users: readonly APIUser[];
  /** Ids of roles. */
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** What the sender lets through, as in `allowed_mentions`. */
export interface AllowedMentions {
  readonly parse?: readonly ('users' | 'roles' | 'everyone')[] | undefined;
  readonly users?: readonly string[] | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly replied_user?: boolean | undefined;
}

export const NO_MENTIONS: Mentions = { users: [], roles: [], everyone: false };

/** What mentions are read from. */
export interface MentionSource {
  readonly content: string;
  /** The author of the message that is answered, if any. */
  readonly replied: APIUser | null;
  /** Null lets everything through. */
  readonly allowed: AllowedMentions | null;
  /** Null in direct messages. */
  readonly guild: Guild | null;
  readonly mayMentionEveryone: boolean;
}

/** Who is mentioned in a message: in its content, code and escaped signs left out, and by its being a reply. */
export function mentionsOf(world: World, source: MentionSource): Mentions {
  const text = source.content.replace(/```[\s\S]*?```|`[^`\n]+`|\\[\s\S]/gu, ' ');
  const named = [...text.matchAll(/<@!?(\d+)>/gu)].map(([, id = '']) => id);
  const roles = [...text.matchAll(/<@&(\d+)>/gu)].map(([, id = '']) => id);
  const users = [...named.filter((id) => passes('users', id, source.allowed)), ...repliedIds(source)];
  const everyone = /@(?:everyone|here)\b/u.test(text) && source.mayMentionEveryone && source.guild !== null;
  return {
    users: [...new Set(users)].flatMap((id) => world.users.get(id) ?? []),
    roles: [...new Set(roles)].filter((id) => source.guild?.roles.has(id) && passes('roles', id, source.allowed)),
    everyone: everyone && (source.allowed === null || (source.allowed.parse ?? []).includes('everyone')),
  };
}

function passes(kind: 'users' | 'roles', id: string, allowed: AllowedMentions | null): boolean {
  return allowed === null || (allowed.parse ?? []).includes(kind) || (allowed[kind] ?? []).includes(id);
}

function repliedIds({ replied, allowed }: MentionSource): readonly string[] {
  const isMentioned = allowed === null || allowed.replied_user === true;
  return replied && isMentioned ? [replied.id] : [];
}
