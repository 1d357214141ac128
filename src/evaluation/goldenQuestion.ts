import { z } from 'zod';

const day = z.iso.date();
const window = z.strictObject({ from: day.nullable(), to: day.nullable() });
const texts = z.array(z.string().min(1)).readonly();

/** A question to the project's articles and what is right to say to it, as a module of golden questions exports it. */
export const goldenQuestion = z.strictObject({
  id: z.string(),
  /** What the question is made of: `easy`, `near-miss`. */
  band: z.string(),
  question: z.string(),
  /** What was asked before it, oldest first. */
  before: texts.default([]),
  /** The day that counts as today; null where the set's does. */
  now: day.nullable().default(null),
  /** Any of them is right as the first sentence quoted. */
  accepted: texts,
  /** Right beside an accepted sentence, no answer alone. */
  also: texts.default([]),
  /** The articles do not answer it. */
  refuse: z.boolean(),
  /** It shares event and names with a passage, which does not answer it. */
  nearMiss: z.boolean().default(false),
  /** What contradicts its premise: belongs beside the refusal, and is not wrong where it is quoted instead. */
  contradiction: texts.default([]),
  /** The time it speaks of, both days inclusive; null where it is not judged. */
  window: z
    .union([window, z.literal('latest')])
    .nullable()
    .default(null),
  /** The events that fit, by their days, where several do. */
  choices: z.array(day).readonly().default([]),
  /** Whether the sources differ on it; null where it is not judged. */
  disagreement: z.boolean().nullable().default(null),
});

export type GoldenQuestion = z.output<typeof goldenQuestion>;

/** A question on one point of one event, as a module of golden questions exports it. */
export const disagreementQuestion = z.strictObject({
  id: z.string(),
  part: z.enum(['test', 'tuning']),
  kind: z.string(),
  question: z.string(),
  /** Each claim by the sentences that state it; with two or more the sources differ. */
  claims: z.array(texts).min(1).readonly(),
});

export type DisagreementQuestion = z.output<typeof disagreementQuestion>;
