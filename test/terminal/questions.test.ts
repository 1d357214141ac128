import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SetupError } from '../../src/setupError.ts';
import { readQuestions } from '../../src/terminal/questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'questions-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function batch(content: string): Promise<readonly string[]> {
  writeFileSync(join(folder, 'batch.txt'), content);
  return readQuestions([], 'batch.txt', folder);
}

describe('a question in the arguments', () => {
  it('is their words', async () => {
    expect(await readQuestions(['Who', 'led?'], undefined, folder)).toEqual(['Who led?']);
    expect(await readQuestions(['  Who led? '], undefined, folder)).toEqual(['Who led?']);
    expect(await readQuestions(['???'], undefined, folder)).toEqual(['???']);
  });

  it.each([[[]], [['']], [[' ', '\n']]])('is refused when it is empty: %j', async (words) => {
    await expect(readQuestions(words, undefined, folder)).rejects.toThrow(/^The question is empty\. Ask something/u);
  });

  it('is refused when it is too long', async () => {
    expect(await readQuestions(['x'.repeat(4000)], undefined, folder)).toHaveLength(1);
    await expect(readQuestions(['x'.repeat(4001)], undefined, folder)).rejects.toThrow(
      'The question is 4001 characters long; at most 4000 are read. Ask it in fewer words.',
    );
  });
});

describe('a batch file', () => {
  it('has one question a line, blank lines among them, so that answers and lines stay side by side', async () => {
    expect(await batch('Who led?\n\n  How long? \n')).toEqual(['Who led?', '', 'How long?']);
    expect(await batch('Who led?')).toEqual(['Who led?']);
    expect(await batch('\n')).toEqual(['']);
    expect(await batch('Who led?\n\n')).toEqual(['Who led?', '']);
  });

  it('may come from Windows', async () => {
    expect(await batch('\uFEFFWho led?\r\n\r\nHow long?\r\n')).toEqual(['Who led?', '', 'How long?']);
  });

  it('has lines that are too long cut, not refused', async () => {
    const [first, second] = await batch(`${'x'.repeat(10_000)}\nWho led?\n`);
    expect(first).toHaveLength(4000);
    expect(second).toBe('Who led?');
  });

  it('is named when it is empty, not there, or no file', async () => {
    await expect(batch('')).rejects.toThrow(`${join(folder, 'batch.txt')} is empty. Name a text file`);
    for (const name of ['missing.txt', '.']) {
      const read = readQuestions([], name, folder);
      await expect(read).rejects.toThrow(SetupError);
      await expect(read).rejects.toThrow(`${join(folder, name)} cannot be read. Name a text file`);
    }
  });

  it('and a question are not given together', async () => {
    await expect(readQuestions(['Who led?'], 'batch.txt', folder)).rejects.toThrow(
      '--batch and a question were both given. Give one of them.',
    );
  });
});
