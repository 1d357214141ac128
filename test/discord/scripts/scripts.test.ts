import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/discord/commands/commands.ts';
import { projectLibrary } from '../../library/projectLibrary.ts';
import { startEmulator } from '../emulator/emulator.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** Runs one of the scripts to its end, without the settings of whoever runs the tests. */
async function run(script: string, settings: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, `${script}.ts`)], {
    cwd: PROJECT,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: '',
      DISCORD_API: '',
      EMBEDDING_MODEL: '',
      ...settings,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  return { code: child.exitCode, said };
}

describe('the scripts', { timeout: 180_000 }, () => {
  it('demo-discord plays a conversation with every command, and ends', async () => {
    const { code, said } = await run('demo', { LIBRARY_DIR: await projectLibrary() });
    expect(said).not.toMatch(/Something went wrong|is broken/u);
    for (const command of ['/ask', '/article', '/articles', '/search', '/settings', '/gaps', '/help', '/status'])
      expect(said).toContain(`uses ${command}`);
    expect(said).toContain('chooses Find sources');
    expect(said).toContain('chooses Delete answer');
    expect(code).toBe(0);
  });

  it('smoke-discord says that it is skipped without a token and a channel', async () => {
    expect(await run('smoke')).toEqual({ code: 0, said: expect.stringMatching(/^skipped: .+\n$/u) as string });
  });

  it('smoke-discord sends everything, reads it back and leaves nothing behind', async () => {
    const emulator = await startEmulator();
    try {
      const { code, said } = await run('smoke', {
        LIBRARY_DIR: await projectLibrary(),
        DISCORD_TOKEN: emulator.token,
        DISCORD_API: emulator.api,
        DISCORD_SMOKE_CHANNEL: emulator.channelId,
        DISCORD_GUILD_ID: emulator.guildId,
      });
      expect(said).not.toContain('WRONG');
      expect(said).toMatch(/^ok {7}\d+ messages deleted$/mu);
      expect(code).toBe(0);
      expect(emulator.messages(emulator.channelId)).toEqual([]);
      expect(emulator.commands(emulator.guildId)).toHaveLength(COMMANDS.length);
    } finally {
      await emulator.close();
    }
  });
});
