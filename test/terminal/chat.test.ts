import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { checkQuestion, QuestionFault } from '../../src/answering/checkQuestion.ts';
import { chat } from '../../src/terminal/chat.ts';
import { createPaint } from '../../src/terminal/paint.ts';
import { sampleAnswer, unsureAnswer } from './sampleAnswer.ts';

interface Talk {
  readonly said: string;
  readonly asked: readonly string[];
  /** What each question was asked with: those before it. */
  readonly before: readonly (readonly string[])[];
}

/** Talks until the input has ended; each question takes a moment, so that lines pile up meanwhile. */
async function talk(input: string, { interactive = false, fail = new Error('broken') } = {}): Promise<Talk> {
  const asked: string[] = [];
  const remembered: (readonly string[])[] = [];
  const [lines, output] = [new PassThrough(), new PassThrough()];
  lines.end(input);
  await chat({
    input: lines,
    output,
    interactive,
    greeting: 'Parley answers.',
    paint: createPaint(false),
    ask: async (line, before) => {
      const question = checkQuestion(line);
      if (question === 'fail') throw fail;
      asked.push(question);
      remembered.push(before);
      await new Promise((resolve) => setTimeout(resolve, 5));
      const different = question.startsWith('Who') ? unsureAnswer({ related: [], citations: [] }) : sampleAnswer();
      return { ...different, question };
    },
    explain: (error) => {
      if (error instanceof QuestionFault) return error.message;
      throw error;
    },
  });
  output.end();
  return { said: await text(output), asked, before: remembered };
}

describe('a chat on piped input', () => {
  it('answers each line in order, and nothing but answers is written', async () => {
    const { said, asked } = await talk('How long?\nWho led?\r\nHow deep?\n');
    expect(asked).toEqual(['How long?', 'Who led?', 'How deep?']);
    expect(said).toMatch(/^“The harbour talks[^]*I am not sure[^]*“The harbour talks/u);
    expect(said).not.toMatch(/Parley answers|> |How long/u);
  });

  it('answers a last line that has no line end', async () => {
    expect((await talk('How long?')).asked).toEqual(['How long?']);
  });

  it('passes over empty lines and says nothing at all when there is nothing else', async () => {
    expect(await talk('\n   \n\n')).toEqual({ said: '', asked: [], before: [] });
    expect(await talk('')).toEqual({ said: '', asked: [], before: [] });
  });

  it('shows the sources of the last answer, also after a question that could not be asked', async () => {
    const { said } = await talk(`:sources\nHow long?\n${'long '.repeat(2000)}\n:sources\n`);
    expect(said).toMatch(/^Nothing has been asked yet\.\n/u);
    expect(said.match(/based on Kyiv Post.*https:\/\/example\.org\/post/gu)).toHaveLength(1);
  });

  it('says when the last answer quotes nothing', async () => {
    expect((await talk('Who led?\n:sources\n')).said).toMatch(/The last answer quotes nothing\.\n$/u);
  });

  it('asks each question with those before it, oldest first, and without what could not be asked', async () => {
    const { before } = await talk(`How long?\n:help\n${'x'.repeat(5000)}\nWho led?\n\nand in Riyadh?\n`);
    expect(before).toEqual([[], ['How long?'], ['How long?', 'Who led?']]);
  });

  it('remembers no more than twenty questions', async () => {
    const { before } = await talk(Array.from({ length: 25 }, (_, index) => `How long ${index}?\n`).join(''));
    expect(before.at(-1)).toHaveLength(20);
    expect(before.at(-1)?.at(-1)).toBe('How long 23?');
  });

  it('lists its commands, and knows no others', async () => {
    const { said, asked } = await talk(':help\n:Quit\n:exit now\n');
    expect(said).toMatch(/:sources[^]*:help[^]*:quit/u);
    expect(said).toContain(':Quit is no command. :help lists them.');
    expect(said).toContain(':exit now is no command.');
    expect(asked).toEqual([]);
  });

  it('ends with :quit, whatever follows', async () => {
    expect((await talk('How long?\n :quit \nHow deep?\n')).asked).toEqual(['How long?']);
  });

  it('goes on after a question that is too long', async () => {
    const { said, asked } = await talk(`${'x'.repeat(10_000)}\nHow long?\n`);
    expect(said).toMatch(/^The question is 10000 characters long; at most 4000 are read\. Ask it in fewer words\.\n/u);
    expect(asked).toEqual(['How long?']);
  });

  it('does not go on after what cannot be explained', async () => {
    await expect(talk('fail\nHow long?\n', { fail: new Error('no library') })).rejects.toThrow('no library');
  });
});

describe('a chat at a terminal', () => {
  it('greets, prompts for each question, and ends with the input though an answer is still under way', async () => {
    const { said, asked } = await talk('How long?\nWho led?\n', { interactive: true });
    expect(said).toMatch(/^Parley answers\.\nA question, or :help\n/u);
    expect(said).toContain('> ');
    expect(asked).toEqual(['How long?', 'Who led?']);
  });
});
