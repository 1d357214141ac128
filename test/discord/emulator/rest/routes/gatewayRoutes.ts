import { answer, route, type Route } from '../route.ts';

/** Where the gateway is, and how often a client may identify today. */
export function gatewayRoutes(address: () => string, starts: { readonly remaining: number }): readonly Route[] {
  return [
    route('GET /gateway/bot', () =>
      answer({
        url: address(),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: Math.max(0, starts.remaining),
          reset_after: 86_400_000,
          max_concurrency: 1,
        },
      }),
    ),
  ];
}
