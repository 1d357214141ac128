import type { DirectDay } from './directDays.ts';
import { eventNounIn } from './eventNouns.ts';
import type { PastVerb } from './verbs.ts';

/** The words that tell of the day: up to it, with the place that follows; after it where it stands in front. */
export function coreOf(sentence: string, day: DirectDay, governing: PastVerb): string {
  const isSubject = eventNounIn(sentence.slice(0, day.start)) !== null && !FRONTED.test(sentence.slice(0, day.start));
  if (governing.start > day.end && !isSubject) return upToAside(sentence.slice(day.end).replace(/^[,\s]+/u, ''));
  if (governing.start > day.end) return sentence.slice(0, day.end);
  const front = ASIDE_IN_FRONT.exec(sentence)?.[0].length ?? 0;
  const isGathering = governing.kind === 'meet' || governing.kind === 'call' || governing.kind === 'occur';
  const tail = (isGathering ? TAIL : CLAUSE).exec(sentence.slice(day.end))?.[0] ?? '';
  return sentence.slice(front < governing.start ? front : 0, day.end) + tail;
}

const FRONTED =
  /^(?:On|In|After|Before|Straight|Shortly|Minutes|Hours|The (?:day|night)|(?:\p{L}+ )?(?:days?|weeks?) (?:before|after|later))\b/u;
const ASIDE_IN_FRONT =
  /^(?:(?:Straight |Shortly |Soon |Minutes |Hours )?(?:After|after|Before|before)|As|While|Despite|During)\b[^,]*, /u;
const TAIL = /^,? (?:at|in|near|with|between) (?:[^,;.]|\.(?! ))*(?:, \p{Lu}[\p{L}-]+)?/u;

const CLAUSE = /^[^,;]*/u;

function upToAside(text: string): string {
  return (
    /^(?:(?!, (?:who|which|where|after|before|during|according|when|while|because)\b)[^;])*/u.exec(text)?.[0] ?? text
  );
}

/** Without the words that tie a day to what stands before: "on", "on Tuesday,", "in the evening of". */
export function withoutTie(text: string): string {
  return text
    .replace(/(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?$/u, '')
    .replace(/[\s,]*(?:\b(?:on|in the (?:night|evening|morning|afternoon) of)\s*(?:an?|the)?)?\s*$/u, '');
}
