import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectFault } from './fault.ts';
import { createPlace, type Place } from './place.ts';
import { runHere } from './runHere.ts';

let place: Place;

beforeAll(() => {
  place = createPlace();
});

afterAll(() => {
  place.remove();
});

describe('a call that makes no sense', () => {
  it.each<[string, string, readonly string[], RegExp]>([
    ['an empty question', 'ask', [''], /^The question is empty\. Ask something, such as .*\n$/u],
    [
      'a question of 10,000 characters',
      'ask',
      ['x'.repeat(10_000)],
      /^The question is 10000 characters long; at most 4000/u,
    ],
    [
      'a date that no calendar has',
      'ask',
      ['--from', '2025-13-01', 'Who?'],
      /^--from 2025-13-01 is no date\. Write it as YYYY/u,
    ],
    ['an unknown option', 'ask', ['--jsn', 'Who?'], /^Unknown option '--jsn'\. Usage: npm run -s ask /u],
    ['no article', 'article', ['--json'], /^No article is named\. Usage: npm run -s article /u],
    ['a folder without its option', 'index', ['texts'], /^"texts" is no option\. Usage: npm run -s index /u],
  ])('is told in one line: %s', async (_, command, args, line) => {
    expectFault(await runHere(command, args), line);
  });
});

describe('an articles folder', () => {
  it('that is not there is named', async () => {
    const missing = join(place.folder, 'missing');
    const outcome = await runHere('ask', ['--articles', missing, '--library', place.library, 'Who?']);
    expectFault(outcome, /^The articles folder .*\/missing is not there\. Name a folder .* with --articles/u);
  });

  it('that is empty is named', async () => {
    const empty = join(place.folder, 'empty');
    mkdirSync(empty);
    const outcome = await runHere('index', [
      '--articles',
      empty,
      '--library',
      join(place.folder, 'of-empty'),
      '--json',
    ]);
    expectFault(outcome, /\/empty has no article\. Put \.md or \.txt articles there, or name another folder/u);
  });

  it('without a usable article is named, with what is wrong with the first', async () => {
    const bad = join(place.articles, 'bad');
    place.write('bad/note.md', 'Just a note.\n');
    const outcome = await runHere('index', ['--articles', bad, '--library', join(place.folder, 'of-bad')]);
    expectFault(
      outcome,
      /\/bad has no usable article: note\.md: line 1: there is no front matter\. .* another folder with/u,
    );
  });
});
