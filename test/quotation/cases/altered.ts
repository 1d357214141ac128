/** A sentence of an article that was altered: what is asked for, the article, the differences (article's words, asked ones), and whether the meaning changes. */
export type AlteredCase = readonly [
  asked: string,
  article: string,
  differences: readonly (readonly [from: string, to: string])[],
  meaningChanged: boolean,
];

/** Altered in meaning: numbers, dates, names, denials. */
export const ALTERED_IN_MEANING: readonly AlteredCase[] = [
  // Numbers.
  [
    'Russia and Ukraine agreed in Istanbul on 16 May 2025 to exchange 1,500 prisoners each.',
    '2025-05-16-istanbul-direct-talks',
    [['1,000', '1,500']],
    true,
  ],
  [
    'The 28-point plan, as leaked in November 2025, capped the Ukrainian army at 800,000.',
    '2025-11-23-28-point-plan-geneva',
    [['600,000', '800,000']],
    true,
  ],
  [
    'A Russian strike on Kyiv on 24 April 2025, the day before the Kremlin meeting, killed 21 people, AFP reported.',
    '2025-04-25-witkoff-putin-moscow',
    [['12', '21']],
    true,
  ],
  [
    'Zelenskyy said on 28 December 2025 that the 20-point plan was 95% agreed.',
    '2025-12-28-mar-a-lago',
    [['90', '95']],
    true,
  ],
  [
    'The talks between Putin and Witkoff in the Kremlin on 6 August 2025 lasted about four hours.',
    '2025-08-06-witkoff-putin-moscow',
    [['three', 'four']],
    true,
  ],
  [
    'Aeroflot shares rose 8.3% on the news of the flight proposal made in Istanbul on 27 February 2025, Reuters reported.',
    'background-direct-flights',
    [['3.8', '8.3']],
    true,
  ],
  [
    'Zelenskyy had earlier spoken of at least 200 million peacekeepers, then of 100,000 to 150,000 Europeans, Espreso wrote in March 2025.',
    'background-peacekeeping-monitoring',
    [['200,000', '200 million']],
    true,
  ],
  [
    'At the Paris summit of 4 September 2025, twenty-eight countries committed to take part in a "reassurance force" for Ukraine, Macron said.',
    '2025-09-04-paris-coalition',
    [['26', 'twenty-eight']],
    true,
  ],
  [
    'The Easter truce declared by Putin lasted 30 days, from 18:00 Moscow time on 19 April 2025 to midnight at the end of 20 April (00:00 on 21 April).',
    '2025-04-19-easter-truce',
    [['hours', 'days']],
    true,
  ],
  [
    'The length of the front in Ukraine was 1,300 miles, Ukrainian Foreign Minister Andrii Sybiha said in March 2025, according to Reuters, as relayed by Gamereactor.',
    'background-peacekeeping-monitoring',
    [['km', 'miles']],
    true,
  ],
  [
    'Kyiv preferred an arrangement for the Zaporizhzhia plant shared 60/40 by the U.S. and Ukraine, Zelenskyy said on 24 December 2025.',
    'background-zaporizhzhia-plant',
    [['50/50', '60/40']],
    true,
  ],
  // Dates.
  [
    'Witkoff met Putin again at the Kremlin in Moscow on 26 April 2025.',
    '2025-04-11-witkoff-putin-st-petersburg',
    [['25', '26']],
    true,
  ],
  [
    'Trump named Thursday, 27 December 2025, as the deadline for an answer to the 28-point plan.',
    '2025-11-23-28-point-plan-geneva',
    [['November', 'December']],
    true,
  ],
  [
    'Dmitriev had been under U.S. sanctions since 28 February 2014.',
    '2025-04-02-dmitriev-washington',
    [['2022', '2014']],
    true,
  ],
  [
    'U.S. President Donald Trump and Russian President Vladimir Putin spoke by phone on Monday, 18 March 2025.',
    '2025-03-18-trump-putin-call-energy',
    [['Tuesday', 'Monday']],
    true,
  ],
  [
    'Alexander Darchiev became Russian ambassador to the United States by a decree of 6 May 2025.',
    'background-embassy-staffing',
    [['March', 'May']],
    true,
  ],
  // Names.
  [
    'Turkish Foreign Minister Hakan Fidan chaired the Russia–Georgia talks of 16 May 2025 in Istanbul.',
    '2025-05-16-istanbul-direct-talks',
    [['Ukraine', 'Georgia']],
    true,
  ],
  [
    'Kellogg represented the United Kingdom at the London talks of 23 April 2025.',
    '2025-04-23-london-talks',
    [['States', 'Kingdom']],
    true,
  ],
  [
    'Trump wrote on 26 April 2025 that there was no reason for Ukrainian President Volodymyr Zelenskyy to fire missiles into civilian areas.',
    '2025-04-26-vatican-meeting',
    [
      ['Russian', 'Ukrainian'],
      ['Vladimir Putin', 'Volodymyr Zelenskyy'],
    ],
    true,
  ],
  [
    'Putin told Zelenskyy in the Oval Office on 28 February 2025 that he did not have the cards and was gambling with a world war.',
    '2025-02-28-oval-office-clash',
    [['Trump', 'Putin']],
    true,
  ],
  [
    'Zelenskyy told Trump in the Oval Office on 28 February 2025 that he did not have the cards and was gambling with a world war.',
    '2025-02-28-oval-office-clash',
    [
      ['Trump told', ''],
      ['', 'told Trump'],
    ],
    true,
  ],
  [
    'Witkoff told CNN on 14 April 2025 that the meeting with Putin in St Petersburg had been "compelling".',
    '2025-04-11-witkoff-putin-st-petersburg',
    [['Fox News', 'CNN']],
    true,
  ],
  [
    'Putin received Kushner on 13 March 2025 after a press conference with President Alexander Lukashenko of Belarus.',
    '2025-03-13-witkoff-putin-moscow',
    [['Witkoff', 'Kushner']],
    true,
  ],
  // Denials.
  [
    'The Easter truce of 19–20 April 2025 was extended: Putin had given no order to prolong it, Kremlin spokesman Dmitry Peskov said on 20 April 2025.',
    '2025-04-19-easter-truce',
    [['not', '']],
    true,
  ],
  [
    'A ceasefire was agreed at the Russia–Ukraine talks in Istanbul on 16 May 2025.',
    '2025-05-16-istanbul-direct-talks',
    [['No', 'A']],
    true,
  ],
  [
    'Putin attended the Istanbul talks of 16 May 2025, although Ukrainian President Volodymyr Zelenskyy had said that he would meet him.',
    '2025-05-16-istanbul-direct-talks',
    [['did not attend', 'attended']],
    true,
  ],
  [
    'Medinsky said that Russia was not satisfied with the Istanbul talks of 16 May 2025 and ready to continue contacts.',
    '2025-05-16-istanbul-direct-talks',
    [['', 'not']],
    true,
  ],
  [
    'Trump said afterwards, in November 2025, that the 28-point plan was his final offer.',
    '2025-11-23-28-point-plan-geneva',
    [['not', '']],
    true,
  ],
  [
    'The White House disputed the transcript of the Witkoff–Ushakov call of 14 October 2025.',
    '2025-10-16-call-and-budapest-plan',
    [['did not dispute', 'disputed']],
    true,
  ],
  [
    "Zelenskyy confirmed the Russian claim of an attack on Putin's residence in December 2025 as a fabrication.",
    '2025-12-28-mar-a-lago',
    [['denied', 'confirmed']],
    true,
  ],
];

