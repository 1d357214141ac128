import { parse as parseDotenv } from 'dotenv';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { BUNDLED_MODEL, type EmbeddingModel, hubModel } from './embedding/model.ts';
import { SetupError } from './setupError.ts';

/** All settings, read once; nothing else reads the environment. */
export interface Config {
  readonly articles: string;
  readonly library: string;
  /** Folder of what the bot itself keeps: settings, gaps, votes, watches. */
  readonly data: string;
  readonly model: EmbeddingModel;
  /** Settings of the bot; null without a token. */
  readonly discord: DiscordConfig | null;
  /** The folder that relative paths on the command line start from: npm itself runs scripts in the project's. */
  readonly startedIn: string;
}

export interface DiscordConfig {
  readonly token: string;
  /** Id of the server that the commands are registered for; null registers them for all. */
  readonly guild: string | null;
  /** Base address of Discord's REST interface, without version and without a stroke at its end; null for Discord's own. */
  readonly api: string | null;
  /** Milliseconds after which a session with Discord on which nothing happens is dropped for a new one. */
  readonly stuckMs: number;
}

/** The project's own folder: defaults are there, wherever a command is started. */
const PROJECT = join(import.meta.dirname, '..');

/** An empty setting is one that is not made. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const settings = z.object({
  ARTICLES_DIR: optional(z.string()),
  LIBRARY_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  DISCORD_TOKEN: optional(z.string().regex(/^[\w.-]+$/u, 'is no token of a Discord bot')),
  DISCORD_GUILD_ID: optional(z.string().regex(/^\d{17,20}$/u, 'is no server id, which has 17 to 20 digits')),
  DISCORD_API: optional(z.url({ protocol: /^https?$/u, error: 'is no http address such as https://discord.com/api' })),
  DISCORD_WATCHDOG_MINUTES: optional(
    z
      .string()
      .regex(/^[1-9]\d?$/u, 'is no whole number from 1 to 99')
      .transform(Number),
  ),
  EMBEDDING_MODEL: optional(
    z.string().regex(/^[\w.-]+(?:\/[\w.-]+)?$/u, 'is no model name such as Xenova/bge-small-en-v1.5'),
  ),
  EMBEDDING_POOLING: optional(z.enum(['mean', 'cls'], 'is neither mean nor cls')),
  EMBEDDING_DIMENSIONS: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/u, 'is no whole number from 1 to 9999')
      .transform(Number),
  ),
  EMBEDDING_QUERY_PREFIX: optional(z.string()),
  EMBEDDING_PASSAGE_PREFIX: optional(z.string()),
});

/**
 * Reads the settings from the environment and from a file; the environment wins, also where it has a setting empty.
 *
 * @param file Need not be there; `.env` in the project's folder when left out.
 * @throws SetupError that lists every setting that is wrong, or names the file that cannot be read.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env, file: string = join(PROJECT, '.env')): Config {
  const read = settings.safeParse({ ...readSettingsFile(file), ...environment });
  if (!read.success) throw faulty(read.error);
  const { ARTICLES_DIR, LIBRARY_DIR, DATA_DIR } = read.data;
  return Object.freeze({
    articles: resolve(PROJECT, ARTICLES_DIR ?? 'articles'),
    library: resolve(PROJECT, LIBRARY_DIR ?? 'embeddings/library'),
    data: resolve(PROJECT, DATA_DIR ?? 'data'),
    model: modelOf(read.data),
    discord: discordOf(read.data),
    startedIn: environment.INIT_CWD ?? process.cwd(),
  });
}

function discordOf(read: z.output<typeof settings>): DiscordConfig | null {
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API, DISCORD_WATCHDOG_MINUTES = 5 } = read;
  if (DISCORD_TOKEN === undefined) return null;
  return {
    token: DISCORD_TOKEN,
    guild: DISCORD_GUILD_ID ?? null,
    api: DISCORD_API?.replace(/\/+$/u, '') ?? null,
    stuckMs: DISCORD_WATCHDOG_MINUTES * 60_000,
  };
}

function readSettingsFile(file: string): Readonly<Record<string, string>> {
  try {
    return parseDotenv(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new SetupError(`The settings file ${file} cannot be read.`, 'Make it readable or take it away.', {
      cause: error,
    });
  }
}

function modelOf(read: z.output<typeof settings>): EmbeddingModel {
  const { EMBEDDING_MODEL, EMBEDDING_POOLING, EMBEDDING_DIMENSIONS } = read;
  if (EMBEDDING_MODEL === undefined || EMBEDDING_MODEL === BUNDLED_MODEL.name) return BUNDLED_MODEL;
  return hubModel(EMBEDDING_MODEL, {
    ...(EMBEDDING_POOLING && { pooling: EMBEDDING_POOLING }),
    ...(EMBEDDING_DIMENSIONS !== undefined && { dimensions: EMBEDDING_DIMENSIONS }),
    ...(read.EMBEDDING_QUERY_PREFIX !== undefined && { queryPrefix: read.EMBEDDING_QUERY_PREFIX }),
    ...(read.EMBEDDING_PASSAGE_PREFIX !== undefined && { passagePrefix: read.EMBEDDING_PASSAGE_PREFIX }),
  });
}

function faulty(error: z.ZodError): SetupError {
  const faults = error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  return new SetupError(
    `${faults.join('; ')}.`,
    'Mend it in .env or in the environment; .env.example explains each setting.',
  );
}
