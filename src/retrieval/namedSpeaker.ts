import { words } from '../text/words.ts';

/** Whose words a question asks for. */
export interface NamedSpeaker {
  /** The name as the question writes it. */
  readonly name: string;
  /** The question without "according to …": what is asked, whoever says it. */
  readonly asked: string;
}

/** Reads "according to Engin Ozer" and "what did Ushakov say"; null where the question names no speaker. */
export function namedSpeaker(question: string): NamedSpeaker | null {
  const source = ACCORDING.exec(question);
  if (source?.groups?.['name'] !== undefined) {
    const rest = `${question.slice(0, source.index)} ${question.slice(source.index + source[0].length)}`;
    const asked = rest
      .replace(/\s+/gu, ' ')
      .replace(/\s*,?\s*(?=[?.!]|$)/u, '')
      .replace(/^[\s,]+/u, '')
      .trim();
    return words(asked).length > 0 ? { name: source.groups['name'], asked } : null;
  }
  const name = SAYS.exec(question)?.groups?.['name'];
  return name === undefined ? null : { name, asked: question };
}

/** Up to four words, to the next comma or the end. */
const ACCORDING =
  /,?\s*\b[Aa]ccording to (?:the )?(?<name>[\p{L}\p{N}.’'-]+(?: [\p{Lu}\p{N}][\p{L}\p{N}.’'-]*| [\p{Ll}’'-]+(?=[?,]|$)){0,3}?)(?=[,?!]|$| (?:what|who|when|where|which|why|how|did|does|was|is|were|are)\b)/u;
const SAYS =
  /\b(?:what|how|when|why|where|whom?) (?:did|does|do|has|had) (?:the )?(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) (?:say|think|claim|state|tell|announce|predict|expect|forecast|describe|explain|call|suggest|argue|believe|react|respond|comment|warn|want)\b/iu;

/**
 * How a sentence stands to the speaker asked for: 1 when it is theirs or names them, -1 when it is somebody else's, 0 when nobody says it
 * or nobody is asked for. The last word of a name decides: "Ozer" is "Engin Ozer".
 *
 * @param sentence Its speaker, null where it has none, and its text.
 */
export function speakerAgreement(
  sentence: { readonly speaker: string | null; readonly text: string },
  asked: NamedSpeaker | null,
): -1 | 0 | 1 {
  const last = asked === null ? undefined : words(asked.name).at(-1)?.text;
  if (last === undefined) return 0;
  const holds = (text: string) => words(text).some((word) => word.text === last);
  if (holds(sentence.speaker ?? '') || holds(sentence.text)) return 1;
  return sentence.speaker === null ? 0 : -1;
}
