import { describe, expect, it } from 'vitest';
import { markdown, soundArticle } from './soundArticle.ts';

const sources = (definitions: string) => soundArticle('a.md', markdown(`Text.[^1]\n\n${definitions}`)).sources;
const source = (definition: string) => sources(`[^1]: ${definition}`)[0];

describe('a footnote', () => {
  it.each([
    ['Baltic Wire, 2024-05-14, https://a.example/x', 'Baltic Wire', '2024-05-14', 'https://a.example/x'],
    ['Baltic Wire, n.d., https://a.example/x', 'Baltic Wire', null, 'https://a.example/x'],
    ['Baltic Wire, n.d. (May 2024), https://a.example/x', 'Baltic Wire', null, 'https://a.example/x'],
    ['Baltic Wire, https://a.example/x', 'Baltic Wire', null, 'https://a.example/x'],
    ['Baltic Wire, 2024-05-14', 'Baltic Wire', '2024-05-14', null],
    ['Baltic Wire', 'Baltic Wire', null, null],
    ['The Port (citing Wire), n.d., https://a.example/x', 'The Port (citing Wire)', null, 'https://a.example/x'],
    [
      'Port, Quay, and Sons (Wire, 2023-01-01, too), 2024-05-14',
      'Port, Quay, and Sons (Wire, 2023-01-01, too)',
      '2024-05-14',
      null,
    ],
    ['*Baltic* **Wire** , 2024-05-14 , https://a.example/x .', 'Baltic Wire', '2024-05-14', 'https://a.example/x'],
    ['Baltic Wire, 2024-02-30, https://a.example/x', 'Baltic Wire', null, 'https://a.example/x'],
    ['Baltic Wire, 2024, https://a.example/x', 'Baltic Wire', null, 'https://a.example/x'],
    ['[Baltic Wire](https://a.example/x), 2024-05-14', 'Baltic Wire', '2024-05-14', 'https://a.example/x'],
    ['Baltic Wire, 2024-05-14, <https://a.example/x>', 'Baltic Wire', '2024-05-14', 'https://a.example/x'],
    ['Baltic Wire, 2024-05-14,\n    https://a.example/x', 'Baltic Wire', '2024-05-14', 'https://a.example/x'],
    ['Baltic Wire, https://a.example/x, 2024-05-14', 'Baltic Wire', '2024-05-14', 'https://a.example/x'],
    ['https://www.a.example/x', 'a.example', null, 'https://www.a.example/x'],
  ])('reads %j', (definition, outlet, date, url) => {
    expect(source(definition)).toEqual({ mark: '1', outlet, date, url });
  });

  it('keeps an address whole that looks like emphasis or holds commas', () => {
    expect(source('Wire, n.d., https://a.example/_x_/*y*,z?a=1&b=2')?.url).toBe('https://a.example/_x_/*y*,z?a=1&b=2');
  });

  it('counts once, in the order of definition, whether it is used or not', () => {
    expect(
      sources('[^b]: B\n\n[^1]: One\n\n[^1]: Other\n\n> [^Zed]: Z').map(({ mark, outlet }) => [mark, outlet]),
    ).toEqual([
      ['b', 'B'],
      ['1', 'One'],
      ['Zed', 'Z'],
    ]);
  });

  it('goes with its marks where it names nothing', () => {
    const article = soundArticle('a.md', markdown('Text.[^1] More.[^2]\n\n[^1]: n.d.\n[^2]: Wire'));
    expect(article).toMatchObject({ text: 'Text. More.', marks: [{ mark: '2', at: 11 }], sources: [{ mark: '2' }] });
  });

  it('is found by its mark in any case', () => {
    expect(soundArticle('a.md', markdown('Text.[^Note]\n\n[^note]: Wire')).marks).toEqual([{ mark: 'note', at: 5 }]);
  });
});
