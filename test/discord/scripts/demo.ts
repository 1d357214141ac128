import { print, runCommand } from '../../../src/terminal/runCommand.ts';
import { readOptions } from '../../../src/terminal/arguments.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { type BotProcess, startProcess } from '../session/botProcess.ts';
import { playInChannel } from './demo/channelScene.ts';
import { playCommands } from './demo/commandScene.ts';
import { playInDirectMessages } from './demo/directMessageScene.ts';
import { playModerating } from './demo/moderatorScene.ts';
import { createStage, type Stage } from './demo/stage.ts';
import { playInThread } from './demo/threadScene.ts';

const USAGE = 'npm run -s demo-discord';

await runCommand(async (argv) => {
  readOptions(argv, {}, USAGE);
  const emulator = await startEmulator();
  const stage = createStage(emulator, print);
  try {
    await play(stage);
    stage.check();
  } finally {
    await emulator.close();
  }
});

/** Plays all scenes with a bot that is started as `npm start` starts it, and once more after a restart. */
async function play(stage: Stage): Promise<void> {
  const { emulator } = stage;
  stage.heading('npm start');
  const answer = await withBot(emulator, async () => {
    const answered = await playInChannel(stage);
    await playInThread(stage, answered);
    await playCommands(stage);
    await playModerating(stage);
    await playInDirectMessages(stage);
    return answered;
  });
  stage.heading('after a restart');
  await withBot(emulator, async () => {
    await stage.presses(stage.person('bob'), 'Other passages', answer);
    await stage.asks(stage.person('ann'), 'where did they meet?', { in: emulator.channelId, replyTo: answer });
  });
}

/** Runs the bot meanwhile, and prints what it says to whoever runs it. */
async function withBot<T>(emulator: Emulator, play: () => Promise<T>): Promise<T> {
  const bot = startProcess('start', { emulator });
  try {
    await bot.says(/^It answers from /mu);
    await emulator.until(() => emulator.commands().length > 0, { what: 'the commands' });
    printSaid(bot, 0);
    const length = bot.said().length;
    const result = await play();
    bot.signal('SIGTERM');
    const code = await bot.ended;
    printSaid(bot, length);
    if (code !== 0) throw new Error(`The bot ended with ${String(code)}.`);
    return result;
  } finally {
    bot.kill();
  }
}

function printSaid(bot: BotProcess, from: number): void {
  const lines = bot.said().slice(from).trim().split('\n');
  for (const line of lines) if (line !== '') print(`  terminal │ ${line}`);
}
