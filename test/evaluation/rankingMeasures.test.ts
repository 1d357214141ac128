import { describe, expect, test } from 'vitest';
import { meanMeasures, measureRanking } from '../../src/evaluation/rankingMeasures.ts';

const fillers = (count: number) => Array.from({ length: count }, (_, n) => `filler ${n}`);

describe('measureRanking', () => {
  test('gives full marks to the ideal order', () => {
    const measures = measureRanking(['a', 'b', 'x'], new Map(Object.entries({ a: 3, b: 1 })));
    expect(measures).toEqual({ ndcg10: 1, recall10: 1, recall100: 1, mrr10: 1 });
  });

  test('gains the grade itself, discounted by log2 of the place after', () => {
    const { ndcg10 } = measureRanking(['x', 'b', 'a'], new Map(Object.entries({ a: 3, b: 1 })));
    expect(ndcg10).toBeCloseTo((1 / Math.log2(3) + 3 / 2) / (3 + 1 / Math.log2(3)), 12);
  });

  test('compares with an ideal of ten, however many are relevant', () => {
    const relevance = new Map(fillers(25).map((id) => [id, 1]));
    expect(measureRanking(fillers(25), relevance)).toEqual({ ndcg10: 1, recall10: 0.4, recall100: 1, mrr10: 1 });
  });

  test('sees ten places for gain and reciprocal rank, a hundred for recall', () => {
    const relevance = new Map([['a', 1]]);
    expect(measureRanking([...fillers(9), 'a'], relevance)).toMatchObject({ recall10: 1, mrr10: 0.1 });
    expect(measureRanking([...fillers(10), 'a'], relevance)).toEqual({
      ndcg10: 0,
      recall10: 0,
      recall100: 1,
      mrr10: 0,
    });
    expect(measureRanking([...fillers(100), 'a'], relevance).recall100).toBe(0);
  });

  test('gives nothing for an empty ranking', () => {
    expect(measureRanking([], new Map([['a', 1]]))).toEqual({ ndcg10: 0, recall10: 0, recall100: 0, mrr10: 0 });
  });
});

test('meanMeasures weighs every query alike', () => {
  const best = { ndcg10: 1, recall10: 1, recall100: 1, mrr10: 1 };
  const worst = { ndcg10: 0, recall10: 0, recall100: 0.5, mrr10: 0 };
  expect(meanMeasures([best, worst])).toEqual({ ndcg10: 0.5, recall10: 0.5, recall100: 0.75, mrr10: 0.5 });
});
