import {
  type ChatInputCommandInteraction,
  Events,
  type Message,
  MessageFlags,
  type SendableChannels,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { persist } from '../../src/discord/outgoing/persist.ts';
import type { Deferred } from '../../src/discord/outgoing.ts';
import type { Post } from '../../src/discord/post.ts';
import type { UserActor } from './emulator/actors/userActor.ts';
import { type Emulator, startEmulator } from './emulator/emulator.ts';
import type { InteractionHandle } from './emulator/interactions/interactionHandle.ts';
import { type Bot, startBot } from './messages/bot.ts';

let emulator: Emulator;
let bot: Bot;
let ada: UserActor;
/** A channel of each test's own. */
let place: string;

beforeAll(async () => {
  emulator = await startEmulator();
  bot = await startBot(emulator);
  ada = emulator.user('Ada');
  await bot.client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
});

afterAll(async () => {
  await bot.stop();
  await emulator.close();
});

let count = 0;
beforeEach(async () => {
  place = emulator.admin.addChannel({ name: `place-${count++}` }).id;
  await emulator.until(() => bot.client.channels.cache.has(place));
  bot.lines.length = 0;
});

afterEach(() => {
  expect(emulator.faults.left()).toBe(0);
  expect(emulator.duplicates()).toEqual([]);
});

const post = (content: string): Post => ({ content, embeds: [], rows: [] });
const ANSWER = [post('It is written.')];
const SEND = 'POST /channels/:channel/messages';

/** A question that the bot does not answer by itself, as it came in. */
async function asked(where = place): Promise<Message> {
  const { id } = ada.send(where, 'who lit the lamp?');
  return emulator.until(() => bot.client.channels.cache.has(where) && messagesOf(where).cache.get(id), {
    what: 'the question',
  });
}

async function askedDirectly(): Promise<Message> {
  const { id } = ada.dm('hello');
  await emulator.replyTo(id);
  return messagesOf(ada.dmChannelId).fetch(id);
}

function messagesOf(channelId: string) {
  return channelOf(channelId).messages;
}

function channelOf(channelId: string): SendableChannels {
  const channel = bot.client.channels.cache.get(channelId);
  if (!channel?.isSendable()) throw new Error('The channel is not there.');
  return channel;
}

const contents = (channelId: string) => emulator.botMessages(channelId).map(({ content }) => content);

describe('what goes out', () => {
  it('pings nobody, whatever it says, and unfolds no previews', async () => {
    const question = await asked();
    await bot.outgoing.reply(question, [post(`<@${ada.id}> <@&${emulator.botRoleId}> @everyone https://lamp.example`)]);
    const [sent] = emulator.botMessages(place);
    expect(sent).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
    expect(sent?.message_reference?.message_id).toBe(question.id);
    expect(sent?.flags).toBe(MessageFlags.SuppressEmbeds);
  });

  it('keeps embeds of its own visible', async () => {
    const boxed = { ...post('A box:'), embeds: [{ title: 'Lamp', description: 'It was lit.' }] };
    await bot.outgoing.send(channelOf(place), [boxed]);
    expect(emulator.botMessages(place)[0]).toMatchObject({ flags: 0, embeds: [{ title: 'Lamp' }] });
  });

  it('has its files attached, with what is said of them, and comes once when an answer is lost', async () => {
    const files = [
      { name: 'lamp.csv', data: Buffer.from('lamp;lit\n') },
      { name: 'lamp.png', data: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), description: 'A lamp “🏮”' },
    ];
    emulator.faults.script(SEND, [500, 'cut-after']);
    await bot.outgoing.send(channelOf(place), [{ ...post('Two files:'), files }]);
    const sent = emulator.botMessages(place);
    expect(sent).toHaveLength(1);
    const [table, picture] = sent[0]?.attachments ?? [];
    expect(table).toMatchObject({ filename: 'lamp.csv', size: 9 });
    expect(table).not.toHaveProperty('description');
    expect(picture).toMatchObject({ filename: 'lamp.png', content_type: 'image/png', description: 'A lamp “🏮”' });
    expect(Buffer.from(emulator.attachment(table?.id ?? '') ?? []).toString()).toBe('lamp;lit\n');
  });

  it('comes in order, each message referring to the one before', async () => {
    const question = await asked();
    const sent = await bot.outgoing.reply(question, [post('one'), post('two'), post('three')]);
    const [one, two, three] = emulator.botMessages(place);
    expect(sent).toEqual({ status: 'sent', messages: [one?.id, two?.id, three?.id] });
    expect(two?.message_reference?.message_id).toBe(one?.id);
    expect(three?.message_reference?.message_id).toBe(two?.id);
  });

  it('stands as far as it came when a later message is refused', async () => {
    emulator.faults.script(SEND, ['ok', { status: 400, code: 50035 }]);
    const sent = await bot.outgoing.send(channelOf(place), [post('one'), post('two')]);
    expect(sent).toMatchObject({ status: 'sent', messages: [emulator.botMessages(place)[0]?.id] });
    expect(bot.lines).toEqual([expect.stringContaining('The rest of an answer was not sent: 50035')]);
  });

  it('can be changed and taken away', async () => {
    await bot.outgoing.send(channelOf(place), [post('It is dark.')]);
    const message = await messagesOf(place).fetch(emulator.botMessages(place)[0]?.id ?? '');
    await bot.outgoing.edit(message, [post('It is light.'), post('Still.')]);
    expect(contents(place)).toEqual(['It is light.', 'Still.']);
    await bot.outgoing.remove(message);
    expect(contents(place)).toEqual(['Still.']);
  });
});

