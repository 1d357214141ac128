import type { GoldenQuestion } from '../goldenQuestion.ts';

/** Questions for one fact, in the words of the articles and in others. */
export const FACTS: readonly GoldenQuestion[] = [
  {
    id: 'test-easy-1',
    band: 'easy',
    question: 'What did the Kremlin announce on 28 April 2025?',
    accepted: [
      'Russia would suspend military action in Ukraine for three days in May 2025 because of the 80th anniversary of victory over Nazi Germany, the Kremlin announced on 28 April 2025.',
    ],
    also: [
      'The Victory Day truce was to last 72 hours, from 00:00 on 8 May 2025 to 00:00 on 11 May 2025, according to the Kremlin.',
      'The Kremlin called on Ukraine on 28 April 2025 to follow the truce and promised an "adequate and effective" answer to violations.',
      'Russia also repeated on 28 April 2025 that it was ready for talks without preconditions on what it called the "root causes" of the conflict.',
    ],
    refuse: false,
  },
  {
    id: 'test-easy-2',
    band: 'easy',
    question: "What did Trump and Zelenskyy talk about in St Peter's Basilica?",
    accepted: [
      'Trump and Zelenskyy talked in the Vatican on 26 April 2025 about a full and unconditional ceasefire, the protection of lives and a reliable peace, Zelenskyy said.',
    ],
    refuse: false,
  },
  {
    id: 'test-easy-3',
    band: 'easy',
    question: 'In which language were the Istanbul talks of 2 June 2025 held?',
    accepted: [
      'Turkish Foreign Minister Hakan Fidan chaired the Istanbul talks of 2 June 2025, which were held in Russian.',
    ],
    refuse: false,
  },
  {
    id: 'test-easy-4',
    band: 'easy',
    question: 'What did Trump write about Putin on the day of the Vatican meeting?',
    accepted: [
      'Trump wrote on 26 April 2025 that there was no reason for Russian President Vladimir Putin to fire missiles into civilian areas.',
      'Trump also wrote on 26 April 2025 that Putin might not want to stop the war and might be "tapping me along" instead.',
    ],
    refuse: false,
  },
  {
    id: 'test-paraphrased-1',
    band: 'paraphrased',
    question: 'Did the guns fall silent after the two presidents saw each other in Alaska?',
    accepted: [
      'No ceasefire in Ukraine was agreed at the Anchorage summit of 15 August 2025, and Trump and Putin signed no deal and no joint document.',
    ],
    also: [
      'The Anchorage summit of 15 August 2025 left open a ceasefire, the fate of Donetsk and Luhansk and a meeting that would include Zelenskyy.',
    ],
    refuse: false,
  },
  {
    id: 'test-paraphrased-2',
    band: 'paraphrased',
    question: "What did the wife of the American president send along for Russia's leader?",
    accepted: [
      'Trump handed Putin in Anchorage on 15 August 2025 a letter from the First Lady, Melania Trump, about children, The Journal Nigeria reported.',
    ],
    refuse: false,
  },
  {
    id: 'test-paraphrased-3',
    band: 'paraphrased',
    question:
      'Which cabinet member of Kyiv told the public what came out of the technical meetings in the Saudi capital?',
    accepted: [
      "Ukraine's Defence Minister Rustem Umerov published Kyiv's summary of the outcome of the Riyadh talks of 23–25 March 2025.",
    ],
    refuse: false,
  },
  {
    id: 'test-paraphrased-4',
    band: 'paraphrased',
    question: 'Did Washington switch its intel feed for Kyiv back on?',
    accepted: [
      'The United States lifted its pause on intelligence sharing with Ukraine and resumed security assistance at the Jeddah talks of 11 March 2025.',
      "Freespoke's digest says the paused U.S. aid and intelligence sharing were restored at the U.S.–Ukraine talks in Jeddah on 11 March 2025.",
    ],
    refuse: false,
  },
  {
    id: 'test-who-1',
    band: 'who',
    question: 'Who spoke for Ukraine at the Jeddah talks?',
    accepted: [
      'Andriy Yermak, head of the Presidential Office, Foreign Minister Andrii Sybiha and Defence Minister Rustem Umerov represented Ukraine at the Jeddah talks of 11 March 2025.',
    ],
    also: [
      'Secretary of State Marco Rubio and National Security Adviser Mike Waltz met a Ukrainian delegation with Andriy Yermak in Jeddah, Saudi Arabia, on Tuesday, 11 March 2025.',
    ],
    refuse: false,
  },
  {
    id: 'test-who-2',
    band: 'who',
    question: 'Who gave Zelenskyy the 28-point plan in Kyiv?',
    accepted: [
      'U.S. Army Secretary Dan Driscoll handed the 28-point plan to President Volodymyr Zelenskyy in Kyiv in November 2025.',
    ],
    refuse: false,
  },
  {
    id: 'test-who-3',
    band: 'who',
    question: "Who sat on Putin's side of the table when Kushner came to the Kremlin?",
    accepted: [
      'Presidential aide Yuri Ushakov and investment envoy Kirill Dmitriev took part with Putin in the Kremlin meeting of 2 December 2025.',
    ],
    refuse: false,
  },
  {
    id: 'test-when-1',
    band: 'when',
    question: 'Since when has Dmitriev been on the U.S. sanctions list?',
    accepted: ['Dmitriev had been under U.S. sanctions since 28 February 2022.'],
    refuse: false,
  },
  {
    id: 'test-when-2',
    band: 'when',
    question: 'When did Darchiev present his credentials in Washington?',
    accepted: [
      'Darchiev arrived in the U.S. on 26 March 2025 and presented copies of his credentials at the State Department on 27 March 2025.',
    ],
    refuse: false,
  },
  {
    id: 'test-when-3',
    band: 'when',
    question: 'When was the prisoner exchange of 1,000 for 1,000 completed?',
    accepted: [
      'The exchange of 1,000 prisoners for 1,000 agreed in Istanbul on 16 May 2025 was carried out in three stages and ended on 25 May 2025.',
    ],
    refuse: false,
  },
  {
    id: 'test-where-1',
    band: 'where',
    question: 'Where did Dmitriev take Witkoff for a walk before the Kremlin talks in August?',
    accepted: [
      'Dmitriev met Witkoff at Vnukovo airport on 6 August 2025 and walked with him in Zaryadye Park in Moscow before the Kremlin talks.',
    ],
    refuse: false,
  },
  {
    id: 'test-where-2',
    band: 'where',
    question: 'Where did Russia and Ukraine hold their first direct talks since 2022?',
    accepted: [
      'Vladimir Medinsky and Rustem Umerov met with their delegations at Dolmabahçe Palace in Istanbul, Türkiye, on Friday, 16 May 2025, for direct Russia–Ukraine talks.',
      'The Istanbul talks of 16 May 2025 were the first direct negotiations between Russia and Ukraine since March 2022.',
      'Direct Russia–Ukraine talks opened in Istanbul on 16 May 2025.',
      'The two earlier direct Russia–Ukraine rounds of 2025 had been held in Istanbul on 16 May, at the Dolmabahçe Palace, and on 2 June, at the Çırağan Palace.',
      'The first round of direct Russia–Ukraine talks was held in Istanbul on 16 May 2025, the first such talks since March 2022.',
    ],
    also: [
      'The first round of Russia–Ukraine talks in Istanbul on 16 May 2025, led by Medinsky and Umerov, lasted about two hours.',
    ],
    refuse: false,
  },
  {
    id: 'test-where-3',
    band: 'where',
    question: 'Where did Kellogg meet the British, the French and the Germans in April 2025?',
    accepted: [
      'U.S. envoy Keith Kellogg met Ukrainian, British, French and German officials in London on Wednesday, 23 April 2025, in talks at a lower level than planned.',
      'Kellogg represented the United States at the London talks of 23 April 2025.',
    ],
    also: [
      'Britain postponed the London meeting of ministers on 23 April 2025 and held lower-level talks instead, after Rubio and Witkoff had pulled out.',
    ],
    refuse: false,
  },
  {
    id: 'test-how-long-1',
    band: 'how-long',
    question: 'How long were Trump and Putin on the phone on 4 June?',
    accepted: ['The phone call between Trump and Putin on 4 June 2025 lasted about 75 minutes.'],
    refuse: false,
  },
  {
    id: 'test-how-long-2',
    band: 'how-long',
    question: 'How long did the Americans and the Ukrainians negotiate in Jeddah?',
    accepted: ['The Jeddah talks between the United States and Ukraine on 11 March 2025 lasted more than eight hours.'],
    refuse: false,
  },
  {
    id: 'test-how-long-3',
    band: 'how-long',
    question: 'How long did the first day of the Berlin talks last?',
    accepted: [
      'The Berlin talks between the U.S. and Ukraine lasted over five hours on the first day, 14 December 2025.',
    ],
    also: [
      'The Berlin talks between the U.S. and Ukraine lasted about two hours more on the morning of Monday, 15 December 2025.',
    ],
    refuse: false,
    disagreement: false,
  },
  {
    id: 'test-how-many-1',
    band: 'how-many',
    question: 'How many points did the first plan for Ukraine have that Ushakov spoke of in December?',
    accepted: [
      'Besides a first plan for Ukraine, of which Ushakov spoke as having 27 points, Moscow received four more papers, reports on the talks of 2 December 2025 said.',
    ],
    refuse: false,
  },
  {
    id: 'test-how-many-2',
    band: 'how-many',
    question: 'How many bodies did Russia offer to hand over at the July round in Istanbul?',
    accepted: [
      'Russia offered at the Istanbul talks of 23 July 2025 to hand over the bodies of 3,000 more dead, having already returned 7,000.',
    ],
    refuse: false,
  },
  {
    id: 'test-how-many-3',
    band: 'how-many',
    question: "How many drones attacked Putin's residence, according to Lavrov?",
    accepted: [
      "Foreign Minister Sergey Lavrov put the number of drones in the alleged attack on Putin's residence at 91.",
    ],
    refuse: false,
  },
  {
    id: 'test-why-1',
    band: 'why',
    question: 'Why was the pause in strikes on energy targets not prolonged?',
    accepted: [
      'The energy pause was not prolonged because the month had expired and Putin had given no new order, Kremlin spokesman Dmitry Peskov said on 18 April 2025.',
    ],
    refuse: false,
  },
  {
    id: 'test-why-2',
    band: 'why',
    question: 'Why did the Obama administration close the compounds in Maryland and New York?',
    accepted: [
      'The Russian compounds in Maryland and New York were closed in December 2016 because they had been used for intelligence, the U.S. said.',
    ],
    also: [
      'The administration of President Barack Obama expelled 35 Russian diplomats and closed two Russian compounds, one in Maryland and one in New York, in December 2016.',
      'The Russian compounds closed in Maryland and New York in December 2016 were for the leisure of Russian staff, Russia said.',
    ],
    refuse: false,
  },
  {
    id: 'test-why-3',
    band: 'why',
    question: 'Why did the April round of the embassy talks meet at the Russian consulate general?',
    accepted: [
      "The 10 April 2025 talks in Istanbul took place at the Russian Consulate General, which was chosen for balance, because the round of 27 February 2025 had been held at the U.S. Consul General's residence.",
    ],
    refuse: false,
  },
  {
    id: 'test-who-is-1',
    band: 'who-is',
    question: 'Who is Kirill Dmitriev?',
    accepted: [
      'Kirill Dmitriev, head of the Russian sovereign wealth fund RDIF, met special envoy Steve Witkoff and other officials of the Trump administration in Washington on 2–3 April 2025.',
      "Dmitriev came to Washington in April 2025 as President Vladimir Putin's special envoy for investment and economic cooperation.",
      'Lavrov and presidential aide Yuri Ushakov represented Russia at the Riyadh talks of 18 February 2025, with Kirill Dmitriev, head of the sovereign wealth fund RDIF, also on the team.',
      'Presidential aide Yuri Ushakov and Kirill Dmitriev, head of the Russian Direct Investment Fund, took part with Putin in the meeting with Witkoff on 25 April 2025.',
      'Presidential aide Yuri Ushakov and the head of the sovereign wealth fund RDIF, Kirill Dmitriev, took part with Putin in the meeting with Witkoff on 6 August 2025.',
      'The wider Russian delegation at the Anchorage summit of 15 August 2025 included Defence Minister Andrei Belousov, Finance Minister Anton Siluanov and the head of the sovereign wealth fund RDIF, Kirill Dmitriev.',
      "Kirill Dmitriev, Putin's investment envoy, came to the U.S. on 24–25 October 2025 to meet Witkoff, in Miami according to Axios.",
      'Presidential aide Yuri Ushakov and investment envoy Kirill Dmitriev took part with Putin in the Kremlin meeting of 2 December 2025.',
    ],
    also: [
      'Dmitriev had been under U.S. sanctions since 28 February 2022.',
      'Russian envoy Kirill Dmitriev met Witkoff at the Grand Hotel Europe in St Petersburg on 11 April 2025, before Witkoff saw Putin.',
      'Steve Witkoff and Jared Kushner met Russian envoy Kirill Dmitriev in Miami, Florida, on 20 and 21 December 2025.',
    ],
    refuse: false,
  },
  {
    id: 'test-who-is-2',
    band: 'who-is',
    question: 'Who is Medinsky?',
    accepted: [
      "Vladimir Medinsky, an aide to Russian President Vladimir Putin, and Ukraine's Defence Minister Rustem Umerov led the delegations at the Istanbul talks of 16 May 2025.",
      'Presidential aide Vladimir Medinsky for Russia and Defence Minister Rustem Umerov for Ukraine led the delegations at the Istanbul talks of 2 June 2025.',
      "Vladimir Medinsky, an aide to President Vladimir Putin, and Rustem Umerov, by then Secretary of Ukraine's National Security and Defence Council, led the delegations at the Istanbul talks of 23 July 2025.",
    ],
    also: [
      'Vladimir Medinsky and Rustem Umerov met with their delegations at Dolmabahçe Palace in Istanbul, Türkiye, on Friday, 16 May 2025, for direct Russia–Ukraine talks.',
      'Vladimir Medinsky and Rustem Umerov met with their delegations at Çırağan Palace in Istanbul, Türkiye, on Monday, 2 June 2025, for the second round of direct Russia–Ukraine talks.',
      'Vladimir Medinsky and Rustem Umerov met with their delegations at the Çırağan Palace in Istanbul, Türkiye, on Wednesday, 23 July 2025, for the third round of direct Russia–Ukraine talks.',
    ],
    refuse: false,
  },
  {
    id: 'test-who-is-3',
    band: 'who-is',
    question: "who's Sonata Coulter?",
    accepted: [
      "Sonata Coulter, Deputy Assistant Secretary of State for Russia and Central Europe, and Alexander Darchiev, head of the Russian Foreign Ministry's North Atlantic (North America) department, led the delegations at the Istanbul talks of 27 February 2025.",
      'Sonata Coulter, Deputy Assistant Secretary of State for Russia and Central Europe, and Alexander Darchiev, by then Russian ambassador to Washington, led the delegations at the talks in Istanbul on 10 April 2025.',
    ],
    also: [
      "U.S. and Russian diplomats led by Sonata Coulter and Alexander Darchiev met at the U.S. Consul General's residence in Arnavutköy, Istanbul, Türkiye, for embassy consultations on Thursday, 27 February 2025.",
      'Sonata Coulter and Alexander Darchiev met at the Russian Consulate General in Istanbul, Türkiye, on Thursday, 10 April 2025, for the second round of U.S.–Russia embassy consultations.',
    ],
    refuse: false,
  },
];
