import { z } from 'zod';
import { dataDay, readDataFile } from './dataFile.ts';
import type { DataFile } from './dataFile.ts';

/** The day of the event that each brief tells of, by the brief's id. */
export type EventDates = Readonly<Record<string, string>>;

/** The file in the articles folder that holds the days of the events. */
export const EVENTS_FILE = 'events.yml';

const schema = z.record(z.string(), dataDay).default({});

/**
 * Reads the days of the events from `events.yml` in the articles folder.
 *
 * @returns Null where there is no such file.
 * @throws SetupError that names file and line when it is malformed.
 */
export async function readEvents(folder: string): Promise<DataFile<EventDates> | null> {
  return readDataFile(folder, EVENTS_FILE, schema);
}
