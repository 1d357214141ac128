import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerContext } from '../../src/answering/answerQuestion.ts';
import { QuestionFault } from '../../src/answering/checkQuestion.ts';
import type { LibraryReader } from '../../src/library/library.ts';
import { createChronicle } from '../../src/timeline/chronicle.ts';
import { type AskedTimeline, makeTimeline } from '../../src/timeline/makeTimeline.ts';
import { paperHouse } from '../desk/paperHouse.ts';

const FILES: Readonly<Record<string, string>> = {
  'wire.md': `---
title: "Lindholm, 14 May 2024: ports agree on the channel"
outlet: Baltic Wire
date: 2024-05-15
tags: [dredging]
---

Ada Moor met Ole Dahl in Lindholm on Tuesday. They agreed on the channel. The pilots will meet in autumn.
`,
  'courier.md': `---
title: Moor and Dahl in Lindholm
outlet: Northern Courier
date: 2024-06-20
---

Moor and Dahl met in Lindholm on 14 May 2024 and spoke about the channel. Dahl called the talks useful.

Ada Moor and Ole Dahl spoke by phone on 3 June 2024. Ferry tolls doubled on 10 June 2024. Before, pilots closed the channel on 21 and 22 May.
`,
  'brief.md': `---
title: The talks in brief
outlet: Port Briefs
kind: summary
date: 2024-06-21
---

The harbour talks in Lindholm on 14 May 2024 lasted four hours.[^1][^2]

[^1]: Baltic Wire, 2024-05-15, https://example.org/wire
[^2]: Sandvik Post, 2024-05-16, https://example.org/post
`,
  'retracted.md': `---
title: A storm
outlet: Northern Courier
date: 2024-06-22
retracted: { date: 2024-06-23, reason: There was none }
---

A storm hit Sandvik on 1 June 2024.
`,
  'names.yml': 'people: [{ name: Ada Moor }, { name: Ole Dahl }]\nplaces: [{ name: Lindholm, variants: [Lindhulm] }]\n',
};

const folder = mkdtempSync(join(tmpdir(), 'timeline-'));
const articles = join(folder, 'articles');
let reader: LibraryReader;
let context: AnswerContext;

beforeAll(async () => {
  mkdirSync(articles);
  for (const [path, content] of Object.entries(FILES)) writeFileSync(join(articles, path), content);
  const house = await paperHouse({ articles, library: join(folder, 'library') });
  reader = await house.open();
  const onBug = (line: string) => {
    throw new Error(line);
  };
  context = { ...house, reader, onBug };
});

afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true });
});

const timeline = async (asked: Partial<AskedTimeline> = {}) =>
  makeTimeline(context, createChronicle(reader), { topic: null, from: null, to: null, ...asked });
const days = async (asked: Partial<AskedTimeline>) => (await timeline(asked)).entries.map(({ date }) => date);

describe('a timeline', () => {
  it('tells each event once, in order, with all outlets that tell it', async () => {
    const { entries, from, to, topic, leftOut } = await timeline();
    expect(entries.map(({ date, dateEnd, outlets }) => [date, dateEnd, outlets])).toEqual([
      ['2024-05-14', null, ['Baltic Wire', 'Northern Courier', 'Sandvik Post']],
      ['2024-05-21', '2024-05-22', ['Northern Courier']],
      ['2024-06-03', null, ['Northern Courier']],
      ['2024-06-10', null, ['Northern Courier']],
    ]);
    expect({ from, to, topic, leftOut }).toEqual({ from: '2024-05-14', to: '2024-06-10', topic: null, leftOut: 0 });
  });

  it('quotes sentences as they stand, and cites their articles by number', async () => {
    const { entries, citations } = await timeline();
    for (const { article, start, end, text, citation } of entries) {
      expect(reader.article(article)?.text.slice(start, end)).toBe(text);
      expect(citations[citation - 1]?.article).toBe(article);
    }
    expect(entries[0]?.text).toBe('Ada Moor met Ole Dahl in Lindholm on Tuesday.');
  });

  it('has the events within its days only, those that reach into them too', async () => {
    expect(await days({ from: '2024-05-22', to: '2024-06-03' })).toEqual(['2024-05-21', '2024-06-03']);
    expect(await timeline({ from: '2023-01-01', to: '2023-12-31' })).toMatchObject({
      ...{ from: '2023-01-01', to: '2023-12-31', entries: [], citations: [] },
    });
  });

  it('has what is about its topic only: by the words, in the corpus’s spelling, by full names, by title and tags', async () => {
    expect(await days({ topic: 'ferry tolls' })).toEqual(['2024-06-10']);
    expect(await days({ topic: 'Lindhulm' })).toEqual(['2024-05-14']);
    expect(await days({ topic: 'Ole Dahl' })).toEqual(['2024-05-14', '2024-06-03']);
    expect(await days({ topic: 'dredging' })).toEqual(['2024-05-14']);
    expect(await days({ topic: 'zeppelins' })).toEqual([]);
    expect(await days({ topic: ' ' })).toHaveLength(4);
  });

  it('of calls has calls only, of meetings meetings', async () => {
    expect(await days({ topic: 'calls between Moor and Dahl' })).toEqual(['2024-06-03']);
    expect(await days({ topic: 'meetings' })).toEqual(['2024-05-14']);
  });

  it('marks the words of the topic', async () => {
    const { entries, topic } = await timeline({ topic: ' ferry tolls ' });
    const [entry] = entries;
    expect(topic).toBe('ferry tolls');
    expect(entry?.highlight.map(([start, end]) => entry.text.slice(start, end))).toEqual(['Ferry tolls']);
  });

  it('refuses a topic that is too long', async () => {
    await expect(timeline({ topic: 'tolls '.repeat(1000) })).rejects.toThrow(QuestionFault);
  });
});

describe('reading the events', () => {
  it('can be stopped, and goes on where it was', async () => {
    const chronicle = createChronicle(reader);
    const stopped = new AbortController();
    stopped.abort();
    await expect(chronicle.events(stopped.signal)).rejects.toThrow();
    const [one, other] = await Promise.all([chronicle.events(), chronicle.events()]);
    expect(one).toHaveLength(4);
    expect(other).toBe(one);
  });
});
