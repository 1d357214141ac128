import { createHash } from 'node:crypto';
import type { Place } from '../desk/desk.ts';
import { readDay, readNumber, writeDay, writeNumber } from './base36.ts';
import type { Press } from './press.ts';

/** What the options of a list may have at most, so that its filter fits into the id of a button. Characters. */
export const LONGEST_FILTER = { topic: 30, outlet: 20, timelineTopic: 60 } as const;

/** Characters that Discord takes. */
const LONGEST_ID = 100;
/** Goes up when the same press would be written in another way: an id of another version is not understood. */
const VERSION = '1';
const CHECKSUM_LENGTH = 5;

/**
 * Writes a press as the custom id of a button: version, kind, what it says, checksum. Numbers are in base 36, days are counted
 * from 1970-01-01.
 *
 * @returns At most 100 characters.
 * @throws RangeError when it does not fit: more than four places, a question of more than 93 characters, a filter longer than
 *   `LONGEST_FILTER`, an article named by something else than its key of eight characters.
 */
export function encodePress(press: Press): string {
  const body = VERSION + CODES[press.kind] + writeBody(press);
  const id = body + checksum(body);
  if (id.length > LONGEST_ID) throw new RangeError(`A ${press.kind} button takes ${id.length} characters.`);
  return id;
}

/** Reads the custom id of a button; null where it is damaged, of another version, or none of ours. */
export function decodePress(id: string): Press | null {
  const body = id.slice(0, -CHECKSUM_LENGTH);
  if (body.length < 2 || !body.startsWith(VERSION) || id !== body + checksum(body)) return null;
  const press = readBody(body.charAt(1), body.slice(2));
  // Only what is written in the one way that it is written counts: " 1" or "01" for 1 is not ours.
  return press !== null && fits(press, id) ? press : null;
}

const CODES = {
  context: 'c',
  others: 'o',
  share: 's',
  thread: 't',
  article: 'a',
  list: 'l',
  ask: 'q',
  timeline: 'm',
  events: 'n',
  picture: 'p',
  vote: 'v',
  gaps: 'g',
  export: 'e',
} as const;

function writeBody(press: Press): string {
  switch (press.kind) {
    case 'context':
    case 'others':
      return [press.library, writeNumber(BigInt(press.asker)), press.places.map(writePlace).join('')].join('.');
    case 'share':
    case 'export':
      return '';
    case 'thread':
      return writeNumber(BigInt(press.asker));
    case 'article':
      return key(press.article) + (press.turn ? 't' : 'n') + writeNumber(press.page);
    case 'list':
      return writeList(press);
    case 'ask':
      return press.question;
    case 'events':
      return press.topic;
    case 'timeline':
      return writeTimeline(press);
    case 'picture':
      return `${press.library}.${writeTimeline(press)}`;
    case 'vote':
      return (press.helpful ? 'u' : 'd') + key(press.edition);
    case 'gaps':
      return (press.of === 'questions' ? 'q' : 'a') + writeNumber(press.page);
  }
}

function readBody(code: string, body: string): Press | null {
  switch (code) {
    case CODES.context:
      return readPlaces('context', body);
    case CODES.others:
      return readPlaces('others', body);
    case CODES.share:
      return { kind: 'share' };
    case CODES.thread:
      return /^[0-9a-z]+$/u.test(body) ? { kind: 'thread', asker: readNumber(body).toString() } : null;
    case CODES.article: {
      const { 1: article, 2: turn, 3: page } = /^([\w-]{8})([tn])([0-9a-z]+)$/u.exec(body) ?? [];
      if (article === undefined || page === undefined) return null;
      return { kind: 'article', article, page: Number(readNumber(page)), turn: turn === 't' };
    }
    case CODES.list:
      return readList(body);
    case CODES.ask:
      return { kind: 'ask', question: body };
    case CODES.events:
      return { kind: 'events', topic: body };
    case CODES.timeline:
      return readTimeline(body);
    case CODES.picture:
      return readPicture(body);
    case CODES.vote:
      return /^[ud]/u.test(body) ? { kind: 'vote', helpful: body.startsWith('u'), edition: body.slice(1) } : null;
    case CODES.gaps:
      return readGaps(body);
    case CODES.export:
      return { kind: 'export' };
    default:
      return null;
  }
}

