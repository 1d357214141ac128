import type { APIMessage } from 'discord.js';
import { setTimeout as pause } from 'node:timers/promises';
import type { UserActor } from '../../emulator/actors/userActor.ts';
import type { Emulator } from '../../emulator/emulator.ts';
import { buttonsOf } from '../demo/transcript.ts';
import { QUESTIONS } from '../questions.ts';
import { isConnected } from './gatewayFaults.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Random } from './random.ts';

/** The people of the soak. */
export interface Crowd {
  /** Lets them ask that many questions more; settles when each was answered, or was waited for long enough. */
  ask(count: number): Promise<void>;
}

export interface CrowdOptions {
  readonly emulator: Emulator;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly users: number;
  /** Whether the bot is running; nobody asks a bot that is shown as gone. */
  readonly isUp: () => boolean;
  /** Called before each question. */
  readonly onQuestion: () => void;
}

/** Milliseconds that somebody waits for an answer, also while the bot is offline, and on average between two questions. */
const PATIENCE = 90_000;
const PATIENCE_OFFLINE = 20_000;
const THINKING = 15_000;

/** Without a connection Discord shows the bot as offline; so many ask it nevertheless. */
const STUBBORN = 0.02;

/** Makes people who ask by mention, direct message, command and button, each one question after the other. */
export function createCrowd(options: CrowdOptions): Crowd {
  const { emulator, users, random, isUp, onQuestion } = options;
  const channels = Array.from({ length: 10 }, (_, index) => emulator.admin.addChannel({ name: `soak-${index}` }).id);
  const people = Array.from({ length: users }, (_, index) => ({
    person: emulator.user(`user${index}`),
    channel: channels[index % channels.length] ?? emulator.channelId,
    seen: [] as APIMessage[],
  }));
  const live = async (one: Person, takeTurn: () => boolean) => {
    for (;;) {
      await pause(random.next() * 2 * THINKING);
      const isStubborn = random.chance(STUBBORN);
      while (!isUp() || !(isStubborn || isConnected(emulator))) await pause(100);
      if (!takeTurn()) return;
      onQuestion();
      const entry = askSomehow(options, one);
      await waitFor(entry);
      one.seen = entry
        .answers()
        .filter((message) => buttonsOf(message).length > 0)
        .concat(one.seen)
        .slice(0, 3);
    }
  };
  return {
    ask: async (count) => {
      let left = count;
      await Promise.all(people.map(async (one) => live(one, () => left-- > 0)));
    },
  };
}

interface Person {
  readonly person: UserActor;
  readonly channel: string;
  /** The last answers that have buttons. */
  seen: APIMessage[];
}

function askSomehow({ emulator, ledger, random }: CrowdOptions, { person, channel, seen }: Person): Entry {
  const question = random.pick(QUESTIONS) ?? '';
  const message = random.pick(seen.flatMap(({ id }) => emulator.message(id) ?? []));
  const button = message && random.pick(buttonsOf(message));
  if (button && random.chance(0.3))
    return ledger.interaction('button', button.label, () => person.press(message.id, button.customId), message);
  const how = random.next();
  if (how < 0.4) return ledger.message('mention', person.send(channel, `<@${emulator.botId}> ${question}`));
  if (how < 0.6) return ledger.message('direct message', person.dm(question));
  const isPrivate = random.chance(0.3);
  const where = random.chance(0.2) ? 'dm' : { channel };
  return ledger.interaction('/ask', question, () => person.slash('ask', { question, private: isPrivate }, where));
}

/** What was never delivered may still be found when a new session begins, but not for long. */
async function waitFor(entry: Entry): Promise<void> {
  const patience = () => (entry.connectedAt === null ? PATIENCE_OFFLINE : PATIENCE);
  while (entry.answers().length === 0 && performance.now() - entry.at < patience()) await pause(200);
}
