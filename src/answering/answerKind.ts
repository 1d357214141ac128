import { readLately } from '../text/readLately.ts';
import { whoIsAsked } from './introduction.ts';

/** The kind of thing that a question asks for, `identity` being who somebody named is; null when its words do not tell. */
export type AnswerKind = 'duration' | 'number' | 'time' | 'person' | 'identity' | 'place' | 'reason' | null;

/** Reads the kind from the question word: *how long* asks for a duration, *when* for a time, *how many* for a number, and so on. */
export const answerKind = readLately((question): AnswerKind =>
  whoIsAsked(question) === null ? (KINDS.find(([form]) => form.test(question))?.[1] ?? null) : 'identity',
);

const PEOPLE =
  '(?:person|people|officials?|envoys?|diplomats?|ministers?|leaders?|negotiators?|presidents?|ambassadors?|delegates|members)';
const PLACES = '(?:city|cities|country|countries|state|place|venue|building|palace|hotel)';

const KINDS: readonly (readonly [RegExp, Exclude<AnswerKind, null>])[] = [
  [
    /\bhow long (?:is|was|are|were|did|does|do|has|have|had|will|would|should|ago)\b|\b(?:length|duration) of\b/iu,
    'duration',
  ],
  [
    /\bhow (?:often|many|much|old|tall|far|big|large|fast|high|deep|heavy|wide|long)\b|\bwhat (?:percentage|share|number)\b/iu,
    'number',
  ],
  [/\bwhen\b|\b(?:what|which) (?:year|date|day|month|time)\b/iu, 'time'],
  [/\bwhy\b|\bwhat (?:was|is|were) the reasons?\b|\bwhat caused\b/iu, 'reason'],
  [new RegExp(`\\bwho(?:m|se)?\\b|\\b(?:which|what) (?:\\p{L}+ ){0,2}?${PEOPLE}\\b`, 'iu'), 'person'],
  [new RegExp(`\\bwhere\\b|\\b(?:which|what) (?:\\p{L}+ )?${PLACES}\\b`, 'iu'), 'place'],
];
