import { GatewayCloseCodes } from 'discord.js';
import { SessionFault } from './sessionFault.ts';

const PORTAL = 'https://discord.com/developers/applications > your application > Bot';

/** The close code of intents that are not switched on for the bot. */
export const DISALLOWED_INTENTS: number = GatewayCloseCodes.DisallowedIntents;

/** Where the intent is switched on without which the bot cannot read what was not said to it. */
export const CONTENT_SWITCH = `Message Content Intent at ${PORTAL} > Privileged Gateway Intents`;

/** Discord does not know the token, or no longer. */
export function tokenRefused(): SessionFault {
  return new SessionFault(
    'refused',
    'Discord refuses the token in DISCORD_TOKEN.',
    `Make a new one at ${PORTAL} > Reset Token, put it into .env and start again.`,
  );
}

/**
 * Why the gateway closed the connection for good, and what to do about it; null for closes after which the client connects again.
 *
 * @param code The gateway's close code.
 * @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function refusalOf(code: number): SessionFault | null {
  return REFUSALS.get(code)?.(code) ?? null;
}

const REFUSALS: ReadonlyMap<number, (code: number) => SessionFault> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, tokenRefused],
  [GatewayCloseCodes.DisallowedIntents, intentsRefused],
  [GatewayCloseCodes.ShardingRequired, shardingRequired],
  [GatewayCloseCodes.InvalidShard, outdated],
  [GatewayCloseCodes.InvalidAPIVersion, outdated],
  [GatewayCloseCodes.InvalidIntents, outdated],
]);

function intentsRefused(code: number): SessionFault {
  const fact = `Discord refuses the intents that the bot asks for (${code}).`;
  const without = 'without it, the bot answers mentions, direct messages and slash commands';
  return new SessionFault('refused', fact, `Switch on ${CONTENT_SWITCH}, or start again as it is: ${without}.`);
}

function shardingRequired(code: number): SessionFault {
  const fact = `The bot is in more servers than one process may serve (${code}).`;
  return new SessionFault('refused', fact, 'Take it out of some, or run another with a token of its own for them.');
}

function outdated(code: number): SessionFault {
  return new SessionFault('refused', `Discord no longer takes what this version says (${code}).`, 'Update Parley.');
}
