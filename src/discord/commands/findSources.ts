import { ApplicationCommandType } from 'discord.js';
import { statementOf } from '../messages/check.ts';
import { renderFailure } from '../render/failure.ts';
import { renderStatement } from '../render/statement.ts';
import { RequestFault } from '../requestFault.ts';
import { EVERYWHERE, type MenuCommand } from './command.ts';

/**
 * **Find sources**: what the articles have on a message. Discord sends the message along, so that this works where the bot cannot read
 * messages.
 */
export const findSources: MenuCommand = {
  data: { type: ApplicationCommandType.Message, name: 'Find sources', ...EVERYWHERE },
  isPrivate: false,
  answer: async ({ desk }, { targetMessage, user }) => {
    const statement = statementOf(targetMessage);
    if (statement === '') throw new RequestFault(renderFailure({ kind: 'no text' }));
    const sources = await desk.findSources(statement);
    return renderStatement(sources, { statement, link: targetMessage.url, asker: user.id });
  },
};
