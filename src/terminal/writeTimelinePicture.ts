import { writeFile } from 'node:fs/promises';
import { SetupError } from '../setupError.ts';
import { svgToPng } from '../timeline/picture/svgToPng.ts';
import { MOST_DRAWN, pageOf } from '../timeline/picture/timelinePage.ts';
import { timelineSvg } from '../timeline/picture/timelineSvg.ts';
import type { Timeline } from '../timeline/timeline.ts';

/**
 * Writes a picture of a timeline's first entries, at most twelve, as SVG or PNG.
 *
 * @param path Absolute; a file that is there is written over.
 * @returns What was done, as one line; nothing is written where there are no entries.
 * @throws SetupError where the file cannot be written.
 */
export async function writeTimelinePicture(timeline: Timeline, format: 'svg' | 'png', path: string): Promise<string> {
  const page = pageOf(timeline, 0, MOST_DRAWN);
  if (page.entries.length === 0) return `There is no event to draw: ${path} was not written.`;
  const svg = timelineSvg(page);
  const data = format === 'svg' ? `${svg}\n` : await svgToPng(svg);
  try {
    await writeFile(path, data);
  } catch (error) {
    throw new SetupError(
      `The picture cannot be written to ${path} (${reasonOf(error)}).`,
      `Name a file for --${format} in a folder that exists and can be written to.`,
      { cause: error },
    );
  }
  const drawn = page.entries.length === page.total ? '' : `the first ${page.entries.length} of `;
  return `${path} shows ${drawn}${page.total} ${page.total === 1 ? 'event' : 'events'}.`;
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return String(error);
}
