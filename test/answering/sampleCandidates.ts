import { createCoverage } from '../../src/retrieval/lateInteraction.ts';
import { type Candidate, type ScoredPassage, unweighted } from '../../src/answering/candidates.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import type { StoredPassage, StoredSentence } from '../../src/library/library.ts';

/** What a sample passage is made of; sentences stand in it one blank apart. */
export interface SamplePassage {
  readonly sentences: readonly (Partial<StoredSentence> & { readonly text: string })[];
  readonly articleId?: string;
  /** Keys of passage and article. */
  readonly key?: number;
  readonly article?: number;
}

/** A passage as the library gives it. */
export async function samplePassage(embedder: Embedder, sample: SamplePassage): Promise<StoredPassage> {
  const { sentences, articleId = 'log', key = 1, article = key } = sample;
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const [embedding] = await embedder.embedPassages([{ context: '', sentences: sentences.map((each) => each.text) }]);
  if (embedding === undefined) throw new Error('There is no embedding.');
  let end = -1;
  const stored = sentences.flatMap((sentence, index): StoredSentence[] => {
    const start = end + 1;
    end = start + sentence.text.length;
    const own = embedding.sentences[index];
    const plain = { start, end, role: 'claim', speaker: null, block: 0, sources: [] } as const;
    return own ? [{ ...plain, embedding: own, ...sentence }] : [];
  });
  const { vector } = embedding;
  return {
    key,
    article,
    articleId,
    ordinal: 0,
    context: '',
    start: 0,
    end: text.length,
    text,
    vector,
    sentences: stored,
  };
}

/** A passage without merits of its own, but for those that are given. */
export function plainly(
  passage: StoredPassage,
  merits: Partial<Record<keyof ScoredPassage, number>> = {},
): ScoredPassage {
  const { prior = 0, dateAgreement = 0, speakerAgreement = 0, lacksPerson = 0 } = merits;
  return {
    ...unweighted(passage),
    prior,
    dateAgreement: () => dateAgreement,
    speakerAgreement: () => speakerAgreement,
    lacksPerson: () => lacksPerson > 0,
  };
}

/** The only sentence of a passage as a candidate. */
export async function sampleCandidate(
  embedder: Embedder,
  text: string,
  {
    score = 1,
    question = text,
    ...sample
  }: Omit<SamplePassage, 'sentences'> & { score?: number; question?: string } = {},
): Promise<Candidate> {
  const passage = await samplePassage(embedder, { ...sample, sentences: [{ text }] });
  const [sentence] = passage.sentences;
  if (sentence === undefined) throw new Error('There is no sentence.');
  const coverage = createCoverage(await embedder.embedQuestion(question))(sentence.embedding);
  return {
    passage,
    sentence,
    coverage,
    lack: 0,
    lacksKind: false,
    deniesPremise: false,
    isSubject: false,
    score,
    nearness: score,
  };
}
