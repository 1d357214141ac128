import { react, unreact } from '../../world/reactions.ts';
import type { World } from '../../world/world.ts';
import { demand, demandOpen, demandSending, seenChannel, seenMessage } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { DONE, route, type Call, type Route } from '../route.ts';

/** A flag, a key cap or another emoji of Unicode. */
const UNICODE_EMOJI =
  /^(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F\u200D\p{Extended_Pictographic}]*)$/u;

/** Reacting and showing typing. */
export function reactionRoutes(world: World): readonly Route[] {
  return [
    route('PUT /channels/:channel/messages/:message/reactions/:emoji/@me', (call) => {
      const { channel, message } = found(world, call);
      demand(world, channel, 'ReadMessageHistory');
      const isNew = !(world.reactions.get(message.id) ?? []).some(({ emoji }) => emoji === call.segment('emoji'));
      if (isNew) demand(world, channel, 'AddReactions');
      if (!UNICODE_EMOJI.test(call.segment('emoji'))) throw new ApiError(400, 10014, 'Unknown Emoji');
      react(world, message, { emoji: call.segment('emoji'), userId: world.bot.id });
      return DONE;
    }),
    route('DELETE /channels/:channel/messages/:message/reactions/:emoji/@me', (call) => {
      unreact(world, found(world, call).message, { emoji: call.segment('emoji'), userId: world.bot.id });
      return DONE;
    }),
    route('POST /channels/:channel/typing', (call) => {
      const channel = seenChannel(world, call.id('channel'));
      demandSending(world, channel);
      world.typing.set(channel.id, [...(world.typing.get(channel.id) ?? []), performance.now()]);
      world.changes.emit();
      return DONE;
    }),
  ];
}

function found(world: World, call: Call) {
  const channel = seenChannel(world, call.id('channel'));
  demandOpen(channel);
  return { channel, message: seenMessage(world, channel.id, call.id('message')) };
}
