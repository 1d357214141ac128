import { setTimeout as pause } from 'node:timers/promises';
import type { Emulator } from '../../emulator/emulator.ts';
import type { Random } from './random.ts';
import type { Tally } from './tally.ts';

type Injection = (emulator: Emulator) => Promise<void> | void;

/** Faults that Discord and the bot recover from by themselves. */
const FAULTS: readonly (readonly [string, Injection])[] = [
  [
    'op 7',
    ({ gateway }) => {
      gateway.requestReconnect();
    },
  ],
  [
    'cut (1006)',
    ({ gateway }) => {
      gateway.cut();
    },
  ],
  [
    'close 1000',
    ({ gateway }) => {
      gateway.close(1000);
    },
  ],
  [
    'close 1001',
    ({ gateway }) => {
      gateway.close(1001);
    },
  ],
  [
    'close 4000',
    ({ gateway }) => {
      gateway.close(4000);
    },
  ],
  [
    'close 4007',
    ({ gateway }) => {
      gateway.close(4007);
    },
  ],
  [
    'close 4008',
    ({ gateway }) => {
      gateway.close(4008);
    },
  ],
  [
    'close 4009',
    ({ gateway }) => {
      gateway.close(4009);
    },
  ],
  [
    'op 9, resumable',
    ({ gateway }) => {
      gateway.invalidateSession(true);
    },
  ],
  [
    'op 9, not resumable',
    ({ gateway }) => {
      gateway.invalidateSession(false);
    },
  ],
  ['handshakes refused', refuseHandshakes],
  ['a resume that is never answered', hangResume],
  ['heartbeats not acknowledged', ignoreHeartbeats],
  [
    'a message delivered twice',
    ({ gateway }) => {
      gateway.duplicateNext('MESSAGE_CREATE');
    },
  ],
  [
    'an interaction delivered twice',
    ({ gateway }) => {
      gateway.duplicateNext('INTERACTION_CREATE');
    },
  ],
  [
    'two events in the wrong order',
    ({ gateway }) => {
      gateway.swapNext();
    },
  ],
  [
    'an event that cannot be read',
    ({ gateway }) => {
      gateway.dispatch('MESSAGE_CREATE', null);
    },
  ],
  ['a server that is away', loseGuild],
];

/** Faults of the gateway, one after the other. */
export interface GatewayFaults {
  /** Draws each fault with its share; those that are drawn come when those before them are over. */
  readonly draw: () => void;
  /** Settles when all that were drawn are over. */
  finished(): Promise<void>;
}

/** @param isUp Whether a bot is there to have faults. */
export function createGatewayFaults(
  emulator: Emulator,
  random: Random,
  tally: Tally,
  share: number,
  isUp: () => boolean,
): GatewayFaults {
  let line = Promise.resolve();
  const inject = async (name: string, injection: Injection) => {
    await emulator.until(() => isUp() && isConnected(emulator), { timeoutMs: 120_000, what: `a session for ${name}` });
    tally.add(`gateway: ${name}`);
    await injection(emulator);
    // What is drawn at the same question comes soon after, not in the same moment.
    await pause(200);
  };
  return {
    draw: () => {
      for (const [name, injection] of FAULTS)
        if (random.chance(share)) line = line.then(async () => inject(name, injection));
    },
    finished: async () => line,
  };
}

/** Whether a client is connected to a session. */
export function isConnected({ gateway }: Emulator): boolean {
  return gateway.sessions().some(({ connected }) => connected);
}

async function refuseHandshakes({ gateway }: Emulator): Promise<void> {
  const refusing = gateway.refuseHandshakes();
  gateway.cut();
  await pause(1500);
  refusing.allow();
}

/** The client waits for ever: the bot has to notice. */
async function hangResume(emulator: Emulator): Promise<void> {
  const { gateway } = emulator;
  const before = gateway.identified;
  gateway.answerResumes(false);
  gateway.cut();
  await emulator.until(() => gateway.identified > before, {
    timeoutMs: 60_000,
    what: 'a new session for one that hangs',
  });
  gateway.answerResumes(true);
}

async function ignoreHeartbeats(emulator: Emulator): Promise<void> {
  const { gateway } = emulator;
  const before = gateway.resumed + gateway.identified;
  gateway.acknowledgeHeartbeats(false);
  const isBack = () => gateway.resumed + gateway.identified > before;
  await emulator.until(isBack, { timeoutMs: 30_000, what: 'a connection in the place of a dead one' });
  gateway.acknowledgeHeartbeats(true);
}

async function loseGuild({ admin, guildId }: Emulator): Promise<void> {
  admin.loseGuild(guildId);
  await pause(500);
  admin.restoreGuild(guildId);
}
