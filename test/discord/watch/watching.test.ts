import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../interactions/scene.ts';
import { article, BEACON, BREAD, STORM } from './harbourNews.ts';
import { openWatchScene, type WatchScene } from './watchScene.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let scene: WatchScene;
beforeEach(async () => {
  scene = await openWatchScene();
});
afterEach(async () => {
  await scene.close();
});

/** All that was posted, as text. */
const said = () => scene.posts().map(textOf);
const SEND = 'POST /channels/:id/messages';

describe('what is watched', () => {
  it('is posted once when an article on it comes in, cited, and pings nobody', async () => {
    await scene.watch('add', { topic: 'beacon' });
    await scene.publish({ 'beacon.md': BEACON, 'bread.md': BREAD });
    await scene.publish({ 'more-bread.md': article('Flour', '2024-08-11', 'Flour is cheaper in the harbour shop.') });
    expect(said()).toHaveLength(1);
    expect(said()[0]).toBe(
      '**New on “beacon”** · one article.\n' +
        '> “Kaj Moen lit the **beacon** of Sandvik on 8 August 2024.”\n' +
        '[A beacon for Sandvik](<https://example.org/2024-08-09>) · Northern Courier, 9 Aug 2024',
    );
    const sent = scene.emulator.requests({ method: 'POST', path: /\/messages$/u });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true });
  });

  it('is not what was there before it was watched', async () => {
    await scene.watch('add', { topic: 'harbour talks' });
    await scene.settle();
    await scene.kill();
    await scene.start();
    await scene.settle();
    expect(scene.posts()).toEqual([]);
    expect(scene.sleepsFor()).toBeNull();
  });

  it('is put together in one post, newest first', async () => {
    await scene.watch('add', { topic: 'beacon' });
    await scene.publish({ 'beacon.md': BEACON, 'storm.md': STORM });
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatch(/ · 2 articles\.\n> “The storm put.*\n.*12 Aug 2024\n\n> “Kaj Moen lit the/u);
  });

  it('is posted again when the interval is over, and no earlier', async () => {
    await scene.watch('add', { topic: 'beacon', every: '6 hours' });
    await scene.publish({ 'beacon.md': BEACON });
    await scene.passTime(HOUR);
    await scene.publish({ 'storm.md': STORM });
    await scene.publish({ 'lamp.md': article('A lamp', '2024-08-13', 'A lamp of glass crowns the beacon now.') });
    expect(said()).toHaveLength(1);
    expect(Math.round((scene.sleepsFor() ?? 0) / MINUTE)).toBe(5 * 60);
    await scene.passTime(4 * HOUR);
    expect(said()).toHaveLength(1);
    await scene.passTime(HOUR);
    expect(said()).toHaveLength(2);
    expect(said()[1]).toMatch(/ · 2 articles\.\n> “A lamp of glass/u);
    expect(scene.sleepsFor()).toBeNull();
  });

  it('is told of a changed article with what is new in it alone, and not of a comma', async () => {
    await scene.watch('add', { topic: 'beacon', every: 'hour' });
    await scene.publish({ 'beacon.md': BEACON });
    await scene.passTime(HOUR);
    await scene.publish({ 'beacon.md': BEACON.replace('of Sandvik on', 'of Sandvik, on') });
    expect(said()).toHaveLength(1);
    await scene.publish({ 'beacon.md': BEACON.replace('Many came.', 'The beacon can be seen from Lindholm.') });
    expect(said()).toHaveLength(2);
    expect(said()[1]).toContain('“The **beacon** can be seen from Lindholm.”');
    expect(said()[1]).not.toContain('Kaj Moen');
    await scene.passTime(HOUR);
    await scene.publish({ 'beacon.md': null, 'renamed.md': BEACON });
    expect(said()).toHaveLength(2);
  });

  it('leaves out what was retracted, or taken away, before it could be posted', async () => {
    await scene.watch('add', { topic: 'beacon', every: 'hour' });
    await scene.publish({ 'beacon.md': BEACON });
    await scene.publish({ 'storm.md': STORM, 'lamp.md': article('A lamp', '2024-08-13', 'A lamp crowns the beacon.') });
    await scene.publish({
      'storm.md': null,
      'lamp.md': article(
        'A lamp',
        '2024-08-13',
        'A lamp crowns the beacon.',
        'retracted: { date: 2024-08-14, reason: There is none }\n',
      ),
    });
    await scene.passTime(HOUR);
    expect(said()).toHaveLength(1);
    expect(scene.sleepsFor()).toBeNull();
  });

  it('quotes ten of many, and gives the number of the rest', async () => {
    await scene.watch('add', { topic: 'beacon' });
    const many = Array.from({ length: 13 }, (_, day) => [
      `night-${day}.md`,
      article(`Night ${day}`, `2024-09-${String(day + 10)}`, `On night ${day} the beacon burned ${day + 3} hours.`),
    ]);
    await scene.publish(Object.fromEntries(many) as Record<string, string>);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatch(/^\*\*New on “beacon”\*\* · 13 articles; quoted are 10, and 3 more/u);
    expect(said()[0]?.match(/^> “/gmu)).toHaveLength(10);
  });
});

