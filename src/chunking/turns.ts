import type { Article, Block } from '../corpus/article.ts';

/** What a block of an article is in the conversation: whose words, and which question they answer. */
export interface Turn {
  readonly role: 'claim' | 'question' | 'heading';
  readonly speaker: string | null;
  /** The block that holds the question this block answers; null outside interviews. */
  readonly question: number | null;
}

/**
 * Reads the turns of an article, one entry for each block. Paragraphs that open with a dash alternate question and answer; what
 * follows a turn without a dash goes on with it, or answers it when only the questions have dashes.
 */
export function readTurns(article: Article): readonly Turn[] {
  const questions = questionTurns(article);
  const speaker = article.kind === 'summary' ? null : article.interviewee;
  let question: number | null = null;
  return article.blocks.map((block, index): Turn => {
    if (block.kind === 'heading') {
      question = null;
      return { role: 'heading', speaker: null, question: null };
    }
    if (questions.has(index)) {
      question = index;
      return { role: 'question', speaker: null, question: index };
    }
    return { role: 'claim', speaker: question === null ? null : speaker, question };
  });
}

/** The blocks that are the interviewer's; empty where no turn asks anything, as in a list whose items open with a dash. */
function questionTurns(article: Article): ReadonlySet<number> {
  const turns = article.blocks.flatMap((block, index) => (block.kind === 'turn' ? [index] : []));
  const asks = (turn: number | undefined) => turn !== undefined && endsWithQuestionMark(article, turn);
  const questions = new Set<number>();
  if (!turns.some(asks)) return questions;
  turns.forEach((turn, i) => {
    const previous = turns[i - 1];
    const pending = previous !== undefined && questions.has(previous) && turn === previous + 1;
    const closes = turn === article.blocks.length - 1;
    if (isQuestion(pending, asks(previous), asks(turn), closes || asks(turns[i + 1]))) questions.add(turn);
  });
  return questions;
}

/**
 * A turn right after an unanswered question is its answer, unless it asks and the other did not. Elsewhere a turn that asks is a
 * question, and so is one that invites ("Tell us …"), unless nothing answers it: a question follows, or the end.
 */
function isQuestion(pending: boolean, previousAsks: boolean, asks: boolean, unanswered: boolean): boolean {
  if (pending) return asks && !previousAsks;
  return asks || !unanswered;
}

function endsWithQuestionMark(article: Article, index: number): boolean {
  const block: Block | undefined = article.blocks[index];
  return block !== undefined && /\?["'”’»)\]]*$/u.test(article.text.slice(block.start, block.end));
}
