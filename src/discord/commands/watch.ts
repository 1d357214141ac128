import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  type GuildTextBasedChannel,
} from 'discord.js';
import { wordingOf } from '../../records/gaps.ts';
import type { Watch } from '../../records/watches.ts';
import type { BotContext } from '../botContext.ts';
import { MODERATORS, moderatedServer } from '../moderators.ts';
import type { Post } from '../post.ts';
import { textPosts } from '../render/posts.ts';
import { clip } from '../render/shorten.ts';
import { renderAdded, renderNotAdded, renderNotWatched, renderRemoved, renderWatches } from '../render/watches.ts';
import { RequestFault } from '../requestFault.ts';
import { INTERVALS, USUAL_INTERVAL_MS } from '../watch/intervals.ts';
import { takeStock } from '../watch/takeStock.ts';
import { lackingFor } from '../watch/watchedChannel.ts';
import type { Choice, SlashCommand } from './command.ts';

/** Characters of a topic. */
export const LONGEST_TOPIC = 80;

/** `/watch add`, `/watch list` and `/watch remove`: what is posted in a channel when articles on it come in. */
export const watch: SlashCommand = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'watch',
    description: 'For moderators: posts in a channel when new articles on a topic come in',
    options: [
      subcommand('add', 'Watches a topic in this channel', [
        topicOption('Such as Istanbul, prisoner exchange or a name'),
        {
          type: ApplicationCommandOptionType.String,
          name: 'every',
          description: 'How often I may post at most; every 6 hours when left out',
          required: false,
          choices: INTERVALS.map(({ name }) => ({ name, value: name })),
        },
      ]),
      subcommand('list', 'Shows what is watched in this server', []),
      subcommand('remove', 'Ends a watch', [topicOption('What is watched no more')]),
    ],
    ...MODERATORS,
  },
  isPrivate: () => true,
  answer: async (context, interaction) => {
    const guild = moderatedServer(interaction);
    switch (interaction.options.getSubcommand()) {
      case 'add':
        return add(context, interaction, guild);
      case 'remove':
        return remove(context, interaction, guild);
      default:
        return renderWatches(context.records.watches.list(guild));
    }
  },
  complete: ({ records, titles }, { options, guildId, client }) => {
    const typed = options.getFocused();
    if (options.getSubcommand() === 'add') return titles.topics(typed).map(topicChoice);
    const nameOf = ({ channel }: Watch) => {
      const found = client.channels.cache.get(channel);
      return found !== undefined && 'name' in found ? `#${found.name ?? ''}` : 'another channel';
    };
    return records.watches
      .list(guildId ?? '')
      .filter(({ topic }) => wordingOf(topic).includes(wordingOf(typed)))
      .map((each) => ({ name: clip(`${each.topic} · ${nameOf(each)}`, 100), value: `${BY_ID}${each.id}` }));
  },
};

type Options = Extract<APIApplicationCommandOption, { type: ApplicationCommandOptionType.Subcommand }>['options'];

function subcommand(name: string, description: string, options: NonNullable<Options>) {
  return { type: ApplicationCommandOptionType.Subcommand as const, name, description, options };
}

function topicOption(description: string) {
  return {
    type: ApplicationCommandOptionType.String as const,
    name: 'topic',
    description,
    required: true,
    min_length: 2,
    max_length: LONGEST_TOPIC,
    autocomplete: true as const,
  };
}

async function add(
  { desk, records }: BotContext,
  { options, channel }: ChatInputCommandInteraction,
  guild: string,
): Promise<readonly Post[]> {
  const topic = readTopic(options.getString('topic', true));
  const { id } = writable(channel);
  const every = INTERVALS.find(({ name }) => name === options.getString('every'));
  const wanted = { guild, channel: id, topic, everyMs: every?.everyMs ?? USUAL_INTERVAL_MS };
  // What is there by now is not new.
  await takeStock(desk, records.stock);
  const outcome = records.watches.add(wanted, records.stock.latest());
  if (outcome !== 'added') return renderNotAdded(outcome, topic);
  return renderAdded(wanted, (await desk.articles({ topic, window: null })).entries.length);
}

/**
 * A topic in one line.
 *
 * @throws RequestFault where it has no words, or too many.
 */
export function readTopic(written: string): string {
  const topic = written.replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(topic)) throw new RequestFault(textPosts(['Name a topic in words, such as “Istanbul”.']));
  if (topic.length > LONGEST_TOPIC)
    throw new RequestFault(
      textPosts([`A topic has at most ${LONGEST_TOPIC} characters; a name or two words do best.`]),
    );
  return topic;
}

/** The channel of a command. @throws RequestFault where the bot cannot post there, with what it lacks. */
function writable(channel: ChatInputCommandInteraction['channel']): GuildTextBasedChannel {
  if (channel === null || channel.isDMBased() || !channel.isSendable())
    throw new RequestFault(textPosts(['I cannot see this channel, so I cannot post in it.']));
  const lacking = lackingFor(channel);
  if (lacking.length > 0)
    throw new RequestFault(
      textPosts([`To post in this channel I need: ${lacking.join(', ')}. Nothing is watched yet.`]),
    );
  return channel;
}

/** In front of the id of a watch that was chosen, and not typed. */
const BY_ID = 'watch:';

async function remove(
  { records }: BotContext,
  { options, channelId }: ChatInputCommandInteraction,
  guild: string,
): Promise<readonly Post[]> {
  const wanted = options.getString('topic', true);
  const all = records.watches.list(guild);
  const named = all.filter(({ topic }) => wordingOf(topic) === wordingOf(wanted));
  const found =
    all.find(({ id }) => wanted === `${BY_ID}${id}`) ??
    named.find(({ channel }) => channel === channelId) ??
    (named.length === 1 ? named[0] : undefined);
  if (found) records.watches.remove(found.id);
  return Promise.resolve(found ? renderRemoved(found) : renderNotWatched(clip(wanted, LONGEST_TOPIC)));
}

function topicChoice(topic: string): Choice {
  const name = clip(topic, LONGEST_TOPIC);
  return { name, value: name };
}
