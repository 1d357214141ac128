import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createPlace, type Place } from './place.ts';
import { jsonLines, run } from './run.ts';
import { runHere } from './runHere.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

const text = z.string().min(1);
const place = z.object({
  article: text.nullable(),
  title: text.nullable(),
  outlet: text.nullable(),
  speaker: text.nullable(),
  date: z.iso.date().nullable(),
  url: z.url().nullable(),
  text: text.nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
});
const quoteShape = place.extend({
  query: z.string(),
  match: z.enum(['verbatim', 'altered', 'reported', 'absent']),
  differences: z.array(z.object({ from: z.string(), to: z.string() })),
  meaningChanged: z.boolean(),
  nearest: z.array(place),
});

let folders: Place;
beforeAll(() => {
  folders = createPlace();
});
afterAll(() => {
  folders.remove();
});

const quote = async (...args: readonly string[]) => runHere('quote', [...folders.options, ...args]);

const SENTENCE = 'Each port pays half of the bill for the dredger, about 12 million euros.';

describe('quote', () => {
  it('tells an altered sentence from one that is not there, as JSON', async () => {
    const outcomes = [
      await run('quote', [...folders.options, '--json', SENTENCE.replace('12', '15')]),
      await quote('--json', 'The moon is made of cheese.'),
    ];
    expect(outcomes.map(({ stderr, code }) => [stderr, code])).toEqual([
      ['', 0],
      ['', 0],
    ]);
    const [altered, absent] = outcomes.map(({ stdout }) => quoteShape.parse(jsonLines(stdout)[0]));
    expect(altered).toMatchObject({
      match: 'altered',
      text: SENTENCE,
      speaker: 'Ilse Brandt',
      differences: [{ from: '12', to: '15' }],
      meaningChanged: true,
    });
    expect(absent).toMatchObject({
      match: 'absent',
      article: null,
      start: null,
      differences: [],
      meaningChanged: false,
    });
  });

  it('says in words where a sentence stands, and in a line what cannot be looked up', async () => {
    const found = await quote(SENTENCE);
    expect(found.stdout).toMatch(/^The articles have this, word for word:\n“Each port pays/u);
    expect(await quote('x'.repeat(10_000))).toMatchObject({
      code: 1,
      stderr: 'The text is 10000 characters long; at most 4000 are looked up. Give a sentence or two of it.\n',
    });
  });
});
