import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from 'discord.js';

/** A message as the renderers make it; the outgoing seam is what sends it. */
export interface Post {
  /** At most 2,000 characters; quoted text in it is escaped. */
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly rows: readonly APIActionRowComponent<APIButtonComponent>[];
  /** What is attached; nothing when left out. At most ten files, of 10 MB together. */
  readonly files?: readonly PostFile[];
}

export interface PostFile {
  readonly name: string;
  readonly data: Buffer;
  /** What a picture shows, for whoever does not see it; at most 1,024 characters. */
  readonly description?: string;
}
