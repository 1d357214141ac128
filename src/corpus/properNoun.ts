// What tells the capitalised words of a name from each other: offices and countries are neither outlets nor people.

/** Regular expression source of any of the words, which stand parted by white space. */
export function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/u).join('|')})`;
}

/** True for a word of an office or a title. */
export const OFFICE = whole(String.raw`
  President Minist\p{L}+ Secretary Chancellor Senator General Director Ambassador Spokes\p{L}+ Professor Federal
  Security Intelligence Space Energy Nuclear Environmental Development House Nations Union Department Embassy
  Kremlin`);

/** True for an adjective of a country. */
export const DEMONYM = whole(String.raw`
  \p{Lu}\p{L}*(?:nian|sian|lian|gian|rian|kish|dish|nish|lish|itish|olish|ese|jani|aeli) American European French German
  Dutch Greek Czech Saudi Kazakh Uzbek Qatari Irish U\.?S\.? U\.?K\.? EU UN Western`);

/** True for the last word of many an outlet's name of two words or more. */
export const PRESS_WORD = whole(`
  News Times Post Review Herald Tribune Gazette Courier Journal Wire Today Press Agency TV Radio Chronicle Telegraph
  Guardian Observer Independent Mirror Mail Insider Dispatch Bulletin Daily Weekly Monitor Digest Newswire Pravda
  Novosti Gazeta`);

/** True for a word that is part of no person's name. */
export const NO_NAME = whole(String.raw`
  (?:Dr|Prof|Mr|Mrs|Ms)\.? Sir Lord Lady Foreign Prime Deputy Former Acting Chief State Center Centre Institute
  University College School Academy Council Committee Commission Congress Parliament Duma Bank Fund Foundation
  Endowment Group Party Republic Region Office Affairs Studies Research Policy North South East West Northern Southern
  Eastern Western New Old Great Black Red White Saudi Arabia Middle Sea City Talks Summit Peace War Trade Deal
  Ceasefire Truce Breaking Exclusive Interview Opinion Analysis Live Updates?`);

/** Regular expression source of a day of the week or a month. */
export const CALENDAR = anyOf(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December`);

function whole(words: string): RegExp {
  return new RegExp(`^${anyOf(words)}$`, 'u');
}
