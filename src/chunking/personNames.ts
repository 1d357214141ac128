/**
 * Two to four capitalized words in a row, as people's names are written; particles such as "von der" may stand between them.
 * Titles in front ("Foreign Minister Sergey Lavrov") are part of the match, so callers take its last words.
 */
const NAME = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:von|van|der|de|al|bin|el)\s+)*\p{Lu}[\p{L}’'-]+){0,4}/gu;

/** The runs of capitalized words of a text, in order. */
export function capitalizedRuns(text: string): readonly string[] {
  return text.match(NAME) ?? [];
}

/**
 * The full name by which a text introduces somebody whom it later calls by surname: "Eremina" gives "Natalia Eremina".
 * The surname itself where the text never gives more.
 */
export function fullName(surname: string, text: string): string {
  const last = surname.split(/\s+/u).at(-1) ?? surname;
  for (const run of capitalizedRuns(text)) {
    const words = run.split(/\s+/u).map((word) => word.replace(/[’']s$/u, ''));
    const at = words.indexOf(last);
    const given = words[at - 1];
    if (at > 0 && given !== undefined && !TITLES.has(given)) return `${given} ${last}`;
  }
  return last;
}

/** Words that stand before a surname without being a given name. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'President Minister Secretary Ambassador Chancellor Premier Prime Foreign Defence Defense Vice Deputy Envoy Senator Governor General ' +
    'Colonel Admiral Judge Professor Dr Mr Mrs Ms Miss Sir Lord Lady King Queen Pope Prince Princess Spokesman Spokeswoman Spokesperson Mayor ' +
    'Chairman Chairwoman Director Chief Adviser Advisor Aide Commissioner Representative Congressman Leader The Mister Analyst Expert Economist'
  ).split(' '),
);
