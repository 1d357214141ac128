import { type APIMessage, type Message, Routes, type SendableChannels } from 'discord.js';
import { type DiscordConfig, readConfig } from '../../../src/config.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import type { BotContext } from '../../../src/discord/botContext.ts';
import { COMMANDS } from '../../../src/discord/commands/commands.ts';
import { createBookkeeping } from '../../../src/discord/bookkeeping.ts';
import { answerMessage } from '../../../src/discord/messages/onMessage.ts';
import { createOutgoing, type Delivery } from '../../../src/discord/outgoing.ts';
import { renderHelp } from '../../../src/discord/render/help.ts';
import { missingPermissions } from '../../../src/discord/session/permissions.ts';
import { createInHand } from '../../../src/discord/session/inHand.ts';
import { registerCommands } from '../../../src/discord/session/registration.ts';
import { openSession, type Session } from '../../../src/discord/session/session.ts';
import { createTitleIndex } from '../../../src/discord/titleIndex.ts';
import { openDesk } from '../../../src/openDesk.ts';
import { temporaryRecords } from '../../records/temporaryRecords.ts';
import { SetupError } from '../../../src/setupError.ts';
import { readOptions } from '../../../src/terminal/arguments.ts';
import { interruption } from '../../../src/terminal/interruption.ts';
import { notice, print, runCommand } from '../../../src/terminal/runCommand.ts';
import { today } from '../../../src/terminal/today.ts';
import { difference } from './smoke/difference.ts';
import { allViews } from './smoke/views.ts';

const USAGE = 'DISCORD_SMOKE_CHANNEL=ID npm run -s smoke-discord';

await runCommand(async (argv) => {
  readOptions(argv, {}, USAGE);
  const config = readConfig();
  const { DISCORD_SMOKE_CHANNEL: channel = '' } = process.env;
  if (config.discord === null || channel === '') {
    print('skipped: needs DISCORD_TOKEN, and in DISCORD_SMOKE_CHANNEL the id of a channel that the bot may write in.');
    return;
  }
  const desk = await openDesk(config, { onNotice: notice });
  try {
    if (!(await smoke(config.discord, channel, desk))) process.exitCode = 1;
  } finally {
    await desk.close();
  }
  setTimeout(() => process.exit(), 500).unref();
});

/** Logs in, sends one of everything to the channel, reads it back and deletes it again. */
async function smoke({ token, api, guild }: DiscordConfig, channelId: string, desk: Desk): Promise<boolean> {
  const outgoing = createOutgoing({ log: notice });
  const records = temporaryRecords();
  const bookkeeping = createBookkeeping(records, notice);
  const given = { desk, records, bookkeeping, outgoing, titles: createTitleIndex(desk, notice), log: notice, today };
  const idle = async () => Promise.resolve();
  const handlers = { onMessage: idle, onEdit: idle, onInteraction: idle };
  const session = await openSession({ token, api, handlers, given, signal: interruption() });
  try {
    const { client } = session;
    print(`ok       logged in as ${client.user.tag}`);
    const context: BotContext = { ...given, client, inHand: createInHand(), health: stateOf(session) };
    print(`ok       ${await commandsLine(session, guild)}`);
    return await playIn(context, await smokeChannel(session, channelId));
  } finally {
    await session.close();
    records.close();
  }
}

/** Commands for all servers are not registered on the way: people would see them. */
async function commandsLine({ client }: Session, guild: string | null): Promise<string> {
  if (guild === null) return 'commands left alone: without DISCORD_GUILD_ID they would be registered for all servers';
  const commands = COMMANDS.map(({ data }) => data);
  const applicationId = client.application.id;
  const isChanged = await registerCommands({ rest: client.rest, applicationId, commands, guild });
  return `${commands.length} commands ${isChanged ? 'registered' : 'are registered'} for the server`;
}

async function smokeChannel({ client }: Session, id: string): Promise<SendableChannels> {
  const channel = await client.channels.fetch(id).catch(() => null);
  if (channel?.isSendable()) return channel;
  throw new SetupError(`DISCORD_SMOKE_CHANNEL ${id} is no channel that the bot can write in.`, `Usage: ${USAGE}`);
}

function stateOf({ client }: Session): BotContext['health'] {
  return () => ({ state: 'ready', since: client.readyTimestamp, attempts: 0 });
}

async function playIn(context: BotContext, channel: SendableChannels): Promise<boolean> {
  const sent: Message[] = [];
  let isSound = true;
  const check = (what: string, wrong: string | null) => {
    print(wrong === null ? `ok       ${what}` : `WRONG    ${what}: ${wrong}`);
    isSound &&= wrong === null;
  };
  try {
    const missing = 'guild' in channel ? missingPermissions(channel) : [];
    check('permissions', missing.length === 0 ? null : `missing: ${missing.join(', ')}`);
    await sendAllViews(context, channel, missing, sent, check);
    await answerAndChange(context, channel, sent, check);
  } finally {
    for (const message of sent.reverse()) await context.outgoing.remove(message);
    const left = await Promise.all(
      sent.map(async ({ id }) =>
        channel.messages.fetch({ message: id, force: true }).then(
          () => 1,
          () => 0,
        ),
      ),
    );
    check(`${sent.length} messages deleted`, left.includes(1) ? 'some are still there' : null);
  }
  return isSound;
}

type Check = (what: string, wrong: string | null) => void;

async function sendAllViews(
  { client, desk, outgoing }: BotContext,
  channel: SendableChannels,
  missing: readonly string[],
  sent: Message[],
  check: Check,
): Promise<void> {
  const viewing = { desk, now: today(), asker: client.user.id, latencyMs: client.ws.ping, missing };
  for (const { name, posts } of await allViews(viewing)) {
    const messages = await readBack(channel, await outgoing.send(channel, posts));
    sent.push(...messages);
    const wrong = posts.map((post, index) => difference(post, messages[index] ?? null)).find((one) => one !== null);
    check(name, wrong ?? null);
  }
}

/** The whole way of a message: a question of the bot's own, which is answered by a reply, edited, and reacted to. */
async function answerAndChange(
  context: BotContext,
  channel: SendableChannels,
  sent: Message[],
  check: Check,
): Promise<void> {
  const question = await channel.send('How long did the Anchorage summit last?');
  sent.push(question);
  const began = performance.now();
  await answerMessage(context, question);
  const took = Math.round(performance.now() - began);
  const later = await channel.messages.fetch({ after: question.id, cache: false });
  const answer = later.find(({ reference }) => reference?.messageId === question.id);
  check(`a question answered by a reply after ${took} ms`, answer ? null : 'there is no reply');
  if (!answer) return;
  sent.push(answer);
  const [help] = renderHelp();
  if (help) {
    await context.outgoing.edit(answer, [help]);
    check('an answer changed', difference(help, await channel.messages.fetch({ message: answer.id, force: true })));
  }
  await context.outgoing.react(question, '👍');
  // The client keeps no reactions.
  const raw = (await context.client.rest.get(Routes.channelMessage(channel.id, question.id))) as APIMessage;
  check('a reaction', raw.reactions?.some(({ me }) => me) ? null : 'it is not there');
}

async function readBack(channel: SendableChannels, delivery: Delivery): Promise<Message[]> {
  const ids = delivery.status === 'sent' ? delivery.messages : [];
  return Promise.all(ids.map(async (message) => channel.messages.fetch({ message, force: true })));
}
