import { expect, it } from 'vitest';
import { alternativeText } from '../../../src/timeline/picture/alternativeText.ts';
import { seeded } from '../../discord/render/nastyText.ts';
import { nastyPage } from './nastyPage.ts';
import { sampleEntry, samplePage } from './samplePage.ts';

const entries = Array.from({ length: 4 }, (_, index) =>
  sampleEntry({ date: `2025-02-0${index + 1}`, text: `Pilot ${index + 1} came.`, outlets: ['a', 'b'] }),
);

it('says what the picture says', () => {
  const page = samplePage(entries.slice(0, 2), { first: 8, total: 12 });
  expect(alternativeText(page, 1024)).toBe(
    [
      'Timeline: harbour talks. Events 9 to 10 of 12.',
      '1 Feb 2025: Pilot 1 came. [1], 2 outlets',
      '2 Feb 2025: Pilot 2 came. [1], 2 outlets',
    ].join('\n'),
  );
});

it('ends with a whole entry, and says how many it leaves out', () => {
  const long = entries.map((entry) => ({ ...entry, text: `${'They waited and waited. '.repeat(5)}End.` }));
  const text = alternativeText(samplePage(long, { topic: null }), 400);
  expect(text).toMatch(
    /^Timeline\. 4 events\.\n1 Feb 2025: .* End\. \[1\], 2 outlets\n.*\[1\], 2 outlets\n… and 2 more\.$/u,
  );
});

it('cuts a first sentence that is too long alone after a word', () => {
  const page = samplePage([sampleEntry({ text: 'They waited '.repeat(200).trim() }), ...entries]);
  const text = alternativeText(page, 300);
  expect(text.length).toBeLessThanOrEqual(300);
  expect(text).toMatch(/ (?:They|waited) … \[1\], 1 outlet\n… and 4 more\.$/u);
});

it.each(Array.from({ length: 60 }, (_, seed) => seed))('never takes more than there is room for (%i)', (seed) => {
  const page = nastyPage(seeded(seed));
  for (const most of [300, 1024]) expect(alternativeText(page, most).length).toBeLessThanOrEqual(most);
});
