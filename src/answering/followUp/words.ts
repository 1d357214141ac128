import { terms } from '../../text/words.ts';

/** True for a form of an auxiliary verb, in small letters. */
export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word);
}

const AUXILIARIES = setOf(
  'is are was were be been am do does did has have had will would can could shall should may might must ' +
    "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't",
);

/** Source of a regular expression for an auxiliary verb at the front of a clause. */
export const AUXILIARY = [...AUXILIARIES].join('|');

/** What kind of thing a noun names, so that "the meeting" can be the summit; null where it is no event and no text. */
export function classOfNoun(noun: string): 'meeting' | 'truce' | 'thing' | null {
  if (MEETINGS.has(noun)) return 'meeting';
  if (TRUCES.has(noun)) return 'truce';
  return THINGS.has(noun) ? 'thing' : null;
}

const MEETINGS = setOf(
  'talks talk negotiations negotiation consultations consultation summit summits meeting meetings round rounds call calls conversation ' +
    'conversations conference visit visits trip session sessions argument clash dialogue',
);
const TRUCES = setOf('truce truces ceasefire ceasefires pause armistice');
const THINGS = setOf(
  'agreement agreements deal deals accord accords pact plan plans proposal proposals memorandum memoranda memorandums treaty ultimatum ' +
    'deadline statement exchange swap attack attacks strike strikes war force coalition sanctions visa embassy consulate plant letter ' +
    'note protocol draft document demand demands offer guarantees library funeral',
);

/** Nouns that are verbs as well: they are nouns only behind a determiner. */
export const VERBAL_NOUNS = setOf(
  'talk call calls visit visits round rounds plan plans deal exchange swap attack attacks strike strikes force note draft pause document ' +
    'demand demands offer clash argument trip',
);

/** What stands before an event's noun without an article, in small letters: "peace talks". */
export const EVENT_MODIFIERS = setOf(
  'peace embassy direct technical phone telephone video prisoner minerals nuclear bilateral trilateral high-level level high consular ' +
    'first second third fourth fifth last next previous latest ceasefire security',
);

export const ORDINALS = setOf('first second third fourth fifth sixth last next previous earlier latest');

/** Those who meet: "the sides", "the delegations" are those of the meeting that was asked about. */
export const PARTICIPANTS = setOf(
  'delegation delegations side sides party parties participant participants negotiator negotiators leader leaders official officials team ' +
    'teams minister ministers envoy envoys president presidents men guests members delegates people persons',
);

/** Stems of words that say nothing of what a question is about: any meeting lasts, is led and has an outcome. */
export const GENERIC_STEMS: ReadonlySet<string> = new Set(
  terms(
    'last lasted lead led leads agree agreed discuss discussed happen happened attend attended take took taken taking part host hosted ' +
      'chair chaired hold held begin began start started end ended finish finished say said meet met sign signed decide decided ' +
      'participate involved present talk talked speak spoke spoken propose proposed mediate mediated organise organised organize ' +
      'organized arrange arranged go went gone come came know mean cost long many much big large far old outcome result results agenda ' +
      'topic topics location place venue date time duration length format aim goal purpose reason reasons issue issues press details ' +
      'point points round rounds hours minutes day next afterwards afterward later else delegation sides parties participants negotiators ' +
      'leaders officials team ministers envoys presidents people persons person meeting summit call conversation visit conference ' +
      'consultations session progress step steps follow followed exactly also still even actually think thought react reacted ' +
      'reaction reply response respond mention mentioned announce announced order ordered invite invited accept accepted refuse refused ' +
      'reject rejected promise promised ask asked want wanted call called give gave get got make made first anything anyone anybody ' +
      'everyone someone something room table there ever yet already way would could might may must since',
  ),
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
