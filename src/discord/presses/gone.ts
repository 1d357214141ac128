import type { Listing } from '../../desk/desk.ts';
import { renderFailure } from '../render/failure.ts';
import { RequestFault } from '../requestFault.ts';

/**
 * A listing of which something is left.
 *
 * @throws RequestFault where the articles have changed so that nothing is.
 */
export function orGone<T>(listing: Listing<T | null>): Listing<T | null> {
  if (listing.entries.every((entry) => entry === null)) throw new RequestFault(renderFailure({ kind: 'gone' }));
  return listing;
}
