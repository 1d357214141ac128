import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion, type AnswerContext } from '../../src/answering/answerQuestion.ts';
import { freshness, newsDay } from '../../src/answering/news/freshness.ts';
import { readNews } from '../../src/answering/news/newsAsked.ts';
import { sentenceDay } from '../../src/answering/news/sentenceDay.ts';
import { NO_NAMES } from '../../src/corpus/names.ts';
import { listQuoted } from '../../src/desk/articleSentences.ts';
import type { ArticleFilter } from '../../src/desk/desk.ts';
import { createEdition } from '../../src/desk/edition.ts';
import { publishedIn } from '../../src/retrieval/question.ts';
import { openProjectQuotations, type QuotationLibrary } from '../quotation/quotationLibrary.ts';

const NOW = '2026-01-15';
let library: QuotationLibrary;
let context: AnswerContext;

beforeAll(async () => {
  library = await openProjectQuotations();
  ({ context } = library);
}, 60_000);

afterAll(() => {
  library.close();
});

function read(question: string, now = NOW) {
  const { reader, names = NO_NAMES } = context;
  const span = publishedIn(reader);
  return readNews(question, null, () => span && { now, before: [], span, names, articles: reader.articles });
}

async function ask(question: string, now = NOW) {
  return answerQuestion(context, question, { window: null, now });
}

describe('a question for what is new', () => {
  it.each([
    ["What's the latest on direct flights?", 'direct flights', null],
    ['what is the latest news about the embassy talks', 'the embassy talks', null],
    ['Latest on sanctions?', 'sanctions', null],
    ['What is new on the Zaporizhzhia plant?', 'the Zaporizhzhia plant', null],
    ['Whats new?', null, null],
    ['What has changed since Anchorage?', null, '2025-08-15'],
    ['What changed on direct flights since 12 February?', 'direct flights', '2025-02-12'],
    ['Since 1 May, what has happened with the truce?', 'the truce', '2025-05-01'],
    ['Any news on prisoner exchanges since last week?', 'prisoner exchanges', '2026-01-04'],
    ['Is there anything new about the 20-point plan?', 'the 20-point plan', null],
    ['Has anything changed on security guarantees since September?', 'security guarantees', '2025-08-31'],
    ['How has the State Department position changed since 27 February?', 'the State Department position', '2025-02-27'],
    ['What developments have there been in the Donbas since the Mar-a-Lago meeting?', 'the Donbas', '2025-12-28'],
    ['What did I miss since 10 April?', null, '2025-04-10'],
    ['Catch me up on the oil sanctions since the Anchorage summit', 'the oil sanctions', '2025-08-15'],
    ['Are there any updates on the visa talks?', 'the visa talks', null],
  ])('%s', (question, topic, since) => {
    expect(read(question)).toMatchObject({ topic, since });
  });

  it.each([
    'When was the latest call between Trump and Putin?',
    'What was the last round of embassy talks about?',
    'What happened at the Anchorage summit?',
    'Who proposed the new plan?',
    'What did News.Az write about Eremina?',
    'Has the venue changed?',
    'What is the latest date on which flights could resume?',
    'How did the Kremlin describe the latest offer?',
    'Catch me up on Riyadh',
    'What changed hands in Istanbul on 27 February?',
    'How many people work at the new embassy?',
    'Did the news surprise Zelenskyy?',
  ])('is not: %s', (question) => {
    expect(read(question)).toBeNull();
  });

  it('looks at no dates before one of its words is met', () => {
    const dates = () => {
      throw new Error('read');
    };
    expect(readNews('How long did the talks of 10 April last?', null, dates)).toBeNull();
  });

  it('takes the dates that whoever asks gave', () => {
    const given = { from: '2025-06-01', to: null, because: 'publication dates asked for' };
    expect(readNews('What has changed on visas?', given, () => null)).toMatchObject({
      topic: 'visas',
      since: '2025-05-31',
    });
  });
});

describe('the day of a sentence', () => {
  const article = { date: '2025-06-16', updated: '2025-11-19' };

  it.each([
    ['It was called off on 16 June, six days after 10 June.', '2025-06-16', '2025-06-16', '2025-06-16'],
    ['The deadline named on 29 October 2025 is 8 December 2025.', '2025-10-29', '2025-10-29', '2025-10-29'],
    ['He said so in September 2025.', '2025-09-01', '2025-09-30', '2025-09-01'],
    ['They met in June.', '2025-06-01', '2025-06-30', '2025-06-16'],
    ['It is the largest of all.', '2025-06-16', '2025-06-16', '2025-06-16'],
  ])('%s', (text, from, to, at) => {
    expect(sentenceDay({ text }, article)).toMatchObject({ from, to, at });
  });

  it('is shown as a day, several or a month', () => {
    expect(newsDay({ from: '2025-06-16', to: '2025-06-16' })).toBe('16 Jun 2025');
    expect(newsDay({ from: '2025-06-01', to: '2025-06-30' })).toBe('Jun 2025');
    expect(newsDay({ from: '2025-06-02', to: '2025-06-03' })).toBe('2 Jun to 3 Jun 2025');
  });
});

