import { describe, expect, test } from 'vitest';
import { createBacklog, type Request } from '../../src/process/backlog.ts';

interface Errand {
  readonly name: string;
  readonly urgent: boolean;
}

function emptyBacklog() {
  return createBacklog<Errand, string>({
    isUrgent: ({ urgent }) => urgent,
    ahead: 8,
    diedTwice: (reason) => new Error(`died twice (${reason})`),
  });
}

type Backlog = ReturnType<typeof emptyBacklog>;

function addOrdinary(backlog: Backlog, names: string): Promise<string>[] {
  return Array.from(names, async (name) => backlog.add({ name, urgent: false }));
}

function addUrgent(backlog: Backlog, name: string): void {
  void backlog.add({ name, urgent: true });
}

function names(requests: readonly Request<Errand>[]): string[] {
  return requests.map(({ name }) => name);
}

function settle(backlog: Backlog, request: Request<Errand> | undefined): void {
  backlog.settle(request?.id ?? -1, { result: 'done' });
}

describe('a backlog', () => {
  test('gives urgent tasks before others, and each in its order', () => {
    const backlog = emptyBacklog();
    void addOrdinary(backlog, 'ab');
    addUrgent(backlog, 'q');
    addUrgent(backlog, 'r');
    expect(names(backlog.take())).toEqual(['q', 'r', 'a', 'b']);
  });

  test('gives few tasks ahead, and an urgent one at any time', () => {
    const backlog = emptyBacklog();
    void addOrdinary(backlog, 'abcdefghijkl');
    const taken = backlog.take();
    expect(names(taken).join('')).toBe('abcdefgh');
    addUrgent(backlog, 'q');
    expect(names(backlog.take())).toEqual(['q']);
    settle(backlog, taken[0]);
    settle(backlog, taken[1]);
    expect(names(backlog.take())).toEqual(['i']);
  });

  test('resolves what has a result and rejects what has an error', async () => {
    const backlog = emptyBacklog();
    const [first, second] = addOrdinary(backlog, 'ab');
    const [a, b] = backlog.take();
    settle(backlog, a);
    backlog.settle(b?.id ?? -1, { error: new Error('out of memory') });
    expect(await first).toBe('done');
    await expect(second).rejects.toThrow('out of memory');
    expect(backlog.isEmpty()).toBe(true);
  });

  test('gives what was in hand at a death again, one at a time, before all else', () => {
    const backlog = emptyBacklog();
    void addOrdinary(backlog, 'ab');
    backlog.take();
    addUrgent(backlog, 'q');
    void addOrdinary(backlog, 'c');
    backlog.takeBack('SIGKILL');
    for (const name of ['a', 'b']) {
      const taken = backlog.take();
      expect(names(taken)).toEqual([name]);
      settle(backlog, taken[0]);
    }
    expect(names(backlog.take())).toEqual(['q', 'c']);
  });

  test('rejects only the task on which a process died twice', async () => {
    const backlog = emptyBacklog();
    const [first, second] = addOrdinary(backlog, 'ab');
    backlog.take();
    backlog.takeBack('SIGSEGV');
    backlog.take();
    backlog.takeBack('SIGSEGV');
    await expect(first).rejects.toThrow('died twice (SIGSEGV)');
    const taken = backlog.take();
    expect(names(taken)).toEqual(['b']);
    settle(backlog, taken[0]);
    expect(await second).toBe('done');
  });

  test('lets a late reply to a request that it took back pass', async () => {
    const backlog = emptyBacklog();
    const [first] = addOrdinary(backlog, 'a');
    const [lost] = backlog.take();
    backlog.takeBack('SIGKILL');
    settle(backlog, lost);
    const [again] = backlog.take();
    expect(again?.id).not.toBe(lost?.id);
    settle(backlog, again);
    expect(await first).toBe('done');
  });

  test('rejects everything at once', async () => {
    const backlog = emptyBacklog();
    const all = addOrdinary(backlog, 'abcdefghij');
    backlog.take();
    const closed = new Error('closed');
    backlog.rejectAll(closed);
    for (const one of all) await expect(one).rejects.toBe(closed);
    expect(backlog.isEmpty()).toBe(true);
  });
});
