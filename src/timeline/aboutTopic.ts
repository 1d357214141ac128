import type { AnswerContext } from '../answering/answerQuestion.ts';
import { type Names, NO_NAMES } from '../corpus/names.ts';
import { dot } from '../embedding/dot.ts';
import type { ArticleEntry, LibraryReader } from '../library/library.ts';
import { findForms } from '../retrieval/nameForms.ts';
import { type Question, readQuestion } from '../retrieval/question.ts';
import { retrieve } from '../retrieval/retrieve.ts';
import { terms } from '../text/words.ts';
import type { ToldEvent } from './events.ts';
import { eventNounIn } from './eventNouns.ts';
import type { Happening } from './happening.ts';

/** What a timeline is about. */
export interface Topic {
  /** Stems of its words, for what is highlighted. */
  readonly terms: readonly string[];
  /** Whether a sentence itself has all that the topic says. */
  isIn(happening: Happening): boolean;
  /** Of the events those that are about it. */
  of(events: readonly ToldEvent[]): readonly ToldEvent[];
}

/**
 * Reads a topic: names in the corpus's spelling, misspelt words mended. An event is about it when a sentence that tells it has its words,
 * or those of title and tags have them where the article begins with it. Where no event has, those that have most of the words, the rarest
 * among them; else those whose sentences mean much the same.
 */
export async function readTopic(context: AnswerContext, text: string): Promise<Topic> {
  const { reader, embedder, names = NO_NAMES } = context;
  const question = await readQuestion(text, embedder, reader, null, names);
  const gathering = gatheringIn(question.text);
  const wanted = [...new Set(wantedTerms(question.text, names))].filter(
    (term) => gathering === null || !GATHERINGS.has(term),
  );
  const isIn = ({ about }: Happening) => wanted.every((term) => about.has(term));
  const isAbout = aboutBy(wanted, isIn);
  const isOfKind = ({ told }: ToldEvent) => gathering === null || told[0]?.kind === gathering;
  return {
    terms: question.terms,
    isIn,
    of: (events) => {
      if (wanted.length === 0) return gathering === null ? [] : events.filter(isOfKind);
      const fitting = events.filter(isOfKind);
      const found = fitting.filter(({ told }) => told.some(isAbout));
      if (found.length > 0) return found;
      const rarest = rarestOf(wanted, reader);
      const nearly = fitting.filter(({ told }) => told.some(({ about }) => isMostlyIn(about, wanted, rarest)));
      if (nearly.length > 0) return nearly;
      const likeness = likenessTo(context, question);
      return fitting.filter(({ told }) => told.some((one) => (likeness.get(placeOf(one)) ?? 0) >= LIKE));
    },
  };
}

/** Cosine from which a sentence means the topic, where none has its words. */
const LIKE = 0.4;

/** The stem that the fewest articles have. */
function rarestOf(stems: readonly string[], reader: LibraryReader): string {
  const held = (stem: string) => reader.postings(stem).length;
  return stems.reduce((rarest, stem) => (held(stem) < held(rarest) ? stem : rarest));
}

function isMostlyIn(stems: ReadonlySet<string>, wanted: readonly string[], rarest: string): boolean {
  return stems.has(rarest) && wanted.filter((stem) => stems.has(stem)).length >= wanted.length / 2;
}

/** "calls between them", "the Istanbul talks": only people calling, or meeting, is asked for. */
function gatheringIn(text: string): 'call' | 'meeting' | null {
  const kind = eventNounIn(text);
  return kind === 'other' ? null : kind;
}

/** Stems of the words that ask for a kind of event. */
const GATHERINGS: ReadonlySet<string> = new Set(
  terms(
    'phone telephone video calls conversations talks meetings summits rounds consultations negotiations conferences sessions visits journeys trips',
  ),
);

/** Of a person's name the last word is enough. */
function wantedTerms(text: string, { forms }: Names): readonly string[] {
  const people = findForms(text, forms).filter(({ form }) => form.group === 'people' && form.words.length > 1);
  const short = people.reduceRight((rest, { start, end }) => {
    const surname = text.slice(start, end).split(' ').at(-1) ?? '';
    return rest.slice(0, start) + surname + rest.slice(end);
  }, text);
  return terms(short);
}

/** By its own words; or with those of title and tags, where its article begins with it. */
function aboutBy(wanted: readonly string[], isIn: (happening: Happening) => boolean): (one: Happening) => boolean {
  const frames = new Map<ArticleEntry, ReadonlySet<string>>();
  const frameOf = (article: ArticleEntry) => {
    const known = frames.get(article) ?? new Set(terms([article.title, ...article.tags].join(' ')));
    frames.set(article, known);
    return known;
  };
  return (happening) => {
    if (isIn(happening)) return true;
    if (!happening.isLead) return false;
    const frame = frameOf(happening.article);
    return wanted.every((term) => happening.about.has(term) || frame.has(term));
  };
}

/** How many of the best passages are looked through for sentences that mean the topic. */
const PASSAGES_READ = 15;

/** Cosine of the topic to the sentences that are found for it, by their places. */
function likenessTo({ reader }: AnswerContext, question: Question): ReadonlyMap<string, number> {
  return new Map(
    retrieve(reader, question, PASSAGES_READ).flatMap(({ passage }) =>
      passage.sentences.map(({ start, embedding }) => [
        `${passage.articleId} ${start}`,
        dot(question.embedding.vector, embedding.vector),
      ]),
    ),
  );
}

function placeOf({ article, sentence }: Happening): string {
  return `${article.id} ${sentence.start}`;
}
