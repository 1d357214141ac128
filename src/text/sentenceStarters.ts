/**
 * Words which, capitalised, open a sentence rather than go on with a name: after "the U.S." they tell "The …" from
 * "Secretary …". Words that are names or parts of names as well (May, Will, First, Open) stay out.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `i he she it we they you this that these those there here who what when where why how which whose the a an each
  every some many most several both all another any few no none neither either one more much such other others his
  her its our their my your and but or so yet nor if although though while whereas because since as after before
  until unless when whenever once whether in on at by for from with without under during despite according among
  amid across against to about between through like unlike given following within however meanwhile moreover also
  then now thus therefore hence instead still later earlier finally again only even just perhaps maybe nevertheless
  nonetheless furthermore additionally besides otherwise indeed similarly likewise consequently today yesterday
  tomorrow is are was were do does did can could would should has have had let please hundreds thousands millions
  billions dozens people travelers travellers officials experts analysts critics it's that's there's here's what's
  let's he's she's we're they're you're i'm i've i'd i'll we've they've don't didn't`.split(/\s+/),
);
