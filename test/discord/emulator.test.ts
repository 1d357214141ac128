import {
  ActivityType,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  Client,
  ComponentType,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Partials,
  type ApplicationCommandDataResolvable,
  type ClientOptions,
  type Interaction,
  type Message,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startEmulator, type Emulator, type EmulatorOptions } from './emulator/emulator.ts';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function start(options?: EmulatorOptions): Promise<Emulator> {
  const emulator = await startEmulator(options);
  open.push(emulator.close);
  return emulator;
}

function clientOf(emulator: Emulator, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages, MessageContent],
    partials: [Partials.Channel],
    rest: { api: emulator.api, version: '10', timeout: 300, ...options.rest },
    // The real one waits for 5 seconds between two identifications.
    ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
    ...options,
  });
  client.on(Events.Error, () => undefined);
  open.push(() => client.destroy());
  return client;
}

async function ready(emulator: Emulator, options?: Partial<ClientOptions>): Promise<Client<true>> {
  const client = clientOf(emulator, options);
  await new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => {
      resolve();
    });
    client.login(emulator.token).catch(reject);
  });
  return client as Client<true>;
}

const nextMessage = (client: Client) =>
  new Promise<Message>((resolve) => {
    client.on(Events.MessageCreate, (message) => {
      if (message.author.id !== client.user?.id) resolve(message);
    });
  });

const onInteraction = (client: Client, handle: (interaction: Interaction) => Promise<unknown>) => {
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction).catch(() => undefined));
};

const identification = (token: string, intents: number) => ({ op: 2, d: { token, intents, properties: {} } });

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DiscordAPIError ? Number(error.code) : error),
  );

const ASK: ApplicationCommandDataResolvable = {
  name: 'ask',
  description: 'Asks',
  options: [
    { type: ApplicationCommandOptionType.String, name: 'question', description: 'What', required: true },
    { type: ApplicationCommandOptionType.String, name: 'topic', description: 'Of what', autocomplete: true },
  ],
};

const button = (customId: string, label = 'Press') => ({
  type: ComponentType.ActionRow as const,
  components: [{ type: ComponentType.Button as const, style: ButtonStyle.Primary as const, label, customId }],
});

const channelOf = (client: Client, id: string) => {
  const channel = client.channels.cache.get(id);
  if (!channel?.isSendable()) throw new Error(`No channel ${id}.`);
  return channel;
};

