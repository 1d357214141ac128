import { createInterface } from 'node:readline';
import type { Answer } from '../answering/answer.ts';
import type { Paint } from './paint.ts';
import { renderAnswer, renderSources } from './renderAnswer.ts';

export interface ChatOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person sits there: then there is a prompt and a greeting. */
  readonly interactive: boolean;
  readonly greeting: string;
  readonly paint: Paint;
  /**
   * @param before The questions that were asked and answered before, oldest first.
   * @throws SetupError when the question cannot be asked; the chat shows its message and goes on.
   */
  readonly ask: (question: string, before: readonly string[]) => Promise<Answer>;
  /** What a failed question becomes: one line. Throws what the chat cannot live with. */
  readonly explain: (error: unknown) => string;
}

const HELP = `Ask a question about the articles; every sentence of the answer is one of theirs, with its source.
The next one can lean on it: "and in Riyadh?", "who led it?", "why?"
  :sources   the sources of the last answer in full
  :help      this
  :quit      leave (or Ctrl-D)`;

/** Reads questions line by line and answers each, in order, until the input ends or says `:quit`. */
export async function chat(options: ChatOptions): Promise<void> {
  const { input, output, interactive, greeting, paint } = options;
  const lines = createInterface({ input, terminal: interactive, ...(interactive && { output, prompt: '\n> ' }) });
  const say = (text: string) => void output.write(`${text}\n`);
  let ended = false;
  lines.once('close', () => (ended = true));
  if (interactive) say(`${greeting}\n${paint.dim('A question, or :help')}`);
  let last: Answer | null = null;
  const asked: string[] = [];
  const prompt = () => {
    if (interactive && !ended) lines.prompt();
  };
  prompt();
  for await (const raw of lines) {
    const line = raw.trim();
    if (line === ':quit') break;
    if (line === ':help') say(HELP);
    else if (line === ':sources')
      say(last ? renderSources(last, paint) || 'The last answer quotes nothing.' : 'Nothing has been asked yet.');
    else if (line.startsWith(':')) say(`${line} is no command. :help lists them.`);
    else if (line !== '') {
      const answer = await answerLine(line, asked.slice(-REMEMBERED), options, say);
      if (answer !== null) asked.push(answer.question);
      last = answer ?? last;
    }
    prompt();
  }
  lines.close();
}

/** Questions that the next one is read with: nobody leans on what was asked an hour ago. */
const REMEMBERED = 20;

async function answerLine(
  line: string,
  before: readonly string[],
  options: ChatOptions,
  say: (text: string) => void,
): Promise<Answer | null> {
  try {
    const answer = await options.ask(line, before);
    say(renderAnswer(answer, options.paint));
    return answer;
  } catch (error) {
    say(options.explain(error));
    return null;
  }
}