describe('trouble that passes', () => {
  it.each([
    ['500, 502 and 503', [500, 502, 503, 500, 500]],
    ['an answer that never comes', ['lose-answer']],
    ['answers that never come', ['lose-answer', 'lose-answer', 'lose-answer', 'lose-answer']],
    ['a connection that is cut after it was done', ['cut-after']],
    ['a connection that is cut before it was done', ['cut-before', 'cut-before']],
    ['a limit of the route', [{ rateLimit: 'user', retryAfter: 0.05 }]],
    ['a limit of all routes', [{ rateLimit: 'global', retryAfter: 0.05 }]],
    ['a limit before Discord', [{ rateLimit: 'cloudflare', retryAfter: 0.05 }]],
  ] as const)('%s: it is said once', async (_fault, steps) => {
    const question = await asked();
    emulator.faults.script(SEND, steps);
    expect(await bot.outgoing.reply(question, ANSWER)).toMatchObject({ status: 'sent' });
    expect(contents(place)).toEqual(['It is written.']);
    expect(bot.lines).toEqual([]);
  });

  it('an edit is tried again too', async () => {
    await bot.outgoing.send(channelOf(place), [post('It is dark.')]);
    const message = await messagesOf(place).fetch(emulator.botMessages(place)[0]?.id ?? '');
    emulator.faults.script('PATCH /channels/:channel/messages/:message', ['cut-before', 500, 500, 500, 500]);
    await bot.outgoing.edit(message, [post('It is light.')]);
    expect(contents(place)).toEqual(['It is light.']);
  });

  it('what does not pass is given up with one line', async () => {
    const question = await asked();
    emulator.faults.script(
      SEND,
      Array.from({ length: 16 }, () => 503),
    );
    expect(await bot.outgoing.reply(question, ANSWER)).toMatchObject({ status: 'refused' });
    expect(bot.lines).toEqual([expect.stringContaining('An answer was not sent: 503')]);
  });

  it('nothing is tried again once the time for it is over', async () => {
    let attempts = 0;
    const attempt = async () => {
      attempts += 1;
      return Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
    };
    await expect(persist(attempt, { pauses: [1, 1, 10_000, 1], budget: 5000 })).rejects.toThrow('refused');
    expect(attempts).toBe(3);
  });

  it('answers go on while the gateway is away', async () => {
    const question = await asked();
    const door = emulator.gateway.refuseHandshakes();
    emulator.gateway.cut();
    expect(await bot.outgoing.reply(question, ANSWER)).toMatchObject({ status: 'sent' });
    door.allow();
    await emulator.until(() => emulator.gateway.sessions().some(({ connected }) => connected));
    await asked();
  });
});

