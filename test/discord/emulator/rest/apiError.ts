/** A refusal as Discord words it: `{ message, code, errors? }` with a status of 400 and more. */
export class ApiError extends Error {
  readonly status: number;
  /** Discord's own code, 0 for what has none. */
  readonly code: number;
  readonly errors: FormErrors | undefined;

  constructor(status: number, code: number, message: string, errors?: FormErrors) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body of the answer. */
  body(): Readonly<Record<string, unknown>> {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) };
  }
}

/** What is wrong with which field: names and indexes lead to `_errors`. */
export interface FormErrors {
  [field: string]: FormErrors | readonly FormError[];
}

interface FormError {
  readonly code: string;
  readonly message: string;
}

export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new ApiError(404, 10007, 'Unknown Member');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = () => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');

/** A form with one field that is wrong. */
export function invalidForm(path: readonly PropertyKey[], code: string, message: string): ApiError {
  return invalidForms([{ path, code, message }]);
}

/** A form with fields that are wrong: 400 50035. */
export function invalidForms(issues: readonly FieldIssue[]): ApiError {
  const errors: FormErrors = {};
  for (const { path, code, message } of issues) {
    const field = path.reduce<FormErrors>((at, key) => (at[String(key)] ??= {}) as FormErrors, errors);
    field._errors = [...((field._errors ?? []) as readonly FormError[]), { code, message }];
  }
  return new ApiError(400, 50035, 'Invalid Form Body', errors);
}

/** What is wrong with a field. */
export interface FieldIssue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}
