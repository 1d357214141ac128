/** What kind of event a noun names; `other` is a strike, an exchange, a truce. */
export type NounKind = 'meeting' | 'call' | 'other';

/** The kind of the first event that a phrase names: "The phone call between them on 4 June". Null where it names none. */
export function eventNounIn(phrase: string): NounKind | null {
  const noun = EVENT.exec(phrase)?.groups;
  if (noun === undefined) return null;
  return noun.call !== undefined ? 'call' : noun.meeting !== undefined ? 'meeting' : 'other';
}

/** Whether the words at the end of a text put what is told into a call: "in a telephone call", "by phone". */
export function endsInCall(text: string): boolean {
  return IN_CALL.test(text);
}

/** Whether the words at the end of a text put what is told into an event: "at the talks in Geneva". */
export function endsAtEvent(text: string): boolean {
  return AT_EVENT.test(text);
}

const CALL_NOUN = String.raw`(?:phone |telephone |video )?(?:calls?|phone conversations?|telephone conversations?)`;
const MEETING_NOUN =
  'talks|meetings?|summits?|rounds?|consultations?|negotiations?|conferences?|sessions?|visits?|journeys?|trips?';
const OTHER_NOUN =
  'exchanges?|swaps?|strikes?|attacks?|truces?|ceasefires?|pauses?|elections?|votes?|raids?|explosions?|ceremon(?:y|ies)|publications?|' +
  'releases?|launch(?:es)?|arrests?|protests?|parades?|funerals?|referendums?|operations?|earthquakes?|crash(?:es)?';

const EVENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<call>${CALL_NOUN})|(?<meeting>${MEETING_NOUN})|(?<other>${OTHER_NOUN}))(?![\p{L}\p{N}])`,
  'iu',
);
const IN_CALL = new RegExp(
  String.raw`(?:\b(?:in|during) (?:an?|the|their|his|her) (?:[\p{L}–-]+ ){0,4}?(?:calls?|phone conversation|telephone conversation)|\b(?:by|over the) (?:tele)?phone|on the (?:tele)?phone)(?: with [^,;]{1,40})?,?\s*$`,
  'iu',
);
const AT_EVENT = new RegExp(
  String.raw`\b(?:in|at|during) (?:an?|the|their|his|her) (?:[\p{L}\d–’-]+ ){0,4}?(?:${CALL_NOUN}|${MEETING_NOUN})(?: (?:in|at|between|with|on|of) [^;]{1,60})?,?\s*$`,
  'iu',
);
