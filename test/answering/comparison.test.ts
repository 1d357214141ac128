import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion, type AnswerContext } from '../../src/answering/answerQuestion.ts';
import { accountOf } from '../../src/answering/comparison/account.ts';
import { readComparison } from '../../src/answering/comparison/readComparison.ts';
import { NO_NAMES } from '../../src/corpus/names.ts';
import type { StoredSentence } from '../../src/library/library.ts';
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

function read(question: string) {
  const { reader, names = NO_NAMES } = context;
  const span = publishedIn(reader);
  return readComparison(question, span && { now: NOW, span, names, articles: reader.articles });
}

describe('a question that compares two accounts', () => {
  it.each([
    ['Did TASS and Reuters say the same on how long the talks took?', 'TASS', 'Reuters', 'how long the talks took'],
    [
      'did the Kremlin and the White House describe the March call the same way?',
      'Kremlin',
      'White House',
      'the March call',
    ],
    ['How did the Kremlin and the White House describe the summit?', 'Kremlin', 'White House', 'the summit'],
    ['What do TASS and CGTN say on the venue?', 'TASS', 'CGTN', 'the venue'],
    ['What did Medinsky and Umerov each say about the bodies?', 'Medinsky', 'Umerov', 'the bodies'],
    [
      'Did Lavrov and Rubio explain in the same way why the meeting failed?',
      'Lavrov',
      'Rubio',
      'why the meeting failed',
    ],
    ["How did Trump's account of the call differ from Putin's?", 'Trump', 'Putin', 'the call'],
    ['How do the accounts of Russia and Ukraine of the truce differ?', 'Russia', 'Ukraine', 'the truce'],
    ['Compare what Trump and Zelenskyy said about territory', 'Trump', 'Zelenskyy', 'territory'],
    ['What did Ushakov say about the visit, and what did Witkoff say?', 'Ushakov', 'Witkoff', 'the visit'],
    ['Zelenskyy vs Trump on the 20-point plan', 'Zelenskyy', 'Trump', 'the 20-point plan'],
    ['How long did the Kremlin and UNN say the call lasted?', 'Kremlin', 'UNN', 'How long the call lasted'],
    ['Did UNN and Axios report the same length for the call?', 'UNN', 'Axios', 'length of the call'],
    ['How did Washington and Moscow react to the drone attack?', 'Washington', 'Moscow', 'the drone attack'],
    ['Who wrote the plan according to Axios, and who according to Rubio?', 'Axios', 'Rubio', 'Who wrote the plan'],
  ])('%s', (question, a, b, on) => {
    expect(read(question)).toEqual({ on, by: null, sides: [side(a), side(b)] });
  });

  it.each([
    ["How did the State Department's account of 27 February differ from that of 10 April?", 'State Department', ''],
    ['How did the Istanbul talks of 27 February differ from those of 10 April?', null, 'Istanbul talks'],
    ['Did Darchiev say the same on 27 February and on 10 April about flights?', 'Darchiev', 'flights'],
  ])('by two days: %s', (question, by, on) => {
    expect(read(question)).toMatchObject({
      by,
      on: expect.stringContaining(on) as string,
      sides: [{ time: { from: '2025-02-27' } }, { time: { from: '2025-04-10' } }],
    });
  });

  it('may compare two events', () => {
    expect(read('Did Trump say the same after Anchorage and after Mar-a-Lago about a ceasefire?')).toMatchObject({
      by: 'Trump',
      on: 'a ceasefire',
      sides: [
        { label: 'Anchorage', time: { from: '2025-08-15' } },
        { label: 'Mar-a-Lago', time: { from: '2025-12-28' } },
      ],
    });
  });

  it.each([
    'What did Trump and Putin agree on in Anchorage?',
    'Did Russia and Ukraine agree on a ceasefire?',
    'Who led the delegations of Russia and the United States?',
    'How long did the talks between Coulter and Darchiev last?',
    'When did Trump and Zelenskyy meet?',
    'Did both sides say the same about flights?',
    'What did Lavrov and Umerov say about their meeting in March?',
    'What is the difference between a truce and a ceasefire?',
    'What did he and she say about it?',
    'Which outlets and agencies reported the length of the call?',
  ])('is not: %s', (question) => {
    expect(read(question)).toBeNull();
  });
});

function side(label: string) {
  return { label, time: null };
}

