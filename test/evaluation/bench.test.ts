import { expect, test, vi } from 'vitest';
import { BUNDLED_MODEL } from '../../src/embedding/model.ts';
import { startBareModel } from '../../src/evaluation/bareModel.ts';
import { runBench } from '../../src/evaluation/bench.ts';
import { renderBench } from '../../src/evaluation/benchReport.ts';
import { median, quantiles } from '../../src/evaluation/quantiles.ts';
import { temporaryFolder } from './testSetFolder.ts';

// The model runs as fast as the machine has time for it.
vi.setConfig({ testTimeout: 120_000 });

test('the bench measures every figure on the bundled model', async () => {
  const progress: string[] = [];
  const report = await runBench({
    ...{ model: BUNDLED_MODEL, folder: temporaryFolder(), articles: 12, questions: 4 },
    onNotice: () => undefined,
    onProgress: (done, total) => progress.push(`${done}/${total}`),
  });
  const { indexing, asking } = report;
  expect(progress.at(-1)).toBe('12/12');
  expect(report.articles).toBe(12);
  expect(report.passages / report.articles).toBeGreaterThan(3.5);
  expect(report.passages / report.articles).toBeLessThan(6);
  expect(asking.questions).toBe(4);
  expect(indexing.ratio).toBeGreaterThan(0.05);
  expect(indexing.ratio).toBeLessThan(1.5);
  expect(asking.totalMs.p50).toBeGreaterThan(asking.bareMs.p50);
  expect(asking.totalMs.p95).toBeGreaterThanOrEqual(asking.totalMs.p50);
  expect(report.bytesPerPassage).toBeGreaterThan(1000);
  expect(report.unchangedMs).toBeGreaterThan(0);
  expect(renderBench(report)).toMatch(/^12 articles, \d+ passages, 4 questions\nindexing {3}[\d.]+ passages\/s/);
});

test('the bare model times every text, and what is longer than it can read', async () => {
  const bare = await startBareModel(BUNDLED_MODEL);
  const times = await bare.time(['Who came?', 'barrel '.repeat(2000)]);
  await bare.close();
  expect(times).toHaveLength(2);
  expect(times[1]).toBeGreaterThan(times[0] ?? Infinity);
  await expect(bare.time(['Who came?'])).rejects.toThrow();
});

test('quantiles lie between the values in proportion', () => {
  expect(quantiles([4, 1, 3, 2, 5])).toEqual({ p50: 3, p95: 4.8 });
  expect(median([1, 2])).toBe(1.5);
  expect(median([7])).toBe(7);
});
