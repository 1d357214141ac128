import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINES_A_PAGE, renderGaps } from '../../../src/discord/render/gaps.ts';
import { renderSettings } from '../../../src/discord/render/settings.ts';
import { renderAnswer } from '../../../src/discord/render/answer.ts';
import type { Records } from '../../../src/records/records.ts';
import { temporaryRecords } from '../../records/temporaryRecords.ts';
import { sampleAnswer } from '../../terminal/sampleAnswer.ts';
import { expectLimits, labelsOf, pressesOf } from './expectLimits.ts';
import { nastyText, seeded } from './nastyText.ts';

let records: Records;
beforeAll(() => {
  records = temporaryRecords();
  const random = seeded(3);
  for (const name of ['gaps', 'feedback'] as const) records.switch('1', name, true);
  for (let i = 0; i < 60; i++) {
    const question = i % 3 === 0 ? `${'*_~|'.repeat(100)}${i}` : nastyText(random, 500);
    records.gaps.add('1', question, { article: 'a', title: nastyText(random, 200), date: '2025-03-01' });
    const answer = { guild: '1', channel: '9'.repeat(19), message: `${i}`.padStart(19, '9'), edition: 'abcdefgh' };
    records.votes.cast(answer, '5', false, question);
  }
});
afterAll(() => {
  records.close();
});

describe('/gaps', () => {
  it.each(['questions', 'answers'] as const)('keeps within the limits of Discord on every page: %s', (of) => {
    const pages = Math.ceil(60 / LINES_A_PAGE);
    for (let page = 0; page <= pages; page++) {
      const posts = renderGaps(records, '1', { of, page });
      expectLimits(posts);
      expect(posts).toHaveLength(1);
      expect(posts[0]?.embeds[0]?.footer?.text).toBe(`Page ${Math.min(page + 1, pages)} of ${pages}`);
    }
  });

  it('leads from each list to the other', () => {
    expect(labelsOf(renderGaps(records, '1', { of: 'questions', page: 1 }))).toEqual([
      'Previous page',
      'Next page',
      'Export as CSV',
      'Answers with 👎',
    ]);
    expect(pressesOf(renderGaps(records, '1', { of: 'answers', page: 0 }))).toEqual([
      { kind: 'gaps', of: 'answers', page: 1 },
      { kind: 'gaps', of: 'questions', page: 0 },
    ]);
  });

  it('says of a server that knows nothing of it how it is switched on', () => {
    expect(renderGaps(records, '2', { of: 'questions', page: 0 })).toMatchObject([{ embeds: [], rows: [] }]);
    const [answers] = renderGaps(records, '2', { of: 'answers', page: 7 });
    expect(answers?.content).toContain('/settings feedback:on');
  });
});

describe('/settings', () => {
  it('keeps within the limits of Discord, whatever was switched', () => {
    const states = [true, false].flatMap((gaps) => [true, false].map((feedback) => ({ gaps, feedback })));
    for (const now of states) for (const before of states) expectLimits(renderSettings(now, before));
  });
});

describe('the buttons to vote', () => {
  const view = { opensWithQuestion: false, private: false, asker: '5', canThread: true, english: true };
  const receipt = { ...sampleAnswer().receipt, library: 'a'.repeat(64) };
  const votesOf = (question: string) => {
    const posts = renderAnswer(sampleAnswer({ question, receipt }), { ...view, votable: true });
    expectLimits(posts);
    return pressesOf(posts).filter((press) => press?.kind === 'vote');
  };

  it('are two for one edition of the answer, which is another one to another question', () => {
    const [up, down] = votesOf('Who?');
    expect(up).toMatchObject({ helpful: true });
    expect(down).toEqual({ ...up, helpful: false });
    expect(votesOf('Who?')[0]).toEqual(up);
    expect(votesOf('Who else?')[0]).not.toEqual(up);
  });

  it('are not there unless they are wanted', () => {
    expect(pressesOf(renderAnswer(sampleAnswer({ receipt }), view)).map((press) => press?.kind)).toEqual([
      'context',
      'thread',
    ]);
  });
});
