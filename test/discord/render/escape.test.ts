import { describe, expect, it } from 'vitest';
import { emphasize, escapeText, shownLength } from '../../../src/discord/render/escape.ts';
import { liveMarkup, shownText } from './discordMarkdown.ts';
import { nastyText, seeded } from './nastyText.ts';

describe('escaped text', () => {
  it.each([
    ['@everyone and @here', '\\@everyone and \\@here'],
    ['<@123> <@&5> <#7> <t:1:R>', '\\<\\@123\\> \\<\\@&5\\> \\<\\#7\\> \\<t\\:1:R\\>'],
    [':smile: at 10:30', '\\:smile: at 10:30'],
    ['see [this](https://example.org)', 'see \\[this\\]\\(https\\://example.org)'],
    ['*a* _b_ ~~c~~ ||d|| `e`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['about ~5 km | 3 mi', 'about ~5 km | 3 mi'],
    ['# a\n-# b\n> c\n- d\n1. e\n2) f', '\\# a\n\\-# b\n\\> c\n\\- d\n1\\. e\n2\\) f'],
    ['No. 1. is #1 - and press@example.org', 'No. 1. is #1 - and press@example.org'],
    ['C:\\temp', 'C:\\\\temp'],
  ])('is %j as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('shows every text as it is, and holds nothing that is read as something else', () => {
    const random = seeded(1);
    for (let i = 0; i < 1000; i++) {
      const text = nastyText(random, 1 + random() * 120);
      const escaped = escapeText(text);
      expect(liveMarkup(escaped), text).toEqual([]);
      expect(escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1')).toBe(text);
      expect(escaped.length).toBeLessThanOrEqual(2 * text.length);
    }
  });
});

describe('emphasized text', () => {
  it('has its spans in bold, neighbours as one', () => {
    expect(emphasize('one two three', [[0, 3]])).toBe('**one** two three');
    expect(
      emphasize('a*b c', [
        [0, 2],
        [2, 3],
        [4, 9],
      ]),
    ).toBe('**a\\*b** **c**');
  });

  it('has no bold where a span is empty or outside', () => {
    expect(
      emphasize('one', [
        [-4, 0],
        [1, 1],
        [5, 9],
      ]),
    ).toBe('one');
  });

  it('shows the text as it is, wherever the spans lie', () => {
    const random = seeded(2);
    for (let i = 0; i < 500; i++) {
      const text = nastyText(random, 60).replace(/\n(?:> |-# )/gu, ' ');
      const [a = 0, b = 0, c = 0, d = 0] = Array.from({ length: 4 }, () => Math.floor(random() * text.length)).sort(
        (x, y) => x - y,
      );
      const bold = emphasize(text, [
        [a, b],
        [c, d],
      ]);
      expect(shownText(bold)).toBe(text);
      expect(shownLength(bold)).toBe(text.length);
    }
  });
});
