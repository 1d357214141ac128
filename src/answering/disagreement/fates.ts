/** Whether two texts count people with the same fate: the dead of one are not the injured of the other. */
export function fatesAgree(a: string, b: string): boolean {
  const [one, other] = [fatesIn(a), fatesIn(b)];
  return one.length === 0 || other.length === 0 || one.some((fate) => other.includes(fate));
}

function fatesIn(text: string): readonly number[] {
  return FATES.flatMap((fate, index) => (fate.test(text) ? [index] : []));
}

const FATES: readonly RegExp[] = [
  /\b(?:dead|die[ds]?|deaths?|kill(?:ed|ing|s)|lives|perished|bodies|drowned|murdered|fatalities)\b/iu,
  /\b(?:injur(?:ed|es|ies)|wounded|hurt)\b/iu,
  /\bmissing\b/iu,
  /\b(?:evacuated|displaced|homeless|fled)\b/iu,
  /\b(?:arrest(?:ed|s)|detain(?:ed|s)|jailed)\b/iu,
  /\b(?:rescued|saved|survived|survivors)\b/iu,
  /\b(?:freed|released|exchange[ds]?|swap(?:ped)?|hand(?:ed)? over|returned)\b/iu,
  /\b(?:hired|recruited)\b/iu,
  /\b(?:dismissed|laid off|fired)\b/iu,
];