it('says how old the newest article is, and against which day', () => {
  expect(freshness({ newest: '2025-12-28', age: 18, since: '2025-08-15' })).toBe(
    'The newest article is of 28 Dec 2025, 18 days before today; new is what came after 15 Aug 2025.',
  );
  expect(freshness({ newest: '2025-12-28', age: 1, since: null })).toMatch(/, one day before today\.$/u);
  expect(freshness({ newest: '2025-12-28', age: 0, since: null })).toMatch(/28 Dec 2025, today\.$/u);
  expect(freshness({ newest: '2025-12-28', age: -40, since: null })).toBe('The newest article is of 28 Dec 2025.');
});

describe('what is new in the project’s articles', () => {
  it.each([
    ["What's the latest on direct flights?", '2025-11-19', /flights/u],
    ['What is new on the Zaporizhzhia plant?', '2025-12-28', /Zaporizhzhia/u],
    ['What changed on direct flights since Anchorage?', '2025-11-19', /flights/u],
    ['Any news on the oil sanctions since 1 October?', '2025-10-22', /sanctions/u],
    ['What is the latest on the 28-point plan?', '2025-11-27', /28-point plan/u],
    ["What's new?", '2025-12-28', /Mar-a-Lago/u],
    ['What has changed since 12 December?', '2025-12-29', /Trump–Putin calls/u],
  ])('%s', async (question, newest, first) => {
    const { status, sentences, news, citations, asOf } = await ask(question);
    expect(status).toBe('answered');
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(sentences[0]?.text).toMatch(first);
    const days = news?.days ?? [];
    expect(days).toHaveLength(sentences.length);
    expect(days[0]?.to).toBe(newest);
    for (const [index, { to }] of days.entries()) expect((days[index + 1]?.from ?? '') <= to).toBe(true);
    expect(days.every(({ from }) => from > (news?.since ?? ''))).toBe(true);
    expect(news).toMatchObject({ newest: asOf, age: 17 });
    for (const { article, start, end, text, citation } of sentences) {
      expect(context.reader.article(article)?.text.slice(start, end)).toBe(text);
      expect(citations.find(({ number }) => number === citation)?.article).toBe(article);
    }
  });

  it('offers the newest where nothing is newer, and says so', async () => {
    const { status, reason, sentences, related, nearest, news } = await ask(
      'Anything new on prisoners since last month?',
    );
    expect({ status, sentences }).toEqual({ status: 'unsure', sentences: [] });
    expect(reason).toMatch(/^The articles have nothing on “prisoners” after 30 Nov 2025; the newest is of /u);
    expect(related[0]?.text).toMatch(/prisoners/u);
    expect(nearest[0]?.article).toBe(related[0]?.article);
    expect(news?.days).toHaveLength(related.length);
  });

  it('offers the newest articles where nothing at all is newer', async () => {
    const { status, reason, related } = await ask('What is new since last week?');
    expect(status).toBe('unsure');
    expect(reason).toBe('The articles have nothing after 4 Jan 2026; the newest is of 29 Dec 2025.');
    expect(related[0]?.text).toMatch(/Mar-a-Lago/u);
  });

  it.each([
    ['What happened in July?', ['2025-07-23']],
    ['What happened between 10 and 20 August 2025?', ['2025-08-18', '2025-08-15']],
  ])('tells of all of a time that is over what happened then: %s', async (question, days) => {
    const { status, news } = await ask(question);
    expect(status).toBe('answered');
    expect(news).toMatchObject({ since: null, days: days.map((day) => ({ from: day, to: day })) });
  });

  it('does not tell of what came after a time that is over', async () => {
    const nothing = await ask('What happened in Geneva in July?');
    expect(nothing.news).toBeNull();
    expect([...nothing.sentences, ...nothing.related].map(({ text }) => text).join('\n')).not.toMatch(/November/u);
    const inIstanbul = await ask('What happened in Istanbul in July?');
    expect(inIstanbul.sentences[0]?.text).toMatch(/23 July 2025/u);
    expect(inIstanbul.news).toBeNull();
  });

  it('has none on what no article is about', async () => {
    const { status, related, news } = await ask("What's the latest on submarine volcanoes?");
    expect({ status, related, days: news?.days }).toEqual({ status: 'unsure', related: [], days: [] });
  });
});

describe('a list of articles with a sentence each', () => {
  const quoted = { first: 0, count: 3 };
  const list = async (filter: Omit<ArticleFilter, 'window'>, from: string) =>
    listQuoted(createEdition(context), { ...filter, window: { from, to: null, because: '' } });

  it('quotes what is on the topic and of the time, on the page that is shown', async () => {
    const lines = await list({ topic: 'flights', quoted }, '2025-03-01');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.map(({ date }) => date)).toEqual(
      lines
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
    expect(lines.map(({ sentence }) => sentence !== undefined)).toEqual(lines.map((_, index) => index < 3));
    for (const { sentence, id } of lines.slice(0, 3)) {
      expect(sentence?.text).toMatch(/fl(?:ights?|y)/u);
      expect(context.reader.article(id)?.text.slice(sentence?.start, sentence?.end)).toBe(sentence?.text);
    }
  });

  it('quotes what articles say first where no topic is given, and the last page for one behind it', async () => {
    const lines = await list({ quoted: { first: 300, count: 3 } }, '2025-12-14');
    expect(lines.slice(-1)[0]?.sentence?.text).toMatch(/met President Volodymyr Zelenskyy in Berlin/u);
    expect(lines[0]?.sentence).toBeUndefined();
  });

  it('quotes none where none is asked for', async () => {
    expect((await list({}, '2025-12-14')).every(({ sentence }) => sentence === undefined)).toBe(true);
  });
});
