import type { GoldenQuestion } from '../goldenQuestion.ts';

/** Questions that the corpus cannot answer at all. */
export const ELSEWHERE: readonly GoldenQuestion[] = [
  {
    id: 'test-after-corpus-1',
    band: 'after-corpus',
    question: 'What did Rubio and Lavrov agree on in February 2026?',
    now: '2026-03-16',
    accepted: [],
    refuse: true,
    window: { from: '2026-02-01', to: '2026-02-28' },
  },
  {
    id: 'test-after-corpus-2',
    band: 'after-corpus',
    question: 'Did Trump and Putin meet in person in 2026?',
    now: '2026-03-16',
    accepted: [],
    refuse: true,
    window: { from: '2026-01-01', to: '2026-12-31' },
  },
  {
    id: 'test-after-corpus-3',
    band: 'after-corpus',
    question: 'Any news from the talks last week?',
    now: '2026-01-19',
    accepted: [],
    refuse: true,
    window: { from: '2026-01-12', to: '2026-01-18' },
  },
  {
    id: 'test-opinion-1',
    band: 'opinion',
    question: 'Do you think Witkoff is a good negotiator?',
    accepted: [],
    refuse: true,
  },
  {
    id: 'test-opinion-2',
    band: 'opinion',
    question: 'In your opinion, who should get the Donbas?',
    accepted: [],
    refuse: true,
  },
  { id: 'test-small-talk-1', band: 'small-talk', question: 'hey bot, how are you today?', accepted: [], refuse: true },
  {
    id: 'test-small-talk-2',
    band: 'small-talk',
    question: 'thanks, that was really helpful!',
    accepted: [],
    refuse: true,
  },
  {
    id: 'test-other-topic-1',
    band: 'other-topic',
    question: 'What is a good recipe for borscht?',
    accepted: [],
    refuse: true,
  },
  {
    id: 'test-other-topic-2',
    band: 'other-topic',
    question: 'How do I reset my Discord password?',
    accepted: [],
    refuse: true,
  },
];
