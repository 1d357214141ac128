import { type APIMessage, ComponentType } from 'discord.js';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import type { UserActor } from '../emulator/actors/userActor.ts';
import type { Records } from '../../../src/records/records.ts';
import { temporaryRecords } from '../../records/temporaryRecords.ts';
import { createDeskDouble, type DeskDouble } from './deskDouble.ts';
import { type RunningBot, startBot } from './startBot.ts';

/** An emulator with a bot, its desk, somebody who asks, somebody else, and a moderator. */
export interface Scene {
  readonly emulator: Emulator;
  readonly desk: DeskDouble;
  readonly records: Records;
  readonly bot: RunningBot;
  readonly ada: UserActor;
  readonly ben: UserActor;
  readonly moderator: UserActor;
  /** Ends the bot and starts another one, which knows nothing. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openScene(options: EmulatorOptions = {}): Promise<Scene> {
  const emulator = await startEmulator(options);
  const desk = createDeskDouble();
  const records = temporaryRecords();
  let bot = await startBot(emulator, desk, records);
  return {
    emulator,
    desk,
    records,
    get bot() {
      return bot;
    },
    ada: emulator.user('Ada'),
    ben: emulator.user('Ben'),
    moderator: emulator.user('Mo', { permissions: ['ManageMessages', 'ManageGuild'] }),
    restart: async () => {
      await bot.stop();
      bot = await startBot(emulator, desk, records);
    },
    close: async () => {
      await bot.stop();
      records.close();
      await emulator.close();
    },
  };
}

/** The custom id of the button of a message that has a label. */
export function idOf(message: APIMessage, label: string): string {
  const found = buttonsOf(message).find((button) => button.label === label);
  if (!found) throw new Error(`No button "${label}" among ${labelsOf(message).join(', ')}.`);
  return found.id;
}

export function labelsOf(message: APIMessage): readonly string[] {
  return buttonsOf(message).map(({ label }) => label);
}

/** All that a message says, embeds too. */
export function textOf({ content, embeds }: APIMessage): string {
  const boxes = embeds.flatMap(({ title, description, footer }) => [title, description, footer?.text]);
  return [content, ...boxes].filter(Boolean).join('\n');
}

function buttonsOf({ components }: APIMessage): readonly { readonly label: string; readonly id: string }[] {
  return (components ?? []).flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return row.components.flatMap((each) =>
      each.type === ComponentType.Button && 'custom_id' in each
        ? [{ label: each.label ?? each.emoji?.name ?? '', id: each.custom_id }]
        : [],
    );
  });
}
