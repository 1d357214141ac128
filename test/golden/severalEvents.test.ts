import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEvents } from '../../src/corpus/events.ts';
import { toldApart } from '../../src/evaluation/goldenChoices.ts';
import { goldenQuestion } from '../../src/evaluation/goldenQuestion.ts';
import { openProjectHouse, type ProjectHouse } from '../library/projectLibrary.ts';
import { SEVERAL_EVENTS } from './severalEvents.ts';

/** How many of the ten are told apart at the least: one below what was measured. */
const FLOOR = 8;

let project: ProjectHouse;

beforeAll(async () => {
  project = await openProjectHouse();
}, 300_000);

afterAll(async () => {
  await project.close();
});

it(`At least ${FLOOR} of the ten questions that several events fit have two quoted and the others offered`, async () => {
  const events = (await readEvents(project.house.articles))?.data ?? {};
  const missed: string[] = [];
  for (const asked of SEVERAL_EVENTS) {
    const answer = await project.ask(asked.question);
    if (toldApart(goldenQuestion.parse(asked), answer, events) !== true) missed.push(asked.question);
  }
  expect(SEVERAL_EVENTS.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(FLOOR);
}, 120_000);