describe('messages', () => {
  it('reach the client with the mentions that the server reads from them, and are answered', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const arrived = nextMessage(client);
    const ann = emulator.user('ann');
    const asked = ann.send(emulator.channelId, `<@${emulator.botId}> who met?`);
    const message = await arrived;
    expect(message.mentions.users.has(emulator.botId)).toBe(true);
    expect(message.member?.id).toBe(ann.id);
    expect(message.guildId).toBe(emulator.guildId);
    await message.reply({ content: '**Nobody** yet', allowedMentions: { parse: [] } });
    const answer = await emulator.replyTo(asked.id);
    expect(answer).toMatchObject({ content: '**Nobody** yet', mentions: [], type: 19 });
    expect(emulator.duplicates()).toEqual([]);
  });

  it('come from direct messages without a guild, and the answer refuses where the person does', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const arrived = nextMessage(client);
    const ann = emulator.user('ann');
    ann.dm('who met?');
    const message = await arrived;
    expect(message.inGuild()).toBe(false);
    await channelOf(client, message.channelId).sendTyping();
    expect(emulator.typing(ann.dmChannelId)).toHaveLength(1);
    await message.reply('nobody');
    expect(emulator.dms(ann).map(({ content }) => content)).toEqual(['who met?', 'nobody']);
    ann.acceptDms(false);
    expect(await codeOf(message.reply('nobody'))).toBe(50007);
    const stranger = emulator.user('stranger', { member: false });
    expect(await codeOf(client.users.send(stranger.id, 'hello'))).toBe(50278);
  });

  it('are edited and deleted on both sides', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const ann = emulator.user('ann');
    const asked = ann.send(emulator.channelId, 'one');
    const edits = new Promise<Message>((resolve) => {
      client.on(Events.MessageUpdate, (_before, after) => {
        resolve(after);
      });
    });
    ann.edit(asked.id, 'two');
    const edited = await edits;
    expect(edited.content).toBe('two');
    expect(edited.editedTimestamp).not.toBeNull();
    const answer = await edited.reply('first');
    await answer.edit({ content: 'second' });
    expect(emulator.message(answer.id)).toMatchObject({
      content: 'second',
      message_reference: { message_id: asked.id },
    });
    await edited.react('👍');
    expect(emulator.reactions(asked.id)).toEqual([{ emoji: '👍', userId: emulator.botId }]);
    expect(await codeOf(edited.delete())).toBe(50013);
    ann.delete(asked.id);
    expect(await codeOf(edited.reply('third'))).toBe(50035);
    expect(await codeOf(edited.reply({ content: 'third', failIfNotExists: false }))).toBe('done');
    await answer.delete();
    expect(await codeOf(answer.edit('third'))).toBe(10008);
  });

  it('are listed newest first, before and after others', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const ids = ['a', 'b', 'c', 'd'].map((content) => emulator.user('ann').send(emulator.channelId, content).id);
    const { messages } = channelOf(client, emulator.channelId);
    const contents = async (query: object) => [...(await messages.fetch(query)).values()].map(({ content }) => content);
    expect(await contents({ limit: 2 })).toEqual(['d', 'c']);
    expect(await contents({ before: ids[2] })).toEqual(['b', 'a']);
    expect(await contents({ after: ids[0], limit: 2 })).toEqual(['c', 'b']);
    expect(await contents({ around: ids[1], limit: 3 })).toEqual(['c', 'b', 'a']);
  });

  it('carry files', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const sent = await channelOf(client, emulator.channelId).send({
      files: [{ attachment: Buffer.from('dots'), name: 'a.txt' }],
    });
    const file = sent.attachments.first();
    expect(file).toMatchObject({ name: 'a.txt', size: 4 });
    expect(Buffer.from(emulator.attachment(file?.id ?? '') ?? []).toString()).toBe('dots');
    expect(await (await fetch(file?.url ?? '')).text()).toBe('dots');
  });

  it('are empty without Message Content, unless they mention the bot or answer it', async () => {
    const emulator = await start({ approved: { messageContent: false } });
    const client = await ready(emulator, { intents: [Guilds, GuildMessages, DirectMessages] });
    const ann = emulator.user('ann');
    const contents: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => contents.push(content));
    const said = ann.send(emulator.channelId, 'secret');
    ann.send(emulator.channelId, `<@${emulator.botId}> true?`, { replyTo: said.id });
    ann.dm('direct');
    await emulator.until(() => contents.length === 3);
    expect(contents).toEqual(['', `<@${emulator.botId}> true?`, 'direct']);
    expect(
      (await channelOf(client, emulator.channelId).messages.fetch({ message: said.id, force: true })).content,
    ).toBe('');
  });
});

