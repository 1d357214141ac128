import { z } from 'zod';

// The shapes that scripts rely on. What a later version adds is let be; what is missing, or of another type, is not.

const day = z.iso.date();
const count = z.int().nonnegative();
const name = z.string().min(1);
const share = z.number().min(0).max(1);

const sentence = z.object({
  text: name,
  citation: count,
  article: name,
  start: count,
  end: count,
  speaker: name.nullable(),
  highlight: z.array(z.tuple([count, count])),
  sources: z.array(z.object({ outlet: name, date: day.nullable(), url: z.url().nullable() })),
});

export const answerShape = z.object({
  question: z.string(),
  status: z.enum(['answered', 'unsure']),
  reason: name.nullable(),
  confidence: share,
  understood: z.object({}),
  choices: z.array(z.object({ label: name, date: day })),
  window: z.object({ from: day.nullable(), to: day.nullable(), because: name }).nullable(),
  asOf: day,
  sentences: z.array(sentence).max(4),
  citations: z.array(
    z.object({
      number: count,
      article: name,
      title: name,
      outlet: name.nullable(),
      date: day,
      url: z.url().nullable(),
      path: name,
      kind: z.enum(['article', 'summary']),
      mark: name.nullable(),
      corrected: z.object({ date: day, reason: name }).nullable(),
    }),
  ),
  disagreement: z.array(z.object({ point: name, claims: z.array(sentence) })).nullable(),
  related: z.array(sentence).max(3),
  nearest: z.array(z.object({ article: name, title: name, date: day })).max(3),
  receipt: z.object({ library: name, model: name, passages: z.array(name), now: day }),
  timings: z.object({ embedMs: z.number(), retrieveMs: z.number(), answerMs: z.number(), totalMs: z.number() }),
});

export const indexShape = z.object({
  articles: z.object({
    added: count,
    changed: count,
    removed: count,
    unchanged: count,
    failed: z.array(z.object({ path: name, reason: name })),
  }),
  passages: count,
  sentences: count,
  generation: count,
  ms: z.number(),
});

export const searchShape = z.object({
  query: z.string(),
  hits: z.array(
    z.object({
      article: name,
      passage: count,
      title: name,
      date: day,
      score: z.number(),
      text: name,
      contributions: z.object({ dense: z.number(), lexical: z.number() }),
    }),
  ),
});

export const articleShape = z.object({
  article: name,
  title: name,
  outlet: name.nullable(),
  author: name.nullable(),
  date: day,
  url: z.url().nullable(),
  path: name,
  kind: z.enum(['article', 'summary']),
  tags: z.array(name),
  text: name,
  sources: z.array(z.object({ mark: name, outlet: name, date: day.nullable(), url: z.url().nullable() })),
});
