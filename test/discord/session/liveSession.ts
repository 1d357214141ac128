import type { Interaction, Message } from 'discord.js';
import type { BotContext } from '../../../src/discord/botContext.ts';
import { createBookkeeping } from '../../../src/discord/bookkeeping.ts';
import { createOutgoing } from '../../../src/discord/outgoing.ts';
import type { Handlers } from '../../../src/discord/session/incoming.ts';
import { openSession, type Session } from '../../../src/discord/session/session.ts';
import { SESSION_TIMINGS, type SessionTimings } from '../../../src/discord/session/timings.ts';
import { createTitleIndex } from '../../../src/discord/titleIndex.ts';
import { temporaryRecords } from '../../records/temporaryRecords.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import { createDeskDouble } from '../interactions/deskDouble.ts';

/** What the handlers were given, oldest first. */
export interface Taken {
  readonly messages: Message[];
  /** What messages said before and after. */
  readonly edits: (readonly [string | null, string])[];
  readonly interactions: Interaction[];
}

/** A session with an emulator, and handlers that keep account of what they are given. */
export interface LiveSession extends Session {
  readonly emulator: Emulator;
  readonly taken: Taken;
  readonly log: readonly string[];
  /** What the handlers are given; there once something has come in. */
  context(): BotContext;
  end(): Promise<void>;
}

export interface LiveOptions {
  readonly emulator?: EmulatorOptions;
  /** What happens to the emulator before the session begins. */
  readonly before?: (emulator: Emulator) => void;
  readonly timings?: Partial<SessionTimings>;
  readonly handlers?: Partial<Handlers>;
  readonly token?: string;
  /** Takes log lines as well. */
  readonly onLine?: (line: string, emulator: Emulator) => void;
  readonly signal?: AbortSignal;
}

/** Times that no test waits for; Discord's own 5 s between two identifications are left out. */
const QUICK: SessionTimings = {
  ...SESSION_TIMINGS,
  firstRetryMs: 5,
  lastRetryMs: 20,
  identifySpacingMs: 0,
  lookMs: 10,
  patienceMs: 50,
  apologyMs: 1000,
};

/** Starts an emulator and logs in to it; where that is refused the emulator is closed. */
export async function liveSession(options: LiveOptions = {}): Promise<LiveSession> {
  const emulator = await startEmulator(options.emulator);
  options.before?.(emulator);
  const log: string[] = [];
  const taken: Taken = { messages: [], edits: [], interactions: [] };
  let context: BotContext | null = null;
  const keep = (given: BotContext) => {
    context = given;
  };
  const handlers: Handlers = {
    onMessage: async (given, message) => {
      keep(given);
      taken.messages.push(message);
      await options.handlers?.onMessage?.(given, message);
    },
    onEdit: async (given, before, after) => {
      keep(given);
      taken.edits.push([before.content, after.content]);
      await options.handlers?.onEdit?.(given, before, after);
    },
    onInteraction: async (given, interaction) => {
      keep(given);
      taken.interactions.push(interaction);
      await options.handlers?.onInteraction?.(given, interaction);
    },
  };
  const desk = createDeskDouble();
  const records = temporaryRecords();
  const tell = (line: string) => {
    log.push(line);
    options.onLine?.(line, emulator);
  };
  try {
    const session = await openSession({
      token: options.token ?? emulator.token,
      api: emulator.api,
      handlers,
      given: {
        desk,
        records,
        bookkeeping: createBookkeeping(records, tell),
        titles: createTitleIndex(desk, tell),
        outgoing: createOutgoing({ log: tell }),
        log: tell,
        today: () => '2025-03-15',
      },
      signal: options.signal ?? new AbortController().signal,
      timings: { ...QUICK, ...options.timings },
      ws: { buildIdentifyThrottler: () => ({ waitForIdentify: async () => Promise.resolve() }) },
    });
    return {
      ...session,
      emulator,
      taken,
      log,
      context: () => {
        if (context === null) throw new Error('Nothing has come in yet.');
        return context;
      },
      end: async () => {
        await session.close();
        records.close();
        await emulator.close();
      },
    };
  } catch (error) {
    records.close();
    await emulator.close();
    throw error;
  }
}
