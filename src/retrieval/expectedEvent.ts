/**
 * The event of a question that asks whether it came as somebody had expected: "Did the ferry sail as Brandt said?" and "Brandt said that the
 * ferry would sail. Did it?" are about the ferry. Null for any other question.
 */
export function expectedEvent(question: string): string | null {
  const { event = '' } = AFTERWARDS.exec(question)?.groups ?? AS_SAID.exec(question)?.groups ?? {};
  return /[\p{L}\p{N}]\s+[\p{L}\p{N}]/u.test(event) ? event : null;
}

const EXPECTED =
  '(?:said|told|thought|believed|claimed|hoped|expected|predicted|forecast|foresaw|announced|promised|planned|wanted|warned|suggested|' +
  'threatened|proposed|vowed|pledged)';

/** "X thought that …, and did it?", "X announced …. What came of it?" */
const AFTERWARDS = (() => {
  const pronoun = '(?:it|that|this|they|he|she|these|those)';
  const happen = '(?:happen|come|come true|come about|take place|occur|work(?: out)?|do(?: so| it| that)?)';
  const after = [
    `what (?:came|became|has become|happened) (?:of|to) ${pronoun}`,
    `(?:did|was|were|has|have) ${pronoun}(?: really| actually| ever)?(?: (?:${happen}|happened|come true|right|true))?`,
    'what (?:really |actually )?happened(?: (?:then|instead|next))?',
    `how did ${pronoun} (?:turn out|end|go)`,
  ];
  return new RegExp(
    String.raw`^[^,.?!]{2,80}? (?:had )?${EXPECTED}(?: that)? (?<event>[^?!]+?)\s*[,.;:–—-]+\s*(?:and |but |so )?(?:${after.join('|')})\s*\?*\s*$`,
    'iu',
  );
})();

/** "Did … as X predicted?" */
const AS_SAID = new RegExp(
  String.raw`^(?<event>(?:did|does|was|were|is|are|has|have|had) .+?),? (?:just )?(?:as|like) [^,?!]{2,60} (?:had )?${EXPECTED}\s*\?*\s*$`,
  'iu',
);
