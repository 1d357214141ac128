import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/**
 * What a failed request means to whoever sends:
 *
 * - `passing`: Discord is not well, and has done nothing;
 * - `cut`: no reply came, so that nobody knows whether it was done;
 * - `reference`: the message that is replied to is gone, or must not be replied to;
 * - `unreachable`: the channel is gone, closed, or not for the bot any more;
 * - `closed`: the user takes no direct messages from the bot;
 * - `blocked`: AutoMod or the filter of harmful links does not let it through;
 * - `expired`: the interaction can be answered no longer;
 * - `unauthorized`: the bot's token is worth nothing any more;
 * - `refused`: anything else.
 */
export type Fault =
  'passing' | 'cut' | 'reference' | 'unreachable' | 'closed' | 'blocked' | 'expired' | 'unauthorized' | 'refused';

/** Reads what discord.js throws; never throws itself. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DiscordAPIError) return faultOfReply(error);
  // A gateway in front of Discord gives up with 504 on what may have arrived.
  if (error instanceof HTTPError) return error.status === 504 ? 'cut' : 'passing';
  return faultOfConnection(error);
}

/**
 * Says in a few words what came back: code and message of Discord, or of the connection; one line, no content of
 * messages.
 */
export function describeFault(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.code} ${firstLine(error.message)}`;
  if (error instanceof HTTPError) return `${error.status} ${error.message}`;
  return error instanceof Error ? firstLine(`${networkCode(error) ?? error.name} ${error.message}`) : 'unknown error';
}

const FAULTS: Readonly<Record<number, Fault>> = {
  [RESTJSONErrorCodes.UnknownMessage]: 'reference',
  [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory]: 'reference',
  [RESTJSONErrorCodes.CannotReferenceAMessageWithoutPermissionToReadMessageHistory]: 'reference',
  [RESTJSONErrorCodes.UnknownChannel]: 'unreachable',
  [RESTJSONErrorCodes.UnknownGuild]: 'unreachable',
  [RESTJSONErrorCodes.MissingAccess]: 'unreachable',
  [RESTJSONErrorCodes.MissingPermissions]: 'unreachable',
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: 'unreachable',
  [RESTJSONErrorCodes.ThreadLocked]: 'unreachable',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: 'closed',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]: 'closed',
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration]: 'blocked',
  [RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration]: 'blocked',
  [RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter]: 'blocked',
  [RESTJSONErrorCodes.UnknownWebhook]: 'expired',
  [RESTJSONErrorCodes.UnknownInteraction]: 'expired',
  [RESTJSONErrorCodes.InvalidWebhookToken]: 'expired',
};

function faultOfReply(error: DiscordAPIError): Fault {
  const known = FAULTS[Number(error.code)];
  if (known) return known;
  if (error.status === 401) return 'unauthorized';
  const { errors } = error.rawError as { readonly errors?: object };
  return errors && 'message_reference' in errors ? 'reference' : 'refused';
}

/** Nothing was sent yet when these came. */
const UNCONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

function faultOfConnection(error: unknown): Fault {
  if (!(error instanceof Error)) return 'refused';
  if (error.name === 'AbortError') return 'cut';
  const code = networkCode(error);
  if (code === null) return 'refused';
  return UNCONNECTED.has(code) ? 'passing' : 'cut';
}

function networkCode(error: Error): string | null {
  for (const at of [error, error.cause]) {
    if (at instanceof Error && 'code' in at && typeof at.code === 'string' && /^(?:UND_ERR_|E[A-Z_]+$)/u.test(at.code))
      return at.code;
  }
  return null;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
