import type { Answer } from '../answering/answer.ts';
import { daysBetween } from '../text/calendar.ts';
import type { GoldenQuestion } from './goldenQuestion.ts';

/** How the time that a question speaks of was understood; `missed`: no window was read. */
export type WindowVerdict = 'right' | 'missed' | 'wrong';

/** "Before" and "since" a day may count the day itself or not. */
const TOLERANCE = 1;

/**
 * Judges the window that was searched. `latest` is right with no bounds, or with none but the newest article's day as the last.
 *
 * @returns Null where the question's time is not judged.
 */
export function judgeWindow({ window: right }: GoldenQuestion, { window, asOf }: Answer): WindowVerdict | null {
  if (right === null) return null;
  if (window === null) return 'missed';
  const { from, to } = right === 'latest' ? { from: null, to: null } : right;
  const ends = near(window.to, to) || (right === 'latest' && near(window.to, asOf));
  return near(window.from, from) && ends ? 'right' : 'wrong';
}

function near(day: string | null, right: string | null): boolean {
  if (day === null || right === null) return day === right;
  return Math.abs(daysBetween(day, right)) <= TOLERANCE;
}
