/**
 * Whether an "it" that opens a clause stands for nothing that was named before: weather and hours, "it is unclear whether", "it was
 * Dorn who", "it took three years to".
 *
 * @param clause Begins with the word itself.
 */
export function isExpletive(clause: string): boolean {
  return FORMS.some((form) => form.test(clause));
}

const BE =
  '(?:is|was|will be|would be|has been|had been|may be|might be|could be|becomes?|became|remains?|remained|seems?|seemed|appears?|appeared)';
const ADVERBS = '(?: (?:not|also|still|now|then|yet|only|just|already|far|too|so|very|more|less|\\p{Ll}+ly))*';

const FORMS: readonly RegExp[] = [
  new RegExp(
    `^it(?:['’]s| ${BE})${ADVERBS} (?:raining|snowing|hailing|freezing|getting (?:dark|light|late|cold)|dark|daylight|early|late|cold|hot|warm|windy|sunny|foggy|noon|midnight|\\d+(?::\\d+)? ?(?:[ap]\\.?m|o['’]clock)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b`,
    'u',
  ),
  /^it (?:rained|rains|snowed|snows|froze|hailed|will (?:rain|snow))\b/u,
  // "unclear whether", "reported that", but not "a plan that".
  new RegExp(
    `^it(?:['’]s| ${BE})${ADVERBS} (?!(?:an?|its?|the (?:first|second|third|fourth|fifth|last|only)|one) )[^,.;:]{2,60}? (?:that|whether|how|why|when|where|what|who|which|if)\\b`,
    'u',
  ),
  new RegExp(
    `^it(?:['’]s| ${BE})${ADVERBS} (?:an? (?:shame|pity|mistake|fact|matter|question|secret)|no (?:use|secret|coincidence|surprise|wonder))\\b`,
    'u',
  ),
  new RegExp(
    `^it(?:['’]s| ${BE})${ADVERBS} (?:possible|impossible|important|necessary|hard|difficult|easy|easier|harder|premature|early|late|better|best|good|wrong|right|reasonable|useful|essential|vital|crucial|critical|time|customary|common|usual|natural|fair|safe|dangerous|risky|illegal|legal|unusual|rare|wise|worth)(?: enough)? (?:for [^,.;:]{2,40} )?(?:to|noting|\\p{Ll}+ing)\\b`,
    'u',
  ),
  // "It was not until May that": whatever stands between.
  new RegExp(
    `^it(?:['’]s| ${BE}) (?:(?:not|only) )?(?:until|after|before|since|in|on|at|with|under|because)\\b.{2,80} that\\b`,
    'u',
  ),
  new RegExp(
    `^it ${BE}(?: now| only| just| almost| more than| about| nearly)* (?:[\\d,]+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several) (?:\\p{Ll}+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:since|before|after|ago)\\b`,
    'u',
  ),
  /^it (?:took|takes|will take|would take|cost|costs) [^.;:]{2,80}? to \p{Ll}/u,
  /^it (?:seems?|seemed|appears?|appeared|turn(?:s|ed) out|emerged|emerges|follows|happens|happened|transpired|became (?:clear|known)) (?:now |later |then |also )?(?:that|as if|as though|likely)\b/u,
  /^it (?:does|did|would|will) not matter\b|^it (?:matters|makes (?:no )?(?:sense|difference))\b/u,
];
