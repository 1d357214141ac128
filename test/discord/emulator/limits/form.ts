import { z } from 'zod';
import { invalidForms, type FieldIssue } from '../rest/apiError.ts';

/** An id: a decimal number of 64 bits as a string. */
export const snowflake = z.string().regex(/^\d{15,20}$/u, { error: 'NUMBER_TYPE_COERCE: Value is not snowflake.' });

/** A text of a length in UTF-16 units: never more than Discord counts, whichever way it does. */
export const text = (least: number, most: number) => z.string().min(least).max(most);

/** Reads a body by a schema; what does not fit becomes 400 50035 with a tree of errors. */
export function parseForm<T>(schema: z.ZodType<T>, body: unknown, at: readonly PropertyKey[] = []): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalidForms(
    parsed.error.issues.flatMap((issue) => fieldIssues(issue)).map((one) => ({ ...one, path: [...at, ...one.path] })),
  );
}

/** Checks of our own name Discord's code before a colon. */
function fieldIssues(issue: z.core.$ZodIssue): readonly FieldIssue[] {
  if (issue.code === 'invalid_union')
    return issue.errors
      .flat()
      .slice(0, 1)
      .flatMap(fieldIssues)
      .map((one) => ({ ...one, path: issue.path }));
  const named = /^([A-Z_]+): (.*)$/su.exec(issue.message);
  if (named) return [{ path: issue.path, code: named[1] ?? '', message: named[2] ?? '' }];
  return [{ path: issue.path, ...worded(issue) }];
}

function worded(issue: z.core.$ZodIssue): { readonly code: string; readonly message: string } {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${String(issue.maximum)} or fewer in length.` }
        : {
            code: issue.origin === 'array' ? 'BASE_TYPE_BAD_LENGTH' : 'NUMBER_TYPE_MAX',
            message: `Must be at most ${String(issue.maximum)}.`,
          };
    case 'too_small':
      return {
        code: issue.origin === 'number' ? 'NUMBER_TYPE_MIN' : 'BASE_TYPE_BAD_LENGTH',
        message: `Must be at least ${String(issue.minimum)}.`,
      };
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: `BASE_TYPE_BAD_${issue.expected.toUpperCase()}`, message: `Must be of type ${issue.expected}.` };
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of ${JSON.stringify(issue.values.map(String))}.`,
      };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}
