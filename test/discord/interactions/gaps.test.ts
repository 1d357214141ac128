import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodePress } from '../../../src/discord/customId.ts';
import { unsureAnswer } from '../../terminal/sampleAnswer.ts';
import { idOf, labelsOf, openScene, type Scene, textOf } from './scene.ts';

const NEAREST = [{ article: 'harbour-talks', title: 'Harbour talks', date: '2025-02-19' }];
let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  const { status, reason, sentences, related } = unsureAnswer();
  scene.desk.answers = { status, reason, sentences, related, nearest: NEAREST };
});
afterEach(async () => {
  await scene.close();
});

const on = () => {
  scene.records.switch(scene.emulator.guildId, 'gaps', true);
};
const ask = async (question: string, options: Readonly<Record<string, string | boolean>> = {}, where?: 'dm') =>
  scene.ada.slash('ask', { question, ...options }, where).answered();
const gaps = async () => scene.moderator.slash('gaps').answered();
const kept = () => scene.records.gaps.list(null).map(({ question }) => question);

describe('a question that the articles cannot answer', () => {
  it('is kept where the server wants that, with the nearest article', async () => {
    on();
    await ask('Who mended the nets?');
    await ask('who mended the nets');
    expect(scene.records.gaps.list(scene.emulator.guildId)).toMatchObject([
      { question: 'who mended the nets', count: 2, nearest: NEAREST[0] },
    ]);
  });

  it('is not kept unless the server wants that', async () => {
    await ask('Who mended the nets?');
    expect(kept()).toEqual([]);
  });

  it('is not kept when it is asked in private, in direct messages, or narrowed down to dates', async () => {
    on();
    await ask('Who mended the nets?', { private: true });
    await ask('Who mended the nets?', {}, 'dm');
    await ask('Who mended the nets?', { from: '2025-02-18' });
    expect(kept()).toEqual([]);
  });

  it.each(['hello', 'Do you trust the harbour master?', '🙂🙂', 'Кто починил сети на пирсе и когда это было?'])(
    'is not kept where none could: %s',
    async (question) => {
      on();
      await ask(question);
      expect(kept()).toEqual([]);
    },
  );

  it('is not kept when it was answered', async () => {
    on();
    scene.desk.answers = {};
    await ask('How long did the harbour talks last?');
    expect(kept()).toEqual([]);
  });

  it('is kept together with what it was about, where it leans on the question before', async () => {
    on();
    const { understood } = unsureAnswer();
    scene.desk.answers = { ...scene.desk.answers, understood: { ...understood, about: 'harbour talks' } };
    await ask('And who mended them?');
    expect(kept()).toEqual(['And who mended them? (harbour talks)']);
  });

  it('is answered though the disk fails, which is told once', async () => {
    on();
    scene.records.close();
    for (const question of ['Who mended the nets?', 'Who else?'])
      expect((await ask(question)).content).toMatch(/I am not sure/u);
    expect(scene.bot.log).toEqual([expect.stringMatching(/^The records cannot be read or written: /u)]);
  });
});

describe('/gaps', () => {
  it('says that nothing is kept, and how that is changed', async () => {
    const use = scene.moderator.slash('gaps');
    expect(await use.acknowledged).toMatchObject({ ephemeral: true });
    const answer = await use.answered();
    expect(answer.content).toMatch(/^Questions are not kept in this server\. `\/settings gaps:on`/u);
    expect(labelsOf(answer)).toEqual([]);
  });

  it('says that there are none', async () => {
    on();
    expect((await gaps()).content).toBe('No unanswered question has been kept in the last 30 days.');
  });

  it('lists them newest first, with count and nearest article, escaped', async () => {
    on();
    await ask('Who **mended** @everyone’s nets?');
    await ask('Why did the pier break?');
    await ask('why did the pier break');
    const answer = await gaps();
    expect(answer.content).toBe('2 questions of the last 30 days that the articles could not answer, newest first.');
    expect(textOf(answer)).toMatch(/· 2 times · why did the pier break\n-# Nearest: Harbour talks, 19 Feb 2025\n/u);
    expect(textOf(answer)).toContain('Who \\*\\*mended\\*\\*');
    expect(answer.mention_everyone).toBe(false);
    expect(labelsOf(answer)).toEqual(['Export as CSV']);
  });

  it('turns pages in place, also after a restart, and shows the last page where there are fewer by now', async () => {
    on();
    const { records, emulator, moderator } = scene;
    for (let i = 1; i <= 20; i++) records.gaps.add(emulator.guildId, `What became of ship ${i}?`, null);
    const first = await gaps();
    expect(textOf(first)).toMatch(/ship 20\?[^]*ship 13\?[^]*Page 1 of 3$/u);
    await scene.restart();
    const turn = moderator.press(first.id, idOf(first, 'Next page'));
    expect(await turn.acknowledged).toMatchObject({ type: 6 });
    const second = await emulator.until(
      () => [turn.response()].find((message) => message && textOf(message).includes('Page 2 of 3')),
      { what: 'page 2' },
    );
    expect(labelsOf(second)).toEqual(['Previous page', 'Next page', 'Export as CSV']);
    records.forget(emulator.guildId);
    const last = moderator.press(second.id, idOf(second, 'Next page'));
    await emulator.until(() => last.response()?.content.startsWith('Questions are not kept'), { what: 'no pages' });
  });

  it('gives pages and the table to nobody else', async () => {
    on();
    await ask('Who mended the nets?');
    const { ada, emulator } = scene;
    const answer = await ask('Why?', {});
    for (const press of [{ kind: 'gaps', of: 'questions', page: 0 }, { kind: 'export' }] as const) {
      const forged = ada.forgePress(answer.id, encodePress(press));
      const refusal = await emulator.until(
        () => [...forged.followUps(), forged.response()].find((message) => message?.content.startsWith('This is for')),
        { what: 'a refusal' },
      );
      expect(textOf(refusal)).toBe('This is for moderators: it takes the permission Manage Server.');
      expect(refusal.attachments).toEqual([]);
    }
  });

  it('exports them as a table', async () => {
    on();
    await ask('=HYPERLINK("http://example.org") who mended the nets?');
    const { moderator } = scene;
    const answer = await gaps();
    const exported = await moderator.press(answer.id, idOf(answer, 'Export as CSV')).answered();
    expect(exported.content).toBe('One question.');
    const [file] = exported.attachments;
    expect(file?.filename).toBe('gaps-2025-03-15.csv');
    const table = Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer()).toString();
    expect(table).toMatch(/^\uFEFF"question","count",/u);
    expect(table).toContain(`"'=HYPERLINK(""http://example.org"") who mended the nets?",1,`);
  });

  it('has nothing to export any more where all was deleted meanwhile', async () => {
    on();
    await ask('Who mended the nets?');
    const answer = await gaps();
    scene.records.switch(scene.emulator.guildId, 'gaps', false);
    const exported = await scene.moderator.press(answer.id, idOf(answer, 'Export as CSV')).answered();
    expect(exported.content).toBe('No questions are kept any more.');
    expect(exported.attachments).toEqual([]);
  });
});
