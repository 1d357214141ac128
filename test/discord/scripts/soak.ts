import { setTimeout as pause } from 'node:timers/promises';
import { readCount, readOptions } from '../../../src/terminal/arguments.ts';
import { notice, print, runCommand } from '../../../src/terminal/runCommand.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { createBotKeeper } from './soak/botKeeper.ts';
import { createGatewayFaults } from './soak/gatewayFaults.ts';
import { createLedger } from './soak/ledger.ts';
import { createCrowd } from './soak/people.ts';
import { createRandom } from './soak/random.ts';
import { createReport, type MemorySample } from './soak/report.ts';
import { createRestFaults } from './soak/restFaults.ts';
import { createTally } from './soak/tally.ts';

const USAGE = 'npm run -s soak-discord -- [--questions N] [--seed N]';

const USERS = 100;
/** The share of questions (for the gateway) and of requests (for REST) that has each fault. */
const SHARE = 0.01;
/** After the last question, for what is still under way, and for memory to be given back. Milliseconds. */
const QUIET = 20_000;
/** Between two lines about how far it is. Milliseconds. */
const TOLD = 15_000;

await runCommand(async (argv) => {
  const values = readOptions(argv, { questions: { type: 'string' }, seed: { type: 'string' } }, USAGE);
  const questions = readCount('questions', values.questions, 1000, 100_000);
  const seed = readCount('seed', values.seed, 1, 1_000_000_000);
  const emulator = await startEmulator();
  const stage = setStage(emulator, seed);
  const timer = setInterval(stage.tell, TOLD);
  try {
    await play(stage, questions);
    const { lines, isSound } = createReport(stage.soaked());
    for (const line of lines) print(line);
    if (!isSound) process.exitCode = 1;
  } finally {
    clearInterval(timer);
    stage.end();
    await emulator.close();
  }
});

type Stage = ReturnType<typeof setStage>;

function setStage(emulator: Emulator, seed: number) {
  const faults = createTally();
  const rest = createRestFaults(createRandom(seed), faults, SHARE);
  const bot = createBotKeeper(emulator);
  const gateway = createGatewayFaults(emulator, createRandom(seed + 1), faults, SHARE, bot.isUp);
  const ledger = createLedger(emulator, rest.wasCut);
  const people = { users: USERS, random: createRandom(seed + 2), isUp: bot.isUp, onQuestion: gateway.draw };
  const memory: MemorySample[] = [];
  const endFollowing = ledger.follow();
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  return {
    emulator,
    bot,
    rest,
    gateway,
    ledger,
    crowd: createCrowd({ emulator, ledger, ...people }),
    sample: (when: string) => {
      memory.push({ when, ...bot.memory() });
    },
    tell: () => {
      notice(`${ledger.entries().length} questions, ${faults.total()} faults, ${Math.round(seconds())} s`);
    },
    soaked: () => ({
      ...{ ledger, faults, memory, endings: bot.endings(), said: bot.said() },
      ...{ duplicates: emulator.duplicates(), seconds: seconds() },
    }),
    end: () => {
      endFollowing();
      bot.kill();
    },
  };
}

/**
 * Lets a crowd ask while everything fails now and then: a first fifth that a fatal close interrupts, a second one that a shutdown
 * interrupts, and the rest on one bot, whose memory is watched. Then Discord takes the token.
 */
async function play(stage: Stage, questions: number): Promise<void> {
  const { emulator, bot, rest, gateway, ledger, crowd, sample } = stage;
  const part = Math.ceil(questions / 5);
  await bot.start();
  emulator.faults.decide(rest.choose);
  await askWith(stage, part, async () =>
    bot.endBy('close 4014 of the gateway', 78, () => {
      emulator.gateway.close(4014);
    }),
  );
  await askWith(stage, part, async () =>
    bot.endBy('SIGTERM', 0, () => {
      bot.process().signal('SIGTERM');
    }),
  );
  sample('after the restarts');
  for (let left = questions - 2 * part; left > 0; left -= part) {
    await crowd.ask(Math.min(part, left));
    sample(`after ${ledger.entries().length} questions`);
  }
  await gateway.finished();
  rest.stop();
  // An event that a fault holds back comes with the next one.
  emulator.admin.addChannel({ name: 'the end' });
  await pause(QUIET);
  sample('in the quiet afterwards');
  const takeToken = () => {
    emulator.revokeToken();
  };
  await bot.endBy('the token taken away', 78, takeToken, { again: false });
}

/** Lets the crowd ask, and does something when half of the questions are asked. */
async function askWith({ emulator, ledger, crowd }: Stage, count: number, half: () => Promise<void>): Promise<void> {
  const target = ledger.entries().length + Math.ceil(count / 2);
  const isThere = () => ledger.entries().length >= target;
  const interrupted = emulator.until(isThere, { timeoutMs: 3_600_000, what: 'half of the questions' }).then(half);
  await Promise.all([crowd.ask(count), interrupted]);
}
