import { expect, it } from 'vitest';
import { reportedBy } from '../../src/answering/reported.ts';
import { createDeterministicEmbedder } from '../doubles/deterministicEmbedder.ts';
import { samplePassage } from './sampleCandidates.ts';

const SUMMARY = { date: '2024-05-20', outlet: 'Port Briefs', kind: 'summary' } as const;
const SAID = 'The harbour talks in Lindholm on 14 May 2024 lasted four hours';

type Footnote = readonly [outlet: string, date: string | null];

/** What is known of a sentence, the first one, among others, each with its footnotes. */
async function reported(...sentences: readonly (readonly [text: string, ...footnotes: Footnote[]])[]) {
  const embedder = createDeterministicEmbedder();
  const ranked = await Promise.all(
    sentences.map(async ([text, ...footnotes], key) => {
      const sources = footnotes.map(([outlet, date], at) => ({ mark: String(at), outlet, date, url: null }));
      const passage = await samplePassage(embedder, { sentences: [{ text, sources }], key });
      const [sentence] = passage.sentences;
      if (sentence === undefined) throw new Error('There is no sentence.');
      return { passage, sentence, coverage: { cosines: new Float32Array(), mean: 1, least: 1 }, lack: 0, score: 1 };
    }),
  );
  return reportedBy(ranked as unknown as Parameters<typeof reportedBy>[0], () => SUMMARY);
}

it('counts the outlets of all sentences that tell the same, and names the day of the first', async () => {
  const said = await reported(
    [`${SAID}.`, ['Baltic Wire', '2024-05-16'], ['Port Review', null]],
    [`The Lindholm harbour talks of 14 May 2024 lasted about four hours.`, ['Sund Radio', '2024-05-15']],
  );
  expect(said).toEqual({ outlets: ['Baltic Wire', 'Port Review', 'Sund Radio'], first: '2024-05-15' });
});

it('counts an outlet once, and the relays of one agency', async () => {
  const said = await reported([
    `${SAID}.`,
    ['Baltic Wire', '2024-05-16'],
    ['Baltic Wire', '2024-05-15'],
    ['Kaj.Se (APX)', '2024-05-15'],
    ['Sund Radio (relaying APX)', '2024-05-14'],
  ]);
  expect(said).toEqual({ outlets: ['Baltic Wire', 'Kaj.Se (APX)'], first: '2024-05-14' });
});

it.each([
  ['one outlet', [`${SAID}.`, ['Baltic Wire', '2024-05-16']]],
  [
    'another length',
    [`The harbour talks in Lindholm on 14 May 2024 lasted nine hours.`, ['Port Review', '2024-05-15']],
  ],
  ['another day', [`The harbour talks in Lindholm on 2 June 2024 lasted four hours.`, ['Port Review', '2024-06-03']]],
  ['something else', [`The harbour talks in Lindholm on 14 May 2024 ended in song.`, ['Port Review', '2024-05-15']]],
] as const)('is silent where it would add no outlet but one with %s', async (_, other) => {
  expect(await reported([`${SAID}.`, ['Baltic Wire', '2024-05-16']], [other[0], other[1]])).toBeNull();
});
