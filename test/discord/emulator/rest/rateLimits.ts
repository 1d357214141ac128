import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** How many requests in how many milliseconds. */
export interface RateLimit {
  readonly limit: number;
  readonly perMs: number;
}

/** What a request is let through with, or not. */
export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait, where it is not let through. */
  readonly retryAfter: number | null;
  readonly scope: 'user' | 'global';
}

/** Counts requests. */
export interface RateLimits {
  /**
   * @param template the route's; interactions and webhooks are outside the global limit.
   * @param major the id that the bucket is kept by.
   */
  count(template: string, major: string): Verdict;
}

interface Window {
  readonly endsAt: number;
  left: number;
}

const GENEROUS: RateLimit = { limit: 50, perMs: 1000 };

/** Makes counters: a bucket for each route and major id, and the global one in windows of a second. */
export function createRateLimits(
  clock: Clock,
  globalPerSecond: number,
  byRoute: Readonly<Record<string, RateLimit>>,
): RateLimits {
  const windows = new Map<string, Window>();
  const take = (key: string, { limit, perMs }: RateLimit) => {
    const open = windows.get(key);
    const window = open && open.endsAt > clock.now() ? open : { endsAt: clock.now() + perMs, left: limit };
    windows.set(key, window);
    const isLetThrough = window.left > 0;
    if (isLetThrough) window.left -= 1;
    return { isLetThrough, left: window.left, endsAt: window.endsAt };
  };
  return {
    count: (template, major) => {
      const limit = byRoute[template] ?? GENEROUS;
      const bucket = take(`${template}:${major}`, limit);
      const headers = bucketHeaders(clock, template, limit.limit, bucket);
      const wait = (endsAt: number) => Math.max(0.001, (endsAt - clock.now()) / 1000);
      if (!bucket.isLetThrough) return { headers, retryAfter: wait(bucket.endsAt), scope: 'user' };
      if (/ \/(?:interactions|webhooks)\//u.test(template)) return { headers, retryAfter: null, scope: 'user' };
      const all = take('global', { limit: globalPerSecond, perMs: 1000 });
      return { headers, retryAfter: all.isLetThrough ? null : wait(all.endsAt), scope: 'global' };
    },
  };
}

function bucketHeaders(
  clock: Clock,
  template: string,
  limit: number,
  { left, endsAt }: { readonly left: number; readonly endsAt: number },
): Readonly<Record<string, string>> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(left),
    'X-RateLimit-Reset': (endsAt / 1000).toFixed(3),
    'X-RateLimit-Reset-After': (Math.max(0, endsAt - clock.now()) / 1000).toFixed(3),
    'X-RateLimit-Bucket': createHash('sha256').update(template).digest('hex').slice(0, 32),
  };
}
