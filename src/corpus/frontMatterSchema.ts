import { z } from 'zod';
import { oneLine } from './compose.ts';
import { parseIsoDate } from '../text/dates.ts';

/**
 * The keys that front matter may have, their values being strings or lists of strings; each message ends with the
 * remedy.
 */
export const frontMatterSchema = z.object({
  title: line('title: What was agreed'),
  outlet: line('outlet: News Wire').optional(),
  author: names('author: [One, Two]')
    .transform((authors) => authors.join(', '))
    .optional(),
  date: day('date'),
  updated: day('updated').optional(),
  url: address().optional(),
  kind: z.enum(['article', 'summary'], { error: 'is unknown. Write `kind: article` or `kind: summary`.' }).optional(),
  tags: names('tags: [one, two]').optional(),
  language: language().optional(),
  corrected: notice('corrected').optional(),
  retracted: notice('retracted').optional(),
  interviewee: line('interviewee: First Last').optional(),
});

function line(example: string) {
  return text(example).transform(oneLine);
}

function text(example: string) {
  return z.string({
    error: ({ input }) =>
      input === undefined ? `is missing. Add \`${example}\`.` : `is not one value. Write \`${example}\`.`,
  });
}

function names(example: string) {
  const list = z.string().transform((value) => value.split(','));
  return z
    .union([z.array(z.string()), list], { error: `is not a list of names. Write \`${example}\`.` })
    .transform((values) => values.map(oneLine).filter((value) => value !== ''));
}

function day(key: string) {
  return text(`${key}: 2025-03-02`).refine((value) => parseIsoDate(value) !== null, {
    error: ({ input }) => `is not a day of the calendar: ${quoted(input)}. Write it as YYYY-MM-DD.`,
  });
}

function address() {
  return text('url: https://example.org/article').refine(
    (value) => /^https?:\/\/\S+$/iu.test(value) && URL.canParse(value),
    { error: ({ input }) => `is not a web address: ${quoted(input)}. Begin it with https:// or leave it out.` },
  );
}

function language() {
  return text('language: en').refine(isLanguageTag, {
    error: ({ input }) => `is not a language tag: ${quoted(input)}. Write it as in \`language: en\`.`,
  });
}

function notice(key: string) {
  const error = `needs a date and a reason. Write \`${key}: { date: 2025-03-02, reason: "…" }\`.`;
  return z.object({ date: day('date'), reason: line('reason: What was wrong') }, { error });
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function quoted(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 60));
}
