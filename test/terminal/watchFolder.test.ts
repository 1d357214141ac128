import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { SetupError } from '../../src/setupError.ts';
import { watchFolder } from '../../src/terminal/watchFolder.ts';

/** Longer than a folder has to be quiet. */
const SETTLED_MS = 800;

/** Watches a new folder; what `onChange` throws at a call is taken from `faults`. */
function watched(...faults: readonly Error[]) {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(folder, 'inner'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const notices: string[] = [];
  const calls: number[] = [];
  const stop = new AbortController();
  const onChange = async () => {
    calls.push(performance.now());
    const fault = faults[calls.length - 1];
    await Promise.resolve();
    if (fault !== undefined) throw fault;
  };
  const ended = watchFolder(folder, onChange, (line) => notices.push(line), stop.signal);
  return { folder, notices, calls, stop, ended };
}

it('Several changes in a row are taken up in one go, in sub-folders too, until the watch is ended', async () => {
  const { folder, notices, calls, stop, ended } = watched();
  expect(notices).toEqual([`Watching ${folder}; Ctrl-C ends.`]);
  await setTimeout(100);
  writeFileSync(join(folder, 'a.md'), 'one');
  await setTimeout(100);
  writeFileSync(join(folder, 'inner', 'b.md'), 'two');
  await setTimeout(SETTLED_MS);
  expect(calls).toHaveLength(1);
  writeFileSync(join(folder, 'inner', 'b.md'), 'three');
  await vi.waitFor(() => {
    expect(calls).toHaveLength(2);
  }, 5000);
  stop.abort();
  await ended;
  writeFileSync(join(folder, 'a.md'), 'four');
  await setTimeout(SETTLED_MS);
  expect(calls).toHaveLength(2);
});

it('A change that cannot be taken up is told, and the next one is', async () => {
  const { folder, notices, calls, stop, ended } = watched(new SetupError('It has no article.', 'Put one there.'));
  await setTimeout(100);
  writeFileSync(join(folder, 'a.md'), 'one');
  await vi.waitFor(() => {
    expect(notices).toContain('It has no article. Put one there.');
  }, 5000);
  writeFileSync(join(folder, 'a.md'), 'two');
  await vi.waitFor(() => {
    expect(calls).toHaveLength(2);
  }, 5000);
  stop.abort();
  await ended;
});

it('What can only be a bug ends the watch', async () => {
  const { folder, ended } = watched(new Error('broken'));
  const rejected = expect(ended).rejects.toThrow('broken');
  await setTimeout(100);
  writeFileSync(join(folder, 'a.md'), 'one');
  await rejected;
});

it('A watch that is ended before it began ends at once', async () => {
  const stop = new AbortController();
  stop.abort();
  await watchFolder(
    tmpdir(),
    async () => Promise.resolve(),
    () => undefined,
    stop.signal,
  );
});
