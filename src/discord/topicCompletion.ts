import MiniSearch from 'minisearch';
import { CHUNK, complete, MOST_CHOICES, tokenize } from './completion.ts';
import { LONGEST_FILTER } from './customId.ts';

/** Finds topics while they are being typed. */
export interface TopicCompletion {
  /** Best first, equals with the commonest first; the commonest where nothing was typed. At most 25. */
  find(typed: string): readonly string[];
}

/** Before there are topics nothing is found. */
export const NO_TOPICS: TopicCompletion = { find: () => [] };

/**
 * Indexes topics without holding the event loop for long.
 *
 * @param topics The commonest first; those that do not fit into a button are left out.
 */
export async function createTopicCompletion(topics: readonly string[]): Promise<TopicCompletion> {
  const fitting = topics.filter(({ length }) => length > 0 && length <= LONGEST_FILTER.timelineTopic);
  const index = new MiniSearch<{ readonly id: number; readonly topic: string }>({
    fields: ['topic'],
    tokenize,
    processTerm: (term) => term,
  });
  await index.addAllAsync(
    fitting.map((topic, id) => ({ id, topic })),
    { chunkSize: CHUNK },
  );
  return {
    find: (typed) => {
      const query = tokenize(typed).slice(0, MOST_WORDS).join(' ');
      if (query === '') return fitting.slice(0, MOST_CHOICES);
      return complete(index, query)
        .slice(0, MOST_CHOICES)
        .flatMap(({ id }) => fitting[Number(id)] ?? []);
    },
  };
}

/** More only take time. */
const MOST_WORDS = 8;
