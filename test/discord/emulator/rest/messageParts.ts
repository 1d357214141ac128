import { EmbedType, type APIAttachment, type APIEmbed, type APIMessageTopLevelComponent } from 'discord.js';
import type { EditForm } from '../limits/messageLimits.ts';
import type { World } from '../world/world.ts';
import { ApiError } from './apiError.ts';
import type { UploadedFile } from './requestLog.ts';

/** What a message shows. */
export interface MessageParts {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly APIAttachment[];
}

const NOTHING: MessageParts = { content: '', embeds: [], components: [], attachments: [] };
/** Bytes of a file of who has bought nothing. */
const FILE_SIZE = 10 * 1024 * 1024;

/**
 * What a message shows after a form: of what the form does not name, `before` stays.
 * @throws ApiError 50006 where nothing is left to see, 413 40005 for too large a file.
 */
export function messageParts(
  world: World,
  channelId: string,
  form: EditForm,
  files: readonly UploadedFile[],
  before: MessageParts = NOTHING,
): MessageParts {
  const attachments = [...keptAttachments(form, before), ...stored(world, channelId, form, files)];
  const parts: MessageParts = {
    content: form.content === undefined ? before.content : (form.content ?? '').trim(),
    embeds:
      form.embeds === undefined
        ? before.embeds
        : (form.embeds ?? []).map((embed) => shownEmbed(embed as APIEmbed, attachments)),
    components: form.components === undefined ? before.components : numbered(form.components ?? []),
    attachments,
  };
  if (parts.content === '' && parts.embeds.length === 0 && parts.attachments.length === 0)
    throw new ApiError(400, 50006, 'Cannot send an empty message');
  return parts;
}

/** Of an edit that names attachments, only those it names by their real id stay. */
function keptAttachments(form: EditForm, before: MessageParts): readonly APIAttachment[] {
  if (!form.attachments) return before.attachments;
  const named = new Set(form.attachments.map(({ id }) => String(id)));
  return before.attachments.filter(({ id }) => named.has(id));
}

function stored(
  world: World,
  channelId: string,
  form: EditForm,
  files: readonly UploadedFile[],
): readonly APIAttachment[] {
  return files.map((file) => {
    if (file.bytes.length > FILE_SIZE) throw new ApiError(413, 40005, 'Request entity too large');
    const named = form.attachments?.find(({ id }) => String(id) === String(file.index));
    return storeAttachment(
      world,
      channelId,
      { ...file, name: named?.filename ?? file.name },
      named?.description ?? undefined,
    );
  });
}

/** Keeps a file, to be fetched from its address. */
export function storeAttachment(
  world: World,
  channelId: string,
  file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
  description?: string,
): APIAttachment {
  const id = world.nextId();
  world.attachments.set(id, file.bytes);
  const url = `${world.media.base}/${channelId}/${id}/${encodeURIComponent(file.name)}`;
  const told = description === undefined ? {} : { description };
  return { id, filename: file.name, size: file.bytes.length, url, proxy_url: url, content_type: file.type, ...told };
}

function shownEmbed(embed: APIEmbed, attachments: readonly APIAttachment[]): APIEmbed {
  const shown = (url: string) => attachments.find(({ filename }) => url === `attachment://${filename}`)?.url ?? url;
  return {
    ...embed,
    type: EmbedType.Rich,
    ...(embed.image ? { image: { ...embed.image, url: shown(embed.image.url) } } : {}),
    ...(embed.thumbnail ? { thumbnail: { ...embed.thumbnail, url: shown(embed.thumbnail.url) } } : {}),
  };
}

interface Row {
  readonly components: readonly object[];
}

/** Discord numbers components in the order in which they stand. */
function numbered(rows: readonly Row[]): readonly APIMessageTopLevelComponent[] {
  let id = 0;
  return rows.map((row) => ({
    ...row,
    id: ++id,
    components: row.components.map((component) => ({ ...component, id: ++id })),
  })) as unknown as readonly APIMessageTopLevelComponent[];
}
