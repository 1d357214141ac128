import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { z } from 'zod';
import { invalidForm } from '../rest/apiError.ts';
import { parseForm, text } from './form.ts';

/** Characters of names, descriptions and choices that a command may have together. */
const ALL_TEXT = 8000;
const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const chatName = z
  .string()
  .regex(CHAT_NAME, { error: 'APPLICATION_COMMAND_INVALID_NAME: Command name is invalid' })
  .refine((name) => name === name.toLowerCase(), {
    error: 'APPLICATION_COMMAND_INVALID_NAME: Command name is invalid',
  });
const localizations = z.record(z.string(), z.string().max(100)).nullish();
const {
  String: TEXT,
  Integer: INTEGER,
  Number: NUMBER,
  Boolean: YES_NO,
  Subcommand: SUB,
} = ApplicationCommandOptionType;

const option = z
  .object({
    type: z.union([z.literal(TEXT), z.literal(INTEGER), z.literal(YES_NO), z.literal(NUMBER)], {
      error: 'BASE_TYPE_CHOICES: Only strings, numbers and booleans are emulated.',
    }),
    name: chatName,
    description: text(1, 100),
    name_localizations: localizations,
    description_localizations: localizations,
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    choices: z
      .array(z.object({ name: text(1, 100), value: z.union([text(1, 100), z.number()]) }))
      .max(25)
      .optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    min_length: z.int().min(0).max(6000).optional(),
    max_length: z.int().min(1).max(6000).optional(),
  })
  .refine(({ autocomplete, choices = [] }) => autocomplete !== true || choices.length === 0, {
    path: ['choices'],
    error: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE: Choices and autocomplete are mutually exclusive',
  })
  .refine(({ autocomplete, type }) => autocomplete !== true || type !== YES_NO, {
    path: ['autocomplete'],
    error: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID: Autocomplete is not available for this type',
  });

const options = z
  .array(option)
  .max(25)
  .superRefine((all, context) => {
    all.forEach(({ name, required }, at) => {
      if (all.findIndex((one) => one.name === name) < at)
        context.addIssue({
          code: 'custom',
          path: [at],
          message: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS: Option name already exists',
        });
      if (required === true && all.slice(0, at).some((one) => one.required !== true))
        context.addIssue({
          code: 'custom',
          path: [at],
          message:
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID: Required options must be placed before non-required options',
        });
    });
  });

const shared = {
  name_localizations: localizations,
  description_localizations: localizations,
  default_member_permissions: z.string().regex(/^\d+$/u).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().optional(),
  contexts: z.array(z.union([z.literal(0), z.literal(1), z.literal(2)])).nullish(),
  integration_types: z
    .array(z.union([z.literal(0), z.literal(1)]))
    .min(1)
    .nullish(),
};

const chat = z.object({
  ...shared,
  type: z.literal(ApplicationCommandType.ChatInput).default(ApplicationCommandType.ChatInput),
  name: chatName,
  description: text(1, 100),
  options: options.nullish(),
});
/** A command that has subcommands has no other options. */
const grouped = chat.extend({
  options: z
    .array(
      z.object({
        type: z.literal(SUB, { error: 'BASE_TYPE_CHOICES: Subcommands stand alone.' }),
        name: chatName,
        description: text(1, 100),
        name_localizations: localizations,
        description_localizations: localizations,
        options: options.optional(),
      }),
    )
    .max(25)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
      error: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS: Option name already exists',
    }),
});
const menu = z.object({
  ...shared,
  type: z.union([z.literal(ApplicationCommandType.User), z.literal(ApplicationCommandType.Message)]),
  name: text(1, 32),
  description: z
    .literal('', {
      error: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID: Context menu commands cannot have description',
    })
    .nullish(),
  options: z
    .array(z.unknown())
    .max(0, { error: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID: Context menu commands cannot have options' })
    .nullish(),
});

/** A whole set: each command is checked by itself. */
export const commandsForm = z.array(z.unknown()).max(130);

export type CommandForm = z.infer<typeof chat> | z.infer<typeof grouped> | z.infer<typeof menu>;

/**
 * Reads a command as it is registered, chat input or context menu.
 * @param at where it stands in the body, for the errors.
 */
export function parseCommand(body: unknown, at: readonly PropertyKey[] = []): CommandForm {
  const isMenu = z.object({ type: z.number().refine((type) => type !== 1) }).safeParse(body).success;
  const command = isMenu ? parseForm(menu, body, at) : parseChat(body, at);
  if (lengthOf(command) > ALL_TEXT)
    throw invalidForm(at, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${ALL_TEXT})`);
  return command;
}

function parseChat(body: unknown, at: readonly PropertyKey[]): CommandForm {
  return hasSubcommands(body) ? parseForm(grouped, body, at) : parseForm(chat, body, at);
}

function lengthOf(command: CommandForm): number {
  const parts = command.type === ApplicationCommandType.ChatInput ? (command.options ?? []) : [];
  return [command.name, command.description ?? '', ...parts.flatMap(textsOf)].join('').length;
}

/** An option of a command, or a subcommand. */
export type OptionForm = NonNullable<Exclude<CommandForm, z.infer<typeof menu>>['options']>[number];

function textsOf(part: OptionForm): readonly string[] {
  const inner =
    part.type === SUB
      ? (part.options ?? []).flatMap(textsOf)
      : (part.choices ?? []).flatMap((choice) => [choice.name, String(choice.value)]);
  return [part.name, part.description, ...inner];
}

function hasSubcommands(body: unknown): boolean {
  const { options: given } = z
    .object({ options: z.array(z.looseObject({ type: z.unknown() })).nullish() })
    .catch({})
    .parse(body);
  return (given ?? []).some(({ type }) => type === SUB);
}
