import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from 'discord.js';

/** A message as the renderers make it; the outgoing seam is what sends it. */
export interface Post {
  /** At most 2,000 characters; quoted text in it is escaped. */
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly rows: readonly APIActionRowComponent<APIButtonComponent>[];
}
