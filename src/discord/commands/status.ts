import { ApplicationCommandType, type ChatInputCommandInteraction } from 'discord.js';
import type { BotContext } from '../botContext.ts';
import { type BotHealth, type MissingPermissions, renderStatus } from '../render/status.ts';
import type { HealthState } from '../session/health.ts';
import { missingPermissions } from '../session/permissions.ts';
import { EVERYWHERE, type SlashCommand } from './command.ts';

/** `/status`: what the library holds, and how the bot fares. */
export const status: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'status',
    description: 'What the library holds, how the bot is doing, and which permissions it lacks here',
    ...EVERYWHERE,
  },
  isPrivate: () => true,
  answer: async (context, interaction) => renderStatus(await context.desk.coverage(), healthOf(context, interaction)),
};

function healthOf({ client, health }: BotContext, interaction: ChatInputCommandInteraction): BotHealth {
  return {
    uptimeMs: client.uptime,
    latencyMs: client.ws.ping < 0 ? null : client.ws.ping,
    trouble: TROUBLE[health().state],
    missing: missingWhere(interaction),
  };
}

const TROUBLE: Readonly<Record<HealthState['state'], string | null>> = {
  ready: null,
  connecting: 'connecting to Discord',
  resuming: 'taking up a connection that was lost',
  down: 'the connection to Discord is lost',
};

function missingWhere({ guild, channel }: ChatInputCommandInteraction): readonly MissingPermissions[] {
  const here = channel === null || channel.isDMBased() ? [] : missingPermissions(channel);
  const inServer = guild === null ? [] : missingPermissions(guild);
  return [
    { where: 'this channel', permissions: here },
    { where: 'this server', permissions: inServer },
  ].filter(({ permissions }) => permissions.length > 0);
}
