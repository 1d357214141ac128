import { z } from 'zod';
import { lineFault, readJsonLines } from './jsonLines.ts';

/** A question, and the sentences of one text in their order, of which some answer it or none does. */
export interface AnswerCase {
  readonly id: string;
  readonly question: string;
  /** Title of the text; may be empty. */
  readonly title: string;
  readonly sentences: readonly LabelledSentence[];
}

export interface LabelledSentence {
  readonly text: string;
  readonly answers: boolean;
}

const FORM =
  '{"id": "…", "question": "…", "doc": "…", "contexts": ["…"], "labels": [0]}, with a label 0 or 1 for each context';

/**
 * Reads a file of questions with labelled sentences, one JSON object a line.
 *
 * @throws SetupError that names file and line of what has another form.
 */
export async function readAnswerCases(file: string): Promise<readonly AnswerCase[]> {
  return (await readJsonLines(file, schema, FORM)).map(({ number, value }) => {
    const { id, question, doc, contexts, labels } = value;
    if (contexts.length !== labels.length) {
      throw lineFault(
        `line ${number} of ${file}`,
        `there are ${contexts.length} contexts and ${labels.length} labels`,
        FORM,
      );
    }
    const sentences = contexts.map((text, index) => ({ text, answers: labels[index] === 1 }));
    return { id, question, title: doc ?? '', sentences };
  });
}

const schema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string(),
  doc: z.string().nullish(),
  contexts: z.array(z.string()),
  labels: z.array(z.union([z.literal(0), z.literal(1)])),
});