describe('limits', () => {
  it.each([
    ['a long content', { content: 'x'.repeat(2001) }, 50035],
    ['a content of the most characters', { content: 'x'.repeat(2000) }, 'done'],
    ['nothing', { content: ' ' }, 50006],
    ['a long embed', { embeds: [{ description: 'x'.repeat(4097) }] }, 50035],
    ['long embeds together', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] }, 50035],
    ['an embed without anything', { embeds: [{}] }, 50035],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 50035],
    [
      'a good embed',
      { embeds: [{ title: 'x', url: 'https://example.org', fields: [{ name: 'a', value: 'b' }] }] },
      'done',
    ],
    ['a bad address', { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] }, 50035],
    ['a long custom id', { content: 'x', components: [button('x'.repeat(101))] }, 50035],
    ['a long label', { content: 'x', components: [button('x', 'x'.repeat(81))] }, 50035],
    ['a custom id twice', { content: 'x', components: [button('x'), button('x')] }, 50035],
    ['six rows', { content: 'x', components: Array.from({ length: 6 }, (_, at) => button(String(at))) }, 50035],
    ['five rows', { content: 'x', components: Array.from({ length: 5 }, (_, at) => button(String(at))) }, 'done'],
    [
      'mentions in two ways',
      { content: 'x', allowedMentions: { parse: ['users'], users: ['100000000000000000'] } },
      50035,
    ],
  ] as const)('of a message: %s', async (_name, message, expected) => {
    const emulator = await start();
    const client = await ready(emulator);
    const sent = channelOf(client, emulator.channelId).send(message as Parameters<Message['reply']>[0] & object);
    expect(await codeOf(sent)).toBe(expected);
  });

  it.each([
    ['a name with blanks', { name: 'a b', description: 'x' }],
    ['a name in capitals', { name: 'Ask', description: 'x' }],
    ['no description', { name: 'ask', description: '' }],
    ['a long description', { name: 'ask', description: 'x'.repeat(101) }],
    ['a menu with a description', { type: ApplicationCommandType.Message, name: 'Find', description: 'x' }],
    [
      'a required option after another',
      {
        name: 'ask',
        description: 'x',
        options: [
          { type: 3, name: 'a', description: 'x' },
          { type: 3, name: 'b', description: 'x', required: true },
        ],
      },
    ],
    [
      'twenty-six choices',
      {
        name: 'ask',
        description: 'x',
        options: [
          {
            type: 3,
            name: 'a',
            description: 'x',
            choices: Array.from({ length: 26 }, (_, at) => ({ name: `n${at}`, value: `v${at}` })),
          },
        ],
      },
    ],
  ])('of a command: %s', async (_name, command) => {
    const emulator = await start();
    const client = await ready(emulator);
    const route = `/applications/${emulator.applicationId}/commands` as const;
    expect(await codeOf(client.rest.put(route, { body: [command] }))).toBe(50035);
    expect(emulator.commands()).toEqual([]);
  });

  it('say which field is wrong', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const error: unknown = await channelOf(client, emulator.channelId)
      .send({ content: 'x'.repeat(2001) })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ rawError: { errors: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } });
  });
});

describe('permissions', () => {
  it('are asked where the bot sends, by channel and by role', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const channel = channelOf(client, emulator.channelId);
    const asked = emulator.user('ann').send(emulator.channelId, 'who met?');
    emulator.admin.denyBot(emulator.channelId, ['ReadMessageHistory', 'EmbedLinks']);
    const reply = { content: 'x', reply: { messageReference: asked.id } };
    expect(await codeOf(channel.send(reply))).toBe(160002);
    expect(await codeOf(channel.send({ embeds: [{ title: 'x' }] }))).toBe(50013);
    expect(await codeOf(channel.send('plain'))).toBe('done');
    emulator.admin.denyBot(emulator.channelId, ['SendMessages']);
    expect(await codeOf(channel.send('plain'))).toBe(50013);
    emulator.admin.denyBot(emulator.channelId, ['ViewChannel']);
    expect(await codeOf(channel.send('plain'))).toBe(50001);
    emulator.admin.allowBot(emulator.channelId);
    expect(await codeOf(channel.send(reply))).toBe('done');
    emulator.admin.setPermissions(emulator.botRoleId, ['ViewChannel']);
    expect(await codeOf(channel.send('plain'))).toBe(50013);
    expect(emulator.botPermissions(emulator.channelId)).toEqual(['ViewChannel']);
  });

  it('of the client are those of the emulator', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    emulator.admin.denyBot(emulator.channelId, ['EmbedLinks']);
    const channel = client.channels.cache.get(emulator.channelId);
    if (!channel || channel.isDMBased() || channel.isThread()) throw new Error('No channel.');
    const mayEmbed = () => channel.permissionsFor(client.user)?.has('EmbedLinks');
    await emulator.until(() => mayEmbed() === false);
    emulator.admin.allowBot(emulator.channelId);
    await emulator.until(() => mayEmbed() === true);
  });
});

