import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/discord/commands/commands.ts';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => {
  await scene.close();
});

const settings = async (options: Readonly<Record<string, string>> = {}) =>
  (await scene.moderator.slash('settings', options).answered()).content;

describe('/settings', () => {
  it('shows a moderator alone that everything is off, and what it would mean', async () => {
    const use = scene.moderator.slash('settings');
    expect(await use.acknowledged).toMatchObject({ ephemeral: true });
    const { content } = await use.answered();
    expect(content).toMatch(/- `gaps` is \*\*off\*\*\. Questions that the articles cannot answer are not kept\./u);
    expect(content).toMatch(/- `feedback` is \*\*off\*\*\./u);
    expect(content).toMatch(/Of direct messages, .* nothing is ever kept/u);
  });

  it('switches on, which lasts, and says what is stored', async () => {
    expect(await settings({ gaps: 'on' })).toMatch(
      /^`gaps` is on now\.\n\n.*\n- `gaps` is \*\*on\*\*\. The text of questions .* for 30 days.* without who asked/u,
    );
    await scene.restart();
    const both = await settings({ feedback: 'on' });
    expect(both).toMatch(/^`feedback` is on now\.\n\n/u);
    expect(both.match(/\*\*on\*\*/gu)).toHaveLength(2);
  });

  it('deletes what was kept when it switches off, and says so', async () => {
    const { records, emulator } = scene;
    await settings({ gaps: 'on', feedback: 'on' });
    records.gaps.add(emulator.guildId, 'Who kept the lighthouse?', null);
    expect(await settings({ gaps: 'off' })).toMatch(/^`gaps` is off now\. The questions .* are deleted\.\n/u);
    expect(records.gaps.list(null)).toEqual([]);
    expect(await settings({ feedback: 'off' })).toMatch(/^`feedback` is off now\. The votes .* are deleted/u);
  });

  it('is known to whoever asks for help, where questions are kept', async () => {
    const help = async (where?: 'dm') => (await scene.ada.slash('help', {}, where).answered()).content;
    expect(await help()).not.toMatch(/kept for 30 days/u);
    await settings({ gaps: 'on' });
    expect(await help()).toMatch(/questions that I cannot answer, .* is kept for 30 days .* without who asked/u);
    expect(await help('dm')).not.toMatch(/kept for 30 days/u);
  });

  it('says nothing of a change where there is none', async () => {
    expect(await settings({ gaps: 'off' })).toMatch(/^\*\*Settings of this server\*\*/u);
  });

  it('takes on and off, and nothing else', () => {
    expect(() => scene.moderator.slash('settings', { gaps: 'perhaps' })).toThrow(/does not fit/u);
  });

  it.each(['settings', 'gaps'])('is for moderators, wherever Discord offers it: /%s', async (name) => {
    const { ada, bot, records, emulator } = scene;
    expect(() => ada.slash(name)).toThrow(/may not use/u);
    expect(() => scene.moderator.slash(name, {}, 'dm')).toThrow(/not for a place/u);
    const open = COMMANDS.map(({ data }) => ({ ...data, default_member_permissions: null }));
    await bot.context.client.application.commands.set(open);
    const options: Record<string, string> = name === 'settings' ? { gaps: 'on' } : {};
    expect((await ada.slash(name, options).answered()).content).toBe(
      'This is for moderators: it takes the permission Manage Server.',
    );
    expect(records.settings.of(emulator.guildId).gaps).toBe(false);
  });
});
