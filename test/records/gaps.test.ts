import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gapsCsv } from '../../src/records/gapsCsv.ts';
import type { Records } from '../../src/records/records.ts';
import { temporaryRecords } from './temporaryRecords.ts';

const HARBOUR = { article: 'harbour', title: 'Harbour talks', date: '2025-02-19' };
let records: Records;
let now = 0;

beforeEach(() => {
  now = Date.UTC(2025, 2, 1);
  records = temporaryRecords(() => now);
});

afterEach(() => {
  records.close();
});

/** Keeps questions, a day after each other. */
function ask(...questions: readonly string[]): void {
  for (const question of questions) {
    records.gaps.add('1', question, HARBOUR);
    now += 24 * 3_600_000;
  }
}

describe('gaps', () => {
  it('are listed newest first, those in the same words once', () => {
    ask('Who kept the light?', 'Why did the pier break?', '  who KEPT the light ');
    expect(records.gaps.list('1')).toEqual([
      { question: 'who KEPT the light', count: 2, newest: '2025-03-03', nearest: HARBOUR },
      { question: 'Why did the pier break?', count: 1, newest: '2025-03-02', nearest: HARBOUR },
    ]);
  });

  it('of one instant are listed by which came later', () => {
    for (const question of ['Who kept the light?', 'who kept the light', 'Why did the pier break?'])
      records.gaps.add('1', question, HARBOUR);
    expect(records.gaps.list('1').map(({ question }) => question)).toEqual([
      'Why did the pier break?',
      'who kept the light',
    ]);
  });

  it('of other servers are not listed, unless all are asked for', () => {
    ask('Who kept the light?');
    records.gaps.add('2', 'Who kept the light?', null);
    expect(records.gaps.list('2')).toMatchObject([{ count: 1, nearest: null }]);
    expect(records.gaps.list(null)).toMatchObject([{ count: 2, nearest: null }]);
  });

  it('name nobody by an id', () => {
    ask(
      'What did <@123456789012345678> and <@!223456789012345678> of <#323456789012345678> say to 423456789012345678?',
    );
    expect(records.gaps.list('1')[0]?.question).toBe('What did and of say to ?');
  });

  it('keep any text, and tell apart what has no words', () => {
    ask("'; DROP TABLE gaps; --", '???', '!!!', '日本はどこ？', 'x'.repeat(5000));
    expect(records.gaps.list('1').map(({ question }) => question.slice(0, 30))).toEqual([
      'x'.repeat(30),
      '日本はどこ？',
      '!!!',
      '???',
      "'; DROP TABLE gaps; --",
    ]);
  });
});

describe('the table of gaps', () => {
  it('has a heading, and quotes what would part cells', () => {
    ask('Who said "no",\nand why?');
    expect(gapsCsv(records.gaps.list('1'))).toBe(
      '\uFEFF"question","count","last asked","nearest article","date","id"\r\n' +
        '"Who said ""no"", and why?",1,"2025-03-01","Harbour talks","2025-02-19","harbour"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '=HYPERLINK("http://x")'])('has no formula: %s', (question) => {
    const [, line = ''] = gapsCsv([{ question, count: 1, newest: '2025-03-01', nearest: null }]).split('\r\n');
    expect(line.startsWith(`"'${question.slice(0, 2)}`)).toBe(true);
  });
});
