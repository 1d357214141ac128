import { snowflake } from '../limits/form.ts';
import { invalidForm } from './apiError.ts';
import type { UploadedFile } from './requestLog.ts';

/** What is done at an address. */
export interface Route {
  /** As in `POST /channels/:channel/messages`. */
  readonly template: string;
  /** Whether it asks for `Authorization: Bot …`; those of interactions and webhooks carry their token in the path. */
  readonly authorized: boolean;
  handle(call: Call): Answer;
}

/** A request that has found its route. */
export interface Call {
  /** An id of the path; one that is none is refused with 50035. */
  id(name: string): string;
  /** Any other segment of the path, decoded. */
  segment(name: string): string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface Answer {
  readonly status: 200 | 201 | 204;
  /** JSON; a 204 has none, and no content type. */
  readonly body?: unknown;
}

/** A route that wants the bot's token. */
export function route(template: string, handle: (call: Call) => Answer): Route {
  return { template, authorized: true, handle };
}

/** A route that wants none. */
export function openRoute(template: string, handle: (call: Call) => Answer): Route {
  return { template, authorized: false, handle };
}

export const answer = (body: unknown): Answer => ({ status: 200, body });
export const DONE: Answer = { status: 204 };

/**
 * What the segments with a colon of a template stand for, or null where the address is another.
 * @param address as in `GET /channels/1`, decoded.
 */
export function matchTemplate(template: string, address: string): ReadonlyMap<string, string> | null {
  const wanted = template.split(/[ /]+/u);
  const given = address.split(/[ /]+/u);
  if (wanted.length !== given.length) return null;
  const found = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    if (segment.startsWith(':')) found.set(segment.slice(1), given[index] ?? '');
    else if (segment !== given[index]) return null;
  }
  return found;
}

/** Makes a call of what a template found. */
export function createCall(found: ReadonlyMap<string, string>, rest: Pick<Call, 'query' | 'body' | 'files'>): Call {
  const segment = (name: string) => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`No segment ${name} in this route.`);
    return value;
  };
  return {
    ...rest,
    segment,
    id: (name) => {
      const id = segment(name);
      if (!snowflake.safeParse(id).success)
        throw invalidForm([`${name}_id`], 'NUMBER_TYPE_COERCE', `Value "${id}" is not snowflake.`);
      return id;
    },
  };
}
