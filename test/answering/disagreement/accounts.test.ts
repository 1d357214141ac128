import { describe, expect, it } from 'vitest';
import { findDisagreement } from '../../../src/answering/disagreement/findDisagreement.ts';
import { segmentSentences } from '../../../src/text/sentences.ts';
import { createDeterministicEmbedder } from '../../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from '../sampleCandidates.ts';
import {
  type AccountCase,
  type AccountReport,
  AGREEING_ACCOUNTS,
  DIFFERING_ACCOUNTS,
  FURTHER_AGREEING,
  FURTHER_DIFFERING,
} from './accounts.ts';

const MARK = /\[\^(?<mark>\w+)\]/gu;

/** A report's sentences without their marks, and what these name. */
function sentencesOf({ text, notes = {} }: AccountReport) {
  const parts = text.split(/(?<=\])\s+|(?<=[^\]]\.)\s+(?=\p{Lu})/u).flatMap((part) => {
    const plain = part.replace(MARK, '');
    return segmentSentences(plain).map(({ start, end }) => ({ part, text: plain.slice(start, end) }));
  });
  return parts.map((sentence) => ({
    text: sentence.text,
    sources: [...sentence.part.matchAll(MARK)].map(({ groups: { mark = '' } = {} }) => {
      const [outlet = '', date = null] = notes[mark]?.split(', ') ?? [];
      return { mark, outlet, date, url: null };
    }),
  }));
}

/** What is quoted side by side where each report's sentences answer about as well, those with the most words of the question first. */
async function differing({ question, reports }: AccountCase): Promise<readonly string[]> {
  const embedder = createDeterministicEmbedder();
  const said = reports.flatMap((report) => sentencesOf(report).map((sentence) => ({ report, sentence })));
  const candidates = await Promise.all(
    said.map(async ({ report, sentence }) => {
      const candidate = await sampleCandidate(embedder, sentence.text, { question, articleId: report.outlet });
      const held = { ...candidate.sentence, sources: sentence.sources };
      return { ...candidate, sentence: held, score: candidate.coverage.mean / 2, report };
    }),
  );
  const ranked = candidates.sort((a, b) => b.score - a.score);
  const found = findDisagreement({ text: question, speaker: null }, ranked, ({ report: { date, outlet, notes } }) => ({
    date,
    outlet,
    kind: notes === undefined ? 'article' : 'summary',
  }));
  return found?.claims.map(({ sentence }) => sentence.text) ?? [];
}

describe('invented reports', () => {
  it.each([...DIFFERING_ACCOUNTS, ...FURTHER_DIFFERING])('differ: $id $question', async (account) => {
    const quoted = await differing(account);
    expect(account.claims.filter((claim) => !quoted.some((sentence) => sentence.includes(claim)))).toEqual([]);
  });

  it.each([...AGREEING_ACCOUNTS, ...FURTHER_AGREEING])('do not differ: $id $question', async (account) => {
    expect(await differing(account)).toEqual([]);
  });
});
