import { z } from 'zod';
import { rowsForm } from './componentLimits.ts';
import { embedsForm } from './embedLimits.ts';
import { snowflake, text } from './form.ts';

const allowedMentions = z
  .object({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
    users: z.array(snowflake).max(100).optional(),
    roles: z.array(snowflake).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .superRefine(({ parse = [], ...listed }, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (parse.includes(kind) && (listed[kind] ?? []).length > 0)
        context.addIssue({
          code: 'custom',
          path: [kind],
          message: `MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE: parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        });
    }
  });

const said = {
  content: text(0, 2000).nullish(),
  embeds: embedsForm.nullish(),
  components: rowsForm.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([z.string(), z.int()]),
        filename: z.string().optional(),
        description: text(0, 1024).nullish(),
      }),
    )
    .max(10)
    .nullish(),
  /** Messages of components (1 << 15) are another form, which this does not know. */
  flags: z
    .int()
    .refine((flags) => (flags & (1 << 15)) === 0, { error: 'BASE_TYPE_INVALID: Components V2 are not emulated.' })
    .nullish(),
};

/** What a message is created with. */
export const messageForm = z.object({
  ...said,
  tts: z.boolean().optional(),
  nonce: z.union([text(0, 25), z.int()]).nullish(),
  enforce_nonce: z.boolean().optional(),
  message_reference: z
    .object({
      type: z.literal(0, { error: 'BASE_TYPE_CHOICES: Forwarding is not emulated.' }).optional(),
      message_id: snowflake,
      channel_id: snowflake.optional(),
      guild_id: snowflake.optional(),
      fail_if_not_exists: z.boolean().optional(),
    })
    .nullish(),
});

/** What a message is changed with: what is absent stays. */
export const editForm = z.object(said);

export type MessageForm = z.infer<typeof messageForm>;
export type EditForm = z.infer<typeof editForm>;
