import type { Latency, Way } from './latencies.ts';

/** Milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface BenchReport {
  /** Questions asked one after the other. */
  readonly alone: readonly WayReport[];
  /** Questions asked by that many users at once. */
  readonly atOnce: { readonly users: number; readonly ways: readonly WayReport[] };
  /** From a keystroke to the choices. */
  readonly completion: Spread & { readonly count: number };
  /** Of the process that holds the gateway: while nothing happens, and with that many questions at once. */
  readonly eventLoop: { readonly idle: Spread; readonly busy: Spread; readonly questions: number };
  /** Load of the machine at the end, over one minute. */
  readonly load: number;
}

export interface WayReport {
  readonly way: Way;
  readonly count: number;
  readonly sign: Spread;
  readonly answer: Spread;
}

/** What was measured of one way of asking. */
export function wayReport(way: Way, latencies: readonly Latency[]): WayReport {
  return {
    way,
    count: latencies.length,
    sign: spread(latencies.map(({ sign }) => sign)),
    answer: spread(latencies.map(({ answer }) => answer)),
  };
}

/** @param values At least one, in any order. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  // The nearest rank.
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** The figures as a table. */
export function renderReport({ alone, atOnce, completion, eventLoop, load }: BenchReport): string {
  const rows = [
    ['', 'n', 'first sign p50', 'p99', 'answer p50', 'p99'],
    ...alone.map((one) => wayRow('one at a time', one)),
    ...atOnce.ways.map((one) => wayRow(`${atOnce.users} at once`, one)),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [
    ...rows.map(line),
    '',
    `completion of a title: ${range(completion)} (${completion.count} keystrokes)`,
    `event loop of the gateway's process, idle: ${range(eventLoop.idle)}`,
    `the same with ${eventLoop.questions} questions at once: ${range(eventLoop.busy)}`,
    `load of the machine: ${load.toFixed(1)}`,
  ].join('\n');
}

function wayRow(how: string, { way, count, sign, answer }: WayReport): readonly string[] {
  return [`${way}, ${how}`, String(count), ...[sign.p50, sign.p99, answer.p50, answer.p99].map(ms)];
}

const range = ({ p50, p99, max }: Spread) => `p50 ${ms(p50)}, p99 ${ms(p99)}, max ${ms(max)}`;

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
