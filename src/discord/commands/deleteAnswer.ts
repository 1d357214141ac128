import {
  ApplicationCommandType,
  type Message,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { askerOf } from '../messages/askerOf.ts';
import { referenceOf } from '../messages/reference.ts';
import { describeFault, faultOf } from '../outgoing/fault.ts';
import { renderFailure } from '../render/failure.ts';
import { textPosts } from '../render/posts.ts';
import { RequestFault } from '../requestFault.ts';
import { messagesOfAnswer } from './messagesOfAnswer.ts';
import { EVERYWHERE, type MenuCommand } from './command.ts';

/** **Delete answer**: for who asked, and for moderators. */
export const deleteAnswer: MenuCommand = {
  data: { type: ApplicationCommandType.Message, name: 'Delete answer', ...EVERYWHERE },
  isPrivate: true,
  answer: async ({ client, log }, interaction) => {
    const { targetMessage } = interaction;
    if (targetMessage.author.id !== client.user.id) throw new RequestFault(renderFailure({ kind: 'not mine' }));
    if (!(await mayDelete(interaction))) throw new RequestFault(renderFailure({ kind: 'not yours' }));
    try {
      for (const message of await messagesOfAnswer(targetMessage)) await message.delete();
    } catch (error) {
      if (faultOf(error) === 'reference') return textPosts(['The answer is gone already.']);
      log(`An answer was not deleted: ${describeFault(error)}`);
      return textPosts(['Discord did not delete the answer. Try again in a moment.']);
    }
    return textPosts(['Deleted.']);
  },
};

/** In direct messages every answer is for the one person there. */
async function mayDelete(interaction: MessageContextMenuCommandInteraction): Promise<boolean> {
  const { user, targetMessage, memberPermissions } = interaction;
  if (!interaction.inGuild() || memberPermissions?.has(PermissionFlagsBits.ManageMessages)) return true;
  const [first] = await messagesOfAnswer(targetMessage);
  const asker = askerOf(targetMessage) ?? (first && (await writerOfQuestion(first)));
  return asker === user.id;
}

/** An answer without buttons tells by the message that it replies to. */
async function writerOfQuestion(answer: Message): Promise<string | null> {
  return askerOf(answer) ?? (await referenceOf(answer))?.author.id ?? null;
}
