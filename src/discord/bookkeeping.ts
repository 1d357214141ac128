import type { Answer } from '../answering/answer.ts';
import { asksOpinion } from '../answering/opinion.ts';
import type { Records } from '../records/records.ts';
import { isForeign } from '../text/language.ts';
import { words } from '../text/words.ts';
import { createQuietLog } from './session/quietLog.ts';

/** What an answer has to do with the records. It never throws: whatever becomes of them, the answer goes out. */
export interface Bookkeeping {
  /** Takes an answer that all can see, and keeps its question where it is a gap and the server wants that. */
  answered(answer: Answer, guild: string | null): void;
  /** Whether the server wants votes. */
  isVotable(guild: string | null): boolean;
}

/** A disk that fails is told once an hour. */
const SILENCE_MS = 3_600_000;

export function createBookkeeping({ settings, gaps }: Records, log: (line: string) => void): Bookkeeping {
  const quietly = createQuietLog(log, SILENCE_MS);
  const tell = (error: unknown) => {
    quietly('records', `The records cannot be read or written: ${String(error)}`);
  };
  return {
    answered: (answer, guild) => {
      try {
        if (guild === null || !isGap(answer) || !settings.of(guild).gaps) return;
        gaps.add(guild, asComplete(answer), answer.nearest[0] ?? null);
      } catch (error) {
        tell(error);
      }
    },
    isVotable: (guild) => {
      try {
        return guild !== null && settings.of(guild).feedback;
      } catch (error) {
        tell(error);
        return false;
      }
    },
  };
}

/** Whether an article could have answered: not where an opinion is asked for, nor where the question could not be read. */
function isGap({ status, question }: Answer): boolean {
  return status === 'unsure' && words(question).length > 0 && !asksOpinion(question) && !isForeign(question);
}

/** A question that leans on those before it says nothing by itself. */
function asComplete({ question, understood: { about } }: Answer): string {
  return about === null ? question : `${question} (${about})`;
}
