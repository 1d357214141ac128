import { describe, expect, it } from 'vitest';
import { createFusion } from '../../src/retrieval/fusion.ts';

const CANDIDATES = [
  { dense: 0.2, lexical: 0 },
  { dense: 0.4, lexical: 10 },
  { dense: 0.7, lexical: 4 },
];

describe('fusion', () => {
  it('scales each list from its least to its most and weighs them 0.6 to 0.4', () => {
    const fuse = createFusion(CANDIDATES);
    const fused = CANDIDATES.map(fuse);
    expect(fused.map(({ dense }) => dense)).toEqual([0, expect.closeTo(0.24), expect.closeTo(0.6)]);
    expect(fused.map(({ lexical }) => lexical)).toEqual([0, expect.closeTo(0.4), expect.closeTo(0.16)]);
  });

  it('takes another weight', () => {
    const fuse = createFusion(CANDIDATES, 0.25);
    expect(fuse({ dense: 0.7, lexical: 10 })).toEqual({ dense: 0.25, lexical: 0.75 });
    expect(createFusion(CANDIDATES, 1)({ dense: 0.7, lexical: 10 }).lexical).toBe(0);
  });

  it('goes below 0 for what is worse than all candidates', () => {
    expect(createFusion(CANDIDATES)({ dense: -0.3, lexical: 0 }).dense).toBeCloseTo(-0.6);
  });

  it('gives nothing for a list that says the same of all', () => {
    const fuse = createFusion(CANDIDATES.map(({ dense }) => ({ dense, lexical: 3 })));
    expect(fuse({ dense: 0.7, lexical: 3 })).toEqual({ dense: 0.6, lexical: 0 });
    expect(createFusion([{ dense: 0.4, lexical: 2 }])({ dense: 0.4, lexical: 2 })).toEqual({ dense: 0, lexical: 0 });
    expect(createFusion([])({ dense: 0.4, lexical: 2 })).toEqual({ dense: 0, lexical: 0 });
  });
});