describe('a bot that was away', () => {
  it('finds what came in meanwhile', async () => {
    await scene.watch('add', { topic: 'beacon' });
    await scene.kill();
    await scene.publish({ 'beacon.md': BEACON });
    await scene.start();
    await scene.settle();
    expect(said()).toHaveLength(1);
    await scene.kill();
    await scene.start();
    await scene.settle();
    expect(said()).toHaveLength(1);
  });

  it('does not post again what was sent before it could note that', async () => {
    await scene.watch('add', { topic: 'beacon' });
    let answer: () => void = () => undefined;
    scene.emulator.faults.script(SEND, [{ holdAnswer: new Promise<void>((resolve) => (answer = resolve)) }]);
    const publishing = scene.publish({ 'beacon.md': BEACON });
    await scene.emulator.until(() => scene.posts().length > 0);
    await scene.kill();
    answer();
    await publishing;
    // Longer than Discord knows a nonce.
    scene.emulator.clock.advance(HOUR);
    await scene.start();
    await scene.settle();
    expect(said()).toHaveLength(1);
    await scene.publish({ 'storm.md': STORM });
    await scene.passTime(6 * HOUR);
    expect(said()).toHaveLength(2);
    expect(scene.emulator.duplicates()).toEqual([]);
  });

  it('posts what it had noted and not sent', async () => {
    await scene.watch('add', { topic: 'beacon' });
    let tried = 0;
    await scene.replaceOutgoing({
      sendOnce: async () => {
        tried += 1;
        return new Promise(() => undefined);
      },
    });
    void scene.publish({ 'beacon.md': BEACON });
    await scene.emulator.until(() => tried > 0);
    await scene.kill();
    scene.emulator.clock.advance(HOUR);
    await scene.start();
    await scene.settle();
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('Kaj Moen');
  });
});

it('what nobody can find out any more counts as posted, and is said so', async () => {
  const { emulator, ada } = scene;
  await scene.watch('add', { topic: 'beacon' });
  let tried = 0;
  await scene.replaceOutgoing({
    sendOnce: async () => {
      tried += 1;
      return new Promise(() => undefined);
    },
  });
  void scene.publish({ 'beacon.md': BEACON });
  await emulator.until(() => tried > 0);
  await scene.kill();
  for (let number = 0; number < 500; number++) ada.send(emulator.channelId, `Line ${number}`);
  await scene.start();
  await scene.settle();
  expect(scene.posts()).toEqual([]);
  expect(scene.log.at(-1)).toMatch(/is not known; it is not posted again\.$/u);
  expect(scene.sleepsFor()).toBeNull();
});

