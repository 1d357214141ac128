/** A piece of text whose quotation marks come in pairs. */
export interface Balanced {
  /** The piece, in which single marks may stand for double ones, less those at its ends that the outer marks stand for. */
  readonly text: string;
  /** Marks that belong in front of it and behind it. */
  readonly before: string;
  readonly after: string;
  /** Characters that were dropped at its start. */
  readonly dropped: number;
}

/**
 * Balances the marks of a piece that may be cut out of a longer quotation, for showing between “ and ”. No word is altered; marks that
 * come in pairs stay as they are, unless they enclose the whole piece.
 *
 * @param spoken Whether the speaker is named beside the piece. Then the outer marks stand for the quotation's own; else the piece's
 *   marks become single ones, so that nobody's words look like the outlet's.
 */
export function balanceMarks(piece: string, spoken: boolean): Balanced {
  const { pairs, unclosed, unopened } = pair(marksIn(piece));
  const last = piece.length - 1;
  const whole = pairs.some(([open, close]) => open === 0 && close === last);
  const dropStart = spoken && (whole || unclosed.includes(0));
  const dropEnd = spoken && (whole || unopened.includes(last));
  const alone = {
    open: unclosed.filter((at) => !dropStart || at > 0),
    close: unopened.filter((at) => !dropEnd || at < last),
  };
  const enclosing = whole && !spoken;
  const characters = piece.split('');
  for (const at of enclosing ? [0, ...alone.open] : alone.open) characters[at] = '‘';
  for (const at of enclosing ? [last, ...alone.close] : alone.close) characters[at] = '’';
  return {
    text: characters.slice(dropStart ? 1 : 0, dropEnd ? last : undefined).join(''),
    before: '‘'.repeat(alone.close.length),
    after: '’'.repeat(alone.open.length),
    dropped: dropStart ? 1 : 0,
  };
}

interface QuotationMark {
  readonly at: number;
  readonly sign: string;
  /** Whether what stands around it makes it an opening one. */
  readonly opening: boolean;
}

interface Pairing {
  readonly pairs: readonly (readonly [number, number])[];
  /** Opening marks without a closing one, and the other way round. */
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
}

function marksIn(piece: string): readonly QuotationMark[] {
  return Array.from(piece.matchAll(/["“”„«»]/gu), ({ index: at, 0: sign }) => ({
    at,
    sign,
    opening: sign === '"' ? opensWord(piece, at) : '“„«'.includes(sign),
  }));
}

/** Single marks are left alone: they cannot be told from apostrophes. */
function pair(marks: readonly QuotationMark[]): Pairing {
  const open: QuotationMark[] = [];
  const pairs: [number, number][] = [];
  const unopened: number[] = [];
  for (const mark of marks) {
    const last = open.at(-1);
    if (last && closes(mark, last)) pairs.push([open.pop()?.at ?? 0, mark.at]);
    else if (mark.opening) open.push(mark);
    else unopened.push(mark.at);
  }
  return { pairs, unclosed: open.map(({ at }) => at), unopened };
}

function closes({ sign, opening }: QuotationMark, open: QuotationMark): boolean {
  if (open.sign === '«') return sign === '»';
  if (open.sign === '„') return '“”"'.includes(sign);
  return !opening && sign !== '»';
}

function opensWord(piece: string, at: number): boolean {
  return /(?:^|[\s([{—–‘“-])$/u.test(piece.slice(0, at)) && /^\S/u.test(piece.slice(at + 1));
}
