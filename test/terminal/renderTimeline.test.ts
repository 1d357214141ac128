import { describe, expect, it } from 'vitest';
import { createPaint } from '../../src/terminal/paint.ts';
import { renderTimeline } from '../../src/terminal/renderTimeline.ts';
import type { Timeline, TimelineEntry } from '../../src/timeline/timeline.ts';
import { CITATION, SENTENCE } from './sampleAnswer.ts';

const plain = createPaint(false);

function entry(different: Partial<TimelineEntry> = {}): TimelineEntry {
  return { ...SENTENCE, date: '2025-02-18', dateEnd: null, outlets: ['Kyiv Post', 'Baltic Wire'], ...different };
}

function timeline(different: Partial<Timeline> = {}): Timeline {
  const citations = [{ ...CITATION, number: 1 }];
  return { topic: null, from: '2025-01-01', to: '2025-12-31', leftOut: 0, entries: [entry()], citations, ...different };
}

describe('a timeline in the terminal', () => {
  it('gives each event its day, a quoted sentence, how many outlets tell it and a number, then the sources', () => {
    const entries = [entry(), entry({ date: '2025-03-23', dateEnd: '2025-03-25', outlets: ['Kyiv Post'] })];
    const [first, second, blank, source] = renderTimeline(timeline({ entries }), plain).split('\n');
    expect(first).toBe(`18 Feb 2025  “${SENTENCE.text}” (2 outlets) [${SENTENCE.citation}]`);
    expect(second).toMatch(/^23 Mar to 25 Mar 2025 {2}“.*” \(1 outlet\) \[1\]$/u);
    expect(blank).toBe('');
    expect(source).toMatch(/^ {2}\[1\] /u);
  });

  it('says nothing of outlets where none is known', () => {
    expect(renderTimeline(timeline({ entries: [entry({ outlets: [] })] }), plain)).not.toContain('outlet');
  });

  it('says how many events there was no room for', () => {
    expect(renderTimeline(timeline({ leftOut: 12 }), plain)).toContain('12 more events');
  });

  it('says what was looked for where there is none', () => {
    const text = renderTimeline(timeline({ entries: [], citations: [], topic: 'tolls' }), plain);
    expect(text).toBe('No event on “tolls” was found in the articles, 1 Jan to 31 Dec 2025.');
  });
});