/** Altered, and not in meaning: other words for the same, an adverb or a clause left out, slips, other ways of writing a number, a date or a name. */
export const ALTERED_IN_WORDS: readonly AlteredCase[] = [
  // Other words.
  [
    'The Vatican meeting of 26 April 2025 was the first between Trump and Zelenskyy since their quarrel in the Oval Office on 28 February 2025.',
    '2025-04-26-vatican-meeting',
    [['clash', 'quarrel']],
    false,
  ],
  [
    'Ushakov described the talks between Putin and Witkoff on 6 August 2025 as useful and constructive.',
    '2025-08-06-witkoff-putin-moscow',
    [
      ['called', 'described'],
      ['', 'as'],
    ],
    false,
  ],
  [
    'Rubio called the Riyadh meeting of 18 February 2025 the beginning of a conversation.',
    '2025-02-18-riyadh-rubio-lavrov',
    [['start', 'beginning']],
    false,
  ],
  [
    'Dmitriev told CNN in October 2025 that a diplomatic solution for Ukraine was fairly close.',
    '2025-10-16-call-and-budapest-plan',
    [['reasonably', 'fairly']],
    false,
  ],
  [
    'Trump and Putin gave short statements to the press in Anchorage on 15 August 2025 and took no questions.',
    '2025-08-15-anchorage-summit',
    [['brief', 'short']],
    false,
  ],
  [
    'Lavrov said on 20 August 2025 that talking about security without Russia was a utopia.',
    'background-peacekeeping-monitoring',
    [['discussing', 'talking about']],
    false,
  ],
  [
    'Guards did not allow Russian diplomats into the seized properties, Darchiev told Kommersant in November 2025.',
    'background-diplomatic-property',
    [['let', 'allow']],
    false,
  ],
  [
    'Ukrainian President Volodymyr Zelenskyy called the Easter truce of April 2025 one more attempt to play with human lives.',
    '2025-04-19-easter-truce',
    [['another', 'one more']],
    false,
  ],
  [
    'Vance said in the Oval Office on 28 February 2025 that Zelenskyy ought to thank Trump.',
    '2025-02-28-oval-office-clash',
    [['should', 'ought to']],
    false,
  ],
  // Left out.
  [
    'U.S. and Russian positions came closer on Ukraine and on other international issues at the meeting of 25 April 2025.',
    '2025-04-25-witkoff-putin-moscow',
    [['Ushakov said', '']],
    false,
  ],
  [
    'The State Department refused to discuss returning the six Russian properties, Darchiev told Kommersant on 18–19 November 2025.',
    'background-diplomatic-property',
    [['firmly', '']],
    false,
  ],
  [
    'Ukraine stressed in Jeddah that European partners should be involved in the peace process.',
    '2025-03-11-jeddah-us-ukraine',
    [['on 11 March 2025', '']],
    false,
  ],
  [
    'The Istanbul talks of 27 February 2025 lasted six hours, according to other outlets.',
    '2025-02-27-istanbul-embassy-talks-1',
    [['or "more than six', '']],
    false,
  ],
  [
    'Russian envoy Kirill Dmitriev met Witkoff at the Grand Hotel Europe in St Petersburg on 11 April 2025.',
    '2025-04-11-witkoff-putin-st-petersburg',
    [['before Witkoff saw Putin', '']],
    false,
  ],
  [
    'No minerals agreement was signed at the White House on 28 February 2025.',
    '2025-02-28-oval-office-clash',
    [['the signing and the planned press conference were cancelled', '']],
    false,
  ],
  [
    'Trump went to the airport after the funeral of Pope Francis on 26 April 2025, KATC reported.',
    '2025-04-26-vatican-meeting',
    [['straight', '']],
    false,
  ],
  [
    'Sonata Coulter and Alexander Darchiev met at the Russian Consulate General in Istanbul for the second round of U.S.–Russia embassy consultations.',
    '2025-04-10-istanbul-embassy-talks-2',
    [['Türkiye, on Thursday, 10 April 2025', '']],
    false,
  ],
  [
    'Putin had broken earlier agreements.',
    '2025-02-28-oval-office-clash',
    [['Zelenskyy said in the argument of 28 February 2025 that Russian President Vladimir', '']],
    false,
  ],
  [
    'The Moscow meeting of Witkoff and Putin on 13 March 2025 … was followed by a phone call … on 18 March 2025.',
    '2025-03-13-witkoff-putin-moscow',
    [['between Trump and Putin', '…']],
    false,
  ],
  // Slips.
  [
    'Peskov saw reasons for cautious optimsm after the Witkoff–Putin meeting of 13 March 2025.',
    '2025-03-13-witkoff-putin-moscow',
    [['optimism', 'optimsm']],
    false,
  ],
  [
    'The Kremlin confirmed the Witkof–Putin meeting later on 14 March 2025.',
    '2025-03-13-witkoff-putin-moscow',
    [['Witkoff', 'Witkof']],
    false,
  ],
  [
    'Macron gave no troop nubmers at the Paris coalition summit of 4 September 2025.',
    '2025-09-04-paris-coalition',
    [['numbers', 'nubmers']],
    false,
  ],
  [
    'Zakharova hoped on 16 June 2025 that the pause in the embassy consultation would not be long.',
    '2025-06-16-embassy-round-cancelled',
    [['consultations', 'consultation']],
    false,
  ],
  // Other ways of writing.
  [
    'The Zaporizhzhia nuclear plant has 6 reactors, described in March 2025 as being in cold shutdown.',
    'background-zaporizhzhia-plant',
    [['six', '6']],
    false,
  ],
  [
    'U.S. Ambassador Lynne Tracy left Moscow on June 27, 2025, after serving there since January 2023.',
    '2025-06-16-embassy-round-cancelled',
    [
      ['27', ''],
      ['', '27'],
    ],
    false,
  ],
  [
    'Zelensky rejected the ceding of Ukrainian land after the Anchorage summit of August 2025.',
    '2025-08-15-anchorage-summit',
    [['Zelenskyy', 'Zelensky']],
    false,
  ],
  [
    'The U.S. did not take part in the Istanbul talks of 2 June 2025.',
    '2025-06-02-istanbul-second-round',
    [['United States', 'U.S.']],
    false,
  ],
  [
    "Direct flights between Russia and the U.S. hadn't resumed by the end of 2025, according to the reports read for this brief, the latest of them of 19 November 2025.",
    'background-direct-flights',
    [['had not', "hadn't"]],
    false,
  ],
  [
    'Rubio and Lavrov led the delegations of the United States and Russia at the Riyadh talks of 18 Feb 2025.',
    '2025-02-18-riyadh-rubio-lavrov',
    [['February', 'Feb']],
    false,
  ],
  [
    'Unarmed observers or civilian monitors in Ukraine may be considered after a deal, Grushko said in March 2025.',
    'background-peacekeeping-monitoring',
    [['could', 'may']],
    false,
  ],
];
