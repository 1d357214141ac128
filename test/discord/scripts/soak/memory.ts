import { execFileSync } from 'node:child_process';

/** Memory of a process and all that it has started, in megabytes. */
export interface Memory {
  /** Resident memory of the process itself. */
  readonly own: number;
  /** Of those that it has started, largest first. */
  readonly others: readonly number[];
}

interface Row {
  readonly pid: number;
  readonly parent: number;
  readonly megabytes: number;
}

/** Reads what `ps` tells of a process and those below it. */
export function memoryOf(pid: number): Memory {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(readRow);
  const below = (parent: number): readonly Row[] =>
    rows.filter((row) => row.parent === parent).flatMap((row) => [row, ...below(row.pid)]);
  return {
    own: rows.find((row) => row.pid === pid)?.megabytes ?? 0,
    others: below(pid)
      .map(({ megabytes }) => megabytes)
      .sort((a, b) => b - a),
  };
}

function readRow(line: string): Row {
  const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/u).map(Number);
  return { pid, parent, megabytes: kilobytes / 1024 };
}
