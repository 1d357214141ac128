import type { Answer, Citation } from '../../../src/answering/answer.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { articleKey } from '../../../src/desk/articleKey.ts';
import type { ArticleFilter, ArticleLine, Asked, Desk, Place, Search } from '../../../src/desk/desk.ts';
import { inWindow } from '../../../src/retrieval/question.ts';
import { sampleAnswer } from '../../terminal/sampleAnswer.ts';
import { ARTICLES, lineOf } from './harbourArticles.ts';

/** A desk over a few articles about a harbour, which keeps account of what it was asked. */
export interface DeskDouble extends Desk {
  readonly asked: Asked[];
  readonly searched: Search[];
  readonly filtered: ArticleFilter[];
  readonly statements: string[];
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
  const ready = async () => {
    await held;
    if (desk.failure) throw desk.failure;
  };

  const desk: DeskDouble = {
    asked: [],
    searched: [],
    filtered: [],
    statements: [],
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
