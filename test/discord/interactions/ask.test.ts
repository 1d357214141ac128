import { MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuestionFault } from '../../../src/answering/checkQuestion.ts';
import { labelsOf, openScene, type Scene, textOf } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => {
  await scene.close();
});

const QUESTION = 'How long did the harbour talks last?';

describe('/ask', () => {
  it('is acknowledged before the answer is looked for', async () => {
    const { ada, desk } = scene;
    const release = desk.hold();
    const use = ada.slash('ask', { question: QUESTION });
    expect(await use.acknowledged).toMatchObject({ type: 5, ephemeral: false });
    expect(use.response()?.flags).toBe(MessageFlags.Loading);
    release();
    expect((await use.answered()).content).toContain('about four hours');
  });

  it('answers with the question first, sources, and buttons that go on', async () => {
    const { ada, desk, emulator } = scene;
    desk.answers = { others: [{ article: 'minutes-3', start: 0 }] };
    const answer = await ada.slash('ask', { question: QUESTION }).answered();
    expect(answer.content).toMatch(/^> How long did the harbour talks last\?/u);
    expect(answer.content).toContain('Harbour talks');
    expect(labelsOf(answer)).toEqual(['More context', 'Other passages', 'Go on in a thread']);
    expect(desk.asked).toEqual([{ question: QUESTION, before: [], window: null, now: '2025-03-15' }]);
    expect(emulator.botMessages(emulator.channelId)).toHaveLength(1);
  });

  it('asks within the dates that are given', async () => {
    const { ada, desk } = scene;
    await ada.slash('ask', { question: QUESTION, from: '18 February', to: 'March 2025' }).answered();
    expect(desk.asked[0]?.window).toMatchObject({ from: '2025-02-18', to: '2025-03-31' });
  });

  it('names a date that cannot be read, with the remedy, and asks nothing', async () => {
    const { ada, desk } = scene;
    const said = await ada.slash('ask', { question: QUESTION, from: 'the other day' }).answered();
    expect(said.content).toBe(
      'The date for "from" cannot be read. Write it as 2025-04-10, 10 April, April 2025 or 2025.',
    );
    const swapped = await ada.slash('ask', { question: QUESTION, from: '2025-04-10', to: '2025-02-18' }).answered();
    expect(swapped.content).toMatch(/is later than the one for "to"/u);
    expect(desk.asked).toEqual([]);
  });

  it('answers for who asks alone where that is wanted', async () => {
    const { ada, emulator } = scene;
    const use = ada.slash('ask', { question: QUESTION, private: true });
    expect(await use.acknowledged).toMatchObject({ type: 5, ephemeral: true });
    const answer = await use.answered();
    expect(labelsOf(answer)).toContain('Share');
    expect(emulator.messages(emulator.channelId)).toEqual([]);
  });

  it('answers in direct messages, where there are no threads', async () => {
    const { ada, emulator } = scene;
    const answer = await ada.slash('ask', { question: QUESTION }, 'dm').answered();
    expect(labelsOf(answer)).toEqual(['More context']);
    expect(emulator.dms(ada).map(({ id }) => id)).toEqual([answer.id]);
  });

  it('answers in a thread, where no thread can be opened', async () => {
    const { ada, emulator } = scene;
    const thread = ada.openThread(emulator.channelId, 'Harbour');
    const answer = await ada.slash('ask', { question: QUESTION }, { channel: thread.id }).answered();
    expect(labelsOf(answer)).toEqual(['More context']);
  });

  it('takes questions of 500 characters, and none longer', async () => {
    const { ada, desk } = scene;
    const longest = `${'who led '.repeat(62)}then`.slice(0, 500);
    await ada.slash('ask', { question: longest }).answered();
    expect(desk.asked[0]?.question).toBe(longest);
    expect(() => ada.slash('ask', { question: `${longest}?` })).toThrow();
  });

  it('pings nobody, whatever the question says', async () => {
    const { ada, ben } = scene;
    const answer = await ada.slash('ask', { question: `@everyone <@${ben.id}> who led?` }).answered();
    expect(answer.mention_everyone).toBe(false);
    expect(answer.mentions).toEqual([]);
  });

  it('says what the articles cover to who only greets', async () => {
    const { ada, desk } = scene;
    const answer = await ada.slash('ask', { question: 'hello!' }).answered();
    expect(labelsOf(answer)).toHaveLength(3);
    expect(desk.asked).toEqual([]);
  });

  it('points to the menu where it is asked about a message', async () => {
    const { ada } = scene;
    expect((await ada.slash('ask', { question: 'true?' }).answered()).content).toContain('Find sources');
  });

  it('says why a question cannot be asked', async () => {
    const { ada, desk, bot } = scene;
    desk.failure = new QuestionFault('The question is too long.', 'Ask it in fewer words.');
    const said = await ada.slash('ask', { question: QUESTION }).answered();
    expect(said.content).toBe('The question is too long. Ask it in fewer words.');
    expect(bot.log).toEqual([]);
  });

  it('logs a bug whole and says nothing of it', async () => {
    const { ada, desk, bot } = scene;
    desk.failure = new Error('the ink has run out');
    const said = await ada.slash('ask', { question: QUESTION }).answered();
    expect(textOf(said)).toMatch(/^Something went wrong/u);
    expect(bot.log).toHaveLength(1);
    expect(bot.log[0]).toMatch(/^\/ask failed: Error: the ink has run out\n {4}at /u);
  });
});
