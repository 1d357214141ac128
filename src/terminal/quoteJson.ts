import type { QuotedPlace, QuoteFound } from '../quotation/findQuotation.ts';

/**
 * What came of looking a sentence up, as `quote --json` prints it: the first place in full, null for each part where there is none, `also` the
 * others. `from` of a difference is the article's wording, `to` the one that was asked for, each empty where it has nothing.
 */
export function quoteJson({ query, match, found, nearest, unsearched }: QuoteFound) {
  const [first, ...others] = found;
  return {
    query,
    match,
    ...(first ? placeToJson(first) : NOWHERE),
    differences: first?.differences ?? [],
    meaningChanged: first?.meaningChanged ?? false,
    also: others.map(placeToJson),
    nearest: nearest.map(placeToJson),
    unsearched,
  };
}

function placeToJson({ sentence, citation, role }: QuotedPlace) {
  const { text, start, end, line, speaker, sources } = sentence;
  const { article, title, outlet, date, url, path, kind, mark, corrected } = citation;
  return {
    article,
    title,
    outlet,
    kind,
    mark,
    role,
    speaker,
    date,
    url,
    path,
    line,
    text,
    start,
    end,
    sources,
    corrected,
  };
}

const NOWHERE = {
  article: null,
  title: null,
  outlet: null,
  kind: null,
  mark: null,
  role: null,
  speaker: null,
  date: null,
  url: null,
  path: null,
  line: null,
  text: null,
  start: null,
  end: null,
  sources: [],
  corrected: null,
};
