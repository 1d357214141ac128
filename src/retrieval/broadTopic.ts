/**
 * What somebody wants to be told about without asking anything of it: "tldr of Riyadh" is about "Riyadh"; null for any other question.
 * The words around the topic say nothing that a sentence could answer.
 */
export function broadTopic(question: string): string | null {
  const { groups: { topic = '' } = {} } = BROAD.exec(question) ?? {};
  return /[\p{L}\p{N}]/u.test(topic) ? topic : null;
}

const BROAD = (() => {
  const summary =
    '(?:tl;?dr|summary|overview|recap|run ?down|gist|brief(?:ing)?|low ?down|background|details?|info(?:rmation)?|news)';
  const forms = [
    `(?:(?:give|tell|send|show) (?:me|us) |i(?:['’]d like| want| need) )?(?:an? |the |some |any )?(?:quick |short |brief |full )?${summary}(?: (?:of|on|about|for|from)|:)`,
    '(?:please )?(?:tell|brief|update) (?:me|us)(?: (?:more|something|everything|all))? (?:about|on)',
    '(?:please )?(?:catch|fill|bring) (?:me|us) (?:up(?: to (?:speed|date))? (?:on|with|about)|in on)',
    '(?:please )?(?:sum up|summari[sz]e|recap|outline)',
    "what(?:['’]s| is| was) (?:the (?:story|deal|situation|state of play) (?:with|about|on|of|behind)|(?:up|going on|happening) with)",
    'what (?:do (?:we|you) know|is known) about',
    'anything (?:about|on)',
  ];
  const polite = '(?:,? (?:please|pls|plz|thanks|thx|thank you))?';
  return new RegExp(`^\\s*(?:${forms.join('|')})\\s+(?<topic>.{2,}?)${polite}[\\s?!.]*$`, 'iu');
})();
