import { describe, expect, it } from 'vitest';
import { createPaint } from '../../src/terminal/paint.ts';
import { renderAnswer, renderSources } from '../../src/terminal/renderAnswer.ts';
import { CITATION, sampleAnswer, SENTENCE } from './sampleAnswer.ts';

const PAINT = createPaint(false);
const TASS = { ...CITATION, kind: 'article' as const, outlet: 'TASS', mark: 'state media' };

describe('in a terminal', () => {
  it('the mark of an outlet stands behind it', () => {
    const answer = sampleAnswer({ sentences: [{ ...SENTENCE, sources: [] }], citations: [TASS] });
    expect(renderAnswer(answer, PAINT).split('\n')).toEqual([
      '“The harbour talks lasted about four hours.” (TASS, state media, 19 Feb 2025) [1]',
      '',
      '  [1] Harbour talks, TASS, state media, 2025-02-19, harbour-talks.md:7',
    ]);
  });

  it('the marks of what a summary is based on stand behind each, within brackets that are there', () => {
    const sources = [
      { outlet: 'TASS', date: '2025-02-18', url: null, mark: 'state media' },
      { outlet: 'Kaj.se (citing TASS)', date: null, url: null, mark: 'aggregator' },
      { outlet: 'Port Review', date: null, url: 'https://example.org/review', mark: null },
    ];
    const answer = sampleAnswer({ sentences: [{ ...SENTENCE, sources }] });
    expect(renderAnswer(answer, PAINT)).toContain(
      '(Parley briefs, based on TASS (state media), 18 Feb 2025; Kaj.se (citing TASS; aggregator); Port Review) [1]\n',
    );
    expect(renderSources(answer, PAINT).split('\n').slice(1)).toEqual([
      '      based on TASS (state media), 2025-02-18',
      '      based on Kaj.se (citing TASS; aggregator), n.d.',
      '      based on Port Review, n.d., https://example.org/review',
    ]);
  });

  it('a correction stands with its citation, and what was retracted below the sources', () => {
    const corrected = { date: '2025-05-05', reason: 'It was five hours' };
    const answer = sampleAnswer({ citations: [{ ...CITATION, corrected }], notices: ['“Sea talks” was retracted'] });
    expect(renderAnswer(answer, PAINT).split('\n').slice(2)).toEqual([
      '  [1] Harbour talks, Parley briefs, 2025-02-19, harbour-talks.md:7',
      '      corrected 5 May 2025: It was five hours',
      '“Sea talks” was retracted',
    ]);
  });
});
