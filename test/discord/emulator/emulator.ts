import { ChannelType, type APIMessage, type PermissionsString } from 'discord.js';
import { createAdministrator, type Administrator } from './actors/administrator.ts';
import type { UserActor } from './actors/userActor.ts';
import { createUsers, type UserOptions } from './actors/users.ts';
import { createClock, type Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import { createGatewayControl, type GatewayControl } from './gateway/gatewayControl.ts';
import { listen, type NetworkOptions } from './network.ts';
import { createObserver, type Observer } from './observer.ts';
import { createChannel } from './world/channels.ts';
import { BOT_PERMISSIONS, createGuild } from './world/guilds.ts';
import { createWorld, type World } from './world/world.ts';

/**
 * A Discord on one loopback port, with one guild that the bot is in: it refuses what Discord refuses, and fails as it is told to.
 * A client takes it with `new Client({ rest: { api: emulator.api, version: '10' } })`.
 */
export interface Emulator extends Observer {
  /** As in `http://127.0.0.1:40123/api`. */
  readonly api: string;
  readonly token: string;
  /** Not the same as `botId`, as in old applications. */
  readonly applicationId: string;
  readonly botId: string;
  readonly guildId: string;
  /** A text channel, an announcement channel and a forum of the guild. */
  readonly channelId: string;
  readonly announcementsId: string;
  readonly forumId: string;
  /** The bot's own role; that of everyone has the guild's id. */
  readonly botRoleId: string;

  /** The person of that name, a member of the guild unless told otherwise; made at the first call, the same from then on. */
  readonly user: (name: string, options?: UserOptions) => UserActor;
  /** Another bot, or a webhook, writes in a channel. */
  readonly otherBot: (channelId: string, content: string, options?: { readonly replyTo?: string }) => APIMessage;
  readonly webhook: (channelId: string, content: string) => APIMessage;
  readonly admin: Administrator;

  readonly faults: Faults;
  readonly gateway: GatewayControl;
  readonly clock: Clock;
  /** Takes the token away: REST answers 401, and the connection is closed with 4004. */
  revokeToken(): void;
  /** Which privileged intents the developer portal has on: the rest closes with 4014 at the next identification. */
  approveIntents(approved: ApprovedIntents): void;

  /** Cuts all connections and ends. */
  readonly close: () => Promise<void>;
}

/** What an emulator is started with. */
export interface EmulatorOptions extends NetworkOptions {
  /** Message content is approved unless told otherwise, members and presences are not. */
  readonly approved?: ApprovedIntents;
  /** What the bot's role may (@everyone may nothing); all that a bot like ours is invited with, unless given. */
  readonly botPermissions?: readonly PermissionsString[];
}

export interface ApprovedIntents {
  readonly messageContent?: boolean;
  readonly members?: boolean;
  readonly presences?: boolean;
}

/** Starts an emulator on a free port of the loopback interface. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const clock = createClock();
  const world = createWorld(clock);
  approve(world, options.approved ?? {});
  const home = createGuild(world, 'Parley Testers', options.botPermissions ?? BOT_PERMISSIONS);
  const places = {
    channelId: createChannel(world, home.id, 'general', ChannelType.GuildText).id,
    announcementsId: createChannel(world, home.id, 'announcements', ChannelType.GuildAnnouncement).id,
    forumId: createChannel(world, home.id, 'forum', ChannelType.GuildForum).id,
  };
  const network = await listen(world, options);
  const users = createUsers(world, network.commands, home, places.channelId);
  const token = world.auth.token ?? '';
  return {
    api: `http://127.0.0.1:${network.port}/api`,
    token,
    applicationId: world.applicationId,
    botId: world.bot.id,
    guildId: home.id,
    botRoleId: home.botRoleId,
    ...places,
    user: users.user,
    otherBot: users.otherBot,
    webhook: users.webhook,
    admin: createAdministrator(world, home),
    faults: network.faults,
    gateway: createGatewayControl(network.gateway),
    clock,
    revokeToken: () => {
      world.auth.token = null;
      for (const connection of network.gateway.connections()) network.gateway.close(connection, 4004);
    },
    approveIntents: (approved) => {
      approve(world, approved);
    },
    ...createObserver(world, network.log, network.commands),
    close: network.close,
  };
}

function approve(world: World, approved: ApprovedIntents): void {
  Object.assign(world.portal, { messageContent: true, members: false, presences: false, ...approved });
}
