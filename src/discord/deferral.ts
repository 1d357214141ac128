import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { BotContext } from './botContext.ts';
import type { Deferred } from './outgoing.ts';
import { describeFault, faultOf } from './outgoing/fault.ts';
import { persist, type Persistence } from './outgoing/persist.ts';

/**
 * What the answer of an interaction is going to be: a message for all or for who interacts alone, or another state of the message whose
 * button was pressed.
 */
export type Deferral = 'public' | 'private' | 'update';

/**
 * Acknowledges an interaction, for which Discord gives three seconds, so that its answer can take longer. An acknowledgement of which
 * no word came back may have been made: then the answer is tried.
 *
 * @returns Whether an answer can be sent; false is logged.
 */
export async function defer({ client, log }: BotContext, interaction: Deferred, how: Deferral): Promise<boolean> {
  const send = async () =>
    client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: bodyOf(how),
      query: new URLSearchParams({ with_response: 'false' }),
      auth: false,
      signal: AbortSignal.timeout(PATIENCE),
    });
  try {
    await persist(send, PERSISTENCE);
  } catch (error) {
    if (!isAcknowledged(error)) {
      log(`Interaction ${interaction.id} could not be acknowledged: ${describeFault(error)}`);
      if (how === 'update' || !MAY_HAVE_COME.has(faultOf(error))) return false;
    }
  }
  interaction.deferred = true;
  if (how !== 'update') interaction.ephemeral = how === 'private';
  return true;
}

/** No word after this long is taken for none at all. Milliseconds; Discord waits 3,000. */
const PATIENCE = 1200;
const PERSISTENCE: Persistence = { pauses: [100, 300, 600], budget: 1500 };

const MAY_HAVE_COME: ReadonlySet<string> = new Set(['cut', 'passing']);

function bodyOf(how: Deferral): object {
  if (how === 'update') return { type: InteractionResponseType.DeferredMessageUpdate };
  const flags = how === 'private' ? MessageFlags.Ephemeral : 0;
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags } };
}

/** An attempt before was done, and only its reply was lost. */
function isAcknowledged(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
