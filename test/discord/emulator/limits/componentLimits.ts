import { ButtonStyle, ComponentType } from 'discord.js';
import { z } from 'zod';
import { snowflake, text } from './form.ts';

const emoji = z.object({ id: snowflake.nullish(), name: z.string().nullish(), animated: z.boolean().optional() });
const look = { label: text(1, 80).optional(), emoji: emoji.optional(), disabled: z.boolean().optional() };
const type = z.literal(ComponentType.Button);
const neither = z.undefined({
  error: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE: A custom id and url cannot both be specified',
});

const address = z
  .string()
  .max(512)
  .refine((url) => URL.canParse(url) && /^(?:https?|discord):$/u.test(new URL(url).protocol), {
    error: 'URL_TYPE_INVALID_SCHEME: Scheme must be one of ("http", "https", "discord").',
  });

const action = z.object({
  ...look,
  type,
  style: z.union(
    [ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger].map((style) =>
      z.literal(style),
    ),
  ),
  custom_id: text(1, 100),
  url: neither.optional(),
});
const link = z.object({
  ...look,
  type,
  style: z.literal(ButtonStyle.Link),
  url: address,
  custom_id: neither.optional(),
});
const button = z
  .discriminatedUnion('style', [action, link])
  .refine(({ label, emoji: sign }) => label !== undefined || sign !== undefined, {
    error: 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED: A label or emoji is required',
  });

const menuOption = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
});
const menu = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: text(1, 100),
  options: z.array(menuOption).min(1).max(25),
  placeholder: text(0, 150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
});

const row = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    components: z
      .array(z.discriminatedUnion('type', [button, menu]))
      .min(1)
      .max(5),
  })
  .refine(({ components }) => components.length === 1 || components.every((one) => one.type === ComponentType.Button), {
    path: ['components'],
    error: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED: Containers must not exceed maximum width of 5',
  });

/** The rows of a message: at most 5 of at most 5 buttons (or one menu), no custom id twice. */
export const rowsForm = z
  .array(row)
  .max(5)
  .superRefine((rows, context) => {
    const seen = new Set<string>();
    rows.forEach(({ components }, at) => {
      components.forEach((component, index) => {
        if (component.custom_id === undefined) return;
        if (seen.has(component.custom_id))
          context.addIssue({ code: 'custom', path: [at, 'components', index, 'custom_id'], message: DUPLICATE });
        seen.add(component.custom_id);
      });
    });
  });
const DUPLICATE = 'COMPONENT_CUSTOM_ID_DUPLICATED: Component custom id cannot be duplicated';