describe('what has changed meanwhile', () => {
  it('a question that was deleted is answered without reference', async () => {
    const question = await asked();
    emulator.admin.deleteMessage(question.id);
    expect(await bot.outgoing.reply(question, ANSWER)).toMatchObject({ status: 'sent' });
    expect(emulator.botMessages(place)[0]?.message_reference).toBeUndefined();
  });

  it('without the right to read what was said before, it answers without reference', async () => {
    const question = await asked();
    emulator.admin.denyBot(place, ['ReadMessageHistory']);
    expect(await bot.outgoing.reply(question, ANSWER)).toMatchObject({ status: 'sent' });
    expect(emulator.botMessages(place)[0]?.message_reference).toBeUndefined();
  });

  it.each([
    [
      'the right to write is gone',
      () => {
        emulator.admin.denyBot(place, ['SendMessages']);
      },
    ],
    [
      'the channel is not for its eyes any more',
      () => {
        emulator.admin.denyBot(place, ['ViewChannel']);
      },
    ],
    [
      'the channel is gone',
      () => {
        emulator.admin.deleteChannel(place);
      },
    ],
  ])('where %s, the asker gets the answer directly', async (_what, change) => {
    const question = await asked();
    const before = emulator.dms(ada).length;
    change();
    expect(await bot.outgoing.reply(question, ANSWER)).toMatchObject({ status: 'sent' });
    const [direct] = emulator.dms(ada).slice(before);
    expect(direct?.content).toBe(
      `You asked in <#${place}>, where I cannot write any more. This is the answer:\n\nIt is written.`,
    );
  });

  it('where the asker takes no direct messages either, it is dropped with a line', async () => {
    const question = await asked();
    emulator.admin.denyBot(place, ['SendMessages']);
    ada.acceptDms(false);
    const sent = await bot.outgoing.reply(question, ANSWER);
    ada.acceptDms(true);
    expect(sent).toMatchObject({ status: 'refused' });
    expect(bot.lines.at(-1)).toContain('An answer was not sent: 50007');
  });

  it('an archived thread is opened again by the answer; a locked one leaves the direct messages', async () => {
    const thread = ada.openThread(place, 'lamps').id;
    const question = await asked(thread);
    emulator.admin.archive(thread);
    expect(await bot.outgoing.reply(question, ANSWER)).toMatchObject({ status: 'sent' });
    expect(contents(thread)).toEqual(['It is written.']);
    emulator.admin.archive(thread, { locked: true });
    const before = emulator.dms(ada).length;
    await bot.outgoing.reply(question, ANSWER);
    expect(contents(thread)).toEqual(['It is written.']);
    expect(emulator.dms(ada)).toHaveLength(before + 1);
  });

  it('an answer in direct messages that are closed meanwhile is dropped with a line', async () => {
    const question = await askedDirectly();
    ada.acceptDms(false);
    const sent = await bot.outgoing.reply(question, ANSWER);
    ada.acceptDms(true);
    expect(sent).toMatchObject({ status: 'refused' });
    expect(bot.lines).toEqual([expect.stringContaining('50007')]);
  });

  it('an answer that was deleted is not changed, which is logged', async () => {
    await bot.outgoing.send(channelOf(place), ANSWER);
    const message = await messagesOf(place).fetch(emulator.botMessages(place)[0]?.id ?? '');
    emulator.admin.deleteMessage(message.id);
    expect(await bot.outgoing.edit(message, [post('It is light.')])).toMatchObject({ status: 'refused' });
    expect(bot.lines).toEqual([expect.stringContaining('A changed answer was not sent: 10008')]);
  });
});

describe('filters of the server', () => {
  const LINKED = [post('“Lit.” [1]\n1. [The \\[big\\] lamp](<https://lamp.example/a_(b)>) https://pier.example')];

  it.each([200000, 240000])('%d: the answer goes without its links', async (code) => {
    emulator.faults.script(SEND, [{ status: code === 200000 ? 400 : 403, code }]);
    expect(await bot.outgoing.send(channelOf(place), LINKED)).toMatchObject({ status: 'sent' });
    expect(contents(place)).toEqual(['“Lit.” [1]\n1. The \\[big\\] lamp (link left out)']);
  });

  it('what is blocked even so is said to be', async () => {
    emulator.faults.script(
      SEND,
      [200000, 200000].map((code) => ({ status: 400, code })),
    );
    await bot.outgoing.send(channelOf(place), LINKED);
    expect(contents(place)).toEqual([expect.stringContaining('message filter blocked the answer')]);
  });

  it('what is blocked altogether is dropped with a line', async () => {
    emulator.faults.script(
      SEND,
      [200000, 200000, 200000].map((code) => ({ status: 400, code })),
    );
    expect(await bot.outgoing.send(channelOf(place), LINKED)).toMatchObject({ status: 'refused' });
    expect(bot.lines).toEqual([expect.stringContaining('200000')]);
  });
});

