import type { Message } from 'discord.js';
import { openingQuestion } from '../messages/openingQuestion.ts';
import { questionText } from '../messages/questionText.ts';
import { referenceOf } from '../messages/reference.ts';
import { clip } from '../render/shorten.ts';

/** Characters that Discord takes. */
const LONGEST = 100;

/** What a thread on an answer is called: the question, as far as there is room. */
export async function threadName(answer: Message): Promise<string> {
  const asked = await referenceOf(answer);
  const question = asked === null ? openingQuestion(answer) : questionText(asked);
  return clip(question ?? '', LONGEST) || 'Questions';
}