describe('whose account a sentence is', () => {
  const roles = [
    { name: 'Dina Petrov', role: 'Harbour Office spokeswoman' },
    { name: 'Jon Webb', role: 'U.S. ambassador to Russia' },
    { name: 'Igor Lapin', role: 'Russian Deputy Minister' },
  ];
  const told = (text: string, different: Partial<StoredSentence> = {}) =>
    ({ text, speaker: null, sources: [], ...different }) as unknown as StoredSentence;
  const footnote = (outlet: string) => ({ sources: [{ mark: '1', outlet, date: null, url: null }] });
  const of = (label: string, sentence: StoredSentence, beside: readonly string[] = []) =>
    accountOf(label, { forms: [], roles }, beside)(sentence, null);

  it.each([
    ['Harbour Office', 'The Harbour Office said the quay was open.', 2],
    ['Harbour Office', 'The quay was open, Petrov said on Monday.', 2],
    ['Harbour Office', 'Spokeswoman Dina Petrov had called the quay safe.', 2],
    ['Harbour Office', 'According to the Harbour Office, the quay was open.', 2],
    ['Harbour Office', "The Harbour Office's statement did not mention the quay.", 2],
    ['Harbour Office', 'The Harbour Office, without a word on the quay, stressed its tolls.', 2],
    ['Harbour Office', 'The pilots met at the Harbour Office, Moor said.', 0],
    ['Harbour Office', 'The Harbour Office stands on the quay.', 0],
    ['Moor', 'Moor called the quay safe.', 2],
    ['Moor', 'Dahl met Moor on the quay.', 0],
    ['Moor', 'Moor called Dahl, and they spoke for an hour.', 0],
    ['Moscow', 'Russia denied the report.', 2],
    ['Moscow', 'Lapin said the report was wrong.', 2],
    ['Moscow', 'Webb said the report was right.', 0],
    ['American side', 'Webb said the report was right.', 2],
    ['Kyiv', 'The Kyiv Post said the report was right.', 0],
  ])('%s: %s', (label, text, degree) => {
    expect(of(label, told(text))).toBe(degree);
  });

  it('knows who speaks for an office by how the articles introduce them', () => {
    const introduced = ['The quay was open, Pilot Guild spokesman Tom Brandt said.'];
    const sentence = told('Brandt called the tolls unfair.');
    expect([of('Pilot Guild', sentence), of('Pilot Guild', sentence, introduced)]).toEqual([0, 2]);
  });

  it('goes by the speaker of a quotation, and by footnotes where the words name no other outlet', () => {
    expect(of('Ilse Brandt', told('Each port pays half.', { speaker: 'Ilse Brandt' }))).toBe(2);
    expect(of('Baltic Wire', told('The talks took four hours.', footnote('Kaj (citing Baltic Wire)')))).toBe(1);
    expect(of('Baltic Wire', told('The talks took four hours, according to Kaj.', footnote('Baltic Wire')))).toBe(0);
    expect(of('Baltic Wire', told('The talks took four hours.', footnote('Kaj')))).toBe(0);
  });
});

describe('a comparison in the project’s articles', () => {
  it.each([
    [
      'Did TASS and CGTN say the same on how long the Istanbul talks of 10 April lasted?',
      /according to TASS/u,
      /CGTN/u,
    ],
    [
      'How did the State Department and Moscow describe the Rubio–Lavrov call of 20 October?',
      /State Department/u,
      /^Moscow called/u,
    ],
    ['Did Zakharova and Ryabkov say the same on the third embassy round?', /Zakharova/u, /Ryabkov/u],
    [
      'Did Trump and Putin say the same on how long the call of 19 May lasted?',
      /two hours, Trump said/u,
      /more than two hours, Putin said/u,
    ],
    ['How did Dmitriev and Witkoff describe the meetings in Miami in December 2025?', /Dmitriev/u, /Witkoff/u],
    ['How did the Kremlin and Zelenskyy describe the Victory Day truce?', /Kremlin|Peskov|Ushakov/u, /Zelenskyy/u],
    ["How did Ushakov's statement of 17 April differ from that of 28 December?", /17 April 2025/u, /28 December 2025/u],
  ])('%s', async (question, first, second) => {
    const { status, comparison, sentences, citations } = await answerQuestion(context, question, {
      window: null,
      now: NOW,
    });
    expect(status).toBe('answered');
    const [a, b] = comparison?.sides ?? [];
    expect(a?.sentences[0]?.text).toMatch(first);
    expect(b?.sentences[0]?.text).toMatch(second);
    expect(Math.max(a?.sentences.length ?? 0, b?.sentences.length ?? 0)).toBeLessThanOrEqual(2);
    expect(sentences).toEqual([...(a?.sentences ?? []), ...(b?.sentences ?? [])]);
    for (const { citation, article } of sentences)
      expect(citations.find(({ number }) => number === citation)?.article).toBe(article);
  });

  it('quotes one side where nothing is found of the other', async () => {
    const question = 'How did the Kremlin and Xi Jinping describe the Victory Day truce?';
    const { status, comparison } = await answerQuestion(context, question, { window: null, now: NOW });
    expect(status).toBe('answered');
    expect(comparison?.sides.map(({ label, sentences }) => [label, sentences.length > 0])).toEqual([
      ['Kremlin', true],
      ['Xi Jinping', false],
    ]);
  });

  it('is none where neither side has a word on it', async () => {
    const question = 'Did Trump and Lavrov say the same about submarine volcanoes?';
    const { comparison } = await answerQuestion(context, question, { window: null, now: NOW });
    expect(comparison).toBeNull();
  });
});
