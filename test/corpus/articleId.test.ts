import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/corpus/articleId.ts';

describe('the id of an article', () => {
  it.each([
    ['harbour.md', 'harbour'],
    ['2024/05 Talks_in Lindholm!.TXT', '2024-05-talks-in-lindholm'],
    ['Kvarnö – État.md', 'kvarno-etat'],
    ['ﬁsh №5.md', 'fish-no5'],
    ['notes.v2.md', 'notes-v2'],
    ['--a--.md', 'a'],
    [`${'a'.repeat(40)}.md`, 'a'.repeat(40)],
  ])('of %j is %j', (path, id) => {
    expect(articleId(path)).toBe(id);
  });

  it('has at most 40 characters, the last ones from the whole path', () => {
    const one = articleId(`${'long-name-'.repeat(6)}one.md`);
    const two = articleId(`${'long-name-'.repeat(6)}two.md`);
    expect(one).toMatch(/^long-name-long-name-long-name-lon-[0-9a-f]{6}$/u);
    expect(one).toHaveLength(40);
    expect(two).not.toBe(one);
  });

  it('tells names in other scripts apart', () => {
    expect(articleId('переговоры.md')).toMatch(/^[0-9a-f]{12}$/u);
    expect(articleId('2024 переговоры.md')).toMatch(/^2024-[0-9a-f]{6}$/u);
    expect(articleId('2024 встреча.md')).not.toBe(articleId('2024 переговоры.md'));
    expect(articleId('…/-.md')).toMatch(/^[0-9a-f]{12}$/u);
  });

  it('is the same however the file system composes accents', () => {
    expect(articleId('Kvarno\u0308 переговоры.md')).toBe(articleId('Kvarnö переговоры.md'));
  });
});