describe('interactions', () => {
  let handle: InteractionHandle;

  /** A command that was deferred. */
  async function deferred(hidden: boolean): Promise<Deferred> {
    const came = new Promise<ChatInputCommandInteraction>((resolve) =>
      bot.client.once(Events.InteractionCreate, (interaction) => {
        if (interaction.isChatInputCommand()) resolve(interaction);
      }),
    );
    handle = ada.slash('ask', {}, { channel: place });
    const interaction = await came;
    await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
    return interaction;
  }

  const QUARTER_OF_AN_HOUR = 15 * 60_000 + 1000;

  it('the deferred message is filled, and what does not fit follows as visible as it', async () => {
    const interaction = await deferred(true);
    expect(await bot.outgoing.fill(interaction, [post('one'), post('two')])).toMatchObject({ status: 'sent' });
    expect(handle.response()).toMatchObject({ content: 'one' });
    expect(handle.followUps().map(({ content, flags }) => [content, flags])).toEqual([
      ['two', MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds],
    ]);
  });

  it('filling is tried again', async () => {
    const interaction = await deferred(false);
    emulator.faults.script('PATCH /webhooks/:app/:token/messages/:message', [
      500,
      500,
      500,
      500,
      'cut-after',
      'lose-answer',
    ]);
    expect(await bot.outgoing.fill(interaction, ANSWER)).toMatchObject({ status: 'sent' });
    expect(handle.response()).toMatchObject({ content: 'It is written.' });
  });

  it('a follow-up that may have arrived is not sent again; one that cannot have is', async () => {
    const interaction = await deferred(false);
    const FOLLOW = 'POST /webhooks/:app/:token';
    await bot.outgoing.fill(interaction, ANSWER);
    emulator.faults.script(FOLLOW, ['cut-after']);
    expect(await bot.outgoing.followUp(interaction, [post('More.')], { private: false })).toMatchObject({
      status: 'refused',
    });
    emulator.faults.script(FOLLOW, [500, 500, 500, 500]);
    await bot.outgoing.followUp(interaction, [post('And more.')], { private: false });
    expect(handle.followUps().map(({ content }) => content)).toEqual(['More.', 'And more.']);
  });

  it('after a quarter of an hour the channel gets the answer', async () => {
    const interaction = await deferred(false);
    emulator.clock.advance(QUARTER_OF_AN_HOUR);
    expect(await bot.outgoing.fill(interaction, ANSWER)).toMatchObject({ status: 'sent' });
    expect(contents(place)).toContain('It is written.');
  });

  it('a private answer then goes by direct message', async () => {
    const interaction = await deferred(true);
    emulator.clock.advance(QUARTER_OF_AN_HOUR);
    await bot.outgoing.fill(interaction, ANSWER);
    expect(contents(place)).toEqual([]);
    expect(emulator.dms(ada).at(-1)?.content).toContain('It is written.');
  });

  it('and where direct messages are closed, the channel is told so without the answer', async () => {
    const interaction = await deferred(true);
    emulator.clock.advance(QUARTER_OF_AN_HOUR);
    ada.acceptDms(false);
    await bot.outgoing.fill(interaction, ANSWER);
    ada.acceptDms(true);
    expect(contents(place)).toEqual([expect.stringContaining('you take no direct messages from me')]);
    expect(emulator.botMessages(place)[0]?.mentions).toEqual([]);
  });
});

describe('signs', () => {
  it('typing shows at once, and where it is refused nothing else happens', async () => {
    bot.outgoing.typing(channelOf(place)).stop();
    await emulator.until(() => emulator.typing(place).length === 1, { what: 'typing' });
    emulator.admin.denyBot(place, ['SendMessages']);
    const refused = () => emulator.requests({ path: /\/typing$/u }).some(({ status }) => status === 403);
    bot.outgoing.typing(channelOf(place)).stop();
    await emulator.until(refused, { what: 'the refusal' });
    expect(bot.lines).toEqual([]);
  });

  it('a reaction to a message that is gone is dropped with a line', async () => {
    const question = await asked();
    emulator.admin.deleteMessage(question.id);
    await bot.outgoing.react(question, '👍');
    expect(bot.lines).toEqual([expect.stringContaining('A reaction was not sent: 10008')]);
  });
});

it('a token that was taken away is told once to whoever has to end the bot', async () => {
  const question = await asked();
  const before = bot.unauthorized();
  emulator.faults.script(SEND, [401]);
  expect(await bot.outgoing.reply(question, ANSWER)).toMatchObject({ status: 'refused' });
  expect(bot.unauthorized()).toBe(before + 1);
});
