/** A REST request as it came in. */
export interface RecordedRequest {
  /** Of `performance.now()`, in milliseconds. */
  readonly at: number;
  readonly method: string;
  /** Decoded, without `/api/v10` and the query, as in `/channels/1/messages`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** As in `POST /channels/:channel/messages`, or null where no such route is known. */
  readonly route: string | null;
  /** The JSON body (of a form: `payload_json`), or null. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** The `Authorization` header, or null. */
  readonly authorization: string | null;
  /** Status of the answer that was sent, null while (or for good if) none was. */
  readonly status: number | null;
}

/** A file of a multipart request. */
export interface UploadedFile {
  /** The n of `files[n]`. */
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The requests so far. */
export interface RequestLog {
  /** Keeps a request; what it returns notes the status of its answer. */
  record(request: Omit<RecordedRequest, 'status'>): {
    readonly request: RecordedRequest;
    readonly answered: (status: number) => void;
  };
  /** Oldest first. */
  all(): readonly RecordedRequest[];
}

/** Makes an empty log. */
export function createRequestLog(): RequestLog {
  const kept: RecordedRequest[] = [];
  return {
    record: (seen) => {
      const request: RecordedRequest & { status: number | null } = { ...seen, status: null };
      kept.push(request);
      return {
        request,
        answered: (status) => {
          request.status = status;
        },
      };
    },
    all: () => [...kept],
  };
}
