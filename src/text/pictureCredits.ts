/**
 * Finds the credits that captions end with ("The delegations in Riyadh Photo: Reuters"): they stand apart though no
 * full stop says so.
 *
 * @returns Offsets into `text` where credits begin.
 */
export function pictureCredits(text: string): readonly number[] {
  if (!text.includes(': ')) return [];
  return Array.from(text.matchAll(CREDIT), ({ index }) => index);
}

const CREDIT =
  /(?<=\s)(?:File )?(?:Photo|Photograph|Image|Picture|Video|Illustration|Graphic|Map)s?(?: credit)?: (?=\p{Lu})/gu;
