import { expect, it } from 'vitest';
import { createInHand } from '../../../src/discord/session/inHand.ts';

const LONG = { patienceMs: 60_000, apologyMs: 60_000 };
const SHORT = { patienceMs: 1, apologyMs: 60_000 };

it('with nothing at work there is nothing to wait for', async () => {
  const inHand = createInHand();
  const done = inHand.begin();
  done();
  expect(await inHand.finish(LONG)).toBe(0);
});

it('what is at work is waited for, and not apologised for', async () => {
  const inHand = createInHand();
  const [one, other] = [inHand.begin(async () => Promise.reject(new Error('apologised'))), inHand.begin()];
  let finished = false;
  const finish = inHand.finish(LONG).then((apologies) => {
    finished = true;
    return apologies;
  });
  one();
  one();
  await Promise.resolve();
  expect(finished).toBe(false);
  other();
  expect(await finish).toBe(0);
});

it('what does not get ready in time is apologised for, as far as there is somebody to apologise to', async () => {
  const inHand = createInHand();
  const told: string[] = [];
  inHand.begin(async () => Promise.resolve(told.push('first')));
  inHand.begin();
  const done = inHand.begin(async () => Promise.resolve(told.push('done')));
  inHand.begin(async () => Promise.reject(new Error('cannot be told')));
  done();
  expect(await inHand.finish(SHORT)).toBe(2);
  expect(told).toEqual(['first']);
});

it('an apology that does not get through keeps nobody from leaving', async () => {
  const inHand = createInHand();
  inHand.begin(async () => new Promise<never>(() => undefined));
  expect(await inHand.finish({ patienceMs: 1, apologyMs: 1 })).toBe(1);
});
