import type { DateMention } from '../text/dates.ts';
import { daysBetween } from '../text/calendar.ts';
import { shift } from '../text/periods.ts';
import type { Span } from '../text/span.ts';
import { datedDays, type DayContext, readRelativeDay, resolveDay } from './relativeDays.ts';

/** A day on which a sentence says that something happened, or the days from `date` to `dateEnd`. */
export interface DirectDay extends Span {
  readonly date: string;
  readonly dateEnd: string | null;
  /** Whether it stands in a list of days: "on 4 June, 14 June and 3 July". */
  readonly isListed: boolean;
}

/**
 * The days that stand with what a sentence tells ("met on 10 April") and not with a thing ("the talks of 10 April"), in order. Days that
 * follow each other are one stretch, so are "from … on 8 May to … on 10 May". Where there is none, the day that it names without a date.
 */
export function directDays(sentence: string, context: DayContext): readonly DirectDay[] {
  const mentions = datedDays(sentence);
  const found: DirectDay[] = [];
  let last: DateMention | null = null;
  for (const [index, mention] of mentions.entries()) {
    const between: string | null = last === null ? null : sentence.slice(last.end, mention.start);
    const days = daysOf(mention, mentions[index + 1], sentence, context.published);
    const previous = found.at(-1);
    const stretches = previous !== undefined && between !== null && TO.test(between);
    if (stretches) {
      const end = /\b00:00\b/u.test(between) ? shift(days.date, -1) : days.date;
      found.splice(-1, 1, { ...previous, dateEnd: end > previous.date ? end : null, end: mention.end });
    } else if (previous !== undefined && between !== null && LISTED.test(between)) found.push(...listed(found, days));
    else if (standsAlone(sentence, mention)) found.push(days);
    else {
      last = null;
      continue;
    }
    last = mention;
  }
  if (found.length > 0) return found;
  const relative = readRelativeDay(sentence, context);
  return relative === null ? [] : [{ ...relative, dateEnd: null, isListed: false }];
}

/** Two days that follow each other are one stretch; the last of those found is taken back for it. */
function listed(found: DirectDay[], days: DirectDay): readonly DirectDay[] {
  const previous = found.at(-1);
  if (previous?.isListed === false && previous.dateEnd === null && daysBetween(previous.date, days.date) === 1) {
    found.pop();
    return [{ ...previous, dateEnd: days.dateEnd ?? days.date, end: days.end }];
  }
  if (previous !== undefined) found.splice(-1, 1, { ...previous, isListed: true });
  return [{ ...days, isListed: true }];
}

function daysOf(mention: DateMention, next: DateMention | undefined, sentence: string, published: string): DirectDay {
  const inList = next !== undefined && LISTED.test(sentence.slice(mention.end, next.start));
  const year = mention.year ?? (inList ? next.year : null);
  const { from, to } = resolveDay({ ...mention, year }, published);
  return { start: mention.start, end: mention.end, date: from, dateEnd: to === from ? null : to, isListed: false };
}

const WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?`;
const CLOCK = String.raw`(?:\d\d?[:.]\d\d (?:[\p{L}]+ time )?(?:on )?|midnight (?:at the end of |on )?|noon on )?`;
const TO = new RegExp(String.raw`^,? (?:to|until|till|through) ${CLOCK}${WEEKDAY}$`, 'u');
/** Between the days of a list there may be a place: "on 16 May, at the palace, and on 2 June". */
const LISTED = new RegExp(String.raw`^(?:,|,? (?:and|or))(?: at [^,]{1,40}, and| and)? (?:on )?${WEEKDAY}$`, 'u');
const ON = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:on|(?:night|evening|morning|afternoon|hours) of|night to)\s+(?:(?:an?|the)\s+)?${WEEKDAY}$`,
  'iu',
);
/** "met in Geneva April 10" has no preposition; "the plan named April 10" is another thing. */
const BARE = new RegExp(
  String.raw`(?<![\p{L}])(?!(?:of|to|by|for|since|until|till|from|before|after|between|through|than|and|or|the|an?|this|that|named|dated|early|late|mid|in|during|as|due|next|last|on|around|about) )[\p{L}’]+,? ${WEEKDAY}$`,
  'iu',
);

function standsAlone(sentence: string, { start }: DateMention): boolean {
  const before = sentence.slice(0, start);
  return ON.test(before) || (/\p{L}/u.test(sentence.charAt(start)) && BARE.test(before));
}
