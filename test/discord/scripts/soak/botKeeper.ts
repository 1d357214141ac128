import type { Emulator } from '../../emulator/emulator.ts';
import { type BotProcess, startProcess } from '../../session/botProcess.ts';
import { type Memory, memoryOf } from './memory.ts';

/** Why the bot's process ended, with which exit code, and which one was due. */
export interface Ending {
  readonly why: string;
  readonly code: number | null;
  readonly due: number;
  /** Of `performance.now()`. */
  readonly at: number;
  readonly seconds: number;
}

/** Starts the bot, ends it, and starts it again. */
export interface BotKeeper {
  start(): Promise<void>;
  /** Whether it takes questions. */
  readonly isUp: () => boolean;
  process(): BotProcess;
  memory(): Memory;
  /** Ends the bot in some way, waits until its process is gone, and starts another one. */
  endBy(why: string, due: number, end: () => void, options?: { readonly again: boolean }): Promise<void>;
  endings(): readonly Ending[];
  /** All that the bots have said so far. */
  said(): string;
  kill(): void;
}

export function createBotKeeper(emulator: Emulator): BotKeeper {
  let running: BotProcess | null = null;
  let isUp = false;
  const endings: Ending[] = [];
  const processes: BotProcess[] = [];
  const current = () => {
    if (running === null) throw new Error('No bot is running.');
    return running;
  };
  const start = async () => {
    // The entry points are in src; this one stands in for `start` there.
    running = startProcess('../test/discord/scripts/soak/bot', { emulator });
    processes.push(running);
    await running.says(/^It answers from /mu);
    await emulator.until(() => emulator.commands().length > 0, { timeoutMs: 60_000, what: 'the commands' });
    isUp = true;
  };
  return {
    start,
    isUp: () => isUp,
    process: current,
    memory: () => memoryOf(current().pid),
    endBy: async (why, due, end, { again } = { again: true }) => {
      await emulator.until(() => emulator.gateway.sessions().some(({ connected }) => connected), {
        timeoutMs: 120_000,
        what: 'a session to end',
      });
      isUp = false;
      const began = performance.now();
      end();
      const code = await current().ended;
      endings.push({ why, code, due, at: began, seconds: (performance.now() - began) / 1000 });
      if (again) await start();
    },
    endings: () => endings,
    said: () => processes.map((one) => one.said()).join(''),
    kill: () => {
      running?.kill();
    },
  };
}