describe('threads', () => {
  it('opened on a message have its id, and are answered in', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const ann = emulator.user('ann');
    const arrived = nextMessage(client);
    const asked = ann.send(emulator.channelId, 'who met?');
    const thread = await (await arrived).startThread({ name: 'Who met' });
    expect(thread.id).toBe(asked.id);
    expect(thread.ownerId).toBe(emulator.botId);
    const inThread = nextMessage(client);
    ann.send(thread.id, 'and where?');
    await (await inThread).reply('there');
    expect(emulator.botMessages(thread.id).at(-1)?.content).toBe('there');
    expect(await codeOf((await arrived).startThread({ name: 'Again' }))).not.toBe('done');
  });

  it('are opened again by sending unless they are locked', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const { id } = emulator.user('ann').openThread(emulator.channelId, 'talk');
    await emulator.until(() => client.channels.cache.has(id));
    const thread = channelOf(client, id);
    emulator.admin.archive(id);
    const sent = await thread.send('hello');
    emulator.admin.archive(id, { locked: true });
    expect(await codeOf(thread.send('hello'))).toBe(50083);
    expect(await codeOf(sent.edit('bye'))).toBe(50083);
  });

  it('are the posts of a forum', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const arrived = nextMessage(client);
    const post = emulator.user('ann').openPost(emulator.forumId, 'Talks', `<@${emulator.botId}> who met?`);
    const message = await arrived;
    expect(message.id).toBe(post.id);
    expect(message.channel.isThread() && message.channel.parentId).toBe(emulator.forumId);
    await message.reply('nobody');
  });
});

describe('interactions', () => {
  it('of a slash command are deferred and filled, within a guild and in direct messages', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    await client.application.commands.set([ASK]);
    onInteraction(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply(`You asked ${interaction.options.getString('question', true)}`);
      await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    });
    const ann = emulator.user('ann');
    for (const where of [{ channel: emulator.channelId }, 'dm'] as const) {
      const asked = ann.slash('ask', { question: 'who met?' }, where);
      expect(await asked.acknowledged).toMatchObject({ type: 5, ephemeral: false });
      expect(await asked.answered()).toMatchObject({
        content: 'You asked who met?',
        interaction_metadata: { id: asked.id },
      });
      await emulator.until(() => asked.followUps().length === 1);
      expect(asked.followUps()[0]?.flags).toBe(MessageFlags.Ephemeral);
    }
    expect(emulator.messages(emulator.channelId)).toHaveLength(1);
    expect(() => ann.slash('ask', {})).toThrow('needs question');
    expect(() => ann.slash('tell')).toThrow('No command "tell"');
  });

  it('that are private stay private, whatever the edit says, and their buttons work for their owner only', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    await client.application.commands.set([ASK]);
    onInteraction(client, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({ content: 'private', components: [button('share')] });
      } else if (interaction.isButton()) await interaction.update({ content: 'shared', components: [] });
    });
    const ann = emulator.user('ann');
    const answer = await ann.slash('ask', { question: 'who?' }).answered();
    expect(answer.flags).toBe(MessageFlags.Ephemeral);
    expect(emulator.messages(emulator.channelId)).toEqual([]);
    expect(() => emulator.user('bob').press(answer.id, 'share')).toThrow('No message');
    expect(() => ann.press(answer.id, 'other')).toThrow('No button');
    const pressed = ann.press(answer.id, 'share');
    expect(await pressed.answered()).toMatchObject({ id: answer.id, content: 'shared', flags: MessageFlags.Ephemeral });
    expect(await pressed.acknowledged).toMatchObject({ type: 7 });
  });

  it('of autocompletion give choices', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    await client.application.commands.set([ASK]);
    onInteraction(client, async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: interaction.options.getFocused(), value: 'v' }]);
    });
    expect(await emulator.user('ann').type('ask', { topic: 'ri' }, 'topic')).toEqual([{ name: 'ri', value: 'v' }]);
  });

  it('of a context menu bring the message, whatever the intents', async () => {
    const emulator = await start({ approved: { messageContent: false } });
    const client = await ready(emulator, { intents: [Guilds, GuildMessages] });
    await client.application.commands.set([{ type: ApplicationCommandType.Message, name: 'Find sources' }]);
    const [command] = await client.application.commands.fetch().then((all) => [...all.values()]);
    expect(command).toMatchObject({ name: 'Find sources', type: ApplicationCommandType.Message });
    onInteraction(client, async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
    });
    const said = emulator.otherBot(emulator.channelId, 'They met.');
    expect((await emulator.user('ann').menu('Find sources', said.id).answered()).content).toBe('They met.');
  });

  it('are acknowledged once, within 3 seconds, and are answered within 15 minutes', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    await client.application.commands.set([ASK]);
    const arrived: Interaction[] = [];
    client.on(Events.InteractionCreate, (interaction) => arrived.push(interaction));
    const ann = emulator.user('ann');
    const ask = async () => {
      const handle = ann.slash('ask', { question: 'who?' });
      const interaction = await emulator.until(() => arrived.find(({ id }) => id === handle.id));
      if (!interaction.isChatInputCommand()) throw new Error('Not a command.');
      return { handle, interaction };
    };
    const raw = (interaction: Interaction) =>
      client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        body: { type: 5 },
        auth: false,
      });
    const first = await ask();
    const webhook = `/webhooks/${emulator.applicationId}/${first.interaction.token}` as const;
    const original = () => client.rest.patch(`${webhook}/messages/@original`, { body: { content: 'x' }, auth: false });
    expect(await codeOf(original())).toBe(10015);
    await first.interaction.deferReply();
    expect(await codeOf(raw(first.interaction))).toBe(40060);
    emulator.clock.advance(15 * 60_000 + 1);
    expect(await codeOf(original())).toBe(50027);
    const second = await ask();
    emulator.clock.advance(3_001);
    expect(await codeOf(second.interaction.reply('late'))).toBe(10062);
    expect(second.handle.status()).toBe('did not respond');
  });
});

