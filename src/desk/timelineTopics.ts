import { NO_NAMES } from '../corpus/names.ts';
import { NO_NAME, OFFICE } from '../corpus/properNoun.ts';
import { asCompared, terms } from '../text/words.ts';
import type { Edition } from './edition.ts';

/** More would not be looked through. */
const MOST = 500;

/**
 * What can be asked for about: the people and places that the articles name, and their tags, the commonest first. Tags are written as the
 * names are where they are one; a tag that is a person's last name is that person, and what only files articles away ("background") is
 * none.
 */
export function timelineTopics(edition: Edition): readonly string[] {
  const counts = new Map<string, number>();
  const count = countOf(edition);
  const names = namesOf(edition);
  for (const name of names.values()) counts.set(name, count(name));
  const surnames = new Set([...names.keys()].map((key) => key.split(' ').at(-1)));
  for (const [tag, tagged] of tagsOf(edition)) {
    if (names.has(tag) || surnames.has(tag)) continue;
    counts.set(tag, count(tag, tagged));
  }
  return [...counts]
    .filter(([, articles]) => articles > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([written]) => written);
}

/** Counts the articles whose text has all words of a topic. */
function countOf({ articles, reader }: Edition): (topic: string, among?: ReadonlySet<number>) => number {
  const titled = new Map(articles.map(({ key, title }) => [key, terms(title)]));
  const known = new Map<string, ReadonlySet<number>>();
  /** The articles that have the term in their text, and not in their title alone. */
  const holding = (term: string) => {
    const found =
      known.get(term) ??
      new Set(
        reader
          .postings(term)
          .filter(isInText(term))
          .map(({ article }) => article),
      );
    known.set(term, found);
    return found;
  };
  const isInText =
    (term: string) =>
    ({ article, frequency }: { readonly article: number; readonly frequency: number }) =>
      frequency > (titled.get(article)?.filter((other) => other === term).length ?? Infinity);
  return (topic, among) => {
    const [first = new Set<number>(), ...others] = terms(topic).map(holding);
    return [...(among ?? first)].filter((key) => first.has(key) && others.every((other) => other.has(key))).length;
  };
}

/** The names of people and places by their words, without forms that are an office ("President Putin") or a description. */
function namesOf({ context }: Edition): ReadonlyMap<string, string> {
  const forms = (context.names ?? NO_NAMES).forms.filter(({ kind, group, written, name }) => {
    const parts = written.split(' ');
    const isName = parts.every((part) => /^\p{Lu}/u.test(part) || PARTICLE.test(part)) && !parts.some(isOffice);
    return (
      kind === 'own' && written === name && isName && (group === 'places' || (group === 'people' && parts.length > 1))
    );
  });
  return new Map(forms.map(({ words: own, written }) => [own.join(' '), written]));
}

const PARTICLE = /^(?:de|del|der|van|von|bin|al|el|ter|la|le)$/u;

function isOffice(word: string): boolean {
  return (
    OFFICE.test(word) || (NO_NAME.test(word) && /^(?:Foreign|Prime|Chief|State|Former|Deputy|Special)$/u.test(word))
  );
}

/** The keys of the articles of each tag, by the tag's words: "phone-call" and "phone call" are one. */
function tagsOf({ articles }: Edition): ReadonlyMap<string, ReadonlySet<number>> {
  const tags = new Map<string, Set<number>>();
  for (const { key, tags: own } of articles) {
    for (const tag of own.map(asCompared)) {
      if (tag === '') continue;
      const tagged = tags.get(tag) ?? new Set();
      tags.set(tag, tagged.add(key));
    }
  }
  return tags;
}
