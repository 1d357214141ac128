import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { inspect } from 'node:util';
import type { BotContext } from './botContext.ts';
import { MENU_COMMANDS, SLASH_COMMANDS } from './commands/commands.ts';
import { decodePress } from './customId.ts';
import { describeFault, faultOf } from './outgoing/fault.ts';
import { answerPress, deferralOf } from './presses/presses.ts';
import { renderFailure } from './render/failure.ts';
import { textPosts } from './render/posts.ts';
import { respond } from './respond.ts';

/**
 * Answers a command, a press or a completion, each acknowledged before anything else is done; never throws. Whoever calls it has
 * dropped what Discord delivers twice.
 */
export async function onInteraction(context: BotContext, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return complete(context, interaction);
  if (interaction.isChatInputCommand()) return onSlash(context, interaction);
  if (interaction.isMessageContextMenuCommand()) return onMenu(context, interaction);
  if (interaction.isButton()) return onPress(context, interaction);
  context.log(`An interaction of an unknown kind was left unanswered (${interaction.type}).`);
}

/** What has no answer in time is not waited for by Discord either. */
async function complete(context: BotContext, interaction: AutocompleteInteraction): Promise<void> {
  const command = SLASH_COMMANDS.find(({ data }) => data.name === interaction.commandName);
  try {
    await interaction.respond(command?.complete?.(context, interaction) ?? []);
  } catch (error) {
    const late = faultOf(error) === 'expired';
    context.log(`Completing /${interaction.commandName} failed: ${late ? describeFault(error) : inspect(error)}`);
  }
}

async function onSlash(context: BotContext, interaction: ChatInputCommandInteraction): Promise<void> {
  const what = `/${interaction.commandName}`;
  const command = SLASH_COMMANDS.find(({ data }) => data.name === interaction.commandName);
  if (!command) return respond(context, interaction, 'private', what, () => UNKNOWN_COMMAND);
  const how = command.isPrivate(interaction) ? 'private' : 'public';
  return respond(context, interaction, how, what, async () => command.answer(context, interaction));
}

async function onMenu(context: BotContext, interaction: MessageContextMenuCommandInteraction): Promise<void> {
  const what = interaction.commandName;
  const command = MENU_COMMANDS.find(({ data }) => data.name === what);
  if (!command) return respond(context, interaction, 'private', what, () => UNKNOWN_COMMAND);
  const how = command.isPrivate ? 'private' : 'public';
  return respond(context, interaction, how, what, async () => command.answer(context, interaction));
}

async function onPress(context: BotContext, interaction: ButtonInteraction): Promise<void> {
  const press = decodePress(interaction.customId);
  if (press === null)
    return respond(context, interaction, 'private', 'A button', () => renderFailure({ kind: 'unknown button' }));
  const how = deferralOf(interaction, press);
  return respond(context, interaction, how, `A press (${press.kind})`, async () =>
    answerPress(context, interaction, press),
  );
}

/** A command that was registered once, and that a Discord client still offers. */
const UNKNOWN_COMMAND = textPosts([
  'I do not know this command any more. /help shows what there is; Discord may take a minute to show the new commands.',
]);
