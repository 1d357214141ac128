import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Desk } from './desk/desk.ts';
import { startRemoteDesk } from './desk/remoteDesk.ts';
import type { HouseConfig, HouseOptions } from './house.ts';

const ENTRY = fileURLToPath(new URL('deskProcess.ts', import.meta.url));

/**
 * Opens the desk in a process of its own: house, library and model, up to date with the articles.
 *
 * @throws SetupError when the house is not ready.
 */
export async function openDesk(config: HouseConfig, options: HouseOptions): Promise<Desk> {
  const { model, startedIn } = config;
  const argument: HouseConfig = {
    articles: resolve(startedIn, options.articles ?? config.articles),
    library: resolve(startedIn, options.library ?? config.library),
    model,
    startedIn,
  };
  return startRemoteDesk({ entry: ENTRY, argument, onNotice: options.onNotice });
}
