/**
 * What a full stop after a word may mean.
 * - `bound`: the next word belongs to it, always (Gen. Kellogg, e.g. sanctions);
 * - `numbered`: bound to a number (No. 5, p. 55), otherwise an ordinary word;
 * - `open`: ends a sentence only where the next word can hardly go on with it (Inc., U.S., Jan., J.);
 * - `clock`: a.m. and p.m.
 */
export type Abbreviation = 'bound' | 'numbered' | 'open' | 'clock';

/** Tells what a full stop after `word` (given without that stop) may mean; null for an ordinary word. */
export function abbreviationOf(word: string): Abbreviation | null {
  const folded = INITIAL.test(word) ? word : word.toLowerCase();
  if (folded === 'a.m' || folded === 'p.m') return 'clock';
  if (TITLES.has(word) || BOUND.has(folded)) return 'bound';
  if (NUMBERED.has(folded)) return 'numbered';
  return OPEN.has(word) || DOTTED.test(word) || INITIAL.test(word) ? 'open' : null;
}

const list = (words: string) => new Set(words.split(/\s+/));

/** Capital letters matter here and in `OPEN`: "gen" and "wed" are other words. Names (Penn, Mar, Sun) stay out. */
const TITLES = list(
  `Mr Mrs Ms Mx Dr Drs Prof Profs Messrs Mme Mlle Rev Fr Hon Msgr Gen Gens Brig Lt Col Maj Capt Cmdr Cdr Sgt Cpl Pvt
  Pfc Spc Adm Supt Insp Det Sen Sens Rep Reps Gov Govs Pres Amb Atty Asst Assoc Mt Ft Pt Ste Mgr`,
);
const BOUND = list('e.g i.e f.e a.k.a cf viz v vs ca approx incl aka resp');
const NUMBERED = list(
  'b c d no nos nr n° № p pp pg fig figs vol vols ch chap sec sect art arts para paras op tel ext rs ft lb oz',
);
const OPEN = list(
  `Inc INC Corp Co Cos Ltd Bros Assn Jr Sr Esq St Ave Blvd Rd Hwy Dept Univ Inst Govt Natl Ph.D al Mon Tue Tues Wed
  Thu Thur Thurs Fri Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Ala Ariz Ark Calif Colo Conn Fla Ga Kan Ky Mich
  Minn Neb Nev Okla Ore Tenn Tex Va Vt Wis Wyo`,
);
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}$/u;
