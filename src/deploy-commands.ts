import { readConfig } from './config.ts';
import { COMMANDS } from './discord/commands/commands.ts';
import { deployCommands } from './discord/session/deployCommands.ts';
import { SessionFault } from './discord/session/sessionFault.ts';
import { SetupError } from './setupError.ts';
import { readOptions } from './terminal/arguments.ts';
import { notice, print, runCommand } from './terminal/runCommand.ts';

const USAGE = 'npm run -s deploy-commands';

await runCommand(async (argv) => {
  readOptions(argv, {}, USAGE);
  const { discord } = readConfig();
  if (discord === null)
    throw new SetupError(
      'DISCORD_TOKEN is not set.',
      'Put the token of the bot into .env; README.md says where it is.',
    );
  try {
    print(await deployCommands({ ...discord, commands: COMMANDS.map(({ data }) => data) }));
  } catch (error) {
    if (!(error instanceof SessionFault)) throw error;
    notice(error.message);
    process.exitCode = error.exitCode;
  }
});
