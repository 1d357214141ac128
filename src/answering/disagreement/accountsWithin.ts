import { attributedParts } from './attributedParts.ts';
import type { Claim } from './claim.ts';
import type { Point } from './contested.ts';
import { durationsDiffer, durationsIn } from './durations.ts';
import { askedFigure, figuresDiffer } from './figures.ts';

/** Whether one sentence has the accounts of two sources, and they differ: "six hours according to X; Y said nearly nine". */
export function accountsWithin({ candidate }: Claim, question: string, point: Point): boolean {
  if (point !== 'how long it lasted' && point !== 'the figure') return false;
  const clauses = candidate.sentence.text.split(PARTING);
  const parts = clauses.map((clause) => attributedParts(clause.replace(/[.\s]*$/u, '.')));
  const [first, ...others] = parts.filter(({ attribution }) => attribution !== '');
  if (first === undefined) return false;
  return others.some(({ core, attribution }) => {
    if (attribution === first.attribution) return false;
    if (point === 'the figure') return figuresDiffer(askedFigure(question), first.core, core);
    const unit = UNIT.exec(first.core)?.[0] ?? '';
    const whole = durationsIn(core).length > 0 ? core : core.replace(LAST_NUMBER, `$& ${unit}`);
    return durationsDiffer(durationsIn(first.core), durationsIn(whole));
  });
}

const PARTING = /;\s|,? (?:while|whereas|but)\s|, and (?=.*\b(?:according to|said|reported)\b)/u;
const UNIT = /\b(?:minute|hour|day|week|month|year)s?\b/u;
const LAST_NUMBER = /[\p{L}\d]+(?=[\s.]*$)/u;
