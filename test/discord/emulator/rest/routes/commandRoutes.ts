import { commandsForm, parseCommand } from '../../limits/commandLimits.ts';
import { parseForm } from '../../limits/form.ts';
import type { CommandStore } from '../../world/commandStore.ts';
import type { World } from '../../world/world.ts';
import { joinedGuild } from '../access.ts';
import { ApiError, missingAccess } from '../apiError.ts';
import { answer, DONE, route, type Call, type Route } from '../route.ts';

const unknownCommand = () => new ApiError(404, 10063, 'Unknown application command');

/** Registering commands, for the application and for a guild. */
export function commandRoutes(world: World, commands: CommandStore): readonly Route[] {
  const own = (call: Call) => {
    if (call.id('application') !== world.applicationId)
      throw new ApiError(403, 20012, 'You are not authorized to perform this action on this application');
  };
  return [
    ...scopeRoutes('/applications/:application/commands', commands, (call) => {
      own(call);
      return null;
    }),
    ...scopeRoutes('/applications/:application/guilds/:guild/commands', commands, (call) => {
      own(call);
      if (!world.guilds.has(call.id('guild'))) throw missingAccess();
      return joinedGuild(world, call.id('guild')).id;
    }),
  ];
}

function scopeRoutes(base: string, commands: CommandStore, scopeOf: (call: Call) => string | null): readonly Route[] {
  const known = (call: Call) => {
    const command = commands.all(scopeOf(call)).find(({ id }) => id === call.id('command'));
    if (!command) throw unknownCommand();
    return command;
  };
  return [
    route(`GET ${base}`, (call) => answer(commands.all(scopeOf(call)))),
    route(`PUT ${base}`, (call) => {
      const scope = scopeOf(call);
      const forms = parseForm(commandsForm, call.body).map((body, at) => parseCommand(body, [at]));
      return answer(commands.replace(scope, forms));
    }),
    route(`POST ${base}`, (call) => answer(commands.put(scopeOf(call), parseCommand(call.body)))),
    route(`GET ${base}/:command`, (call) => answer(known(call))),
    route(`PATCH ${base}/:command`, (call) => {
      const { id, ...before } = known(call);
      const after = parseCommand({ ...before, ...(call.body as object) });
      if (after.name !== before.name) commands.remove(scopeOf(call), id);
      return answer(commands.put(scopeOf(call), after));
    }),
    route(`DELETE ${base}/:command`, (call) => {
      if (!commands.remove(scopeOf(call), call.id('command'))) throw unknownCommand();
      return DONE;
    }),
  ];
}
