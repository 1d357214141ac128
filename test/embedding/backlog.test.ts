import { describe, expect, test } from 'vitest';
import { createBacklog, type Backlog } from '../../src/embedding/backlog.ts';
import { EmbeddingError } from '../../src/embedding/embeddingError.ts';
import type { QuestionEmbedding } from '../../src/embedding/embedder.ts';
import type { Request } from '../../src/embedding/inferenceProcess.ts';

const EMBEDDING: QuestionEmbedding = { vector: Float32Array.of(1), tokens: [], pieces: [] };

function addPassages(backlog: Backlog, names: string): Promise<unknown>[] {
  return Array.from(names, async (name) => backlog.add({ passage: { context: name, sentences: [] } }));
}

function names(requests: readonly Request[]): string[] {
  return requests.map((request) => ('question' in request ? request.question : request.passage.context));
}

function embedded(backlog: Backlog, request: Request | undefined): void {
  backlog.settle({ id: request?.id ?? -1, embedding: EMBEDDING });
}

describe('a backlog', () => {
  test('gives questions before passages, and each in its order', () => {
    const backlog = createBacklog();
    void addPassages(backlog, 'ab');
    void backlog.add({ question: 'q' });
    void backlog.add({ question: 'r' });
    expect(names(backlog.take())).toEqual(['q', 'r', 'a', 'b']);
  });

  test('gives few passages ahead, and a question at any time', () => {
    const backlog = createBacklog();
    void addPassages(backlog, 'abcdefghijkl');
    const taken = backlog.take();
    expect(names(taken).join('')).toBe('abcdefgh');
    void backlog.add({ question: 'q' });
    expect(names(backlog.take())).toEqual(['q']);
    embedded(backlog, taken[0]);
    embedded(backlog, taken[1]);
    expect(names(backlog.take())).toEqual(['i']);
  });

  test('resolves what is embedded and rejects what is refused', async () => {
    const backlog = createBacklog();
    const [first, second] = addPassages(backlog, 'ab');
    const [a, b] = backlog.take();
    embedded(backlog, a);
    backlog.settle({ id: b?.id ?? -1, refusal: 'out of memory' });
    expect(await first).toBe(EMBEDDING);
    await expect(second).rejects.toThrow(new EmbeddingError('A text could not be embedded: out of memory'));
    expect(backlog.isEmpty()).toBe(true);
  });

  test('gives what was in hand at a death again, one at a time, before all else', () => {
    const backlog = createBacklog();
    void addPassages(backlog, 'ab');
    backlog.take();
    void backlog.add({ question: 'q' });
    void addPassages(backlog, 'c');
    backlog.takeBack('SIGKILL');
    for (const name of ['a', 'b']) {
      const taken = backlog.take();
      expect(names(taken)).toEqual([name]);
      embedded(backlog, taken[0]);
    }
    expect(names(backlog.take())).toEqual(['q', 'c']);
  });

  test('rejects only the text on which a process died twice', async () => {
    const backlog = createBacklog();
    const [first, second] = addPassages(backlog, 'ab');
    backlog.take();
    backlog.takeBack('SIGSEGV');
    backlog.take();
    backlog.takeBack('SIGSEGV');
    await expect(first).rejects.toThrow(new EmbeddingError('The inference process died twice on one text (SIGSEGV).'));
    const taken = backlog.take();
    expect(names(taken)).toEqual(['b']);
    embedded(backlog, taken[0]);
    expect(await second).toBe(EMBEDDING);
  });

  test('lets a late reply to a request that it took back pass', async () => {
    const backlog = createBacklog();
    const [first] = addPassages(backlog, 'a');
    const [lost] = backlog.take();
    backlog.takeBack('SIGKILL');
    embedded(backlog, lost);
    const [again] = backlog.take();
    expect(again?.id).not.toBe(lost?.id);
    embedded(backlog, again);
    expect(await first).toBe(EMBEDDING);
  });

  test('rejects everything at once', async () => {
    const backlog = createBacklog();
    const all = addPassages(backlog, 'abcdefghij');
    backlog.take();
    const closed = new EmbeddingError('closed');
    backlog.rejectAll(closed);
    for (const one of all) await expect(one).rejects.toBe(closed);
    expect(backlog.isEmpty()).toBe(true);
  });
});
