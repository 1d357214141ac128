import type { APIUser } from 'discord.js';
import type { Clock } from '../clock.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { Channel } from './channels.ts';
import type { Guild } from './guilds.ts';
import type { StoredMessage } from './messages.ts';
import { createSignal, type Signal } from './signal.ts';
import { createSnowflakes } from './snowflakes.ts';
import { createAccount } from './users.ts';

/** Everything that is in this Discord, and what the bot is told of it. */
export interface World {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly users: Map<string, APIUser>;
  readonly guilds: Map<string, Guild>;
  /** Of guilds, threads and direct messages, by id. */
  readonly channels: Map<string, Channel>;
  /** All that were not deleted, ephemeral ones too, oldest first. */
  readonly messages: Map<string, StoredMessage>;
  /** By attachment's id. */
  readonly attachments: Map<string, Uint8Array>;
  /** By token, oldest first. */
  readonly interactions: Map<string, Interaction>;
  readonly reactions: Map<string, readonly Reaction[]>;
  /** When the bot showed typing, by channel. */
  readonly typing: Map<string, readonly number[]>;
  /** Which privileged intents the developer portal has on. */
  readonly portal: { messageContent: boolean; members: boolean; presences: boolean };
  /** Where attachments are fetched from, as in `http://127.0.0.1:40123/attachments`; set once there is a port. */
  readonly media: { base: string };
  /** The bot's; null once it was revoked. */
  readonly auth: { token: string | null };
  /** What the gateway sends. */
  readonly dispatches: Signal<Dispatch>;
  /** Something has changed. */
  readonly changes: Signal<void>;
}

/** An event for the bot. */
export interface Dispatch {
  readonly type: string;
  /** An object, unless it is sent malformed. */
  readonly data: unknown;
}

/** Somebody's reaction to a message. */
export interface Reaction {
  readonly emoji: string;
  readonly userId: string;
}

/** Makes a world with nobody in it but the bot. */
export function createWorld(clock: Clock): World {
  const nextId = createSnowflakes(clock);
  const applicationId = nextId();
  const bot = createAccount(nextId(), 'Parley', { bot: true });
  return {
    clock,
    nextId,
    applicationId,
    bot,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    attachments: new Map(),
    interactions: new Map(),
    reactions: new Map(),
    typing: new Map(),
    portal: { messageContent: true, members: false, presences: false },
    media: { base: '' },
    auth: { token: 'emulated.bot.token' },
    dispatches: createSignal(),
    changes: createSignal(),
  };
}