describe('commands', () => {
  it('are read back as Discord gives them, with their ids kept', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const first = await client.application.commands.set([ASK]);
    const second = await client.application.commands.set([ASK, { name: 'help', description: 'Helps' }]);
    expect(second.find(({ name }) => name === 'ask')?.id).toBe(first.first()?.id);
    const read = await client.application.commands.fetch({ withLocalizations: true });
    expect(read.map(({ name }) => name)).toEqual(['ask', 'help']);
    expect(emulator.commands()[0]?.options?.map((option) => 'required' in option)).toEqual([true, false]);
    await client.application.commands.set([ASK], emulator.guildId);
    expect(emulator.commands(emulator.guildId)).toHaveLength(1);
  });
});

describe('the gateway', () => {
  it('replays to a resumed session what it has missed', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const contents: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => contents.push(content));
    emulator.gateway.cut();
    const ann = emulator.user('ann');
    ann.send(emulator.channelId, 'one');
    ann.send(emulator.channelId, 'two');
    await emulator.until(() => emulator.gateway.resumed === 1 && contents.length === 2);
    expect(contents).toEqual(['one', 'two']);
    emulator.gateway.requestReconnect();
    await emulator.until(() => emulator.gateway.resumed === 2);
    emulator.gateway.invalidateSession(true);
    await emulator.until(() => emulator.gateway.resumed === 3);
    expect(emulator.gateway.identified).toBe(1);
  });

  it('begins anew after an invalid session, and what was sent in between is lost', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const contents: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => contents.push(content));
    emulator.gateway.close(1000);
    emulator.user('ann').send(emulator.channelId, 'lost');
    await emulator.until(() => emulator.gateway.identified === 2);
    emulator.user('ann').send(emulator.channelId, 'found');
    await emulator.until(() => contents.length > 0);
    expect(contents).toEqual(['found']);
    const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    emulator.gateway.invalidateSession(false);
    await again;
    expect(emulator.gateway.identified).toBe(3);
  });

  it('refuses wrong tokens and intents that are not switched on', async () => {
    const emulator = await start({ approved: { messageContent: false } });
    await expect(clientOf(emulator).login(emulator.token)).rejects.toThrow('disallowed intents');
    await expect(clientOf(emulator).login('wrong.token')).rejects.toThrow('invalid token');
  });

  it('refuses connections for a while, leaves resumes unanswered, and repeats and swaps events', async () => {
    const emulator = await start({ heartbeatIntervalMs: 200 });
    const client = await ready(emulator);
    const contents: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => contents.push(content));
    const ann = emulator.user('ann');
    emulator.gateway.swapNext();
    ann.send(emulator.channelId, 'one');
    ann.send(emulator.channelId, 'two');
    emulator.gateway.duplicateNext('MESSAGE_CREATE');
    ann.send(emulator.channelId, 'three');
    await emulator.until(() => contents.includes('three'));
    expect(contents).toEqual(['two', 'one', 'three']);
    const handshakes = emulator.gateway.refuseHandshakes();
    emulator.gateway.cut();
    await emulator.until(() => handshakes.refused > 0);
    emulator.gateway.answerResumes(false);
    handshakes.allow();
    await emulator.until(() => emulator.gateway.resumesAsked === 1);
    expect(emulator.gateway.resumed).toBe(0);
    emulator.gateway.answerResumes(true);
    emulator.gateway.cut();
    await emulator.until(() => emulator.gateway.resumed === 1);
    emulator.gateway.acknowledgeHeartbeats(false);
    await emulator.until(() => emulator.gateway.resumed === 2);
  });

  it.each([
    ['anything before an identification', 4003, () => [{ op: 3, d: {} }]],
    ['a second identification', 4005, (token: string) => [identification(token, 1), identification(token, 1)]],
    ['what is not JSON', 4002, () => ['{']],
    ['too large a frame', 4002, () => [{ op: 1, d: 'x'.repeat(4096) }]],
    ['an unknown token', 4004, () => [identification('wrong', 1)]],
    ['unknown intents', 4013, (token: string) => [identification(token, 1 << 30)]],
    ['an unknown operation', 4001, (token: string) => [identification(token, 1), { op: 99 }]],
    ['too many frames', 4008, () => Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
  ] as const)('closes on %s', async (_name, code, frames) => {
    const emulator = await start();
    const socket = new WebSocket(`${emulator.api.replace(/^http(.*)\/api$/u, 'ws$1')}/?v=10&encoding=json`);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));
    for (const frame of frames(emulator.token)) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
    expect(await closed).toBe(code);
  });

  it('closes every connection for as long as it is told to, and has no sessions left', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    emulator.gateway.closeOnConnect(4002);
    const attempts: unknown[] = [];
    client.on(Events.ShardReconnecting, (shard) => attempts.push(shard));
    emulator.gateway.cut();
    await emulator.until(() => attempts.length === 2);
    emulator.gateway.closeOnConnect(null);
    await emulator.until(() => emulator.gateway.resumed === 1);
    emulator.gateway.setSessionStarts(0);
    await expect(clientOf(emulator).login(emulator.token)).rejects.toThrow('Not enough sessions');
  });

  it('loses a guild and restores it', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const seen: string[] = [];
    client.on(Events.GuildUnavailable, () => seen.push('unavailable'));
    client.on(Events.GuildAvailable, () => seen.push('available'));
    client.on(Events.GuildCreate, () => seen.push('joined'));
    client.on(Events.GuildDelete, () => seen.push('left'));
    emulator.admin.loseGuild(emulator.guildId);
    emulator.admin.restoreGuild(emulator.guildId);
    const { guildId } = emulator.admin.addGuild('Elsewhere');
    emulator.admin.removeBot(guildId);
    await emulator.until(() => seen.length === 4);
    expect(seen).toEqual(['unavailable', 'available', 'joined', 'left']);
  });

  it('takes a presence', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    client.user.setPresence({ activities: [{ name: 'articles', type: ActivityType.Listening }] });
    emulator.gateway.requestHeartbeat();
    emulator.user('ann').send(emulator.channelId, 'still there?');
    await nextMessage(client);
    expect(emulator.gateway.sessions()[0]?.connected).toBe(true);
  });
});