describe('where Discord', () => {
  it('is unwell, the post comes later, once', async () => {
    await scene.watch('add', { topic: 'beacon' });
    scene.emulator.faults.decide(({ method }) => (method === 'POST' ? 500 : 'ok'));
    await scene.publish({ 'beacon.md': BEACON });
    expect(said()).toEqual([]);
    expect(scene.sleepsFor()).toBe(10 * MINUTE);
    scene.emulator.faults.decide(({ method }) => (method === 'POST' ? 'cut-after' : 'ok'));
    await scene.passTime(10 * MINUTE);
    expect(said()).toHaveLength(1);
    scene.emulator.faults.decide(null);
    await scene.passTime(HOUR);
    expect(said()).toHaveLength(1);
    expect(scene.sleepsFor()).toBeNull();
  });

  it('does not let the bot write, the post waits until it does', async () => {
    const { emulator } = scene;
    await scene.watch('add', { topic: 'beacon' });
    emulator.admin.denyBot(emulator.channelId, ['SendMessages']);
    await emulator.until(() => scene.lacks().length > 0);
    await scene.publish({ 'beacon.md': BEACON });
    expect(scene.log.at(-1)).toMatch(/^News on “beacon” waits for channel \d+: the bot lacks Send Messages\.$/u);
    expect(scene.posts()).toEqual([]);
    emulator.admin.allowBot(emulator.channelId);
    await emulator.until(() => scene.lacks().length === 0);
    await scene.passTime(10 * MINUTE);
    expect(said()).toHaveLength(1);
  });

  it('takes a post for spam in every form, it is dropped and said so', async () => {
    await scene.watch('add', { topic: 'beacon' });
    const blocked = { status: 403, code: 200_000, message: 'Message was blocked by automatic moderation' };
    scene.emulator.faults.script(SEND, [blocked, blocked, blocked]);
    await scene.publish({ 'beacon.md': BEACON });
    expect(scene.log.at(-1)).toContain('Discord does not take it');
    expect(scene.sleepsFor()).toBeNull();
    await scene.passTime(24 * HOUR);
    expect(scene.posts()).toEqual([]);
  });

  it('has deleted the channel, its watches go; those of other channels stay', async () => {
    const { emulator } = scene;
    const other = emulator.admin.addChannel({ name: 'other' }).id;
    await scene.watch('add', { topic: 'beacon' }, other);
    await scene.watch('add', { topic: 'beacon' });
    emulator.admin.deleteChannel(other);
    await emulator.until(() => scene.records.watches.list(null).length === 1);
    expect(scene.log).toEqual([`Channel ${other} was deleted, and with it what was watched there.`]);
  });

  it('has deleted the channel while the bot was away, its watches go when there is news', async () => {
    const { emulator } = scene;
    const other = emulator.admin.addChannel({ name: 'other' }).id;
    await scene.watch('add', { topic: 'beacon' }, other);
    await scene.kill();
    emulator.admin.deleteChannel(other);
    await scene.start();
    await scene.publish({ 'beacon.md': BEACON });
    expect(scene.records.watches.list(null)).toEqual([]);
    expect(scene.log).toEqual([`Channel ${other} was deleted, and with it what was watched there.`]);
  });

  it('has taken the bot out of the server, what was watched there is forgotten', async () => {
    const { emulator } = scene;
    await scene.watch('add', { topic: 'beacon' });
    await scene.kill();
    emulator.admin.removeBot(emulator.guildId);
    await scene.start();
    await scene.settle();
    expect(scene.records.watches.list(null)).toEqual([]);
    expect(scene.log).toEqual([
      `The bot is not in server ${emulator.guildId} any more; what was watched there is forgotten.`,
    ]);
  });
});

it('a thread is watched like a channel, also when it was archived meanwhile', async () => {
  const { emulator, moderator } = scene;
  const thread = moderator.openThread(emulator.channelId, 'Beacons').id;
  await scene.watch('add', { topic: 'beacon' }, thread);
  emulator.admin.archive(thread);
  await scene.publish({ 'beacon.md': BEACON });
  expect(scene.posts(thread)).toHaveLength(1);
});

it('a shutdown waits for a post that is on its way, and begins no other', async () => {
  await scene.watch('add', { topic: 'beacon' });
  let answer: () => void = () => undefined;
  scene.emulator.faults.script(SEND, [{ holdAnswer: new Promise<void>((resolve) => (answer = resolve)) }]);
  const publishing = scene.publish({ 'beacon.md': BEACON });
  await scene.emulator.until(() => scene.posts().length > 0);
  const finished = scene.finish();
  answer();
  expect(await finished).toBe(0);
  await publishing;
  expect(scene.records.watches.list(null)[0]?.postedAt).not.toBeNull();
  await scene.publish({ 'storm.md': STORM });
  expect(said()).toHaveLength(1);
});
