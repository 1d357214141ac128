import { keepLatest } from '../library/keepLatest.ts';

/** A word in one spelling for British and American writers: "organised" and "organized" have the same key. Only good for comparing. */
export function spellingKey(word: string): string {
  return MAY_DIFFER.test(word) && word.length >= 4 && !/\d/u.test(word) ? keyOf(word) : (LISTED.get(word) ?? word);
}

/** Most words have none of what is spelled in two ways, which is seen sooner than looked up. */
const MAY_DIFFER = /is|ys|our|ll|re/u;

/** Words whose keys are kept: articles have the same ones over and over. */
const KEPT_WORDS = 50_000;

const keyOf = keepLatest(KEPT_WORDS, (word: string): string => LISTED.get(word) ?? respelled(word));

function respelled(word: string): string {
  return word
    .replace(IS, 'iz')
    .replace(/ys(?=(?:e|es|ed|ing|er|ers)$)/u, 'yz')
    .replace(OUR, '$<stem>or')
    .replace(DOUBLED, '$<stem>l')
    .replace(RE, '$<stem>er$<end>');
}

/** "-ise", "-isation" and the like; of words that are so written by all, the key is just another word that nobody writes. */
const IS = /is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)/u;
const OUR = new RegExp(
  '^(?<stem>(?:mis|dis|un)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|splend|val|vap|vig))our',
  'u',
);
const DOUBLED =
  /^(?<stem>cance|trave|labe|mode|signa|fue|counse|marsha|leve|tota|channe|quarre|riva|jewe|dia|initia|unrave|grove)ll(?=(?:ed|ing|er|ers|ation|ations)$)/u;
const RE = /^(?<stem>cent|theat|met|kilomet|centimet|lit|fib|calib|somb|spect|meag|manoeuv|lust)re(?<end>s|d)?$/u;

/** Each line: the key, and what else is written for it. */
const LISTED: ReadonlyMap<string, string> = new Map(
  `defense:defence offense:offence pretense:pretence license:licence practice:practise program:programme programs:programmes
  gray:grey skeptic:sceptic skeptical:sceptical skepticism:scepticism dialog:dialogue dialogs:dialogues catalog:catalogue
  aging:ageing judgment:judgement acknowledgment:acknowledgement aluminum:aluminium check:cheque checks:cheques enroll:enrol
  fulfill:fulfil fulfillment:fulfilment installment:instalment skillful:skilful mold:mould plow:plough tire:tyre tires:tyres
  while:whilst among:amongst toward:towards afterward:afterwards learned:learnt spelled:spelt burned:burnt maneuver:manoeuvre
  maneuvers:manoeuvres cozy:cosy pajamas:pyjamas sulfur:sulphur mustache:moustache jail:gaol story:storey draft:draught
  drafts:draughts anesthetic:anaesthetic encyclopedia:encyclopaedia pediatric:paediatric`
    .split(/\s+/u)
    .flatMap((line) => {
      const [key = '', other = ''] = line.split(':');
      return [[other, key] as const];
    }),
);