describe('faults of REST', () => {
  it('come by script, and requests are kept', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const channel = channelOf(client, emulator.channelId);
    emulator.faults.script('POST /channels/:id/messages', [500, 502, { rateLimit: 'user', retryAfter: 0.05 }]);
    await channel.send('at last');
    expect(emulator.faults.left()).toBe(0);
    const statuses = emulator.requests({ method: 'POST', path: /messages$/u }).map(({ status }) => status);
    expect(statuses).toEqual([500, 502, 429, 200]);
    expect(emulator.botMessages(emulator.channelId)).toHaveLength(1);
    emulator.faults.script('POST /channels/:id/messages', [{ status: 403, code: 200000, message: 'Blocked' }]);
    expect(await codeOf(channel.send('blocked'))).toBe(200000);
  });

  it('lose answers, so that messages come twice unless a nonce is enforced', async () => {
    const emulator = await start();
    for (const [enforceNonce, count] of [
      [false, 2],
      [true, 1],
    ] as const) {
      const client = await ready(emulator, { enforceNonce });
      const { id } = emulator.admin.addChannel({ name: `nonce-${String(enforceNonce)}` });
      await emulator.until(() => client.channels.cache.has(id));
      emulator.faults.script(`POST /channels/${id}/messages`, ['lose-answer']);
      await channelOf(client, id).send('once?');
      expect(emulator.botMessages(id)).toHaveLength(count);
      await client.destroy();
    }
  });

  it('cut connections before and after the work is done', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const channel = channelOf(client, emulator.channelId);
    emulator.faults.script('POST /channels/:id/messages', ['cut-before', 'cut-after']);
    await expect(channel.send('never')).rejects.toThrow();
    await expect(channel.send('nevertheless')).rejects.toThrow();
    expect(emulator.botMessages(emulator.channelId).map(({ content }) => content)).toEqual(['nevertheless']);
    let release: () => void = () => undefined;
    const holdAnswer = new Promise<void>((resolve) => {
      release = resolve;
    });
    emulator.faults.script('POST /channels/:id/messages', [{ holdAnswer }]);
    const sent = channel.send('held');
    await emulator.until(() => emulator.botMessages(emulator.channelId).length === 2);
    release();
    expect((await sent).content).toBe('held');
  });

  it('follow from limits: of a bucket, and of a page of Cloudflare', async () => {
    const rateLimits = { 'POST /channels/:channel/messages': { limit: 1, perMs: 60 } };
    const emulator = await start({ rateLimits });
    const client = await ready(emulator);
    const channel = channelOf(client, emulator.channelId);
    await Promise.all([channel.send('one'), channel.send('two'), channel.send('three')]);
    expect(emulator.botMessages(emulator.channelId).map(({ content }) => content)).toEqual(['one', 'two', 'three']);
    emulator.faults.script('POST /channels/:id/typing', [
      { rateLimit: 'cloudflare', retryAfter: 0.05 },
      { rateLimit: 'global', retryAfter: 0.05 },
    ]);
    await channel.sendTyping();
    expect(emulator.typing(emulator.channelId)).toHaveLength(1);
  });

  it('follow from a token that was revoked', async () => {
    const emulator = await start();
    const client = await ready(emulator);
    const left = new Promise<number>((resolve) => {
      client.on(Events.ShardDisconnect, ({ code }) => {
        resolve(code);
      });
    });
    emulator.revokeToken();
    expect(await left).toBe(4004);
    expect(await codeOf(channelOf(client, emulator.channelId).send('x'))).toBe(0);
  });
});
