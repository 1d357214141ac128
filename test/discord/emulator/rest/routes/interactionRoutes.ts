import { MessageFlags } from 'discord.js';
import { changeAnswer, sendAnswer } from '../../interactions/answerMessage.ts';
import { acknowledge } from '../../interactions/callback.ts';
import { isExpired, type Interaction } from '../../interactions/interaction.ts';
import { parseForm } from '../../limits/form.ts';
import { messageForm } from '../../limits/messageLimits.ts';
import { messagePayload, removeMessage, type StoredMessage } from '../../world/messages.ts';
import type { World } from '../../world/world.ts';
import { ApiError, unknownInteraction, unknownMessage, unknownWebhook } from '../apiError.ts';
import { answer, DONE, openRoute, type Answer, type Call, type Route } from '../route.ts';

/** Acknowledging interactions, and the messages that answer them. */
export function interactionRoutes(world: World): readonly Route[] {
  const webhook = '/webhooks/:application/:token';
  return [
    openRoute('POST /interactions/:interaction/:token/callback', (call) => {
      const interaction = world.interactions.get(call.segment('token'));
      if (interaction?.id !== call.id('interaction')) throw unknownInteraction();
      acknowledge(world, interaction, call.body, call.files);
      return call.query.get('with_response') === 'true' ? answer(callbackPayload(world, interaction)) : DONE;
    }),
    openRoute(`POST ${webhook}`, (call) => followUp(world, call)),
    openRoute(`GET ${webhook}/messages/:message`, (call) => {
      const { message } = answerOf(world, call);
      return answer(messagePayload(world, message));
    }),
    openRoute(`PATCH ${webhook}/messages/:message`, (call) => {
      const { interaction, message } = answerOf(world, call);
      const changed = changeAnswer(world, interaction, message, parseForm(messageForm, call.body), call.files);
      return answer(messagePayload(world, changed));
    }),
    openRoute(`DELETE ${webhook}/messages/:message`, (call) => {
      removeMessage(world, answerOf(world, call).message.id);
      return DONE;
    }),
  ];
}

/** Right after a deferral, the first follow-up fills the message that is waiting. */
function followUp(world: World, call: Call): Answer {
  const interaction = live(world, call);
  const form = parseForm(messageForm, call.body);
  const waiting = world.messages.get(interaction.originalId ?? '');
  if (waiting && (waiting.flags & MessageFlags.Loading) !== 0)
    return answer(messagePayload(world, changeAnswer(world, interaction, waiting, form, call.files)));
  const sent = sendAnswer(world, interaction, form, call.files, 'followUp');
  interaction.followUpIds = [...interaction.followUpIds, sent.id];
  world.changes.emit();
  return answer(messagePayload(world, sent));
}

/** The interaction of a webhook that is good: acknowledged, and not older than 15 minutes. */
function live(world: World, call: Call): Interaction {
  const interaction = world.interactions.get(call.segment('token'));
  if (!interaction || call.id('application') !== world.applicationId) throw unknownWebhook();
  if (isExpired(world, interaction)) throw new ApiError(401, 50027, 'Invalid Webhook Token');
  if (!interaction.acknowledgement) throw unknownWebhook();
  return interaction;
}

function answerOf(world: World, call: Call): { readonly interaction: Interaction; readonly message: StoredMessage } {
  const interaction = live(world, call);
  const named = call.segment('message');
  const id = named === '@original' ? interaction.originalId : call.id('message');
  const message = world.messages.get(id ?? '');
  const isOwn = id === interaction.originalId || interaction.followUpIds.includes(id ?? '');
  if (!message || !isOwn) throw unknownMessage();
  return { interaction, message };
}

function callbackPayload(world: World, interaction: Interaction): Readonly<Record<string, unknown>> {
  const message = world.messages.get(interaction.originalId ?? '');
  const said = message && {
    response_message_id: message.id,
    response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
    response_message_ephemeral: (message.flags & MessageFlags.Ephemeral) !== 0,
  };
  const type = interaction.acknowledgement?.type;
  return {
    interaction: { id: interaction.id, type: interaction.type, ...said },
    resource: { type, ...(message && type !== 6 ? { message: messagePayload(world, message) } : {}) },
  };
}
