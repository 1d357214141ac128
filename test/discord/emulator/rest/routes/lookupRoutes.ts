import { z } from 'zod';
import { parseForm, snowflake } from '../../limits/form.ts';
import { anyChannelPayload, channelPayload, dmChannel, dmPayload, threadPayload } from '../../world/channels.ts';
import { guildPayload, memberPayload } from '../../world/guilds.ts';
import { may } from '../../world/permissions.ts';
import type { World } from '../../world/world.ts';
import { joinedGuild, seenChannel } from '../access.ts';
import { ApiError, unknownMember, unknownUser } from '../apiError.ts';
import { answer, route, type Route } from '../route.ts';

/** Accounts, channels and guilds by their ids, and the way into direct messages. */
export function lookupRoutes(world: World): readonly Route[] {
  return [
    route('GET /users/@me', () => answer(world.bot)),
    route('GET /users/@me/guilds', () =>
      answer([...world.guilds.values()].filter(({ members }) => members.has(world.bot.id)).map(guildPayload)),
    ),
    route('GET /users/:user', (call) => {
      const user = world.users.get(call.id('user'));
      if (!user) throw unknownUser();
      return answer(user);
    }),
    route('POST /users/@me/channels', (call) => {
      const { recipient_id: id } = parseForm(z.object({ recipient_id: snowflake }), call.body);
      if (!world.users.has(id) || id === world.bot.id) throw new ApiError(400, 50033, 'Invalid Recipient(s)');
      return answer(dmPayload(world, dmChannel(world, id)));
    }),
    route('GET /channels/:channel', (call) => answer(anyChannelPayload(world, seenChannel(world, call.id('channel'))))),
    ...guildRoutes(world),
    route('GET /applications/@me', () => answer(applicationPayload(world))),
    route('GET /oauth2/applications/@me', () => answer(applicationPayload(world))),
  ];
}

function guildRoutes(world: World): readonly Route[] {
  const channels = (guildId: string) =>
    [...world.channels.values()].filter((one) => one.kind !== 'dm' && one.guildId === guildId);
  return [
    route('GET /guilds/:guild', (call) => answer(guildPayload(joinedGuild(world, call.id('guild'))))),
    route('GET /guilds/:guild/roles', (call) => answer([...joinedGuild(world, call.id('guild')).roles.values()])),
    route('GET /guilds/:guild/members/:user', (call) => {
      const member = joinedGuild(world, call.id('guild')).members.get(call.id('user'));
      if (!member) throw world.users.has(call.id('user')) ? unknownMember() : unknownUser();
      return answer(memberPayload(world, member));
    }),
    route('GET /guilds/:guild/channels', (call) =>
      answer(
        channels(joinedGuild(world, call.id('guild')).id).flatMap((one) =>
          one.kind === 'guild' ? [channelPayload(one)] : [],
        ),
      ),
    ),
    route('GET /guilds/:guild/threads/active', (call) => {
      const threads = channels(joinedGuild(world, call.id('guild')).id).flatMap((one) =>
        one.kind === 'thread' && !one.archived && may(world, one, world.bot.id, 'ViewChannel') ? [one] : [],
      );
      return answer({ threads: threads.map((thread) => threadPayload(world, thread)), members: [] });
    }),
  ];
}

/** The application; its flags say which privileged intents the portal has on, as for a bot in few servers. */
export function applicationPayload(world: World): Readonly<Record<string, unknown>> {
  const { messageContent, members, presences } = world.portal;
  const flags = (presences ? 1 << 13 : 0) | (members ? 1 << 15 : 0) | (messageContent ? 1 << 19 : 0);
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    bot: world.bot,
    flags,
  };
}
