/** Stands for a character that was escaped: no markup, no word. */
const PLAIN = '\ufffc';

/** What of a Markdown text Discord would read as something else than text; empty where it shows it as it is. */
export function liveMarkup(markdown: string): readonly string[] {
  // A link's text may hold escapes without Discord seeing them, and so may the server where it looks for mentions.
  const raw = [
    /\]\(/gu,
    /<@[!&]?\d+>/gu,
    /<#\d+>/gu,
    /<t:-?\d+(?::\w)?>/gu,
    /<a?:\w+:\d+>/gu,
    /<\/[^<>]+:\d+>/gu,
    /https?:\/\//gu,
  ];
  const escaped = markdown.replace(/\\[^0-9A-Za-z\s]/gu, PLAIN);
  const parsed = [
    ...[/[*_`\\<>[\]]/gu, /~~|\|\|/gu, /@(?:everyone|here)/gu, /:[^\s:]+:/gu],
    ...[/^[ \t]*(?:#{1,3}|-#|-|\+|\d+[.)])(?=\s)/gmu],
  ];
  return [...raw.flatMap((live) => markdown.match(live) ?? []), ...parsed.flatMap((live) => escaped.match(live) ?? [])];
}

/** What Discord shows of our own Markdown: bold marks, escapes, targets of links, subtext and quote signs are not seen. */
export function shownText(markdown: string): string {
  const escapes: string[] = [];
  const kept = markdown.replace(/\\([^0-9A-Za-z\s])/gu, (_, character: string) => {
    escapes.push(character);
    return PLAIN;
  });
  return kept
    .replace(/\[([^[\]]*)\]\(<[^<>\s]*>\)/gu, '$1')
    .replaceAll('**', '')
    .replace(/^(?:-# |> )/gmu, '')
    .replaceAll(PLAIN, () => escapes.shift() ?? '');
}
