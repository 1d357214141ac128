import type { Client } from 'discord.js';
import type { Desk } from '../desk/desk.ts';
import type { Records } from '../records/records.ts';
import type { Bookkeeping } from './bookkeeping.ts';
import type { Outgoing } from './outgoing.ts';
import type { TitleIndex } from './titleIndex.ts';
import type { HealthState } from './session/health.ts';
import type { InHand } from './session/inHand.ts';

/** What whatever happens in Discord is answered with. */
export interface BotContext {
  readonly client: Client<true>;
  readonly desk: Desk;
  /** What the bot itself keeps. */
  readonly records: Records;
  /** What answers have to do with them: `createBookkeeping(records, log)`. */
  readonly bookkeeping: Bookkeeping;
  /** What completes titles while they are typed: `createTitleIndex(desk, log)`. */
  readonly titles: TitleIndex;
  /** The one way out: everything that is sent goes through it. */
  readonly outgoing: Outgoing;
  /** One line for whoever runs the bot. */
  readonly log: (line: string) => void;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Questions at work, which a shutdown waits for or apologises for. */
  readonly inHand: InHand;
  /** How the connection to Discord is. */
  readonly health: () => HealthState;
}
