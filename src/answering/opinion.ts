/** Whether a question asks what the one who is asked thinks or feels, or what ought to be: "Do you trust him?" No article can answer that. */
export function asksOpinion(question: string): boolean {
  return FORMS.some((form) => form.test(question));
}

const FORMS = [
  /\b(?:do|would|did) you (?:personally |really )?(?:think|trust|believe|like|love|hate|support|prefer|favou?r|agree|want|feel|hope|care)\b/iu,
  /\bwhat(?:['’]s| is| are) your (?:\p{L}+ )?(?:opinion|views?|thoughts?|take|stance|favou?rite|feelings?)\b/iu,
  /\b(?:in|give me|tell me) your (?:\p{L}+ )?(?:opinion|view|thoughts)\b/iu,
  /^\s*(?:so |and |but )?(?:should|shouldn['’]t|ought)\b(?!.*\baccording to\b)/iu,
  /\b(?:which|whose) side are you\b|\bare you (?:pro|anti|for|against|on)\b/iu,
];
