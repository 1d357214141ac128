import { describe, expect, it } from 'vitest';
import { tellApart } from '../../../src/answering/events/tellApart.ts';
import { createDeterministicEmbedder } from '../../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from '../sampleCandidates.ts';

const ARTICLE = {
  date: '2024-09-01',
  outlet: null,
  title: 'Lindholm, summer 2024: how the ports talked',
  kind: 'summary',
} as const;
const FREE = { dates: [], window: null, period: null };
const BEST = [
  'The harbour talks in Lindholm on 14 May 2024 lasted four hours.',
  'The harbour talks in Lindholm on 2 June 2024 lasted one hour.',
  'The harbour talks in Lindholm on 2 June 2024 lasted about an hour, according to Kaj.Se.',
  'Ada Moor chaired the harbour talks in Lindholm on 9 July 2024.',
];
const FURTHER = 'The talks in Lindholm on 9 July 2024 lasted two hours.';

async function apart(text: string, question: Partial<Parameters<typeof tellApart>[0]> = {}) {
  const embedder = createDeterministicEmbedder();
  const candidates = await Promise.all(
    [...BEST, FURTHER].map(async (sentence, index) => sampleCandidate(embedder, sentence, { score: 1 - index / 100 })),
  );
  const asked = { ...FREE, text, ...question };
  const told = await tellApart(
    asked,
    candidates.slice(0, BEST.length),
    () => ARTICLE,
    async () => Promise.resolve(candidates),
  );
  return told && { quoted: told.quoted.map(({ sentence }) => sentence.text), choices: told.choices };
}

describe('a question that fits several events', () => {
  it('has a sentence on each of the two likeliest, and the others to choose from', async () => {
    expect(await apart('How long were the Lindholm talks?')).toEqual({
      quoted: BEST.slice(0, 2),
      choices: [{ label: 'Talks in Lindholm', date: '2024-07-09' }],
    });
  });

  it.each([
    'How long were the first Lindholm talks?',
    'How long was each of the Lindholm talks?',
    'How long did the ferry take?',
    'What came of the Lindholm talks?',
  ])('is not: %s', async (text) => {
    expect(await apart(text)).toBeNull();
  });

  it('is not one that names a time', async () => {
    const june = { text: 'June', from: '2024-06-01', to: '2024-06-30' };
    expect(await apart('How long were the Lindholm talks?', { dates: [june] })).toBeNull();
    expect(await apart('How long were the Lindholm talks?', { period: { ...june, because: 'June' } })).toBeNull();
  });
});
