/** Spans of a text, in order and not overlapping. */
export type Spans = readonly (readonly [number, number])[];

/**
 * Text as Discord shows it character for character: nothing in it is markup, a mention, a link that unfolds or an emoji. Nothing but
 * backslashes is added, so that what is shown can be copied.
 */
export function escapeText(text: string): string {
  return emphasize(text, []);
}

/** The same with spans in bold. */
export function emphasize(text: string, spans: Spans): string {
  const bold = joined(text, spans);
  const marks = [
    ...bold.map(([start]) => ({ at: start, sign: '**' })),
    ...bold.map(([, end]) => ({ at: end, sign: '**' })),
    // Of a mark and a backslash at one place the mark comes first, since sorting is stable.
    ...Array.from(text.matchAll(MARKUP), ({ index }) => ({ at: index, sign: '\\' })),
  ].sort((a, b) => a.at - b.at);
  let out = '';
  let from = 0;
  for (const { at, sign } of marks) {
    out += text.slice(from, at) + sign;
    from = at;
  }
  return out + text.slice(from);
}

/** Characters that Discord shows of a piece of Markdown: without escapes, bold marks and what links point to. */
export function shownLength(markdown: string): number {
  return markdown.replace(/^-# |\]\(<[^>]*>\)/gmu, '').replace(/\\([^0-9A-Za-z\s])|\*\*/gu, '$1').length;
}

/**
 * The characters by which Discord's Markdown reads something else than text; a backslash goes in front of each. discord.js's
 * `escapeMarkdown` leaves mentions, timestamps, emoji names, quotes, subtext and addresses as they are.
 */
const MARKUP = new RegExp(
  [
    // Escapes, emphasis, code, links; mentions of users, roles, channels and commands, timestamps, custom emojis.
    '[\\\\*_`[\\]<>]|[@#](?<=<.)',
    // Strikethrough, spoilers.
    String.raw`~(?=~)|~(?<=~~)|\|(?=\|)|\|(?<=\|\|)`,
    // The target of a link, whose text may have begun before this text.
    String.raw`\((?<=\].)`,
    '@(?=everyone|here)',
    // Emoji names; an address, which would be linked and unfolded.
    String.raw`:(?=[^\s:]+:|\/\/)`,
    // At the start of a line: headings, subtext, lists.
    String.raw`#(?=#{0,2}\s)(?<=^[ \t]*.)|-(?=#?\s)(?<=^[ \t]*.)|\+(?=\s)(?<=^[ \t]*.)|[.)](?=\s)(?<=^[ \t]*\d{1,9}.)`,
  ].join('|'),
  'gmu',
);

/** Within the text, without empty ones, neighbours as one: four asterisks in a row would be read as something else. */
function joined(text: string, spans: Spans): Spans {
  const out: [number, number][] = [];
  for (const [from, to] of spans) {
    const [start, end] = [Math.max(0, from), Math.min(text.length, to)];
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) out.push([start, end]);
  }
  return out;
}
