import {
  type IShardingStrategy,
  SimpleShardingStrategy,
  type WebSocketOptions,
  WebSocketShardStatus,
} from 'discord.js';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * The connection to Discord's gateway, of one shard. Unlike the client's own it can be renewed, so that answers at work keep their
 * client, and it stays ended: the client's own connects once more when it is ended between two attempts.
 */
export interface Gateway {
  /** For the client's `ws.buildStrategy`. */
  readonly buildStrategy: (manager: Manager) => IShardingStrategy;

  /**
   * Drops the session and begins a new one, where there is a connection on which nothing happens any more.
   *
   * @returns false where there is no connection: then the client's own attempts to connect are under way.
   */
  renew(): Promise<boolean>;
}

/** Makes a gateway that is not connected. */
export function createGateway(): Gateway {
  let strategy: SimpleShardingStrategy | null = null;
  return {
    buildStrategy: (manager) => {
      const built = new SimpleShardingStrategy(manager);
      strategy = built;
      return staying(built, manager);
    },
    renew: async () => {
      if (strategy === null || !(await isOpen(strategy))) return false;
      // What is thrown was told as an event of the gateway, and the shard goes on trying.
      begin(strategy).catch(() => undefined);
      return true;
    },
  };
}

const SHARD = 0;

async function begin(strategy: SimpleShardingStrategy): Promise<void> {
  await strategy.destroy({ reason: 'Nothing happens any more' });
  await strategy.spawn([SHARD]);
  await strategy.connect();
}

async function isOpen(strategy: SimpleShardingStrategy): Promise<boolean> {
  const status = (await strategy.fetchStatus()).get(SHARD);
  return status === WebSocketShardStatus.Ready || status === WebSocketShardStatus.Resuming;
}

/**
 * A strategy that stays ended. A shard asks for its session before it connects, which is where one that waits for its next attempt is
 * held for good; one that is connecting tells its session when it is there.
 */
function staying(strategy: SimpleShardingStrategy, manager: Manager): IShardingStrategy {
  const retrieveSessionInfo = manager.options.retrieveSessionInfo.bind(manager.options);
  const updateSessionInfo = manager.options.updateSessionInfo.bind(manager.options);
  let ended = false;
  let spawned = false;
  manager.options.retrieveSessionInfo = async (id) =>
    ended ? new Promise<never>(() => undefined) : retrieveSessionInfo(id);
  manager.options.updateSessionInfo = async (id, session) => {
    await updateSessionInfo(id, session);
    if (ended && session !== null) await strategy.destroy();
  };
  return {
    spawn: async (ids) => {
      spawned = true;
      await strategy.spawn(ids);
    },
    connect: async () => strategy.connect(),
    // A socket that is still being opened must not be let go: its error would have nobody to go to.
    destroy: async (options) => {
      ended = spawned;
      if (await isOpen(strategy)) await strategy.destroy(options);
    },
    send: async (id, payload) => strategy.send(id, payload),
    fetchStatus: async () => strategy.fetchStatus(),
  };
}
