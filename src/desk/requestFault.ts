import { QuestionFault } from '../answering/checkQuestion.ts';
import { SetupError } from '../setupError.ts';
import { DeskError } from './deskError.ts';

/** An error on its way between processes, which would forget its class. */
export type RequestFault =
  | { readonly kind: 'question' | 'setup'; readonly fact: string; readonly remedy: string }
  | { readonly kind: 'closed' | 'bug'; readonly text: string };

/** Takes an error apart; of a bug all that it says. */
export function faultOf(error: unknown): RequestFault {
  if (error instanceof SetupError) {
    const fact = error.message.slice(0, -error.remedy.length).trim();
    return { kind: error instanceof QuestionFault ? 'question' : 'setup', fact, remedy: error.remedy };
  }
  if (error instanceof DeskError) return { kind: 'closed', text: error.message };
  return { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** Makes the error again. */
export function errorOf(fault: RequestFault): Error {
  switch (fault.kind) {
    case 'question':
      return new QuestionFault(fault.fact, fault.remedy);
    case 'setup':
      return new SetupError(fault.fact, fault.remedy);
    case 'closed':
      return new DeskError(fault.text);
    case 'bug':
      return new DeskError(`The desk came upon a bug: ${fault.text}`);
  }
}
