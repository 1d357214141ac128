import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createPlace, type Place } from './place.ts';
import { jsonLines, run } from './run.ts';
import { runHere } from './runHere.ts';

// Each command is a process or two of its own, and other tests may run beside them.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

const day = z.iso.date();
const timelineShape = z.object({
  topic: z.string().nullable(),
  from: day,
  to: day,
  entries: z.array(
    z.object({
      date: day,
      dateEnd: day.nullable(),
      text: z.string(),
      article: z.string(),
      start: z.int(),
      end: z.int(),
      citation: z.int(),
      outlets: z.array(z.string()),
    }),
  ),
  citations: z.array(z.object({ number: z.int(), article: z.string(), title: z.string() })),
});

let place: Place;

beforeAll(async () => {
  place = createPlace();
  await runHere('index', [...place.options, '--json']);
});

afterAll(() => {
  place.remove();
});

it('gives the events of the library as one line of JSON', async () => {
  const dates = ['--from', '2024-01-01', '--to', '2024-12-31'];
  const { code, stdout } = await run('timeline', [...place.options, '--json', ...dates]);
  const [line, ...more] = jsonLines(stdout);
  expect([code, more]).toEqual([0, []]);
  const { topic, from, to, entries, citations } = timelineShape.parse(line);
  expect({ topic, from, to }).toEqual({ topic: null, from: '2024-01-01', to: '2024-12-31' });
  expect(entries.map(({ date, outlets }) => [date, outlets])).toEqual([
    ['2024-05-14', ['Baltic Wire']],
    ['2024-07-01', ['Northern Courier']],
  ]);
  expect(citations.map(({ title }) => title)).toEqual([
    'The harbour talks in Lindholm',
    'Ferry tolls double in Sandvik',
  ]);
});

it('tells them a person, of a topic only where one is named', async () => {
  const { code, stdout } = await runHere('timeline', [...place.options, 'tolls', 'for', 'ferries']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^1 Jul 2024 {2}“The council of Sandvik doubled .*” \(1 outlet\) \[1\]\n\n {2}\[1\] Ferry tolls/u,
  );
});

it('says what is wrong with days that are the wrong way round', async () => {
  const { code, stdout, stderr } = await runHere('timeline', [
    ...place.options,
    '--from',
    '2024-05-02',
    '--to',
    '2024-05-01',
  ]);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe('--from 2024-05-02 is after --to 2024-05-01. Give the earlier day first.\n');
});
