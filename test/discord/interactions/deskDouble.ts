import type { Answer, Citation } from '../../../src/answering/answer.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { articleKey } from '../../../src/desk/articleKey.ts';
import type { ArticleFilter, ArticleLine, Asked, Desk, Place, Search, TimelineAsked } from '../../../src/desk/desk.ts';
import { inWindow } from '../../../src/retrieval/question.ts';
import { pageOf } from '../../../src/timeline/picture/timelinePage.ts';
import { timelineSvg } from '../../../src/timeline/picture/timelineSvg.ts';
import { svgToPng } from '../../../src/timeline/picture/svgToPng.ts';
import { sampleAnswer } from '../../terminal/sampleAnswer.ts';
import { ARTICLES, lineOf } from './harbourArticles.ts';
import { harbourTimeline } from './harbourTimeline.ts';

/** A desk over a few articles about a harbour, which keeps account of what it was asked. */
export interface DeskDouble extends Desk {
  readonly asked: Asked[];
  readonly searched: Search[];
  readonly filtered: ArticleFilter[];
  readonly statements: string[];
  readonly timelines: TimelineAsked[];
  /** The timelines of which a picture was asked for. */
  readonly drawn: TimelineAsked[];
  /** What timelines are about, whatever is asked for; null: that. */
  timelineTopic: string | null;
  /** What answers have besides the usual. */
  answers: Partial<Answer>;
  /** Lets requests wait until what it returns is called. */
  hold(): () => void;
  /** What every request fails with, if anything. */
  failure: Error | null;
  /** Puts a new generation in use, without some of the articles. */
  renew(library: string, gone?: readonly string[]): void;
}

export function createDeskDouble(): DeskDouble {
  let articles: readonly Article[] = ARTICLES;
  let library = 'a'.repeat(64);
  let held = Promise.resolve();
  const listeners: (() => void)[] = [];
  const find = (wanted: string) =>
    articles.find(({ id, title }) => [id, articleKey(id), title].includes(wanted)) ?? null;
  const timelineOf = (asked: TimelineAsked) => harbourTimeline({ ...asked, topic: desk.timelineTopic ?? asked.topic });
  const ready = async () => {
    await held;
    if (desk.failure) throw desk.failure;
  };

  const desk: DeskDouble = {
    asked: [],
    searched: [],
    filtered: [],
    statements: [],
    timelines: [],
    drawn: [],
    timelineTopic: null,
    answers: {},
    hold: () => {
      let release: (() => void) | undefined;
      held = new Promise((resolve) => (release = resolve));
      return () => release?.();
    },
    failure: null,
    renew: (next, gone = []) => {
      library = next;
      articles = articles.filter(({ id }) => !gone.includes(id));
      for (const listener of listeners) listener();
    },
    ask: async (asked) => {
      desk.asked.push(asked);
      await ready();
      const { question, window } = asked;
      const receipt = { ...sampleAnswer().receipt, library };
      return sampleAnswer({ question, window, receipt, ...desk.answers });
    },
    findSources: async (statement) => {
      desk.statements.push(statement);
      await ready();
      const { sentences, citations } = sampleAnswer();
      return { library, match: 'altered', sentences, citations };
    },
    quote: async (sentence) => {
      await ready();
      const { sentences, citations } = sampleAnswer();
      const [quoted, citation] = [sentences[0], citations[0]];
      if (!quoted || !citation) throw new Error('The sample answer quotes nothing.');
      const place = { sentence: quoted, citation, role: 'claim', sentenceStart: 0 } as const;
      const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const shared = [...new Set(words(sentence))].filter((word) => words(quoted.text).includes(word)).length;
      const nothing = { library, query: sentence, match: 'absent', found: [], nearest: [], unsearched: null } as const;
      if (words(sentence).length === 0) return { ...nothing, unsearched: 'no words' };
      if (shared < 5) return { ...nothing, nearest: shared < 2 ? [] : [place] };
      const differences = shared === words(quoted.text).length ? [] : [{ from: 'four', to: 'fi*ve' }];
      const found = [{ ...place, isWhole: true, differences, meaningChanged: differences.length > 0 }];
      return { ...nothing, match: differences.length > 0 ? 'altered' : 'verbatim', found };
    },
    search: async (search) => {
      desk.searched.push(search);
      await ready();
      const found = articles.slice(0, search.count).map((article) => passageOf(article, 0));
      return { library, entries: found.map((passage) => ({ ...passage, because: { meaning: 0.75, words: 0.5 } })) };
    },
    articles: async (filter) => {
      desk.filtered.push(filter);
      await ready();
      const { topic = '', outlet = '', window } = filter;
      const fits = (article: Article) =>
        `${article.title} ${article.text}`.includes(topic) &&
        (article.outlet ?? '').toLowerCase().includes(outlet.toLowerCase()) &&
        inWindow(article.date, window);
      return { library, entries: articles.filter(fits).map(lineOf) };
    },
    article: async (wanted) => {
      await ready();
      const article = find(wanted);
      const nearest: readonly ArticleLine[] = article ? [] : articles.slice(0, 3).map(lineOf);
      return { library, nearest, article: article && { ...article, key: articleKey(article.id), mark: null } };
    },
    around: async (places) => {
      await ready();
      const around = ({ article: key }: Place) => {
        const article = find(key);
        return article && { citation: citationOf(article), text: article.text, quoted: [0, 42] as const };
      };
      return { library, entries: places.map(around) };
    },
    passages: async (places) => {
      await ready();
      const passage = ({ article: key, start }: Place) => {
        const article = find(key);
        return article && passageOf(article, start);
      };
      return { library, entries: places.map(passage) };
    },
    timeline: async (asked) => {
      desk.timelines.push(asked);
      await ready();
      return { ...timelineOf(asked), topic: asked.topic, library };
    },
    timelinePicture: async ({ first, count, ...asked }) => {
      desk.drawn.push(asked);
      await ready();
      const page = pageOf({ ...timelineOf(asked), topic: asked.topic }, first, count);
      return { library, page, png: page.entries.length === 0 ? null : await svgToPng(timelineSvg(page)) };
    },
    topics: async () => {
      await ready();
      return { library, entries: ['pier', 'custom house', 'pier lights', 'x'.repeat(100)] };
    },
    contents: async () => {
      await ready();
      return { library, entries: articles.map(({ id, contentHash }) => ({ article: id, content: contentHash })) };
    },
    marks: async () => ready().then(() => ({ library, entries: [] })),
    newsOn: async () => ready().then(() => ({ library, entries: [] })),
    coverage: async () => {
      await ready();
      const [newest, oldest] = [articles[0], articles.at(-1)];
      if (!newest || !oldest) throw new Error('No articles are left.');
      return {
        library,
        articles: articles.length,
        passages: 80,
        sentences: 400,
        oldest: oldest.date,
        newest: newest.date,
        newestArticle: lineOf(newest),
        generation: 3,
        model: 'words',
        topics: ['harbour', 'lighthouse'],
        starters: ['How long did the harbour talks last?', 'Who keeps the lighthouse?', 'When was the pier mended?'],
      };
    },
    onRenewed: (listener) => void listeners.push(listener),
    close: async () => Promise.resolve(),
  };
  return desk;
}

function passageOf(article: Article, start: number) {
  const text = article.text.slice(start, start + 300);
  const highlight = [[0, 3] as const];
  return { citation: citationOf(article), text, start, end: start + text.length, highlight, because: null };
}

function citationOf({ id, title, outlet, date, url, path, kind, corrected }: Article): Citation {
  return { number: 1, article: id, title, outlet, date, url, path, kind, mark: null, corrected };
}
