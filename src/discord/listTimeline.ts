import type { Desk } from '../desk/desk.ts';
import type { Post } from './post.ts';
import { renderTimeline, type TimelineView } from './render/timeline.ts';

/** One page of the events that fit. */
export async function listTimeline(desk: Desk, view: TimelineView): Promise<readonly Post[]> {
  const { topic, from, to } = view;
  return renderTimeline(await desk.timeline({ topic, from, to }), view);
}
