import { expect, it } from 'vitest';
import { attributedParts } from '../../../src/answering/disagreement/attributedParts.ts';

it.each([
  [
    'The fair lasted three days, according to Baltic Wire.',
    'The fair lasted three days .',
    ', according to Baltic Wire',
  ],
  [
    'The fair lasted three days, harbour master Ada Moor said on 3 May 2024.',
    'The fair lasted three days .',
    ', harbour master Ada Moor said on 3 May 2024',
  ],
  [
    'Northern Courier reported that the fair lasted three days.',
    'the fair lasted three days.',
    'Northern Courier reported that ',
  ],
  [
    'The fair lasted three days, in a second version of the reports.',
    'The fair lasted three days .',
    ', in a second version of the reports',
  ],
  ['Port Review dated the fair 4 May 2024.', 'the fair 4 May 2024.', 'Port Review dated '],
  ['The company Kaj put attendance at 400.', 'attendance at 400.', 'The company Kaj put '],
  ['Police counted 400 guests.', '400 guests.', 'Police counted '],
  ['The fair was called off because of rain.', 'The fair was called off because of rain.', ''],
  [
    'According to the same report, relayed on 3 May 2024, the fair was short.',
    'the fair was short.',
    'According to the same report, relayed on 3 May 2024,',
  ],
  ['Ada Moor opened the fair, as the council had asked.', 'Ada Moor opened the fair, as the council had asked.', ''],
])('%s', (sentence, core, attribution) => {
  expect(attributedParts(sentence)).toEqual({ core, attribution });
});
