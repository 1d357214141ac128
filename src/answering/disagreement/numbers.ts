/** A number in figures or words, as the source of a regular expression without groups. */
export const NUMBER = (() => {
  const ones = 'one|two|three|four|five|six|seven|eight|nine';
  const teens =
    'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
    'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen';
  return String.raw`(?:\d{1,3}(?:[,\s]\d{3})+(?!\d)|\d+(?:\.\d+)?|(?:${teens})(?:-(?:${ones}))?|${ones}|zero)`;
})();

/** What a number is, written as `NUMBER` has it, or "a", "half an". */
export function numberOf(text: string): number {
  const word = text.toLowerCase();
  if (/^\d/u.test(word)) return Number.parseFloat(word.replaceAll(/[,\s]/gu, ''));
  if (word.startsWith('half')) return 0.5;
  if (/^an?$/u.test(word)) return 1;
  return word.split('-').reduce((sum, part) => sum + (WORDS[part] ?? 0), 0);
}

const WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, value]),
  ),
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  hundred: 100,
};
