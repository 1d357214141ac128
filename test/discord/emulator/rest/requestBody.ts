import type { IncomingMessage } from 'node:http';
import { ApiError } from './apiError.ts';
import type { UploadedFile } from './requestLog.ts';

/** What a request carries. */
export interface RequestBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

const NOTHING: RequestBody = { body: null, files: [] };

/**
 * Reads the body of a request: JSON, or a form of `payload_json` and `files[n]`.
 * @throws ApiError 400 50109 for what is no JSON.
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return NOTHING;
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  if (!type.startsWith('application/json'))
    throw new ApiError(400, 50035, `Expected "Content-Type" header to be application/json`);
  return { body: parseJson(bytes.toString()), files: [] };
}

/** Parts stand between boundaries; Latin-1 keeps bytes as they are. */
function readForm(bytes: Buffer, type: string): RequestBody {
  const boundary = /boundary="?([^";]+)/u.exec(type)?.[1] ?? '';
  const parts = bytes.toString('latin1').split(`--${boundary}`).slice(1, -1);
  let body: unknown = null;
  const files: UploadedFile[] = [];
  for (const part of parts) {
    const end = part.indexOf('\r\n\r\n');
    const head = Buffer.from(part.slice(0, end), 'latin1').toString();
    const content = Buffer.from(part.slice(end + 4, -2), 'latin1');
    const name = /\bname="([^"]*)"/u.exec(head)?.[1] ?? '';
    const index = /^files\[(\d+)\]$/u.exec(name)?.[1];
    if (name === 'payload_json') body = parseJson(content.toString());
    else if (index !== undefined)
      files.push({ index: Number(index), ...describedFile(head), bytes: new Uint8Array(content) });
  }
  return { body, files };
}

function describedFile(head: string): Pick<UploadedFile, 'name' | 'type'> {
  const type = /^content-type:\s*(\S+)/imu.exec(head)?.[1] ?? 'application/octet-stream';
  return { name: /\bfilename="([^"]*)"/u.exec(head)?.[1] ?? 'file', type };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}
