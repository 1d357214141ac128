import { type ClientOptions, GatewayIntentBits, Options, Partials, type WebSocketOptions } from 'discord.js';

export interface ClientSettings {
  /** Base address of the REST interface, without version; Discord's own when null. */
  readonly api: string | null;
  /** Whether to ask for what messages say that neither mention the bot nor are sent to it directly. */
  readonly messageContent: boolean;
  readonly ws: WebSocketOptions;
}

const MINUTE = 60;

/**
 * Options of the client: nobody is pinged unless a message says so, a message that is sent twice for want of an answer is posted once,
 * and what is kept of Discord is bounded.
 */
export function clientOptions({ api, messageContent, ws }: ClientSettings): ClientOptions {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  return {
    intents: [Guilds, GuildMessages, DirectMessages, ...(messageContent ? [MessageContent] : [])],
    // Without these, direct messages and edits of older messages never arrive.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    rest: { ...(api !== null && { api }), version: '10', invalidRequestWarningInterval: 500 },
    ws,
    makeCache: boundedCaches(),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: 5 * MINUTE, lifetime: 30 * MINUTE },
    },
  };
}

/** Servers, channels and roles stay whole, as permissions are computed from them. */
function boundedCaches(): NonNullable<ClientOptions['makeCache']> {
  return Options.cacheWithLimits({
    MessageManager: 30,
    UserManager: { maxSize: 1000, keepOverLimit: (user) => user.id === user.client.user.id },
    GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
    ThreadMemberManager: { maxSize: 20, keepOverLimit: (member) => member.id === member.client.user.id },
    ApplicationCommandManager: 0,
    ApplicationEmojiManager: 0,
    AutoModerationRuleManager: 0,
    EntitlementManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    VoiceStateManager: 0,
  });
}
