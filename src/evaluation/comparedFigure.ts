import { bootstrapInterval } from './bootstrap.ts';
import { table } from './report.ts';
import { type System, SYSTEMS } from './systems.ts';

/** One figure of every system, measured on the same questions. */
export interface ComparedFigure {
  /** What was measured on: a set's name. */
  readonly set: string;
  readonly measure: string;
  /** From 0 to 1; null where a system has none. */
  readonly values: Readonly<Record<System, Measured | null>>;
}

export interface Measured {
  readonly value: number;
  /** The 95 % interval; null where none was computed. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** The mean of a measure that every question has, with its interval; null where there are none. */
export function meanOf(values: readonly number[]): Measured | null {
  if (values.length === 0) return null;
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, interval: bootstrapInterval(values) };
}

/** A measure of all questions together, without an interval. */
export function wholeOf(value: number | null): Measured | null {
  return value === null ? null : { value, interval: null };
}

/** Makes the figures of all systems out of what was measured for each. */
export function figuresOf<T>(
  set: string,
  measured: Readonly<Record<System, T>>,
  measures: Readonly<Record<string, (of: T) => Measured | null>>,
): readonly ComparedFigure[] {
  return Object.entries(measures).map(([measure, read]) => ({
    set,
    measure,
    values: bySystem((system) => read(measured[system])),
  }));
}

/** One value for every system. */
export function bySystem<T>(of: (system: System) => T): Record<System, T> {
  return { lexical: of('lexical'), dense: of('dense'), plain: of('plain'), hybrid: of('hybrid') };
}

/** The figures as a Markdown table, Parley's with their intervals. */
export function renderFigures(figures: readonly ComparedFigure[]): string {
  const head = ['Set', 'Measure', 'words alone', 'meaning alone', 'plain pipeline', 'Parley (95 %)'];
  const rows = figures.map(({ set, measure, values }) => [
    set,
    measure,
    ...SYSTEMS.map((system) => cell(values[system], system === 'hybrid')),
  ]);
  const [top = '', ...rest] = table([head, ...rows].map((row) => row.map((text) => `| ${text}`)));
  const line = `|${'---|'.repeat(head.length)}`;
  return [`${top} |`, line, ...rest.map((row) => `${row} |`)].join('\n');
}

function cell(measured: Measured | null, withInterval: boolean): string {
  if (measured === null) return '–';
  const { value, interval } = measured;
  if (!withInterval || interval === null) return value.toFixed(3);
  return `${value.toFixed(3)} (${interval.map((end) => end.toFixed(2)).join('–')})`;
}
