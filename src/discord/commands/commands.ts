import { article } from './article.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import type { MenuCommand, SlashCommand } from './command.ts';
import { deleteAnswer } from './deleteAnswer.ts';
import { findSources } from './findSources.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { timeline } from './timeline.ts';
import { watch } from './watch.ts';

/** The commands that are typed, in the order of `/help`. */
export const SLASH_COMMANDS: readonly SlashCommand[] = [
  ask,
  article,
  articles,
  search,
  quote,
  timeline,
  watch,
  gaps,
  settings,
  help,
  status,
];

/** The commands in the menu of a message. */
export const MENU_COMMANDS: readonly MenuCommand[] = [findSources, deleteAnswer];

/** All commands, as they are registered with Discord. */
export const COMMANDS: readonly (SlashCommand | MenuCommand)[] = [...SLASH_COMMANDS, ...MENU_COMMANDS];
