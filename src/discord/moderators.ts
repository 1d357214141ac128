import {
  ApplicationIntegrationType,
  type BaseInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { textPosts } from './render/posts.ts';
import { RequestFault } from './requestFault.ts';

/** Where a command for moderators can be used, and by whom unless the server's own settings say otherwise. */
export const MODERATORS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};

/**
 * Makes sure that somebody may manage the server: Discord only hides commands, and a button can be pressed by anybody who sees it.
 *
 * @returns the id of the server.
 * @throws RequestFault in direct messages, and where the permission Manage Server is lacking.
 */
export function moderatedServer({ guildId, memberPermissions }: BaseInteraction): string {
  if (guildId === null) throw new RequestFault(textPosts(['This works in servers only.']));
  if (memberPermissions?.has(PermissionFlagsBits.ManageGuild) !== true)
    throw new RequestFault(textPosts(['This is for moderators: it takes the permission Manage Server.']));
  return guildId;
}
