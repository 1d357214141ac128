/** Whether a question asks for more than one thing of a kind: a list, a comparison, a story, a count of what can be listed. */
export function asksSeveral(question: string): boolean {
  return SEVERAL.test(question) || asksStory(question);
}

/** Whether what is asked for happened one after the other, so that it is told in the order of time. */
export function asksStory(question: string): boolean {
  return STORY.test(question);
}

/** A plural behind *which* or *what*, and not "which is", "what status", "what news". */
const PLURAL =
  '(?:(?!(?:the|a|is|was|are|were|does|did|has|have)\\b)\\p{L}+ ){0,2}?' +
  '(?!(?:is|was|does|has|this|news|status|press|hours|words)\\b)\\p{L}{2,}(?<![su])s';
const SEVERAL = new RegExp(
  `\\b(?:which|what) ${PLURAL}\\b|\\bwho (?:all|were|else)\\b|\\bhow (?:many (?:times|rounds|calls|meetings)|often)\\b|` +
    '^(?:list|name|enumerate|compare)\\b|\\b(?:all|every|both|several|various|different|differ(?:ed|ently|s)?|versus|vs|the same)\\b',
  'iu',
);

const STORY = (() => {
  const events = '(?:rounds|calls|meetings|visits|summits|truces|ceasefires|talks|steps|stages|attempts|trips)';
  return new RegExp(
    [
      '\\bwhat (?:(?:else )?(?:has |had )?happened|followed|came (?:next|after)|led (?:up )?to)\\b',
      '\\bhow did .+ (?:unfold|develop|come about|go on|evolve)\\b',
      '\\b(?:timeline|chronology|sequence|history|story|course) of\\b',
      `\\b(?:which|list|what) (?:(?:the|all|\\p{L}+) ){0,2}${events}\\b`,
      `\\b${events}\\b.*\\b(?:in order|so far|since|in 20\\d\\d)\\b`,
    ].join('|'),
    'iu',
  );
})();
