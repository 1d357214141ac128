import { svgToPng } from '../timeline/picture/svgToPng.ts';
import { MOST_DRAWN, pageOf } from '../timeline/picture/timelinePage.ts';
import { timelineSvg } from '../timeline/picture/timelineSvg.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { OfLibrary, TimelinePicture } from './desk.ts';

/** Draws some entries of a timeline, from a position on that is counted from 0; of more than twelve the first twelve. */
export async function drawPage(
  { library, ...timeline }: Timeline & OfLibrary,
  first: number,
  count: number,
): Promise<TimelinePicture> {
  const page = pageOf(timeline, first, Math.min(count, MOST_DRAWN));
  return { library, page, png: page.entries.length === 0 ? null : await svgToPng(timelineSvg(page)) };
}
