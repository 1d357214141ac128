import type { GoldenQuestion } from '../goldenQuestion.ts';

/** Questions for what somebody said, for what several sources say, and for what became of a forecast. */
export const SOURCES: readonly GoldenQuestion[] = [
  {
    id: 'tuning-attribution-1',
    band: 'attribution',
    question: 'What did Zakharova say about foreign intervention in Ukraine in September?',
    accepted: [
      'Russian Foreign Ministry spokeswoman Maria Zakharova called foreign intervention in Ukraine unacceptable at the time of the Paris summit of September 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-attribution-2',
    band: 'attribution',
    question: 'What did the Wall Street Journal report about the American ideas presented in Paris?',
    accepted: [
      'The Wall Street Journal, as relayed by Ukrainska Pravda and Online.UA on 21 April 2025, said the U.S. ideas included recognition of Crimea as Russian by the United States and no NATO membership for Ukraine.',
      'According to the same Wall Street Journal report, relayed on 21 April 2025, the Paris ideas also included a neutral area around the Zaporizhzhia nuclear power plant under U.S. control.',
    ],
    also: [
      'A State Department official said the list of U.S. ideas from April 2025 contained options for discussion and was not a take-it-or-leave-it offer, the Wall Street Journal report said.',
      'U.S. ideas of April 2025 included a neutral zone around the Zaporizhzhia plant under U.S. control, according to the Wall Street Journal, as relayed by Online.UA.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-attribution-3',
    band: 'attribution',
    question: 'What did Kellogg say he had meant by comparing Ukraine with post-war Berlin?',
    accepted: [
      'Kellogg said afterwards, in April 2025, that he had meant allied areas of responsibility and not a partition of Ukraine.',
      'U.S. envoy Keith Kellogg compared an arrangement of forces in Ukraine to post-war Berlin in The Times on 11–12 April 2025, and said afterwards that he had not meant a partition.',
    ],
    also: [
      "Kellogg's scheme of April 2025 involved no U.S. ground troops and was compared by him to post-war Berlin.",
      'In The Times of 11–12 April 2025, U.S. envoy Keith Kellogg described a Ukraine with French and British forces west of the Dnipro, Russia in the east and a demilitarised zone.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-attribution-4',
    band: 'attribution',
    question: 'What did TASS report about the Trump–Putin call of 18 August?',
    accepted: [
      'According to TASS, Putin and Trump favoured continuing the direct Russia–Ukraine talks in their call of 18 August 2025 and discussed raising the level of those talks.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-attribution-5',
    band: 'attribution',
    question: 'According to Eremina, were the Istanbul talks about Ukraine?',
    accepted: [
      'The Istanbul negotiations, Eremina said on 1 March 2025, centred on renewing diplomatic dialogue and did not deal directly with the Ukraine crisis, whose wider questions were not their focus.',
      'Russian analyst Natalia Eremina told News.Az, in an article of 1 March 2025, that the aim was to restore contact and that Ukraine was not in focus.',
    ],
    also: [
      'Natalia Eremina told News.Az on 1 March 2025 that the main aim of the Istanbul talks at that stage was to bring back contact between the United States and Russia.',
      "Natalia Eremina told News.Az on 1 March 2025 that Ukraine's position was bound to come into later discussions as the U.S.–Russia negotiations developed.",
    ],
    refuse: false,
  },
  {
    id: 'tuning-attribution-6',
    band: 'attribution',
    question: 'What did Lacroix say about a UN mission for Ukraine?',
    accepted: [
      'UN Under-Secretary-General Jean-Pierre Lacroix said in late March 2025 that no UN mission for Ukraine was planned.',
      "Preconditions for a UN mission in Ukraine were a ceasefire, Russia's consent and a mandate of the Security Council, Lacroix said in late March 2025.",
    ],
    refuse: false,
  },
  {
    id: 'tuning-comparison-1',
    band: 'comparison',
    question: 'Did the State Department and Moscow find the same words for the Rubio–Lavrov call of 20 October?',
    accepted: [
      'Moscow called the Rubio–Lavrov call of 20 October 2025 constructive.',
      'The State Department, without using the word constructive, stressed after the Rubio–Lavrov call of 20 October 2025 how important the upcoming engagements were.',
    ],
    also: [
      'A U.S. official said on 21 October 2025 that the Rubio–Lavrov call had been productive but that no meeting in person was needed.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-comparison-2',
    band: 'comparison',
    question: 'Did Zakharova and Ryabkov explain in the same way why the third embassy round did not take place?',
    accepted: [
      'The third round of the U.S.–Russia consultations on embassy "irritants" was cancelled at the initiative of the American negotiators, Russian Foreign Ministry spokeswoman Maria Zakharova said on 16 June 2025.',
      'The third embassy round of 2025 was delayed because of a shared wish to avoid a meeting without results, Russian Deputy Foreign Minister Sergei Ryabkov later told TASS.',
    ],
    also: [
      'Washington had never confirmed the third embassy round and did not comment at once on the Russian announcement of 16 June 2025.',
      'The third embassy round, due after the talks of 10 April 2025, was cancelled at the initiative of the American negotiators, Russian Foreign Ministry spokeswoman Maria Zakharova said on 16 June 2025.',
      'The third embassy round was cancelled by the American side, Zakharova said on 16 June 2025.',
      'Russian Foreign Ministry spokeswoman Maria Zakharova said on 16 June 2025 that the American negotiators had cancelled the following embassy round.',
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'tuning-comparison-3',
    band: 'comparison',
    question: 'How did the two White House texts of March on Riyadh differ?',
    accepted: [
      'Only the U.S.–Russia text of March 2025 said that the United States would help restore access of Russian agricultural and fertiliser exports to world markets.',
      'Only the U.S.–Ukraine text of March 2025 held a U.S. commitment to help with prisoner exchanges, the release of civilians and the return of forcibly transferred children.',
    ],
    also: [
      'One of the two White House texts on the Riyadh talks of 23–25 March 2025 was with Russia and one with Ukraine.',
      'The U.S.–Russia text of March 2025 also provided for lower maritime insurance costs and better access to ports and payment systems for Russian exports.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-comparison-4',
    band: 'comparison',
    question: 'Did both sides mention flights after the Istanbul talks of 27 February?',
    accepted: [
      'Russia raised the return of six diplomatic properties taken in 2016–2018 and proposed a resumption of direct flights at the Istanbul talks of 27 February 2025.',
      "The State Department's statement on the Istanbul talks of 27 February 2025 did not mention air travel.",
      'Russia proposed resuming direct flights to the U.S. at the talks in Istanbul on 27 February 2025.',
      'The U.S. statement on the Istanbul talks of 27 February 2025 did not mention flights.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-several-source-1',
    band: 'several-source',
    question: 'How long did the call of 18 March last according to the different reports?',
    accepted: [
      'The phone call between Trump and Putin on 18 March 2025 lasted two hours, according to India TV.',
      'The phone call between Trump and Putin on 18 March 2025 lasted over two hours, according to a republished RT text.',
      'The phone call between Trump and Putin on 18 March 2025 lasted two and a half hours, according to Türkiye Today, relaying AFP.',
      'The phone call between Trump and Putin on 18 March 2025 lasted 90 minutes, according to WorldTribune.',
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'tuning-several-source-2',
    band: 'several-source',
    question: 'Who wrote the 28-point plan according to Axios, and who according to Rubio?',
    accepted: [
      "The author of the 28-point plan was Witkoff, with input from Rubio and from Jared Kushner, President Donald Trump's son-in-law, according to Axios, relayed by United24 Media.",
      'The author of the 28-point plan was the U.S., with input from Russia and Ukraine, Rubio wrote in November 2025.',
    ],
    also: ['Witkoff consulted the Russian envoy Kirill Dmitriev on the 28-point plan, according to Axios.'],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'tuning-several-source-3',
    band: 'several-source',
    question: 'What did Russia say and what did Ukraine say about who broke the Easter truce?',
    accepted: [
      'Ukrainian commander-in-chief Oleksandr Syrskyi reported more than 2,000 Russian violations of the Easter truce by 20:00 on 20 April 2025.',
      'Zelenskyy later gave a figure of 2,935 Russian violations of the Easter truce of April 2025.',
      "Russia's Defence Ministry said in April 2025 that its troops had observed the Easter truce and that it had counted over 1,300 Ukrainian breaches.",
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'tuning-forecast-1',
    band: 'forecast',
    question: 'Did the U.S.–Russia dialogue go on for months as Eremina predicted?',
    accepted: [
      "Other U.S.–Russia contacts went on, among them the Anchorage summit of 15 August 2025 and U.S. envoy Steve Witkoff's meeting with Russian President Vladimir Putin in Moscow on 2 December 2025.",
      'U.S. and Russian diplomats held the next round of embassy consultations in Istanbul on 10 April 2025.',
    ],
    also: [
      'Natalia Eremina forecast in News.Az on 1 March 2025, as did the headline, that the U.S.–Russia dialogue would not be short but go on for a long period and cover more than a possible ceasefire.',
      'The talks, Natalia Eremina forecast on 1 March 2025, opened a prolonged diplomatic process, a strategic and long-term undertaking of many months.',
      'Russian Foreign Ministry spokeswoman Maria Zakharova said on 16 June 2025 that the American negotiators had cancelled the following embassy round.',
      'Eremina forecast in News.Az on 1 March 2025 that the U.S.–Russia dialogue would take months and reach further than a ceasefire.',
      'The second embassy round followed at the Russian Consulate General in Istanbul on 10 April 2025.',
      'The third embassy round was cancelled by the American side, Zakharova said on 16 June 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-forecast-2',
    band: 'forecast',
    question: 'The Kremlin expected six or seven hours in Alaska. How long did it really take?',
    accepted: [
      'The Trump–Putin summit in Anchorage on 15 August 2025 lasted nearly three hours, according to New Globalism and F&F News.',
      "The talks between Trump and Putin in Anchorage on 15 August 2025 lasted roughly two and a half hours, according to Meduza's live page.",
    ],
    also: [
      'The Kremlin had expected the Trump–Putin talks in Alaska on 15 August 2025 to take six or seven hours, AFP reported.',
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'tuning-forecast-3',
    band: 'forecast',
    question: "Zelenskyy's spokesman expected a second meeting with Trump on 26 April. What did Trump do instead?",
    accepted: ['Trump went straight to the airport after the funeral of Pope Francis on 26 April 2025, KATC reported.'],
    also: [
      'A spokesman for Zelenskyy, cited by Sky TG24, expected a second meeting between Trump and Zelenskyy on 26 April 2025.',
    ],
    refuse: false,
  },
];
