import { ApplicationCommandOptionType, ApplicationCommandType, type APIApplicationCommand } from 'discord.js';
import type { CommandForm, OptionForm } from '../limits/commandLimits.ts';
import { ApiError, invalidForm } from '../rest/apiError.ts';
import type { World } from './world.ts';

/** What is registered: of the application (scope null), or of a guild. */
export interface CommandStore {
  all(scope: string | null): readonly APIApplicationCommand[];
  /** Puts a set in the place of what is there; commands of the same name and kind keep their id. */
  replace(scope: string | null, forms: readonly CommandForm[]): readonly APIApplicationCommand[];
  /** Adds a command, or puts it in the place of that of the same name and kind. */
  put(scope: string | null, form: CommandForm): APIApplicationCommand;
  /** @returns whether there was one. */
  remove(scope: string | null, id: string): boolean;
}

const DAY_MS = 86_400_000;
/** Creations in a day that a scope may have. */
const DAILY = 200;
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** Makes an empty store. */
export function createCommandStore(world: World): CommandStore {
  const scopes = new Map<string | null, readonly APIApplicationCommand[]>();
  const creations = new Map<string | null, readonly number[]>();
  const all = (scope: string | null) => scopes.get(scope) ?? [];

  const countCreations = (scope: string | null, made: number) => {
    const today = (creations.get(scope) ?? []).filter((at) => world.clock.now() - at < DAY_MS);
    if (today.length + made > DAILY)
      throw new ApiError(400, 30034, `Max number of daily application command creates has been reached (${DAILY})`);
    creations.set(scope, [...today, ...Array.from({ length: made }, () => world.clock.now())]);
  };
  const replace = (scope: string | null, forms: readonly CommandForm[]) => {
    refuseDuplicates(forms);
    const before = all(scope);
    countCreations(scope, forms.filter((form) => !before.some((one) => isSame(one, form))).length);
    scopes.set(
      scope,
      forms.map((form) =>
        registered(
          world,
          scope,
          form,
          before.find((one) => isSame(one, form)),
        ),
      ),
    );
    world.changes.emit();
    return all(scope);
  };
  return {
    all,
    replace,
    put: (scope, form) => {
      const others = all(scope).filter((one) => !isSame(one, form));
      refuseTooMany([...others, form]);
      if (others.length === all(scope).length) countCreations(scope, 1);
      const made = registered(
        world,
        scope,
        form,
        all(scope).find((one) => isSame(one, form)),
      );
      scopes.set(scope, [...others, made]);
      return made;
    },
    remove: (scope, id) => {
      const isThere = all(scope).some((one) => one.id === id);
      scopes.set(
        scope,
        all(scope).filter((one) => one.id !== id),
      );
      return isThere;
    },
  };
}

type Named = Pick<CommandForm, 'name' | 'type'> | Pick<APIApplicationCommand, 'name' | 'type'>;
const isSame = (one: Named, other: Named) => one.name === other.name && one.type === other.type;

function refuseDuplicates(forms: readonly CommandForm[]): void {
  const at = forms.findIndex((form, index) => forms.findIndex((one) => isSame(one, form)) < index);
  if (at >= 0)
    throw invalidForm([at, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
  refuseTooMany(forms);
}

function refuseTooMany(commands: readonly Named[]): void {
  for (const [type, most] of Object.entries(MOST)) {
    if (commands.filter((one) => String(one.type) === type).length > most)
      throw new ApiError(400, 30032, `Maximum number of application commands reached (${most})`);
  }
}

/** As Discord gives it back: what is false by default is left out of options, and what was not said is null. */
function registered(
  world: World,
  scope: string | null,
  form: CommandForm,
  before: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const options = (form.type === ApplicationCommandType.ChatInput ? (form.options ?? []) : []).map(optionGivenBack);
  const made = {
    id: before?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    type: form.type,
    name: form.name,
    name_localizations: form.name_localizations ?? null,
    description: form.description ?? '',
    description_localizations: form.description_localizations ?? null,
    default_member_permissions: form.default_member_permissions ?? null,
    nsfw: form.nsfw ?? false,
    integration_types: form.integration_types ?? [0],
    ...(scope === null
      ? { contexts: form.contexts ?? null, dm_permission: form.dm_permission ?? true }
      : { contexts: null, guild_id: scope }),
    ...(options.length > 0 ? { options } : {}),
  };
  return made as unknown as APIApplicationCommand;
}

function optionGivenBack(form: OptionForm): object {
  if (form.type === ApplicationCommandOptionType.Subcommand)
    return { ...form, ...(form.options ? { options: form.options.map(optionGivenBack) } : {}) };
  const { required, autocomplete, ...option } = form;
  return { ...option, ...(required ? { required } : {}), ...(autocomplete ? { autocomplete } : {}) };
}
