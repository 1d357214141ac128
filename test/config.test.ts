import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../src/config.ts';
import { BUNDLED_MODEL } from '../src/embedding/model.ts';
import { SetupError } from '../src/setupError.ts';

const PROJECT = join(import.meta.dirname, '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Reads the settings from an environment and the lines of a file. */
function read(environment: NodeJS.ProcessEnv, ...lines: readonly string[]): Config {
  const file = join(folder, 'settings.env');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return readConfig(environment, file);
}

describe('without any setting', () => {
  it('the articles and the library are in the project, and the model is the bundled one', () => {
    const config = readConfig({}, join(folder, 'missing.env'));
    expect(config).toEqual({
      articles: join(PROJECT, 'articles'),
      library: join(PROJECT, 'embeddings', 'library'),
      data: join(PROJECT, 'data'),
      model: BUNDLED_MODEL,
      discord: null,
      startedIn: process.cwd(),
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('an empty one counts as none', () => {
    const names = ['ARTICLES_DIR', 'LIBRARY_DIR', 'DATA_DIR', 'DISCORD_TOKEN', 'EMBEDDING_MODEL', 'EMBEDDING_POOLING'];
    const more = ['EMBEDDING_DIMENSIONS', 'EMBEDDING_QUERY_PREFIX', 'EMBEDDING_PASSAGE_PREFIX'];
    const bot = ['DISCORD_GUILD_ID', 'DISCORD_API', 'DISCORD_WATCHDOG_MINUTES'];
    const empty = Object.fromEntries([...names, ...more, ...bot].map((name) => [name, '']));
    expect(read(empty)).toEqual(read({}));
    expect(read({}, ...Object.keys(empty).map((name) => `${name}=`))).toEqual(read({}));
  });
});

describe('the settings', () => {
  it('come from the file, quoted or not', () => {
    const config = read(
      {},
      '# folders',
      'ARTICLES_DIR="my texts" # beside',
      'LIBRARY_DIR=/var/parley',
      'DATA_DIR=kept',
      'DISCORD_TOKEN=t',
    );
    expect(config.articles).toBe(join(PROJECT, 'my texts'));
    expect(config.library).toBe('/var/parley');
    expect(config.data).toBe(join(PROJECT, 'kept'));
    expect(config.discord?.token).toBe('t');
  });

  it('come from the environment first, also where it has one empty', () => {
    const lines = ['ARTICLES_DIR=file', 'DISCORD_TOKEN=file', 'LIBRARY_DIR=file'];
    const config = read({ ARTICLES_DIR: '/environment', DISCORD_TOKEN: '' }, ...lines);
    expect(config.articles).toBe('/environment');
    expect(config.discord).toBeNull();
    expect(config.library).toBe(join(PROJECT, 'file'));
  });

  it('name another model with how it is used; what is left out is as in the bundled one', () => {
    const { model } = read({
      EMBEDDING_MODEL: 'Xenova/bge-small-en-v1.5',
      EMBEDDING_POOLING: 'cls',
      EMBEDDING_QUERY_PREFIX: 'Represent this: ',
    });
    expect(model).toMatchObject({
      name: 'Xenova/bge-small-en-v1.5',
      pooling: 'cls',
      queryPrefix: 'Represent this: ',
      passagePrefix: '',
      dimensions: 384,
    });
    expect(model.hub).not.toBeNull();
    expect(read({ EMBEDDING_MODEL: 'a/b', EMBEDDING_DIMENSIONS: '768' }).model.dimensions).toBe(768);
  });

  it('do not change the bundled model', () => {
    const environment = { EMBEDDING_MODEL: BUNDLED_MODEL.name, EMBEDDING_POOLING: 'cls', EMBEDDING_DIMENSIONS: '8' };
    expect(read(environment).model).toEqual(BUNDLED_MODEL);
  });

  it('tell where the command was started, which npm knows', () => {
    expect(read({ INIT_CWD: '/home/reader' }).startedIn).toBe('/home/reader');
  });
});

describe('the settings of the bot', () => {
  it('need no more than a token', () => {
    expect(read({ DISCORD_TOKEN: 'abc.Def-1_2' }).discord).toEqual({
      token: 'abc.Def-1_2',
      guild: null,
      api: null,
      stuckMs: 5 * 60_000,
    });
  });

  it('name one server, another address and another patience', () => {
    const { discord } = read({
      DISCORD_TOKEN: 't',
      DISCORD_GUILD_ID: '112233445566778899',
      DISCORD_API: 'http://127.0.0.1:8080/api/',
      DISCORD_WATCHDOG_MINUTES: '15',
    });
    expect(discord).toMatchObject({
      guild: '112233445566778899',
      api: 'http://127.0.0.1:8080/api',
      stuckMs: 15 * 60_000,
    });
  });

  it.each([
    ['DISCORD_TOKEN', 'my token', 'is no token of a Discord bot'],
    ['DISCORD_GUILD_ID', 'Harbour', 'is no server id, which has 17 to 20 digits'],
    ['DISCORD_API', 'discord.com/api', 'is no http address such as https://discord.com/api'],
    ['DISCORD_WATCHDOG_MINUTES', '0', 'is no whole number from 1 to 99'],
  ])('are refused where %s is "%s"', (name, value, fault) => {
    expect(() => read({ [name]: value })).toThrow(`${name} ${fault}.`);
  });
});

describe('wrong settings', () => {
  it('are all named in one error with the remedy', () => {
    const environment = { EMBEDDING_MODEL: 'no model/at all/', EMBEDDING_POOLING: 'max', EMBEDDING_DIMENSIONS: '0' };
    expect(() => read(environment)).toThrow(SetupError);
    expect(() => read(environment)).toThrow(
      'EMBEDDING_MODEL is no model name such as Xenova/bge-small-en-v1.5; EMBEDDING_POOLING is neither mean nor cls; ' +
        'EMBEDDING_DIMENSIONS is no whole number from 1 to 9999. Mend it in .env or in the environment; ' +
        '.env.example explains each setting.',
    );
  });

  it.each(['384.5', '-1', '10000', 'many', '1e3'])('are dimensions of %s', (value) => {
    expect(() => read({}, `EMBEDDING_DIMENSIONS=${value}`)).toThrow(/^EMBEDDING_DIMENSIONS is no whole number/u);
  });

  it('are in a file that cannot be read, which is named', () => {
    const file = join(folder, 'folder.env');
    mkdirSync(file);
    expect(() => readConfig({}, file)).toThrow(
      new SetupError(`The settings file ${file} cannot be read.`, 'Make it readable or take it away.'),
    );
  });
});
