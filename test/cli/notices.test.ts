import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectFault } from './fault.ts';
import { createPlace, type Place } from './place.ts';
import { jsonLines } from './run.ts';
import { runHere } from './runHere.ts';

const SAID = 'The ferry Osprey sank off Lindholm on 3 May 2024.';
const SANK = `---
title: Ferry sinks
outlet: Gull Gazette
date: 2024-05-03
corrected: { date: 2024-05-04, reason: It sank at night }
retracted: { date: 2024-05-05, reason: No ferry sank }
---

${SAID}
`;

let place: Place;

beforeAll(() => {
  place = createPlace();
  place.write('osprey.md', SANK);
  place.write('names.yml', 'places: [{name: Lindholm, variants: [Lyndholme]}]\n');
});

afterAll(() => {
  place.remove();
});

it('A retracted article is told of and not quoted, and another spelling of a name is read as the corpus has it', async () => {
  const { stdout } = await runHere('ask', [
    ...place.options,
    '--json',
    'Where off Lyndholme did the ferry Osprey sink?',
  ]);
  expect(jsonLines(stdout)[0]).toMatchObject({
    notices: ['“Ferry sinks” (Gull Gazette, 2024-05-03) was retracted on 2024-05-05: No ferry sank'],
    understood: { aliases: [{ from: 'Lyndholme', to: 'Lindholm' }] },
  });
  expect(stdout).not.toContain(SAID);
});

it('Whoever asks for the article itself is told when and why it was corrected and retracted', async () => {
  const { stdout } = await runHere('article', [...place.options, '--json', 'osprey']);
  expect(jsonLines(stdout)[0]).toMatchObject({
    corrected: { date: '2024-05-04', reason: 'It sank at night' },
    retracted: { date: '2024-05-05', reason: 'No ferry sank' },
  });
});

it('A malformed names.yml is named with its line', async () => {
  const other = createPlace();
  writeFileSync(join(other.articles, 'names.yml'), 'places:\n  - {nam: Lindholm}\n');
  expectFault(await runHere('ask', [...other.options, 'Where did the ferry sink?']), /names\.yml:2: /u);
  other.remove();
});
