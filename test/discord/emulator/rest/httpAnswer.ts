import type { ApiError } from './apiError.ts';

/** An answer as it goes over the wire; with neither body nor page it has no content type either. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: unknown;
  readonly html?: string;
}

/** The answer that a refusal is. */
export function refusal(error: ApiError): HttpAnswer {
  return { status: error.status, headers: {}, body: error.body() };
}
