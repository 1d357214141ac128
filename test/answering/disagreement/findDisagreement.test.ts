import { describe, expect, it } from 'vitest';
import { findDisagreement } from '../../../src/answering/disagreement/findDisagreement.ts';
import { createDeterministicEmbedder } from '../../doubles/deterministicEmbedder.ts';
import { sampleCandidate } from '../sampleCandidates.ts';

const ARTICLE = { date: '2024-05-16', outlet: 'Port Briefs', kind: 'summary' } as const;

/** What is found among sentences, best first; those of a list share a source where their text names none. */
async function found(question: string, sentences: readonly string[], speaker: string | null = null) {
  const embedder = createDeterministicEmbedder();
  const ranked = await Promise.all(
    sentences.map(async (text, index) => sampleCandidate(embedder, text, { score: 1 - index / 100 })),
  );
  const asked = { text: question, speaker: speaker === null ? null : { name: speaker, asked: question } };
  const { point, claims } = findDisagreement(asked, ranked, () => ARTICLE) ?? { point: null, claims: [] };
  return { point, claims: claims.map(({ sentence }) => sentences.indexOf(sentence.text)) };
}

const NONE = { point: null, claims: [] };
const HOW_LONG = 'How long did the harbour talks in Lindholm last?';

describe('sources differ', () => {
  it('where they give one event other durations; copies count once', async () => {
    const sentences = [
      'The harbour talks in Lindholm on 14 May 2024 lasted four hours, according to Baltic Wire.',
      'The harbour talks in Lindholm on 14 May 2024 lasted about four hours, Port Review reported.',
      'The Lindholm talks of 14 May 2024, led by Ada Moor, lasted 150 minutes, according to Kaj.Se.',
      'The Lindholm talks of 14 May 2024 took two and a half hours, according to Sund Radio.',
    ];
    expect(await found(HOW_LONG, sentences)).toEqual({ point: 'how long it lasted', claims: [0, 2] });
  });

  it('where another outlet dates the event otherwise', async () => {
    const sentences = [
      'The pilots in Lindholm went on strike on 3 May 2024, according to Baltic Wire.',
      'Port Review dated the strike of the Lindholm pilots 5 May 2024.',
    ];
    expect(await found('On which day did the pilots strike in Lindholm?', sentences)).toEqual({
      point: 'the date',
      claims: [0, 1],
    });
  });

  it('where another speaker places the event elsewhere', async () => {
    const sentences = [
      'Ada Moor met the Sandvik pilots at the customs house in Lindholm on 3 May 2024.',
      'Historian Ilse Brandt placed the meeting of the Lindholm pilots at the old lighthouse.',
    ];
    expect(await found('Where did Ada Moor meet the pilots?', sentences)).toEqual({
      point: 'the place',
      claims: [0, 1],
    });
  });

  it('where they count the same thing to other figures', async () => {
    const sentences = [
      'The Lindholm fair of 4 May 2024 drew 800 visitors from the islands, according to Baltic Wire.',
      'The Lindholm fair of 4 May 2024 drew 1,200 visitors from the islands, Ada Moor said.',
    ];
    expect(await found('How many visitors did the fair draw?', sentences)).toEqual({
      point: 'the figure',
      claims: [0, 1],
    });
  });

  it('where the question sets two accounts side by side', async () => {
    const sentences = [
      'The dredger was sold at a loss, harbour master Ada Moor said on 3 May 2024.',
      'The new channel opened on time.',
      'The dredger was lent to Sandvik for a year, according to Ilse Brandt.',
    ];
    expect(await found('Did Ada Moor and Ilse Brandt say the same about the dredger?', sentences)).toEqual({
      point: 'what either side says',
      claims: [0, 2],
    });
  });
});

describe('sources do not differ', () => {
  it.each([
    [
      'where the events are of different days',
      [
        'The harbour talks in Lindholm on 14 May 2024 lasted four hours, according to Baltic Wire.',
        'The harbour talks in Lindholm on 2 June 2024 lasted one hour, according to Port Review.',
      ],
    ],
    [
      'where one is a call and the other a meeting',
      [
        'The talks of Moor and Brandt on 14 May 2024 lasted four hours, according to Baltic Wire.',
        'The phone call of Moor and Brandt on 14 May 2024 lasted one hour, according to Port Review.',
      ],
    ],
    [
      'where others took part',
      [
        'The talks of Moor and Brandt on 14 May 2024 lasted four hours, according to Baltic Wire.',
        'The talks of Moor and Lund on 14 May 2024 lasted one hour, according to Port Review.',
      ],
    ],
    [
      'where one speaks of a part only',
      [
        'The harbour talks in Lindholm on 14 May 2024 lasted four hours, according to Baltic Wire.',
        'The harbour talks in Lindholm on 14 May 2024 lasted one hour in full session, Port Review reported.',
      ],
    ],
    [
      'where one was a forecast',
      [
        'The harbour talks in Lindholm on 14 May 2024 lasted four hours, according to Baltic Wire.',
        'The harbour talks in Lindholm on 14 May 2024 were expected to last one hour, according to Port Review.',
      ],
    ],
    [
      'where one source corrects itself',
      [
        'The harbour talks in Lindholm on 14 May 2024 lasted four hours, according to Baltic Wire.',
        'The harbour talks in Lindholm on 14 May 2024 lasted five hours, Baltic Wire reported on 15 May 2024.',
      ],
    ],
  ])('%s', async (_, sentences) => {
    expect(await found(HOW_LONG, sentences)).toEqual(NONE);
  });

  it('on what is not asked for, nor where one speaker is asked for', async () => {
    const sentences = [
      'The harbour talks in Lindholm on 14 May 2024 lasted four hours, according to Baltic Wire.',
      'The harbour talks in Lindholm on 14 May 2024 lasted two hours, according to Port Review.',
    ];
    expect(await found('What was agreed at the harbour talks?', sentences)).toEqual(NONE);
    expect(await found(HOW_LONG, sentences, 'Baltic Wire')).toEqual(NONE);
    expect((await found(HOW_LONG, sentences)).claims).toEqual([0, 1]);
  });
});
