import { anyOf, CALENDAR, DEMONYM, OFFICE, PRESS_WORD } from './properNoun.ts';

/** Regular expression source, flag `u`: a run of capitalised words, such as "Voice of America". */
export const NAME = (() => {
  const word = String.raw`[\p{Lu}\p{N}](?:[\p{L}\p{N}&-]|['’](?!s\b)(?=\p{L})|[./](?=[\p{L}\p{N}]))*`;
  return String.raw`${word}(?:\s(?:(?:of|of the|&|de|la)\s)?${word})*`;
})();

/**
 * Regular expression source, flag `u`: words that say that the name next to them is an outlet's, such as "news
 * agency".
 */
export const PRESS_NOUN = (() => {
  const adjective = anyOf(`
    analytical news information press media online internet web independent international national regional local public
    private state state-run state-owned business financial political daily weekly monthly television TV radio wire`);
  const noun = anyOf(`
    portal website newspaper daily weekly magazine tabloid newswire broadcaster podcast outlet publication journal radio
    television`);
  const vague = anyOf('agency service channel station network site paper edition platform wire');
  return String.raw`(?:(?:${adjective}\s)*${noun}|(?:${adjective}\s)+${vague})`;
})();

/**
 * The outlet that a run of capitalised words names, without what is no part of the name ("On Monday Port Review"). Null
 * where it could as well be a person, an office or a country: no outlet is better than a wrong one.
 *
 * @param vouched True where a noun next to the run ("portal") says that it is an outlet.
 */
export function outletIn(run: string, vouched: boolean): string | null {
  const words = run.replace(DATE_AT_END, '').split(' ');
  while (OPENING.test(words[0] ?? '')) words.shift();
  if (words.length > 1 && DEMONYM.test(words[0] ?? '')) words.shift();
  const bare = words[0] === 'The' ? words.slice(1) : words;
  const name = (vouched ? bare : words).join(' ');
  if (bare.length === 0 || bare.some((word) => OFFICE.test(word)) || DEMONYM.test(bare.join(' '))) return null;
  return vouched || KNOWN.has(bare.join(' ').toLowerCase()) || soundsLikeOutlet(words) ? name : null;
}

function soundsLikeOutlet(words: readonly string[]): boolean {
  if (words.length === 1) return /^[\p{L}\p{N}-]{2,}\.\p{L}{2,}$/u.test(words[0] ?? '');
  return words.length < 6 && (PRESS_WORD.test(words.at(-1) ?? '') || PRESS_OPENING.test(words.join(' ')));
}

const PRESS_OPENING = /^(?:The )?(?:Radio|Channel|Daily|Voice of|Times of) /u;

const DATE_AT_END = new RegExp(String.raw`\s${CALENDAR}(?:\s\d+)?$`, 'u');

const OPENING = (() => {
  const words = anyOf(`
    On In At As And But So For From By When While After Before Since Earlier Later Meanwhile Yesterday Recently Here
    Our We I He She It They This That A An`);
  return new RegExp(`^(?:${words}|${CALENDAR})$`, 'u');
})();

// Outlets that no rule tells from other names.
const KNOWN: ReadonlySet<string> = new Set(
  [
    'Reuters|AP|AFP|Agence France-Presse|TASS|RIA|Interfax|Interfax-Ukraine|Sputnik|RT|RBC|Kommersant|Vedomosti',
    'Izvestia|Meduza|Rossiya 1|Rossiya 24|Bloomberg|Politico|Axios|Semafor|BBC|CNN|CNBC|MSNBC|NBC|ABC|CBS|NPR|PBS',
    'Newsmax|Newsweek|Forbes|Hill|Atlantic|Economist|Week|Al Jazeera|Al Arabiya|Anadolu|NTV|TRT|TRT World',
    'CNN Türk|Xinhua|CGTN|Kyodo|NHK|Yonhap|Ukrinform|UNN|UNIAN|Suspilne|Euronews|France 24|Deutsche Welle|DW',
    'Der Spiegel|Die Welt|Bild|Le Monde|Le Figaro|El País|Haaretz|Hürriyet|Sabah|Milliyet|WSJ|VOA|RFE/RL|Azertac',
    'APA|Euractiv|DPA|EFE|ANSA|Swissinfo|Nikkei|Belta',
  ].flatMap((names) => names.toLowerCase().split('|')),
);
