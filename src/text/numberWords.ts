/** Numbers as English writes them in words. */
export const NUMBER_WORDS: readonly string[] = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty ' +
  'thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half quarter dozen'
).split(' ');
