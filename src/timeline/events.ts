import type { Happening } from './happening.ts';
import { isGathering, isSameHappening } from './sameHappening.ts';

/** An event: all that was told of it, what tells it best first. */
export interface ToldEvent {
  readonly date: string;
  readonly dateEnd: string | null;
  readonly told: readonly Happening[];
}

/**
 * Puts together what tells of one event. What only speaks of an event is one where nothing else tells of it.
 *
 * @param sameDays Happenings of the same first day, or of a day within a stretch that one of them begins.
 */
export function eventsOf(sameDays: readonly Happening[]): readonly ToldEvent[] {
  const groups: Happening[][] = [];
  for (const happening of [...sameDays].sort(byWeight)) {
    const group = groups.find((told) => belongs(happening, told));
    if (group) group.push(happening);
    else groups.push([happening]);
  }
  return groups.map((told) => toEvent([...told].sort(byWorth))).sort(byOrder);
}

/** Gatherings first, since steps belong to them; then what tells most. */
function byWeight(a: Happening, b: Happening): number {
  return Number(isGathering(b)) - Number(isGathering(a)) || a.rank - b.rank || b.worth - a.worth || byPlace(a, b);
}

function byPlace(a: Happening, b: Happening): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.sentence.start - b.sentence.start;
}

/** What tells of people meeting stands for all that they did. */
function byWorth(a: Happening, b: Happening): number {
  return Number(isGathering(b)) - Number(isGathering(a)) || b.worth - a.worth || byPlace(a, b);
}

/** It has to be like what tells the group's event best; of a gathering anything that tells it will do. */
function belongs(happening: Happening, told: readonly Happening[]): boolean {
  return told.slice(0, MOST_COMPARED).some((other) => meetsOn(happening, other) && isSameHappening(happening, other));
}

/** Beyond that many a group is well enough known. */
const MOST_COMPARED = 12;

function meetsOn(a: Happening, b: Happening): boolean {
  return a.date <= (b.dateEnd ?? b.date) && b.date <= (a.dateEnd ?? a.date);
}

function toEvent(told: readonly Happening[]): ToldEvent {
  const [best] = told;
  return { date: best?.date ?? '', dateEnd: best?.dateEnd ?? null, told };
}

function byOrder(a: ToldEvent, b: ToldEvent): number {
  return a.date < b.date ? -1 : 1;
}
