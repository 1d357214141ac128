/**
 * Finds where the items of a list begin that runs on within a paragraph: "1) Embassies 2) Flights". The markers are of
 * one style and count up by one, from a marker that opens the paragraph or follows a finished sentence.
 *
 * @returns Offsets into `text` of the markers of all lists of two items or more.
 */
export function listItemStarts(text: string): readonly number[] {
  if (!MAY_MARK.test(text)) return [];
  const starts = new Set<number>();
  let last: Marker | null = null;
  for (const match of text.matchAll(MARKER)) {
    const marker = readMarker(match);
    if (last !== null && marker.style === last.style && marker.value === last.value + 1) {
      starts.add(last.start).add(marker.start);
      last = marker;
    } else if (marker.start === 0 || /[.!?]\s+$/.test(text.slice(0, marker.start).slice(-3))) {
      last = marker;
    }
  }
  return [...starts];
}

interface Marker {
  readonly start: number;
  /** The marker with its number or letter taken out. */
  readonly style: string;
  readonly value: number;
}

/** 1) (1) 1. a) a. – a capital letter with a mere full stop is an initial. */
const MARKER = /(?<=^|\s)([•⁃*-]?\s?\(?)(\d{1,3}(?=[.)])|\p{L}(?=[.]?\))|\p{Ll}(?=[.]))(\.\)|[.)])(?=\s+\p{L})/gu;

/** What every marker has, sought by its last sign: few texts have one, and most are known sooner to have none. */
const MAY_MARK = /[.)](?<=(?<![\p{L}\p{N}])(?:\p{L}|\d{1,3})[.)])/u;

function readMarker(match: RegExpExecArray): Marker {
  const [, before = '', label = '', after = ''] = match;
  const value = /\d/.test(label) ? Number(label) : (label.codePointAt(0) ?? 0);
  return { start: match.index, style: `${before.trim()}#${after}`, value };
}
