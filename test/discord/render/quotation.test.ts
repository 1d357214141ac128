import { describe, expect, it } from 'vitest';
import { quotation } from '../../../src/discord/render/quotation.ts';
import { shownText } from './discordMarkdown.ts';
import { nastyText, seeded } from './nastyText.ts';

const quote = (text: string, speaker: string | null = null, most = 900) =>
  quotation({ text, highlight: [], speaker }, most);

describe('a quotation', () => {
  it.each([
    ['The talks lasted six hours.', '“The talks lasted six hours.”'],
    ['It ran under the "irritants" mechanism.', '“It ran under the "irritants" mechanism.”'],
    ['It is what he called “a hostile act”.', '“It is what he called “a hostile act”.”'],
  ])('stands between marks, its own left as they are: %j', (text, shown) => {
    expect(quote(text)).toBe(shown);
  });

  it.each([
    ['“We met for six hours.”', '“We met for six hours.”'],
    ['“We met for six hours.', '“We met for six hours.”'],
    ['We met for six hours.”', '“We met for six hours.”'],
    ['"We met for six hours."', '“We met for six hours.”'],
  ])('has one pair of marks where the speaker is named beside it: %j', (text, shown) => {
    expect(quote(text, 'Ann Smith')).toBe(shown);
  });

  it.each([
    ['“We met for six hours.”', '“‘We met for six hours.’”'],
    ['“We met for six hours.', '“‘We met for six hours.’”'],
    ['We met for six hours.”', '“‘We met for six hours.’”'],
  ])('keeps the marks of somebody who is not named, so that it is not the outlet who speaks: %j', (text, shown) => {
    expect(quote(text)).toBe(shown);
  });

  it.each([
    ['We met," Smith said, adding: "It went well.', '“‘We met,’ Smith said, adding: ‘It went well.’”'],
    ['He said: "We met.', '“He said: ‘We met.’”'],
    ['That was all,” she said.', '“‘That was all,’ she said.”'],
    ['He wrote: «We met.', '“He wrote: ‘We met.’”'],
    ['„Wir gehen“, he said, "and', '“„Wir gehen“, he said, ‘and’”'],
  ])('has the marks balanced that were cut apart: %j', (text, shown) => {
    expect(quote(text)).toBe(shown);
    expect(quote(text, 'Ann Smith')).toBe(shown);
  });

  it('keeps bold on the same words when a mark at its beginning is dropped', () => {
    expect(quotation({ text: '“We met him.', highlight: [[4, 7]], speaker: 'Ann' }, 100)).toBe('“We **met** him.”');
  });

  it('is cut at the end of a clause or word, which shows, with balanced marks', () => {
    expect(quote('They met on Tuesday in the old harbour, and they talked.', null, 45)).toBe(
      '“They met on Tuesday in the old harbour, …”',
    );
    expect(quote('He said: "We met on Tuesday in the old harbour".', null, 30)).toBe(
      '“He said: ‘We met on Tuesday …’”',
    );
  });

  it('has the words of the text and no others, whatever they are', () => {
    const random = seeded(3);
    const bare = (text: string) => text.replace(/["“”„«»‘’]/gu, '');
    for (let i = 0; i < 500; i++) {
      const text = nastyText(random, 80).replace(/\n(?:> |-# )/gu, ' ');
      const shown = shownText(quote(text, random() < 0.5 ? 'Ann' : null));
      expect(bare(shown)).toBe(bare(text));
      const cut = bare(shownText(quote(text, null, 40)));
      expect(bare(text).startsWith(cut.replace(/ …$/u, ''))).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(40);
    }
  });
});
