import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js';
import { z } from 'zod';
import { parseForm, text } from '../limits/form.ts';
import { messageForm } from '../limits/messageLimits.ts';
import { ApiError, invalidForm, unknownInteraction, unknownMessage } from '../rest/apiError.ts';
import type { UploadedFile } from '../rest/requestLog.ts';
import type { World } from '../world/world.ts';
import { changeAnswer, sendAnswer, sendLoading } from './answerMessage.ts';
import { isTooLate, type Interaction } from './interaction.ts';

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
  InteractionResponseType;
const { ApplicationCommandAutocompleteResult, Modal } = InteractionResponseType;

const AUTOCOMPLETE: readonly InteractionResponseType[] = [ApplicationCommandAutocompleteResult];
const COMMAND: readonly InteractionResponseType[] = [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal];
const PRESS: readonly InteractionResponseType[] = [...COMMAND, DeferredMessageUpdate, UpdateMessage];

const callbackForm = z.object({ type: z.enum(InteractionResponseType), data: z.unknown().optional() });
const deferForm = z.object({ flags: z.int().optional() }).nullish();
const choicesForm = z.object({
  choices: z.array(z.object({ name: text(1, 100), value: z.union([text(1, 100), z.number()]) })).max(25),
});
const modalForm = z.object({
  custom_id: text(1, 100),
  title: text(1, 45),
  components: z.array(z.unknown()).min(1).max(5),
});

/**
 * Acknowledges an interaction.
 * @throws ApiError 10062 after 3 seconds, 40060 the second time, 50035 for a callback that does not belong to its kind.
 */
export function acknowledge(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: readonly UploadedFile[],
): void {
  if (isTooLate(world, interaction)) throw unknownInteraction();
  if (interaction.acknowledgement) throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
  const { type, data } = parseForm(callbackForm, body);
  if (!permitted(interaction).includes(type))
    throw invalidForm(
      ['type'],
      'INTERACTION_APPLICATION_INVALID_CALLBACK_TYPE',
      'Interaction callback type is invalid.',
    );
  perform(world, interaction, type, data, files);
  const original = interaction.originalId === null ? null : world.messages.get(interaction.originalId);
  const ephemeral = ((original?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  interaction.acknowledgement = { type, afterMs: world.clock.now() - interaction.deliveredAt, ephemeral };
  world.changes.emit();
}

function permitted({ type }: Interaction): readonly InteractionResponseType[] {
  if (type === InteractionType.ApplicationCommandAutocomplete) return AUTOCOMPLETE;
  return type === InteractionType.MessageComponent ? PRESS : COMMAND;
}

function perform(
  world: World,
  interaction: Interaction,
  type: InteractionResponseType,
  data: unknown,
  files: readonly UploadedFile[],
): void {
  switch (type) {
    case ApplicationCommandAutocompleteResult:
      interaction.choices = parseForm(choicesForm, data, ['data']).choices;
      return;
    case Modal:
      interaction.modal = parseForm(modalForm, data, ['data']) as unknown as Interaction['modal'];
      return;
    case ChannelMessageWithSource:
      interaction.originalId = sendAnswer(
        world,
        interaction,
        parseForm(messageForm, data, ['data']),
        files,
        'first',
      ).id;
      return;
    case DeferredChannelMessageWithSource: {
      const flags = parseForm(deferForm, data, ['data'])?.flags ?? 0;
      interaction.originalId = sendLoading(world, interaction, (flags & MessageFlags.Ephemeral) !== 0).id;
      return;
    }
    default:
      update(world, interaction, type, data, files);
  }
}

/** After these two, `@original` is the message whose button was pressed. */
function update(
  world: World,
  interaction: Interaction,
  type: InteractionResponseType,
  data: unknown,
  files: readonly UploadedFile[],
): void {
  const pressed = world.messages.get(interaction.pressedId ?? '');
  if (!pressed) throw unknownMessage();
  if (type === UpdateMessage) changeAnswer(world, interaction, pressed, parseForm(messageForm, data, ['data']), files);
  interaction.originalId = pressed.id;
}
