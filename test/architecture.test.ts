import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** From the source to the sea: a room imports from itself and from those before it. Files directly in `src` are entry points. */
const ROOMS = [
  'text',
  'corpus',
  'chunking',
  'process',
  'embedding',
  'library',
  'retrieval',
  'answering',
  'timeline',
  'quotation',
  'evaluation',
  'records',
  'desk',
  'discord',
];
const RIVER = [...ROOMS, 'terminal', 'entry points'];
const FENCES: Readonly<Record<string, RegExp>> = {
  '@xenova/transformers': /^embedding\/transformers\.ts$/u,
  'onnxruntime-node': /^embedding\/network\.ts$/u,
  'hnswlib-node': /^library\/hnswlib\.ts$/u,
  'better-sqlite3': /^(?:library|records)\//u,
  'discord.js': /^discord\//u,
  '@resvg/resvg-js': /^timeline\/picture\/svgToPng\.ts$/u,
  dotenv: /^config\.ts$/u,
};

const SRC = join(import.meta.dirname, '../src');
const PATHS = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[cm]?[jt]s$/u.test(path));
const FILES = PATHS.map((path) => ({
  path: path.replaceAll('\\', '/'),
  code: readFileSync(join(SRC, path), 'utf8').replace(/\/\*.*?\*\/|^\s*\/\/.*?$/gmsu, ''),
}));
const IMPORTS = FILES.flatMap(({ path, code }) =>
  // The last one is createRequire(…)('…').
  [...code.matchAll(/(?:\bfrom|\bimport|\b(?:import|require)\(|\)\()\s*['"]([^'"]+)/gu)].map(([, to = '']) => ({
    path,
    to,
  })),
);
const roomOf = (path: string) => RIVER.indexOf(/^([^/]+)\//u.exec(path)?.[1] ?? 'entry points');

it('every file stands in a room, or is an entry point', () => {
  expect(FILES.filter(({ path }) => roomOf(path) < 0)).toEqual([]);
});

it('imports point upstream', () => {
  const local = IMPORTS.filter(({ to }) => to.startsWith('.')).map(({ path, to }) => ({
    path,
    to: normalize(join(path, '..', to)),
  }));
  expect(local.length).toBeGreaterThan(FILES.length);
  expect(local.filter(({ path, to }) => roomOf(to) > roomOf(path) && to !== 'setupError.ts')).toEqual([]);
});

it.each(Object.entries(FENCES))('%s is imported in its own place only', (name, place) => {
  const importing = IMPORTS.filter(({ to }) => to === name || to.startsWith(`${name}/`));
  expect(importing.filter(({ path }) => !place.test(path))).toEqual([]);
});

it('only the settings read the environment', () => {
  const reading = FILES.filter(({ code }) => /\bprocess\s*\.\s*env\b|['"]node:process['"]/u.test(code));
  expect(reading.map(({ path }) => path)).toEqual(['config.ts']);
});

it('files are named for their concepts', () => {
  const nameless = PATHS.filter((path) => /(?:\/index|utils?|types?|helpers?)\.[cm]?[jt]s$/iu.test(path));
  expect(nameless).toEqual([]);
});
