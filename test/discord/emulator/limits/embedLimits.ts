import { z } from 'zod';
import { text } from './form.ts';

/** Characters that all embeds of a message may have together. */
const ALL_EMBEDS = 6000;

const webAddress = z
  .string()
  .max(2048)
  .refine((url) => URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol), {
    error: 'URL_TYPE_INVALID_URL: Not a well formed URL.',
  });
const picture = z.object({ url: z.union([webAddress, z.string().regex(/^attachment:\/\/\S+$/u)]) });

const embed = z
  .object({
    title: text(0, 256).optional(),
    description: text(0, 4096).optional(),
    url: webAddress.nullish(),
    color: z.int().min(0).max(0xffffff).nullish(),
    timestamp: z
      .string()
      .refine((date) => !Number.isNaN(Date.parse(date)), { error: 'DATE_TYPE_PARSE: Could not parse the date.' })
      .nullish(),
    footer: z.object({ text: text(1, 2048), icon_url: webAddress.nullish() }).nullish(),
    author: z.object({ name: text(1, 256), url: webAddress.nullish(), icon_url: webAddress.nullish() }).nullish(),
    image: picture.nullish(),
    thumbnail: picture.nullish(),
    fields: z
      .array(z.object({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().optional() }))
      .max(25)
      .optional(),
  })
  .refine(
    (one) =>
      Boolean(one.title ?? one.description ?? one.footer ?? one.author ?? one.image ?? one.thumbnail) ||
      (one.fields ?? []).length > 0,
    { path: ['description'], error: 'BASE_TYPE_REQUIRED: This field is required' },
  );

/** The embeds of a message. */
export const embedsForm = z
  .array(embed)
  .max(10)
  .refine((embeds) => embeds.reduce((all, one) => all + lengthOf(one), 0) <= ALL_EMBEDS, {
    error: `MAX_EMBED_SIZE_EXCEEDED: Embed size exceeds maximum size of ${ALL_EMBEDS}`,
  });

function lengthOf(one: z.infer<typeof embed>): number {
  const fields = (one.fields ?? []).map(({ name, value }) => name + value);
  return [one.title, one.description, one.footer?.text, one.author?.name, ...fields].join('').length;
}
