/** What a text may hold that Discord would read as something else, or that is long. */
const TOKENS = [
  ...['@everyone', '@here', '<@123456789012345678>', '<@!1>', '<@&5>', '<#77>', '<:wave:12>', '<a:wave:12>', ':smile:'],
  ...['<t:1700000000:R>', '</ask:123>', '<id:customize>', '```ts\ncode```', '`x`', '**bold**', '*it*', '_it_', '__u__'],
  ...[
    '~~gone~~',
    '||spoiler||',
    '[text](https://evil.example)',
    '](http://evil.example/)',
    '[',
    ']',
    '(',
    '\\',
    '\\\\*',
  ],
  ...[
    'https://example.org/a_b_c',
    'http://x',
    '\n# head',
    '\n## head',
    '\n-# small',
    '\n> quote',
    '\n>>> all',
    '\n- item',
  ],
  ...[
    '\n1. one',
    '\n1) one',
    '\n+ plus',
    '\n* star',
    '# ',
    '“',
    '”',
    '"',
    '«',
    '»',
    '„',
    '‘',
    '’',
    '🕊️',
    '👩‍👩‍👧',
    'é',
    '\u202e',
    '語',
  ],
  ...[
    'Rubio',
    'said',
    'that',
    'talks',
    'lasted',
    'hours.',
    'It',
    'ended.',
    '2,000',
    '10:30:45',
    'a_b',
    '*',
    '_',
    '|',
    '~',
    ' ',
  ],
];

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text of such tokens, of at least this many characters. */
export function nastyText(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) {
    text += (TOKENS[Math.floor(random() * TOKENS.length)] ?? '') + (random() < 0.6 ? ' ' : '');
  }
  return text.trim() === '' ? 'x' : text.trim();
}
