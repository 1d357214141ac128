import { Client, Events, type WebSocketOptions } from 'discord.js';
import { clientOptions } from './clientOptions.ts';
import { createGateway } from './gateway.ts';
import type { Health } from './health.ts';

export interface ConnectionOptions {
  /** Base address of the REST interface; Discord's own when null. */
  readonly api: string | null;
  readonly ws: WebSocketOptions;
  readonly health: Health;
  /** Takes a kind of trouble and the line about it. */
  readonly onTrouble: (kind: string, line: string) => void;
  /** Listens to a client before it logs in. */
  readonly prepare: (client: Client) => void;
}

/** The connection to Discord, whichever client holds it. */
export interface Connection {
  /** Makes a client in the place of the one before. */
  readonly makeClient: (intents: { readonly messageContent: boolean }) => Client;
  /** Begins a new session on the client that was made last; false where it is connecting anyway. */
  readonly renew: () => Promise<boolean>;
}

export function createConnection({ api, ws, health, onTrouble, prepare }: ConnectionOptions): Connection {
  let gateway = createGateway();
  return {
    renew: async () => gateway.renew(),
    makeClient: ({ messageContent }) => {
      gateway = createGateway();
      const { buildStrategy } = gateway;
      const client = new Client(clientOptions({ api, messageContent, ws: { ...ws, buildStrategy } }));
      client.on(Events.ShardReady, health.ready);
      client.on(Events.ShardResume, health.ready);
      client.on(Events.ShardReconnecting, health.lost);
      // Without a listener for it, an error event ends the process.
      client.on(Events.Error, (error) => {
        onTrouble('client', `Discord's client reports: ${error.message}`);
      });
      let isGone = false;
      client.on(Events.ShardDisconnect, () => {
        isGone = true;
      });
      // What keeps a login from coming about, or ends the session, is told where that is dealt with.
      client.on(Events.ShardError, (error) => {
        if (client.isReady() && !isGone) onTrouble('gateway', `Discord's gateway reports: ${error.message}`);
      });
      client.rest.on('invalidRequestWarning', ({ count }) => {
        onTrouble(
          'refusals',
          `Discord has refused ${count} requests within ten minutes; at 10,000 it shuts the bot out.`,
        );
      });
      prepare(client);
      return client;
    },
  };
}
