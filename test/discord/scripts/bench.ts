import { existsSync, readFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withTemporaryFolder } from '../../../src/evaluation/temporaryFolder.ts';
import { readCount, readOptions } from '../../../src/terminal/arguments.ts';
import { notice, print, printJson, runCommand } from '../../../src/terminal/runCommand.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { startProcess } from '../session/botProcess.ts';
import { askAtOnce, type Asker, type Latency, type Way, WAYS } from './bench/latencies.ts';
import { type BenchReport, renderReport, type Spread, spread, wayReport } from './bench/report.ts';
import { QUESTIONS } from './questions.ts';

const USAGE = 'npm run -s bench-discord -- [--rounds N] [--json]';

const USERS = 20;
const AT_ONCE = 50;
/** Discord takes 50 requests a second of a bot: rounds keep that far apart. Milliseconds. */
const BETWEEN = 1100;
const PRELOAD = new URL('bench/eventLoopDelay.mjs', import.meta.url).href;

await runCommand(async (argv) => {
  const values = readOptions(argv, { rounds: { type: 'string' }, json: { type: 'boolean' } }, USAGE);
  const rounds = readCount('rounds', values.rounds, 10, 1000);
  const report = await withTemporaryFolder(async (folder) => measure(rounds, join(folder, 'delays.json')));
  if (values.json) printJson(report);
  else print(renderReport(report));
});

/** Measures a bot that is started as `npm start` starts it; the emulator is in this process, the bot in its own. */
async function measure(rounds: number, delays: string): Promise<BenchReport> {
  const emulator = await startEmulator({ heartbeatIntervalMs: 41_250 });
  const bot = startProcess('start', {
    emulator,
    settings: { NODE_OPTIONS: `--import ${PRELOAD}`, EVENT_LOOP_DELAY_FILE: delays },
  });
  try {
    await bot.says(/^It answers from /mu);
    await emulator.until(() => emulator.commands().length > 0, { what: 'the commands' });
    const askers = Array.from({ length: AT_ONCE }, (_, index) => newAsker(emulator, index));
    await warmUp(emulator, askers);
    const readDelays = async () => readDelaysOf(bot.pid, delays);
    await readDelays();
    await pause(5000);
    const idle = await readDelays();
    await askAtOnce(emulator, askers, '/ask', questionAt(0));
    const busy = await readDelays();
    return {
      alone: await askByOnes(emulator, askers, 3 * rounds),
      atOnce: { users: USERS, ways: await askInRounds(emulator, askers.slice(0, USERS), rounds) },
      completion: await complete(askers),
      eventLoop: { idle, busy, questions: AT_ONCE },
      load: loadavg()[0] ?? 0,
    };
  } finally {
    bot.kill();
    await bot.ended;
    await emulator.close();
  }
}

function newAsker(emulator: Emulator, index: number): Asker {
  return {
    person: emulator.user(`user${index}`),
    channelId: emulator.admin.addChannel({ name: `channel-${index}` }).id,
  };
}

function questionAt(offset: number): (index: number) => string {
  return (index) => QUESTIONS[(offset + index) % QUESTIONS.length] ?? '';
}

/** The first questions find nothing loaded; they are not measured. */
async function warmUp(emulator: Emulator, askers: readonly Asker[]): Promise<void> {
  for (const way of WAYS) {
    await askAtOnce(emulator, askers.slice(0, 5), way, questionAt(0));
    await pause(BETWEEN);
  }
}

async function askByOnes(emulator: Emulator, askers: readonly Asker[], count: number) {
  const measured = new Map<Way, Latency[]>(WAYS.map((way) => [way, []]));
  for (let index = 0; index < count; index++) {
    for (const [way, latencies] of measured) {
      const asker = askers.slice(index % askers.length).slice(0, 1);
      latencies.push(...(await askAtOnce(emulator, asker, way, questionAt(index))));
      await pause(100);
    }
  }
  return [...measured].map(([way, latencies]) => wayReport(way, latencies));
}

async function askInRounds(emulator: Emulator, askers: readonly Asker[], rounds: number) {
  const measured = new Map<Way, Latency[]>(WAYS.map((way) => [way, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [way, latencies] of measured) {
      await pause(BETWEEN);
      latencies.push(...(await askAtOnce(emulator, askers, way, questionAt(round * 7))));
    }
    notice(`round ${round + 1} of ${rounds}`);
  }
  return [...measured].map(([way, latencies]) => wayReport(way, latencies));
}

/** Words as they are typed, letter by letter. */
async function complete(askers: readonly Asker[]): Promise<Spread & { readonly count: number }> {
  const typed = ['istanbul', 'anchoridge', 'witkof', 'embassy', 'news.az', 'april 2025'].flatMap((word) =>
    Array.from(word, (_, end) => word.slice(0, end + 1)),
  );
  const latencies: number[] = [];
  for (const [index, title] of [...typed, ...typed, ...typed].entries()) {
    const began = performance.now();
    await askers[index % askers.length]?.person.type('article', { title }, 'title');
    latencies.push(performance.now() - began);
  }
  return { ...spread(latencies), count: latencies.length };
}

async function readDelaysOf(pid: number, file: string): Promise<Spread> {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(file)) await pause(10);
  await pause(10);
  return JSON.parse(readFileSync(file, 'utf8')) as Spread;
}
