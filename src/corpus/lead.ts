import type { Article, Block } from './article.ts';
import { NAME, outletIn, PRESS_NOUN } from './outletName.ts';
import { personIn, personName } from './personName.ts';

/** How far into the article, in paragraphs and in characters of each, an outlet introduces itself and its guest. */
const LEAD_PARAGRAPHS = 3;
const LEAD_LENGTH = 600;

/**
 * Finds in the first paragraphs which outlet speaks and whom it spoke with: "Port Review portal spoke with economist
 * Ilse Brandt". Null where they do not say so plainly.
 *
 * @param outlet The outlet where it is known already; the lead does not overrule it.
 */
export function readLead(
  title: string,
  text: string,
  blocks: readonly Block[],
  outlet: string | null,
): Pick<Article, 'outlet' | 'interviewee'> {
  const firstTurn = blocks.findIndex(({ kind }) => kind === 'turn');
  const before = firstTurn === -1 ? blocks : blocks.slice(0, firstTurn);
  const paragraphs = before
    .filter(({ kind }) => kind !== 'heading')
    .slice(0, LEAD_PARAGRAPHS)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + LEAD_LENGTH)));
  const conversations = paragraphs.flatMap((paragraph) => conversationsIn(paragraph, outlet));
  const guests = new Set(conversations.flatMap(({ guest }) => guest ?? []));
  const [guest = null] = guests.size === 1 ? guests : [];
  return {
    outlet: outlet ?? conversations.find((each) => each.outlet !== null)?.outlet ?? outletAddressed(paragraphs),
    interviewee: guest ?? (firstTurn === -1 ? null : personOfTitle(title, text)),
  };
}

interface Conversation {
  readonly outlet: string | null;
  readonly guest: string | null;
}

const TALKED = (() => {
  const auxiliary = String.raw`(?:(?:has|had|have|recently|also|exclusively)\s)*`;
  const verb = String.raw`(?:spoke|spoken|speaks|talked|talks|sat down|caught up)\s(?:exclusively\s)?(?:with|to)`;
  return String.raw`${auxiliary}(?:${verb}|interviewed)\s(?=(?<guest>.*))`;
})();
const BY_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}.'’-])(?<name>${NAME})\s(?:(?<noun>${PRESS_NOUN}|agency)\s)?${TALKED}`,
  'gu',
);
const BY_US = (() => {
  const ours = String.raw`[Oo]ur\s(?:\p{L}+\s)?(?:correspondent|reporter|editor|portal|newspaper|observer|columnist)`;
  return new RegExp(String.raw`\b(?:[Ww]e|${ours})\s${TALKED}`, 'gu');
})();

function conversationsIn(paragraph: string, known: string | null): Conversation[] {
  const byName = [...paragraph.matchAll(BY_NAME)].flatMap(({ groups = {} }) => {
    const { name = '', noun, guest = '' } = groups;
    const outlet = name === known ? known : outletIn(name, noun !== undefined);
    return outlet === null ? [] : [{ outlet, guest: personIn(guest) }];
  });
  const byUs = [...paragraph.matchAll(BY_US)].map(({ groups = {} }) => ({
    outlet: null,
    guest: personIn(groups.guest ?? ''),
  }));
  return [...byName, ...byUs];
}

const ADDRESSED = (() => {
  const whose = String.raw`(?:an?|his|her|their)\s(?:(?:\p{Ll}|-)+\s){0,2}`;
  const interview = String.raw`[Ii]n\s${whose}(?:interview|conversation|comment|commentary)\s(?:with|to|for)`;
  const talk = String.raw`(?:[Ss]peaking|spoke|[Tt]alking|talked)\s(?:exclusively\s)?(?:to|with)`;
  const nounFirst = String.raw`(?:\p{Lu}\p{L}+\s)?${PRESS_NOUN}\s(?<named>${NAME})`;
  const owner = String.raw`(?:${NAME}['’]s?\s(?=${NAME}\s${PRESS_NOUN}))?`;
  const nameFirst = String.raw`${owner}(?<name>${NAME})(?:\s(?<noun>${PRESS_NOUN}))?`;
  const addressing = String.raw`\b(?:told|${talk}|${interview}|interviewed\sby)\s(?:(?:the|a|an)\s)?`;
  return new RegExp(`${addressing}(?:${nounFirst}|${nameFirst})`, 'gu');
})();

/** The outlet that somebody is said to have spoken to; null where there is none, or more than one. */
function outletAddressed(paragraphs: readonly string[]): string | null {
  const named = paragraphs.flatMap((paragraph) =>
    [...paragraph.matchAll(ADDRESSED)].flatMap(({ groups = {} }) => {
      const { named: vouched, name = '', noun } = groups;
      return outletIn(vouched ?? name, (vouched ?? noun) !== undefined) ?? [];
    }),
  );
  const [outlet = null] = named;
  return named.every((other) => other.toLowerCase() === outlet?.toLowerCase()) ? outlet : null;
}

// A word of the title that the text has in lower case is no name: "Ceasefire terms: what is known".
function personOfTitle(title: string, text: string): string | null {
  const name = personName(/^([^:]{1,60}):\s/u.exec(title)?.[1] ?? '');
  const words = new Set(text.split(/[^\p{L}'’-]+/u));
  return name?.split(' ').some((word) => words.has(word.toLowerCase()) && word !== word.toLowerCase()) ? null : name;
}
