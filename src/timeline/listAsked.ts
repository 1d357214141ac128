/** Characters of a topic that a look-up of events can carry. */
const LONGEST = 60;

/**
 * What a question asks to have counted or listed, as a topic of the timeline: "How many times did Witkoff meet Putin in 2025?" asks for
 * "Witkoff meet Putin". Years are left out: the timeline says of which time it is.
 *
 * @returns At most 60 characters; null where nothing is to be counted or listed, or the topic is longer.
 */
export function listAsked(question: string): string | null {
  const found = FORMS.map((form) => form.exec(question.trim())?.groups?.topic).find((topic) => topic !== undefined);
  if (found === undefined) return null;
  const topic = found
    .replace(
      /\b(?:in|during|of|since|until|before|after) (?:19|20)\d\d\b|\b(?:so far|altogether|in all|this year)\b/giu,
      ' ',
    )
    .replace(/[?!.,]+/gu, ' ')
    .replace(
      /\b(?:were there|there were|took place|were held|have there been|did (?:they|the sides) (?:have|hold))\b/giu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
  return topic.length > 2 && topic.length <= LONGEST ? topic : null;
}

/** What happens more than once. */
const EVENTS =
  '(?:rounds|meetings|calls|phone calls|talks|visits|summits|truces|ceasefires|exchanges|swaps|trips|contacts|sanctions)';

const FORMS: readonly RegExp[] = [
  /^(?:what is the |give me a |show me a |a )?(?:timeline|chronology) of (?:the )?(?<topic>.+)$/isu,
  /^how (?:many times|often) (?:did|do|does|has|have|had|was|were) (?<topic>.+)$/isu,
  new RegExp(`^how many (?<topic>(?:\\p{L}+ ){0,2}${EVENTS}\\b.*)$`, 'isu'),
  /^(?:please )?(?:list|name|enumerate|show(?: me)?|give me(?: a list of)?)(?: all)?(?: of)?(?: the)? (?<topic>.+)$/isu,
  new RegExp(`^(?:what|which) (?:were|are) (?:all )?the (?<topic>(?:(?!of )\\p{L}+ ){0,3}${EVENTS}\\b.*)$`, 'isu'),
];
