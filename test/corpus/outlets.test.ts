import { describe, expect, it } from 'vitest';
import { NO_MARKS, readOutlets } from '../../src/corpus/outlets.ts';
import { SetupError } from '../../src/setupError.ts';
import { folderWith } from './dataFolder.ts';

const OUTLETS = `
# State media
- {name: Tide Post, also: [tidepost.example, Posten], mark: state media}
- {name: Fjord Wire, mark: agency}
- {name: Fjord Wire (harbour office text), also: [], mark: party statement}
`;

describe('outlets.yml', () => {
  it.each([
    ['Tide Post', 'state media'],
    ['TIDE  post', 'state media'],
    ['tidepost.example', 'state media'],
    ['Posten', 'state media'],
    ['Posten (citing Fjord Wire)', 'state media'],
    ['Fjord Wire', 'agency'],
    ['Fjord Wire (harbour office text)', 'party statement'],
    ['Fjord Wire (archive)', 'agency'],
    ['Fjord', null],
    ['Gull Gazette (Fjord Wire)', null],
    [null, null],
  ])('marks %s as %s', async (outlet, mark) => {
    expect((await readOutlets(folderWith('outlets.yml', OUTLETS))).markOf(outlet)).toBe(mark);
  });

  it('may be missing or empty: then no outlet is marked', async () => {
    expect(await readOutlets(folderWith('other.yml', OUTLETS))).toBe(NO_MARKS);
    expect((await readOutlets(folderWith('outlets.yml', '# none\n'))).markOf('Tide Post')).toBeNull();
  });

  it.each([
    ['is not YAML', '- {name: A, mark: b}\n- {name: "A', /outlets\.yml:2: .+/u],
    ['is a mapping', 'name: A\nmark: b', /outlets\.yml:1: is no list\./u],
    ['has an entry without a mark', '- {name: A, mark: b}\n\n- {name: B}', /outlets\.yml:3: mark is no text\./u],
    ['has an unknown key', '- name: A\n  mark: b\n  kind: c', /outlets\.yml:1: .*"kind"/u],
    [
      'marks an outlet twice',
      '- {name: A, mark: b}\n- {name: C, also: [a], mark: d}',
      /outlets\.yml:2: a is marked as "b".+"d"/u,
    ],
  ])('is named with its line when it %s', async (_, yaml, message) => {
    const reading = readOutlets(folderWith('outlets.yml', yaml));
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toBeInstanceOf(SetupError);
  });
});
