import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_NAMES, readNames } from '../../src/corpus/names.ts';
import { SetupError } from '../../src/setupError.ts';
import { folderWith } from './dataFolder.ts';

async function formsOf(yaml: string): Promise<readonly string[]> {
  const { forms } = await readNames(folderWith('names.yml', yaml));
  return forms.map(({ kind, written, name }) => `${kind}: ${written} is ${name}`);
}

describe('names.yml', () => {
  it('gives the forms of each name, longer ones first: what shares no word with it is a nickname', async () => {
    const yaml = `
people:
  - name: Ingrid Fjærland
    also: [Captain Fjærland, the Owl]
    variants: [Fjaerland, Ingrit Fjærland]
    roles:
      - {role: keeper, from: 2023-01-01, until: 2024-03-04}
      - {role: owl}
places: [{name: Skarholm}]
`;
    expect(await formsOf(yaml)).toEqual([
      'own: Ingrid Fjærland is Ingrid Fjærland',
      'own: Captain Fjærland is Captain Fjærland',
      'nickname: the Owl is Ingrid Fjærland',
      'variant: Ingrit Fjærland is Ingrid Fjærland',
      'variant: Fjaerland is Fjærland',
      'own: Skarholm is Skarholm',
    ]);
  });

  it.each([
    ['Zaporozhye', 'Zaporizhzhia nuclear power plant', 'Zaporizhzhia'],
    ['Zelenskiy', 'Volodymyr Zelenskyy', 'Zelenskyy'],
    ['Harbour Center', 'The Harbour Centre of Skarholm', 'Harbour Centre'],
    ['Ar-Riyadh', 'Riyadh', 'Riyadh'],
    ['US', 'U.S.', 'U.S.'],
  ])('reads the variant "%s" of "%s" as the part that it spells otherwise, "%s"', async (variant, name, part) => {
    expect(await formsOf(`places: [{name: '${name}', variants: [${variant}]}]`)).toContain(
      `variant: ${variant} is ${part}`,
    );
  });

  it('may be missing or empty: then no name is known', async () => {
    expect(await readNames(folderWith('other.yml', ''))).toBe(NO_NAMES);
    expect(await readNames(join(folderWith('other.yml', ''), 'nowhere'))).toBe(NO_NAMES);
    expect(await formsOf('# none yet\n')).toEqual([]);
  });

  it.each([
    ['is not YAML', 'people: []\nplaces: [{name: A}', /names\.yml:2: .+/u],
    ['has a list for a mapping', '- {name: A}', /names\.yml:1: .+/u],
    ['has an unknown key', 'places:\n  - name: A\n    alos: [B]', /names\.yml:2: places Unrecognized key: "alos"/u],
    ['has a name without text', 'places:\n  - name: A\n  - name:\n', /names\.yml:3: places\.name is empty\./u],
    ['lacks a name', 'places:\n  - also: [B]', /names\.yml:2: places\.name is no text\./u],
    [
      'has a date that is none',
      'people:\n  - name: A\n    roles: [{role: b, from: 2024}]',
      /names\.yml:3: .*is no day/u,
    ],
    [
      'has a role that ends before it begins',
      'people:\n  - name: A\n    roles:\n      - {role: b, from: 2024-05-02, until: 2024-05-01}',
      /names\.yml:4: people\.roles ends before it begins\./u,
    ],
    ['gives a word for a list', 'places:\n  - name: A\n    variants: B', /names\.yml:3: places\.variants is no list/u],
    [
      'lets one spelling stand for two names',
      'people: [{name: Ada Moor, variants: [Ada Mor]}]\nplaces:\n  - {name: Moor, variants: [Mar]}\n  - {name: More, variants: [MAR]}',
      /names\.yml:4: "MAR" stands for Moor and for More\./u,
    ],
    [
      'takes somebody’s name for a variant of another',
      'places:\n  - {name: Gull}\n  - {name: Osprey, variants: [gull]}',
      /names\.yml:3: "gull" stands for Gull and for Osprey\./u,
    ],
  ])('is named with its line when it %s', async (_, yaml, message) => {
    const reading = readNames(folderWith('names.yml', yaml));
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toBeInstanceOf(SetupError);
  });
});
