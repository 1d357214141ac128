import { readConfig } from '../../../../src/config.ts';
import { runBot } from '../../../../src/discord/bot.ts';
import { openDesk } from '../../../../src/openDesk.ts';
import { openRecords } from '../../../../src/records/records.ts';
import { interruption } from '../../../../src/terminal/interruption.ts';
import { notice, runCommand } from '../../../../src/terminal/runCommand.ts';
import { today } from '../../../../src/terminal/today.ts';

/** What a minute is in `npm start`: a session that hangs is dropped after this. Milliseconds. */
const STUCK = 3000;

// The bot as `npm start` runs it, but for its patience with a session that hangs: the soak has no minutes for each.
await runCommand(async () => {
  const config = readConfig();
  const { token = '', api = null, guild = null } = config.discord ?? {};
  const desk = await openDesk(config, { onNotice: notice });
  const records = openRecords(config.data);
  const signal = interruption();
  const timings = { stuckMs: STUCK };
  process.exitCode = await runBot({ token, api, guild, desk, records, log: notice, today, signal, timings });
  setTimeout(() => process.exit(), 500).unref();
});
