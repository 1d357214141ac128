import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFolder } from '../../src/corpus/lint/lintFolder.ts';
import type { LintReport } from '../../src/corpus/lint/lintFolder.ts';

const NOW = '2024-06-01';
const PROJECT = join(import.meta.dirname, '../..');

async function lint(fixture: string): Promise<LintReport> {
  return lintFolder(join(PROJECT, 'test/fixtures/lint', fixture), NOW);
}

async function faultsOf(fixture: string): Promise<readonly string[]> {
  return (await lint(fixture)).faults.map(({ path, line, message }) => `${path}:${line}: ${message}`);
}

it('The lint finds nothing in the project’s own articles', async () => {
  const { articles, faults } = await lintFolder(join(PROJECT, 'articles'), new Date().toISOString().slice(0, 10));
  expect(faults).toEqual([]);
  expect(articles).toBeGreaterThan(40);
});

it('The lint finds nothing in sound summaries, nor in what other outlets wrote', async () => {
  expect(await lint('clean')).toEqual({ articles: 4, faults: [] });
});

describe('the lint names path, line and remedy when', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'front matter is incomplete',
      'incomplete',
      [
        'lamp.md:1: "outlet" has no value. Name who published it.',
        'lamp.md:1: "kind" has no value. Write `kind: article` or `kind: summary`.',
        'lamp.md:4: "tags" has no value. Write `tags: [one, two]`.',
        'summary.md:1: "url" has no value. Give the address of the main source.',
      ],
    ],
    [
      'front matter is not valid',
      'unreadable',
      ['lamp.md:5: "date" is not a day of the calendar: "2024-02-30". Write it as YYYY-MM-DD.'],
    ],
    [
      'a date is in the future',
      'future',
      [
        'lamp.md:5: the date 2024-06-02 is in the future. Write the day on which it was.',
        'lamp.md:6: "updated" 2024-06-03 is in the future. Write the day on which it was.',
      ],
    ],
    [
      'an article was updated before its date',
      'updated-early',
      ['lamp.md:6: "updated" 2024-03-04 is before the date 2024-03-05. Write the day on which it was.'],
    ],
    [
      'two articles have one title',
      'same-title',
      ['light.md:2: the title is already that of lamp.md. Change one of the two.'],
    ],
    [
      'two articles have one id',
      'same-id',
      ['lamp-lit.md:1: its id "lamp-lit" is already that of lamp lit.md. Rename one of the two.'],
    ],
    [
      'a footnote is not defined, not used, defined twice or names nothing',
      'footnotes',
      [
        'lamp.md:10: footnote glass is not defined. Add a line `[^glass]: Outlet, YYYY-MM-DD, address`.',
        'lamp.md:13: footnote 1 is defined a second time. Give it a number of its own.',
        'lamp.md:14: footnote 2 is not used. Set its mark behind a sentence or take it out.',
        'lamp.md:15: footnote 3 names no source. Write `Outlet, YYYY-MM-DD, address`.',
      ],
    ],
    [
      'a number, a date or a quotation has no source',
      'no-source',
      [
        'lamp.md:12: "The glass came in two crates." has a number but no source. Set the mark of a footnote behind it.',
        'lamp.md:12: "The keeper called it "a beauty"." has a quotation but no source. Set the mark of a footnote behind it.',
        'lamp.md:13: "The crates came in March 2024." has a number and a date but no source. Set the mark of a footnote behind it.',
        'lamp.md:17: "The harbour paid 900 crowns." has a number but no source. Set the mark of a footnote behind it.',
      ],
    ],
    [
      'a pronoun stands for nobody named',
      'pronoun',
      [
        'lamp.md:12: "They had no glass." opens with "They" before its paragraph has named anybody. Name who or what is meant.',
        'lamp.md:13: "Those are new and thick as glass can …" opens with "Those" before its paragraph has named anybody. Name who or what is meant.',
        'lamp.md:15: "It came by boat." opens with "It" before its paragraph has named anybody. Name who or what is meant.',
        'lamp.md:19: "His lamp is new." opens with "His" before its paragraph has named anybody. Name who or what is meant.',
        'lamp.md:21: "Their lamp is new." opens with "Their" before its paragraph has named anybody. Name who or what is meant.',
      ],
    ],
    [
      'a sentence is too long',
      'long',
      ['lamp.md:12: "The lamp is lit and The lamp is …" has 65 words, the most is 60. Part it.'],
    ],
    [
      'a name is spelled otherwise than the corpus spells it',
      'spelling',
      [
        'lamp.md:2: "Scarholm" is not how the corpus spells this name. Write "Skarholm".',
        'lamp.md:11: "Fjarland" is not how the corpus spells this name. Write "Fjærland".',
        'lamp.md:13: "Fjaerland" is not how the corpus spells this name. Write "Fjærland".',
      ],
    ],
    [
      'a date is not that of the event, or there is no such event or article',
      'events',
      [
        'events.yml:4: there is no article "boat". Take the line out or mend the id.',
        'glass.md:5: "glass" is not in events.yml. Add the line `glass: 2024-03-05` there.',
        'lamp.md:5: the date 2024-03-05 is not that of the event, 2024-03-06 in events.yml. Mend the wrong one.',
      ],
    ],
  ])('%s', async (_, fixture, faults) => {
    expect(await faultsOf(fixture)).toEqual(faults);
  });
});
