import { mkdtempSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { createLocalDesk } from '../../../src/desk/localDesk.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import type { Outgoing } from '../../../src/discord/outgoing.ts';
import { missingPermissions } from '../../../src/discord/session/permissions.ts';
import { startWatching, type Watching } from '../../../src/discord/watch/watching.ts';
import { openRecords, type Records } from '../../../src/records/records.ts';
import { createPaperFolders, type PaperFolders } from '../../desk/paperFolders.ts';
import { index, paperHouse } from '../../desk/paperHouse.ts';
import type { UserActor } from '../emulator/actors/userActor.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { type RunningBot, startBot } from '../interactions/startBot.ts';

/** A bot that looks after watches, over a desk of a few articles, with records that outlive it. */
export interface WatchScene {
  readonly emulator: Emulator;
  readonly desk: Desk;
  readonly records: Records;
  readonly log: readonly string[];
  /** Who may manage the server, and who may not. */
  readonly moderator: UserActor;
  readonly ada: UserActor;
  /** How long the bot sleeps until it looks again, in milliseconds; null where it does not. */
  readonly sleepsFor: () => number | null;
  /** Lets time pass, and wakes the bot when its sleep is over. */
  passTime(ms: number): Promise<void>;
  /** Puts articles into the library, or takes them out of it (null), and waits until the bot has dealt with that. */
  publish(files: Readonly<Record<string, string | null>>): Promise<void>;
  /** Waits until the bot has dealt with everything. */
  settle(): Promise<void>;
  /** What the bot knows that it lacks in the first channel. */
  lacks(): readonly string[];
  /** The topics that are completed while nothing is typed. */
  topics(): readonly string[];
  /** Lets what is in hand be finished, as a shutdown does. @returns how much was not. */
  finish(): Promise<number>;
  /** Ends the bot as a power failure does: what it waits for never comes. */
  kill(): Promise<void>;
  /** Starts another one on the same records. @param outgoing What is different about its way out. */
  start(outgoing?: Partial<Outgoing>): Promise<void>;
  /** Puts other ways out in the place of those of the running bot. */
  replaceOutgoing(outgoing: Partial<Outgoing>): Promise<void>;
  /** Uses `/watch` as the moderator, and waits for what it says. */
  watch(
    subcommand: 'add' | 'list' | 'remove',
    options?: Readonly<Record<string, string>>,
    channel?: string,
  ): Promise<string>;
  /** What was posted in a channel, the first one unless told otherwise, oldest first. */
  posts(channel?: string): readonly APIMessage[];
  close(): Promise<void>;
}

export async function openWatchScene(): Promise<WatchScene> {
  const emulator = await startEmulator();
  const folders = createPaperFolders();
  const data = mkdtempSync(join(tmpdir(), 'watch-'));
  const now = () => emulator.clock.now();
  const desk = await createLocalDesk(await paperHouse(folders), { onNotice: (line) => log.push(line) });
  const log: string[] = [];
  let life = await live({ emulator, desk, data, now, log });

  const scene: WatchScene = {
    emulator,
    desk,
    get records() {
      return life.records;
    },
    log,
    moderator: emulator.user('Mo', { permissions: ['ManageGuild'] }),
    ada: emulator.user('Ada'),
    sleepsFor: () => life.sleep()?.ms ?? null,
    passTime: async (ms) => {
      emulator.clock.advance(ms);
      const sleep = life.sleep();
      if (sleep !== null && now() >= sleep.until) sleep.call();
      await life.watching.look();
    },
    publish: async (files) => {
      write(folders, files);
      await index(folders);
      await life.watching.look();
    },
    settle: async () => life.watching.look(),
    lacks: () => {
      const channel = life.bot.context.client.channels.cache.get(emulator.channelId);
      return channel === undefined || channel.isDMBased() ? [] : missingPermissions(channel);
    },
    topics: () => life.bot.context.titles.topics(''),
    finish: async () => {
      life.watching.stop();
      return life.bot.inHand.finish({ patienceMs: 5000, apologyMs: 0 });
    },
    kill: async () => life.kill(),
    start: async (outgoing) => {
      life = await live({ emulator, desk, data, now, log, ...(outgoing && { outgoing }) });
    },
    replaceOutgoing: async (outgoing) => {
      await life.kill();
      await scene.start(outgoing);
    },
    watch: async (subcommand, options = {}, channel = emulator.channelId) => {
      const used = scene.moderator.slash(`watch ${subcommand}`, options, { channel });
      return (await used.answered()).content;
    },
    posts: (channel = emulator.channelId) => emulator.botMessages(channel),
    close: async () => {
      await life.kill();
      await desk.close();
      await emulator.close();
      folders.remove();
      rmSync(data, { recursive: true, force: true });
    },
  };
  return scene;
}

interface Circumstances {
  readonly emulator: Emulator;
  readonly desk: Desk;
  readonly data: string;
  readonly now: () => number;
  readonly log: string[];
  readonly outgoing?: Partial<Outgoing>;
}

interface Life {
  readonly records: Records;
  readonly bot: RunningBot;
  readonly watching: Watching;
  readonly sleep: () => Sleep | null;
  kill(): Promise<void>;
}

interface Sleep {
  readonly ms: number;
  readonly until: number;
  readonly call: () => void;
}

async function live({ emulator, desk, data, now, log, outgoing }: Circumstances): Promise<Life> {
  const records = openRecords(data, now);
  const bot = await startBot(emulator, desk, records);
  const { client, inHand } = bot.context;
  let sleep: Sleep | null = null;
  const watching = startWatching({
    client,
    desk,
    records,
    outgoing: { ...bot.context.outgoing, ...outgoing },
    inHand,
    log: (line) => log.push(line),
    now,
    wake: (ms, call) => {
      sleep = { ms, until: now() + ms, call };
      return () => {
        sleep = null;
      };
    },
  });
  return {
    records,
    bot,
    watching,
    sleep: () => sleep,
    kill: async () => {
      watching.stop();
      await bot.stop();
      records.close();
    },
  };
}

function write(folders: PaperFolders, files: Readonly<Record<string, string | null>>): void {
  for (const [path, content] of Object.entries(files))
    if (content === null) unlinkSync(join(folders.articles, path));
    else folders.write({ [path]: content });
}
