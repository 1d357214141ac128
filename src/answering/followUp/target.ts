import { isCountry, type Mention } from './mentions.ts';
import type { Topic } from './topic.ts';

/** The name that has the part in the last question which the new one is to have; null where none has. */
export function targetFor(name: Mention, preposition: string | null, last: Topic): Mention | null {
  const scored = last.mentions
    .map((mention) => ({ mention, score: fit(name, preposition, mention, last) }))
    .filter(({ score }) => score > 0);
  return (
    scored.reduce<(typeof scored)[number] | null>(
      (best, other) => (best === null || other.score > best.score ? other : best),
      null,
    )?.mention ?? null
  );
}

function fit(name: Mention, preposition: string | null, old: Mention, last: Topic): number {
  if (name.kind === 'date' || old.kind === 'date') return Number(name.kind === old.kind);
  if (preposition !== null && preposition !== old.preposition) {
    return LOCATIVE.test(preposition) && old.kind !== 'person' && isPlaceOf(old, last) ? 1 : 0;
  }
  const same = name.kind === old.kind && (name.kind !== 'place' || isCountry(name) === isCountry(old));
  const acts = isActor(name) && isActor(old) && old.preposition === null;
  if (!same && !acts) return 0;
  return (same ? 3 : 0) + (old.preposition === preposition ? 2 : 0) + (name.kind === old.kind ? 1 : 0);
}

/** Cities stand for governments, too. */
function isActor({ kind, preposition }: Mention): boolean {
  return kind !== 'date' && !(kind === 'place' && preposition !== null);
}

/** Whether the name says where something happens. */
export function isPlaceOf(target: Mention | null, { event }: Topic): boolean {
  if (target === null) return false;
  const within = event !== null && target.start >= event.start && target.end <= event.end;
  return within || (target.preposition !== null && LOCATIVE.test(target.preposition));
}

/** Prepositions of a place. */
export const LOCATIVE = /^(?:in|at|near|inside|outside)$/u;
