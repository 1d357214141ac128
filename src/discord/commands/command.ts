import {
  type APIApplicationCommandOptionChoice,
  type ApplicationCommandType,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { BotContext } from '../botContext.ts';
import type { Post } from '../post.ts';

export type Command = SlashCommand | MenuCommand;

/** A command that is typed. */
export interface SlashCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody & { type: ApplicationCommandType.ChatInput };
  /** Whether only the person who uses it sees the answer. */
  isPrivate(interaction: ChatInputCommandInteraction): boolean;
  /** Makes the answer; the interaction was deferred before. @throws RequestFault where that cannot be done. */
  answer(context: BotContext, interaction: ChatInputCommandInteraction): Promise<readonly Post[]>;
  /** Completes the option that is being typed, at most 25 choices; left out where no option is completed. */
  complete?(context: BotContext, interaction: AutocompleteInteraction): readonly Choice[];
}

/** A command in the menu of a message. */
export interface MenuCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & { type: ApplicationCommandType.Message };
  /** Whether only the person who uses it sees the answer. */
  readonly isPrivate: boolean;
  /** Makes the answer; the interaction was deferred before. @throws RequestFault where that cannot be done. */
  answer(context: BotContext, interaction: MessageContextMenuCommandInteraction): Promise<readonly Post[]>;
}

/** At most 100 characters in each. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** Where every command can be used: in servers that the bot was added to, and in direct messages with it. */
export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
