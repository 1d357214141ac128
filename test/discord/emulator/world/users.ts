import type { APIUser } from 'discord.js';

/** Makes an account. */
export function createAccount(id: string, username: string, options: { readonly bot?: boolean } = {}): APIUser {
  return {
    id,
    username,
    discriminator: options.bot ? '0001' : '0',
    global_name: options.bot ? null : username,
    avatar: null,
    ...(options.bot ? { bot: true } : {}),
  };
}