const PLACE = /([\w-]{8})([0-9a-z]*)!/gu;

function writePlace({ article, start }: Place): string {
  return `${key(article)}${writeNumber(start)}!`;
}

function readPlaces(kind: 'context' | 'others', body: string): Press | null {
  const { 1: library, 2: asker, 3: places } = /^([0-9a-f]{6})\.([0-9a-z]+)\.([\w!-]*)$/u.exec(body) ?? [];
  if (library === undefined || asker === undefined || places === undefined) return null;
  return {
    kind,
    library,
    asker: readNumber(asker).toString(),
    places: Array.from(places.matchAll(PLACE), ([, article = '', start = '']) => ({
      article,
      start: Number(readNumber(start)),
    })),
  };
}

type ListPress = Extract<Press, { kind: 'list' }>;

/** The texts stand last, since anything may be in them; the length of the first says where the second begins. */
function writeList({ page, from, to, topic, outlet }: ListPress): string {
  if ((topic?.length ?? 0) > LONGEST_FILTER.topic || (outlet?.length ?? 0) > LONGEST_FILTER.outlet)
    throw new RangeError('The filter of the list is too long for a button.');
  const numbers = [writeNumber(page), writeDay(from), writeDay(to), writeNumber(topic?.length ?? 0)];
  return `${numbers.join('.')}.${topic ?? ''}${outlet ?? ''}`;
}

function readList(body: string): Press | null {
  const match = /^([0-9a-z]+)\.(-?[0-9a-z]*)\.(-?[0-9a-z]*)\.([0-9a-z]+)\.(.*)$/su.exec(body);
  if (match === null) return null;
  const [, page = '', from = '', to = '', length = '', texts = ''] = match;
  const topic = texts.slice(0, Number(readNumber(length)));
  const outlet = texts.slice(topic.length);
  return {
    kind: 'list',
    page: Number(readNumber(page)),
    topic: topic || null,
    outlet: outlet || null,
    from: readDay(from),
    to: readDay(to),
  };
}

function readGaps(body: string): Press | null {
  const { 1: of, 2: page } = /^([qa])([0-9a-z]+)$/u.exec(body) ?? [];
  if (of === undefined || page === undefined) return null;
  return { kind: 'gaps', of: of === 'q' ? 'questions' : 'answers', page: Number(readNumber(page)) };
}

type TimelinePress = Extract<Press, { kind: 'timeline' }>;

function writeTimeline({ page, from, to, topic }: Omit<TimelinePress, 'kind'>): string {
  if ((topic?.length ?? 0) > LONGEST_FILTER.timelineTopic)
    throw new RangeError('The topic of the timeline is too long for a button.');
  return [writeNumber(page), writeDay(from), writeDay(to), topic ?? ''].join('.');
}

function readTimeline(body: string): TimelinePress | null {
  const match = /^([0-9a-z]+)\.(-?[0-9a-z]*)\.(-?[0-9a-z]*)\.(.*)$/su.exec(body);
  if (match === null) return null;
  const [, page = '', from = '', to = '', topic = ''] = match;
  return {
    kind: 'timeline',
    page: Number(readNumber(page)),
    topic: topic || null,
    from: readDay(from),
    to: readDay(to),
  };
}

function readPicture(body: string): Press | null {
  const { 1: library, 2: rest = '' } = /^([0-9a-f]{6})\.(.*)$/su.exec(body) ?? [];
  const timeline = readTimeline(rest);
  return library === undefined || timeline === null ? null : { ...timeline, kind: 'picture', library };
}

function key(article: string): string {
  if (!/^[\w-]{8}$/u.test(article)) throw new RangeError(`"${article}" is no key of an article.`);
  return article;
}

function checksum(body: string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, CHECKSUM_LENGTH);
}

function fits(press: Press, id: string): boolean {
  try {
    return encodePress(press) === id;
  } catch {
    return false;
  }
}
