import type { GoldenQuestion } from '../goldenQuestion.ts';

/** Questions for one fact, in the words of the articles and in others. */
export const FACTS: readonly GoldenQuestion[] = [
  {
    id: 'tuning-easy-1',
    band: 'easy',
    question: "What did Zelenskyy call Putin's reply to the ceasefire proposal of March 2025?",
    accepted: [
      "Ukrainian President Volodymyr Zelenskyy called Putin's reply to the ceasefire proposal of March 2025 very manipulative.",
    ],
    refuse: false,
  },
  {
    id: 'tuning-easy-2',
    band: 'easy',
    question: 'What was the outcome of the Geneva talks on 23 November 2025?',
    accepted: [
      'The outcome of the Geneva talks of 23 November 2025 was a draft of an "updated and refined" framework, according to the joint U.S.–Ukrainian statement.',
    ],
    also: [
      'The joint U.S.–Ukrainian statement on Geneva called the talks of 23 November 2025 highly productive.',
      'Final decisions under the Geneva framework of November 2025 would be taken by the presidents of the U.S. and Ukraine, the joint statement said.',
      'The plan was reportedly cut from 28 to 19 points in Geneva, First Deputy Foreign Minister Sergiy Kyslytsya told the Financial Times, as quoted by EIR.',
      'Territory and NATO, the hardest issues of the Geneva talks of November 2025, were set aside for the presidents, Kyslytsya was quoted as saying.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-easy-3',
    band: 'easy',
    question: 'Which topics did Trump list for the call of 12 February 2025?',
    accepted: [
      'Trump listed Ukraine, the Middle East, energy, artificial intelligence and the strength of the dollar as topics of the 12 February 2025 call.',
    ],
    also: [
      "Peskov listed an exchange of citizens, a Middle East settlement and Iran's nuclear programme among the topics of the Trump–Putin call of 12 February 2025, a Russian-side summary said.",
    ],
    refuse: false,
  },
  {
    id: 'tuning-easy-4',
    band: 'easy',
    question: 'What did Putin tell Trump on 29 December 2025?',
    accepted: [
      'Putin told Trump on 29 December 2025 that Ukraine had attacked his residence in the Novgorod region with drones.',
      'Russia would review its position without leaving the talks because of the alleged drone attack, Putin told Trump on 29 December 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-easy-5',
    band: 'easy',
    question: 'Which nuclear plant is the largest in Europe?',
    accepted: [
      'The Zaporizhzhia nuclear power plant in Ukraine is the largest nuclear plant in Europe.',
      "The Zaporizhzhia plant is Europe's largest, as Engin Ozer and other reports said.",
    ],
    refuse: false,
  },
  {
    id: 'tuning-easy-6',
    band: 'easy',
    question: 'What did the U.S. and Ukraine say about their minerals deal in Jeddah?',
    accepted: [
      'The United States and Ukraine said in Jeddah on 11 March 2025 that their minerals deal should be concluded as soon as possible.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-paraphrased-1',
    band: 'paraphrased',
    question: 'Did anybody talk to the media on the way out of the house in Arnavutköy?',
    accepted: ['No statements were made to the press on leaving the Istanbul residence on 27 February 2025.'],
    refuse: false,
  },
  {
    id: 'tuning-paraphrased-2',
    band: 'paraphrased',
    question: "What tally of Moscow's breaches did Kyiv's top general give over Easter?",
    accepted: [
      'Ukrainian commander-in-chief Oleksandr Syrskyi reported more than 2,000 Russian violations of the Easter truce by 20:00 on 20 April 2025.',
    ],
    also: ['Zelenskyy later gave a figure of 2,935 Russian violations of the Easter truce of April 2025.'],
    refuse: false,
  },
  {
    id: 'tuning-paraphrased-3',
    band: 'paraphrased',
    question: 'Through whom did the American peace draft become public in November?',
    accepted: [
      'A U.S. draft of 28 points for ending the war in Ukraine surfaced on 20–21 November 2025 through Axios, AP, AFP and the Ukrainian member of parliament Oleksiy Honcharenko.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-paraphrased-4',
    band: 'paraphrased',
    question: "Did Washington hand over the papers accepting Moscow's new envoy at the first embassy round?",
    accepted: [
      'The U.S. side handed over the note accepting Darchiev as ambassador (agrément) in Istanbul on 27 February 2025, according to the Russian Foreign Ministry.',
      'The U.S. gave its agreement (agrément) to Darchiev on 27 February 2025, according to the Russian Foreign Ministry.',
    ],
    also: [
      'Vedomosti dated the agrément for Darchiev 28 February 2025.',
      "Vedomosti dated the U.S. agreement to Darchiev's appointment to 28 February 2025.",
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'tuning-paraphrased-5',
    band: 'paraphrased',
    question: 'How soon after Alaska did the Europeans show up in Washington?',
    accepted: [
      'Three days after the Anchorage summit, on 18 August 2025, Trump received Zelenskyy and European leaders at the White House.',
      'The White House talks of 18 August 2025 took place three days after the Anchorage summit of Trump and Putin.',
    ],
    also: [
      'U.S. President Donald Trump met Ukrainian President Volodymyr Zelenskyy and European leaders at the White House in Washington on Monday, 18 August 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-paraphrased-6',
    band: 'paraphrased',
    question: "How pleased was Kyiv's leader with what the willing nations decided in September?",
    accepted: [
      'Ukrainian President Volodymyr Zelenskyy welcomed the result of the Paris summit of 4 September 2025 and counted on U.S. support.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-who-1',
    band: 'who',
    question: 'Who hosted the Rubio–Lavrov meeting on the Saudi side?',
    accepted: [
      'Saudi Foreign Minister Faisal bin Farhan and Saudi National Security Adviser Musaed al-Aiban were present as hosts of the Rubio–Lavrov talks in Riyadh on 18 February 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-who-2',
    band: 'who',
    question: 'Who represented France in London on 23 April?',
    accepted: [
      'Emmanuel Bonne and Frédéric Mondoloni represented France at the London talks of 23 April 2025, and Jens Plötner represented Germany.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-who-3',
    band: 'who',
    question: 'Who negotiated for the U.S. at Hallandale Beach?',
    accepted: [
      'Rubio, Witkoff and Kushner represented the U.S. and Rustem Umerov represented Ukraine at the talks in Hallandale Beach, Florida, on 30 November 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-who-4',
    band: 'who',
    question: 'Who came to Kyiv to see Zelenskyy on 10 May?',
    accepted: [
      'Zelenskyy met French President Emmanuel Macron, British Prime Minister Keir Starmer, German Chancellor Friedrich Merz and Polish Prime Minister Donald Tusk in Kyiv on 10 May 2025.',
    ],
    also: [
      'Zelenskyy, Macron, Starmer, Merz and Tusk demanded in Kyiv on 10 May 2025 a full ceasefire from 12 May 2025 for at least 30 days.',
      'More than 30 leaders joined the Kyiv meeting of 10 May 2025 online.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-when-1',
    band: 'when',
    question: 'When did Trump shorten the 50-day deadline?',
    accepted: [
      'On 29 July 2025 Trump cut the 50-day deadline for Russia to about 10 days, which meant 8 August 2025.',
      'Trump shortened the Russian deadline on 29 July 2025, six days after the third Istanbul round, to about ten days, that is to 8 August.',
      'Trump followed the three calls of summer 2025 with a deadline for Russia, set at 50 days on 14 July 2025 and shortened on 29 July 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-when-2',
    band: 'when',
    question: 'When did Zelenskyy publish the 20-point draft?',
    accepted: [
      'Zelenskyy published on 24 December 2025 the 20-point draft that Ukraine had worked out with the U.S.',
      "The Miami talks were followed three days later, on 24 December 2025, by Zelenskyy's publication of a 20-point draft that Ukraine had worked out with the U.S.",
    ],
    also: [
      "The 20-point draft of 24 December 2025 covered Ukraine's sovereignty, non-aggression, a Ukrainian army of 800,000 and guarantees modelled on NATO's Article 5.",
    ],
    refuse: false,
  },
  {
    id: 'tuning-when-3',
    band: 'when',
    question: 'When did Darchiev become ambassador to the U.S.?',
    accepted: ['Alexander Darchiev became Russian ambassador to the United States by a decree of 6 March 2025.'],
    also: [
      'Putin signed a decree appointing Alexander Darchiev as Russian ambassador to the United States, Vestnik Kavkaza and Mehr News reported on 6 March 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-when-4',
    band: 'when',
    question: 'Since when has Russia controlled the Zaporizhzhia nuclear plant?',
    accepted: ['Russia has controlled the Zaporizhzhia nuclear plant since early March 2022.'],
    refuse: false,
  },
  {
    id: 'tuning-where-1',
    band: 'where',
    question: 'Where did the Americans and the Ukrainians meet in Geneva?',
    accepted: [
      'Secretary of State Marco Rubio and Andriy Yermak met with their delegations at the U.S. mission in Geneva on 23 November 2025 for talks on the 28-point plan.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-where-2',
    band: 'where',
    question: 'Where did Dmitriev and Witkoff meet in St Petersburg on 11 April?',
    accepted: [
      'Russian envoy Kirill Dmitriev met Witkoff at the Grand Hotel Europe in St Petersburg on 11 April 2025, before Witkoff saw Putin.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-where-3',
    band: 'where',
    question: 'Where did Driscoll meet a Russian delegation?',
    accepted: [
      'The Geneva talks were followed by a meeting of Driscoll with a Russian delegation in Abu Dhabi on 24–25 November 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-where-4',
    band: 'where',
    question: 'Where was the 2 June round between Russia and Ukraine held?',
    accepted: [
      'Vladimir Medinsky and Rustem Umerov met with their delegations at Çırağan Palace in Istanbul, Türkiye, on Monday, 2 June 2025, for the second round of direct Russia–Ukraine talks.',
      'The second round of the direct Russia–Ukraine talks took place at Çırağan Palace in Istanbul on 2 June 2025.',
      'The two earlier direct Russia–Ukraine rounds of 2025 had been held in Istanbul on 16 May, at the Dolmabahçe Palace, and on 2 June, at the Çırağan Palace.',
      'The second round of direct Russia–Ukraine talks was held in Istanbul on 2 June 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-how-long-1',
    band: 'how-long',
    question: 'How long did Putin and Witkoff meet on 25 April?',
    accepted: ['The meeting between Putin and Witkoff in the Kremlin on 25 April 2025 lasted three hours.'],
    refuse: false,
    disagreement: false,
  },
  {
    id: 'tuning-how-long-2',
    band: 'how-long',
    question: "How long did Dmitriev's meetings in Washington last?",
    accepted: [
      "Dmitriev's meetings with Witkoff and other officials in Washington lasted two days, and Dmitriev briefed reporters there on 3 April 2025.",
    ],
    refuse: false,
  },
  {
    id: 'tuning-how-long-3',
    band: 'how-long',
    question: 'How long did Trump and Zelenskyy meet at Mar-a-Lago?',
    accepted: ['The Mar-a-Lago meeting of Trump and Zelenskyy on 28 December 2025 lasted more than two hours.'],
    refuse: false,
    disagreement: false,
  },
  {
    id: 'tuning-how-long-4',
    band: 'how-long',
    question: 'How long was the Trump–Putin call of 14 June 2025?',
    accepted: [
      'The phone call between Trump and Putin on 14 June 2025 lasted 50 minutes, Kremlin aide Yuri Ushakov said.',
    ],
    refuse: false,
    disagreement: false,
  },
  {
    id: 'tuning-how-many-1',
    band: 'how-many',
    question: 'How many leaders joined the Kyiv meeting of 10 May online?',
    accepted: ['More than 30 leaders joined the Kyiv meeting of 10 May 2025 online.'],
    refuse: false,
  },
  {
    id: 'tuning-how-many-2',
    band: 'how-many',
    question: 'How many points were left of the 28 after Geneva?',
    accepted: [
      'The plan was reportedly cut from 28 to 19 points in Geneva, First Deputy Foreign Minister Sergiy Kyslytsya told the Financial Times, as quoted by EIR.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-how-many-3',
    band: 'how-many',
    question: 'How many local employees did the U.S. mission in Russia have to let go in 2021?',
    accepted: [
      'The U.S. mission in Russia had to part with 182 local employees and dozens of contractors from 1 August 2021 because of the limits on local staff, guards excepted.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-how-many-4',
    band: 'how-many',
    question: 'How many reactors does the Zaporizhzhia plant have?',
    accepted: ['The Zaporizhzhia nuclear plant has six reactors, described in March 2025 as being in cold shutdown.'],
    refuse: false,
  },
  {
    id: 'tuning-how-many-5',
    band: 'how-many',
    question: 'How many prisoners from each side were to be exchanged after the July round?',
    accepted: [
      'Russia and Ukraine agreed in Istanbul on 23 July 2025 to exchange 1,200 prisoners each and to include civilians in the exchanges.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-why-1',
    band: 'why',
    question: 'Why did Zelenskyy refuse to recognise Crimea as Russian?',
    accepted: [
      'Zelenskyy said on 22 April 2025 that Ukraine would not legally recognise the occupation of Crimea because the Ukrainian constitution forbade it.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-why-2',
    band: 'why',
    question: 'Why are there no direct flights between Russia and the United States?',
    accepted: [
      'Direct flights between Russia and the United States were suspended in 2022 because the U.S. and the EU closed their airspace to Russian carriers after the invasion of Ukraine and Russia answered with bans.',
    ],
    also: [
      'Direct flights between Russia and the U.S. had not resumed by the end of 2025, according to the reports read for this brief, the latest of them of 19 November 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-why-3',
    band: 'why',
    question: 'Why did Putin declare the Easter truce?',
    accepted: [
      'Putin declared the Easter truce of 19 April 2025 because of "humanitarian considerations", the reason given at the meeting with Gerasimov.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-why-4',
    band: 'why',
    question: 'What reason did the U.S. give for the sanctions on Rosneft and Lukoil?',
    accepted: [
      "The U.S. Treasury sanctioned the Russian oil companies Rosneft and Lukoil and some 30 subsidiaries on 22 October 2025; the reason given was Russia's lack of serious commitment to peace.",
    ],
    also: [
      "Treasury Secretary Scott Bessent said in October 2025 that Rosneft and Lukoil funded Russia's war machine.",
    ],
    refuse: false,
  },
  {
    id: 'tuning-who-is-1',
    band: 'who-is',
    question: 'Who is Sergei Beseda?',
    accepted: [
      "Grigory Karasin, who chairs the Federation Council's foreign affairs committee, and Sergei Beseda, adviser to the FSB director, represented Russia at the Riyadh talks of 24 March 2025.",
    ],
    refuse: false,
  },
  {
    id: 'tuning-who-is-2',
    band: 'who-is',
    question: 'Who is Igor Kostyukov?',
    accepted: [
      'Deputy Foreign Minister Mikhail Galuzin, Deputy Defence Minister Alexander Fomin and military intelligence (GRU) chief Igor Kostyukov also represented Russia at the Istanbul talks of 16 May 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-who-is-3',
    band: 'who-is',
    question: 'Who is Andrii Hnatov?',
    accepted: [
      'Zelenskyy, National Security and Defence Council Secretary Rustem Umerov and the Chief of the General Staff, Andrii Hnatov, represented Ukraine at the Berlin talks of 14 and 15 December 2025.',
    ],
    refuse: false,
  },
  {
    id: 'tuning-who-is-4',
    band: 'who-is',
    question: 'who is Lynne Tracy?',
    accepted: [
      'Lynne Tracy, U.S. ambassador in Moscow since January 2023, left her post on 27 June 2025.',
      'U.S. Ambassador Lynne Tracy left Moscow on 27 June 2025, after serving there since January 2023.',
    ],
    refuse: false,
  },
];
