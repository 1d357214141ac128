import type { beforeAll, beforeEach } from 'vitest';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { type Bot, type BotOptions, startBot } from './bot.ts';

/** Discord, and a bot in it. */
export interface Chat {
  readonly emulator: Emulator;
  readonly bot: Bot;
  /** What a message that is meant for the bot begins with. */
  readonly mention: string;
  /** Ends the bot and starts another one, which knows nothing. */
  restart(): Promise<void>;
}

/** Has a chat before all tests of a file, or before each, until they are done. */
export function chatFrom(before: typeof beforeAll | typeof beforeEach, options: BotOptions = {}): Chat {
  const { messageContent = true } = options;
  let emulator: Emulator;
  let bot: Bot;
  before(async () => {
    emulator = await startEmulator({ approved: { messageContent } });
    bot = await startBot(emulator, options);
    return async () => {
      await bot.stop();
      await emulator.close();
    };
  });
  return {
    get emulator() {
      return emulator;
    },
    get bot() {
      return bot;
    },
    get mention() {
      return `<@${emulator.botId}>`;
    },
    restart: async () => {
      await bot.stop();
      bot = await startBot(emulator);
    },
  };
}
