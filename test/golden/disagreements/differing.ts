import type { DisagreementQuestion } from '../goldenQuestion.ts';

/** Points on which sources or speakers differ. */
export const DIFFERING: readonly DisagreementQuestion[] = [
  {
    id: 'test-differing-1',
    part: 'test',
    kind: 'duration',
    question: 'How many hours were Rubio and Lavrov together at the Diriyah Palace?',
    claims: [
      [
        'The Riyadh talks between Rubio and Lavrov on 18 February 2025 lasted about four hours, according to Kyiv Post.',
      ],
      ['The Riyadh talks of 18 February 2025 lasted four and a half hours, according to Shine.'],
      ['The Riyadh talks of 18 February 2025 lasted nearly five hours, according to Euromaidan Press, citing Espreso.'],
      [
        'The Riyadh talks of 18 February 2025 lasted more than five hours, according to Ushakov, as quoted by redfowl.com.',
      ],
    ],
  },
  {
    id: 'test-differing-2',
    part: 'test',
    kind: 'duration',
    question: 'How long did Witkoff stay with Putin in the Presidential Library?',
    claims: [
      ['The Witkoff–Putin meeting in St Petersburg on 11 April 2025 lasted more than four hours, according to RT.'],
      [
        'The Witkoff–Putin meeting in St Petersburg on 11 April 2025 lasted four and a half hours, according to Novyny.LIVE, citing Russian media.',
      ],
      [
        "The Witkoff–Putin meeting in St Petersburg on 11 April 2025 lasted five or nearly five hours, according to reports of 15 April 2025 on Witkoff's account.",
      ],
    ],
  },
  {
    id: 'test-differing-3',
    part: 'test',
    kind: 'place',
    question: 'In which city did Witkoff meet Putin on 11 April?',
    claims: [
      [
        'U.S. special envoy Steve Witkoff met President Vladimir Putin on Friday, 11 April 2025, at the Boris Yeltsin Presidential Library in St Petersburg.',
      ],
      [
        "Some U.S. reports, such as TodayHeadline's of 15 April 2025, placed the Witkoff–Putin meeting of 11 April in Moscow, while TASS reported it from St Petersburg.",
      ],
    ],
  },
  {
    id: 'test-differing-4',
    part: 'test',
    kind: 'figure',
    question: "How wide was the demilitarised zone in Kellogg's scheme?",
    claims: [
      ["The demilitarised zone of Kellogg's April 2025 scheme would be 18 km wide, according to TVP World."],
      ["L'Unione Sarda and others gave the width of Kellogg's demilitarised zone as about 29 km, or 18 miles."],
    ],
  },
  {
    id: 'test-differing-5',
    part: 'test',
    kind: 'figure',
    question: 'Were the 6,000 bodies to be handed over by one side or exchanged for others?',
    claims: [
      [
        'On the bodies of fallen soldiers, Medinsky said on 2 June 2025 that Russia would unilaterally hand over 6,000.',
      ],
      ['Umerov spoke on 2 June 2025 of an exchange of 6,000 bodies for 6,000.'],
    ],
  },
  {
    id: 'test-differing-6',
    part: 'test',
    kind: 'figure',
    question: 'How many parts does the Russian memorandum of 2 June have?',
    claims: [
      ['Medinsky called the Russian memorandum of 2 June 2025 a two-part document.'],
      ['The published text of the Russian memorandum of 2 June 2025 had three sections.'],
    ],
  },
  {
    id: 'test-differing-7',
    part: 'test',
    kind: 'position',
    question: 'Did the pause of March 2025 cover energy only, or other infrastructure too?',
    claims: [
      [
        'The pause covered "energy and infrastructure" in the U.S. text on the Trump–Putin call of 18 March 2025.',
        'The White House readout of the Trump–Putin call of 18 March 2025 said the way to peace should begin with an "energy and infrastructure" ceasefire.',
      ],
      [
        'The pause covered energy infrastructure only in the Kremlin text on the Trump–Putin call of 18 March 2025.',
        "Putin agreed on 18 March 2025 to Trump's proposal of a mutual 30-day halt to strikes on energy infrastructure and gave the order to the military, the Kremlin said.",
      ],
    ],
  },
  {
    id: 'test-differing-8',
    part: 'test',
    kind: 'position',
    question: 'Does the Black Sea truce depend on sanctions being lifted?',
    claims: [
      [
        'The Black Sea deal of March 2025 would take effect only after sanctions on Rosselkhozbank and other banks in the food and fertiliser trade were lifted, the Kremlin said on 25 March 2025.',
        "The banks named by the Kremlin also had to be reconnected to SWIFT before the Black Sea deal took effect, according to the Kremlin's reading of March 2025.",
        "The Kremlin's conditions of March 2025 for the Black Sea deal also included relief for insurers, Russian-flagged ships and machinery, together with inspections of commercial ships.",
        'Russia still tied the Black Sea deal of March 2025 to sanctions relief as of 20 April 2025, Babel wrote.',
      ],
      [
        'Prior sanctions relief was not a condition of the maritime truce in the U.S. and Ukrainian texts of March 2025.',
      ],
    ],
  },
  {
    id: 'test-differing-9',
    part: 'test',
    kind: 'duration',
    question: 'How long was the call of 16 October 2025?',
    claims: [
      [
        'The phone call between Trump and Putin on 16 October 2025 lasted two and a half hours, according to the Kyiv Independent.',
      ],
      ['The phone call between Trump and Putin on 16 October 2025 lasted about two hours, according to UNN.'],
    ],
  },
  {
    id: 'test-differing-10',
    part: 'test',
    kind: 'date',
    question: 'On which day in October did Trump and Putin telephone?',
    claims: [
      [
        "U.S. President Donald Trump and Russian President Vladimir Putin spoke by telephone on 16 October 2025, at Moscow's initiative and for the eighth time that year, presidential aide Yuri Ushakov said.",
      ],
      ["Sputnik's English page dated the Trump–Putin call to 17 October 2025, one day later than the other reports."],
    ],
  },
  {
    id: 'test-differing-11',
    part: 'test',
    kind: 'position',
    question: 'Was the Budapest summit really cancelled?',
    claims: [
      [
        'The Budapest summit of Trump and Putin was called off because the meeting did not feel right and talks with Putin went nowhere, Trump said on 22 October 2025.',
      ],
      [
        'Kremlin spokesman Dmitry Peskov said of the Budapest summit in October 2025 that what was never scheduled could not be postponed.',
      ],
      ['Dmitriev told CNN in October 2025 that the Trump–Putin summit was not cancelled but would take place later.'],
    ],
  },
  {
    id: 'test-differing-12',
    part: 'test',
    kind: 'place',
    question: 'Where was the April round of the embassy consultations held?',
    claims: [
      [
        'Sonata Coulter and Alexander Darchiev met at the Russian Consulate General in Istanbul, Türkiye, on Thursday, 10 April 2025, for the second round of U.S.–Russia embassy consultations.',
        "The 10 April 2025 talks in Istanbul took place at the Russian Consulate General, which was chosen for balance, because the round of 27 February 2025 had been held at the U.S. Consul General's residence.",
        'TASS and other outlets named the consulate general as the venue on 10 April 2025, and the Russian embassy in Türkiye is in Ankara.',
        'TASS, Reuters, CGTN and News.by placed the talks of 10 April 2025 at the Russian Consulate General in Istanbul.',
        'The second embassy round followed at the Russian Consulate General in Istanbul on 10 April 2025.',
      ],
      [
        'The April 2025 talks were held at the Russian Embassy in Istanbul, Engin Ozer told News.Az.',
        'Turkish analyst Engin Ozer, in News.Az on 17 April 2025, named the "Russian Embassy in Istanbul" as the venue of the April talks.',
      ],
    ],
  },
  {
    id: 'test-differing-13',
    part: 'test',
    kind: 'position',
    question: 'What were the Istanbul talks of 10 April about?',
    claims: [
      [
        'The agenda of the Istanbul talks of 10 April 2025 was embassy operations, and Ukraine was "absolutely not" on it, State Department spokeswoman Tammy Bruce said on 8 April 2025.',
        'No political or security issues were on the agenda of the Istanbul talks of 10 April 2025, nor a general normalisation of relations, which only peace could bring, Bruce said on 8 April 2025.',
        'State Department spokeswoman Tammy Bruce said on 8 April 2025 that the talks concerned embassy operations, not politics or security, with Ukraine "absolutely not" on the agenda.',
        'Russian accounts of 10 April 2025 listed banking, visas, property and flights.',
      ],
      [
        'The April 2025 talks focused, as far as Engin Ozer knew, on preparing a possible meeting of Presidents Vladimir Putin and Donald Trump, technical details included.',
        'Ozer told News.Az on 17 April 2025 that the Istanbul talks dealt with preparing a Putin–Trump meeting, which neither official account of the round mentioned.',
      ],
      [
        "UPI described the meeting of 10 April 2025 as part of talks to end the war, which differs from the State Department's statement of 8 April 2025 that left Ukraine off the agenda.",
      ],
    ],
  },
  {
    id: 'test-differing-14',
    part: 'test',
    kind: 'figure',
    question: 'Was the Istanbul meeting of 27 February the first or the second round?',
    claims: [
      [
        'Outlets numbered the Istanbul talks of 27 February 2025 differently: Meduza and the Kyiv Independent called them the second round, after Riyadh.',
        'News.Az, in its article of 1 March 2025, called the meeting of 27 February 2025 a second round in Istanbul.',
        'News.Az called the meeting of 27 February 2025 the second round of negotiations in Istanbul.',
        'Meduza and the Kyiv Independent counted the 27 February 2025 meeting as the second U.S.–Russia round, after Riyadh on 18 February 2025.',
        'Meduza and the Kyiv Independent called the Istanbul talks of 27 February 2025 the second round of U.S.–Russia talks, after Riyadh.',
        'News.Az used the same number on 1 March 2025 for the U.S.–Russia meeting held in Istanbul on 27 February.',
      ],
      [
        'TASS later counted the Istanbul meeting of 27 February 2025 as the first round of the embassy consultations.',
        'TASS counted the Istanbul meeting of 27 February 2025 as the first round of the embassy consultations.',
        "The first round of the U.S.–Russia embassy consultations was held in Istanbul on 27 February 2025, by TASS's later count.",
      ],
      [
        "Atalayar counted 27 February 2025 as a third contact, after the presidents' call and Riyadh.",
        "Atalayar counted the Istanbul talks of 27 February 2025 as a third U.S.–Russia contact, after the presidents' call of 12 February and the Riyadh meeting of 18 February.",
      ],
    ],
  },
  {
    id: 'test-differing-15',
    part: 'test',
    kind: 'figure',
    question: 'How many kilometres is the contact line in Ukraine long?',
    claims: [
      [
        'The length of the contact line in Ukraine was over 1,200 km, according to a Geneva Centre for Security Policy paper of March 2025.',
        'A Geneva Centre for Security Policy paper of March 2025 put the line at over 1,200 km.',
      ],
      [
        'The length of the front in Ukraine was 1,300 km, Ukrainian Foreign Minister Andrii Sybiha said in March 2025, according to Reuters, as relayed by Gamereactor.',
        'Ukrainian Foreign Minister Andrii Sybiha put the line at 1,300 km in March 2025.',
      ],
      [
        'The length of the contact line in Ukraine was 2,000 km, Putin said on 13 March 2025.',
        'Putin put the line at 2,000 km on 13 March 2025.',
        'Putin asked on 13 March 2025 who would give the order to cease fire and who would verify violations on a contact line that Putin put at 2,000 km.',
      ],
      [
        'The length of the front in Ukraine was around 1,000 km, Turkish political scientist Engin Ozer said in News.Az on 17 April 2025.',
        'An international force, Engin Ozer said on 17 April 2025, had to secure around 1,000 km of front.',
      ],
    ],
  },
  {
    id: 'test-differing-16',
    part: 'test',
    kind: 'position',
    question: 'Had both sides agreed to the Easter truce?',
    claims: [
      ['The Iranian agency IRNA wrote on 20 April 2025 that both sides had agreed to the halt.'],
      [
        'Reuters, carried by the Honolulu Star-Advertiser on 19 April 2025, described the Easter truce as a declaration by Putin alone.',
        'Russian President Vladimir Putin declared a unilateral Easter truce in Ukraine on Saturday, 19 April 2025, at a televised meeting with Valery Gerasimov, chief of the General Staff.',
        'The Easter truce of 19–20 April 2025 was a unilateral Russian pause of 30 hours, not an agreement for a month.',
      ],
    ],
  },
  {
    id: 'test-differing-17',
    part: 'test',
    kind: 'position',
    question: 'Did Rubio call the 28 points a Russian wish list?',
    claims: [
      ['Rubio had called the leaked 28-point text a Russian wish list, U.S. senators said in November 2025.'],
      ["The State Department called the senators' account of Rubio's words about the 28-point plan false."],
    ],
  },
  {
    id: 'test-differing-18',
    part: 'test',
    kind: 'figure',
    question: 'How much was agreed by the end of the Mar-a-Lago talks?',
    claims: [
      [
        'Trump said at Mar-a-Lago on 28 December 2025 that agreement was close to 95%, a figure that Vivid Voice News and Mail.ru understood as meaning security guarantees.',
        "AllThe.News understood Trump's figure of close to 95% on 28 December 2025 as meaning the issues as a whole.",
      ],
      ['Zelenskyy said on 28 December 2025 that the 20-point plan was 90% agreed.'],
    ],
  },
  {
    id: 'test-differing-19',
    part: 'test',
    kind: 'position',
    question: 'Was anyone working on direct flights in early April 2025?',
    claims: [
      [
        'Dmitriev spoke of "active work" on restoring direct flights between Russia and the United States in early April 2025.',
        'Russian envoy Kirill Dmitriev spoke in early April 2025 of "active work" on restoring direct flights.',
      ],
      [
        "Secretary of State Marco Rubio said shortly after Dmitriev's visit of April 2025 that he had heard nothing about direct flights.",
        'Secretary of State Marco Rubio said in early April 2025 that he had heard nothing about direct flights and noted that those who would fly were under sanctions.',
      ],
    ],
  },
  {
    id: 'test-differing-20',
    part: 'test',
    kind: 'position',
    question: 'What were the two Russian compounds used for that Obama closed?',
    claims: [
      [
        'The Russian compounds in Maryland and New York were closed in December 2016 because they had been used for intelligence, the U.S. said.',
      ],
      [
        'The Russian compounds closed in Maryland and New York in December 2016 were for the leisure of Russian staff, Russia said.',
      ],
    ],
  },
  {
    id: 'test-differing-21',
    part: 'test',
    kind: 'position',
    question: "Did Ukraine attack Putin's residence with drones?",
    claims: [
      [
        'Putin told Trump on 29 December 2025 that Ukraine had attacked his residence in the Novgorod region with drones.',
      ],
      ["Zelenskyy denied the Russian claim of an attack on Putin's residence in December 2025 as a fabrication."],
    ],
  },
  {
    id: 'tuning-differing-1',
    part: 'tuning',
    kind: 'duration',
    question: 'How long did Trump and Putin talk in Alaska?',
    claims: [
      [
        'The Trump–Putin summit in Anchorage on 15 August 2025 lasted nearly three hours, according to New Globalism and F&F News.',
      ],
      [
        "The talks between Trump and Putin in Anchorage on 15 August 2025 lasted roughly two and a half hours, according to Meduza's live page.",
      ],
    ],
  },
  {
    id: 'tuning-differing-2',
    part: 'tuning',
    kind: 'date',
    question: 'On which day did Washington accept Darchiev as ambassador?',
    claims: [
      [
        'The U.S. side handed over the note accepting Darchiev as ambassador (agrément) in Istanbul on 27 February 2025, according to the Russian Foreign Ministry.',
        'The U.S. gave its agreement (agrément) to Darchiev on 27 February 2025, according to the Russian Foreign Ministry.',
      ],
      [
        'Vedomosti dated the agrément for Darchiev 28 February 2025.',
        "Vedomosti dated the U.S. agreement to Darchiev's appointment to 28 February 2025.",
      ],
    ],
  },
  {
    id: 'tuning-differing-3',
    part: 'tuning',
    kind: 'duration',
    question: 'How many hours did the February round of the embassy talks take?',
    claims: [
      [
        'The U.S.–Russia embassy talks in Istanbul on 27 February 2025, led by Coulter and Darchiev, lasted about six and a half hours, according to UNN, News.Az and BFM.',
        'The talks of 27 February 2025 in Istanbul lasted 6.5 hours, News.Az reported on 1 March 2025.',
        'The Istanbul talks of 27 February 2025 lasted about six and a half hours according to UNN, citing Russian media, and BFM.ru, citing TASS, too.',
      ],
      [
        'The Istanbul talks of 27 February 2025 lasted six hours, or "more than six", according to other outlets.',
        'The Istanbul talks of 27 February 2025 lasted six hours, or more than six, according to other outlets.',
      ],
    ],
  },
  {
    id: 'tuning-differing-4',
    part: 'tuning',
    kind: 'place',
    question: 'At what place in Istanbul did Coulter and Darchiev meet in February?',
    claims: [
      [
        "U.S. and Russian diplomats led by Sonata Coulter and Alexander Darchiev met at the U.S. Consul General's residence in Arnavutköy, Istanbul, Türkiye, for embassy consultations on Thursday, 27 February 2025.",
        'The State Department and most outlets placed the talks of 27 February 2025 at the consul general\'s residence on the Bosphorus, while a few pages spoke loosely of the "U.S. consulate".',
        "The venue of the Istanbul talks of 27 February 2025, News.Az wrote, was the U.S. Consul General's residence in the Arnavutköy district.",
        "The State Department also placed the meeting of 27 February 2025 at the consul general's residence in Istanbul.",
        "The previous round, on 27 February 2025, met at the U.S. consul general's residence in Istanbul.",
      ],
      [
        'Turkish analyst Engin Ozer, in News.Az on 17 April 2025, instead placed the earlier Istanbul round at the Russian embassy and judged it not very influential.',
        "The earlier talks, also placed by Ozer at Istanbul's Russian embassy, had little broader influence, Ozer thought.",
      ],
    ],
  },
  {
    id: 'tuning-differing-5',
    part: 'tuning',
    kind: 'duration',
    question: 'How many hours did Coulter and Darchiev talk on 10 April?',
    claims: [
      [
        'The talks between Coulter and Darchiev in Istanbul on 10 April 2025 lasted about five and a half hours, according to TASS.',
      ],
      [
        'The Istanbul talks of 10 April 2025 lasted some six hours, according to a Reuters witness, relayed by TodayHeadline.',
      ],
      ['The Istanbul talks of 10 April 2025 lasted about five hours, according to CGTN, via Big News Network.'],
    ],
  },
  {
    id: 'tuning-differing-6',
    part: 'tuning',
    kind: 'duration',
    question: 'How long was the call in which the energy pause was agreed?',
    claims: [
      ['The phone call between Trump and Putin on 18 March 2025 lasted two hours, according to India TV.'],
      [
        'The phone call between Trump and Putin on 18 March 2025 lasted over two hours, according to a republished RT text.',
      ],
      [
        'The phone call between Trump and Putin on 18 March 2025 lasted two and a half hours, according to Türkiye Today, relaying AFP.',
      ],
      ['The phone call between Trump and Putin on 18 March 2025 lasted 90 minutes, according to WorldTribune.'],
    ],
  },
  {
    id: 'tuning-differing-7',
    part: 'tuning',
    kind: 'date',
    question: 'From which day to which day was the Victory Day truce?',
    claims: [
      [
        'The Victory Day truce was to last 72 hours, from 00:00 on 8 May 2025 to 00:00 on 11 May 2025, according to the Kremlin.',
      ],
      ['Some outlets dated the Victory Day truce of 2025 "7 to 10 May" or "8 to 11 May".'],
    ],
  },
  {
    id: 'tuning-differing-8',
    part: 'tuning',
    kind: 'position',
    question: 'Did Russia keep to the Victory Day truce?',
    claims: [
      [
        'Ukrainian Foreign Minister Andrii Sybiha called the Victory Day truce a farce and counted 734 Russian violations in the first twelve hours of 8 May 2025.',
      ],
      [
        "Russia's Defence Ministry said that it observed the Victory Day truce of May 2025 and only replied to Ukrainian attacks.",
      ],
    ],
  },
  {
    id: 'tuning-differing-9',
    part: 'tuning',
    kind: 'duration',
    question: 'How long did Trump and Putin speak on 19 May?',
    claims: [
      ['The phone call between Trump and Putin on 19 May 2025 lasted two hours, Trump said.'],
      ['The phone call between Trump and Putin on 19 May 2025 lasted more than two hours, Putin said.'],
    ],
  },
  {
    id: 'tuning-differing-10',
    part: 'tuning',
    kind: 'figure',
    question: 'What did Kyiv propose for the days from 20 to 30 June?',
    claims: [
      ['Kyiv proposed on 2 June 2025 another meeting of the delegations for 20–30 June 2025, Asia-Plus reported.'],
      [
        'Online.UA reported that Kyiv proposed a Zelenskyy–Putin meeting between 20 and 30 June 2025, and another round of talks by the end of June.',
      ],
    ],
  },
  {
    id: 'tuning-differing-11',
    part: 'tuning',
    kind: 'position',
    question: 'Whose decision was it that the third embassy round did not take place?',
    claims: [
      [
        'The third round of the U.S.–Russia consultations on embassy "irritants" was cancelled at the initiative of the American negotiators, Russian Foreign Ministry spokeswoman Maria Zakharova said on 16 June 2025.',
        'The third embassy round was cancelled by the American side, Zakharova said on 16 June 2025.',
        'Russian Foreign Ministry spokeswoman Maria Zakharova said on 16 June 2025 that the American negotiators had cancelled the following embassy round.',
        'The third embassy round, due after the talks of 10 April 2025, was cancelled at the initiative of the American negotiators, Russian Foreign Ministry spokeswoman Maria Zakharova said on 16 June 2025.',
      ],
      [
        'The third embassy round of 2025 was delayed because of a shared wish to avoid a meeting without results, Russian Deputy Foreign Minister Sergei Ryabkov later told TASS.',
      ],
    ],
  },
  {
    id: 'tuning-differing-12',
    part: 'tuning',
    kind: 'position',
    question: 'Who is the author of the 28-point plan?',
    claims: [
      [
        "The author of the 28-point plan was Witkoff, with input from Rubio and from Jared Kushner, President Donald Trump's son-in-law, according to Axios, relayed by United24 Media.",
      ],
      [
        'The author of the 28-point plan was the U.S., with input from Russia and Ukraine, Rubio wrote in November 2025.',
      ],
    ],
  },
  {
    id: 'tuning-differing-13',
    part: 'tuning',
    kind: 'duration',
    question: 'How long did Trump talk to Putin before Zelenskyy came to Mar-a-Lago?',
    claims: [
      [
        'The phone call between Trump and Putin on 28 December 2025 lasted more than an hour, in one version of the reports.',
      ],
      [
        'The phone call between Trump and Putin on 28 December 2025 lasted 75 minutes, in a second version of the reports.',
      ],
      [
        'The phone call between Trump and Putin on 28 December 2025 lasted over two hours, in a third version of the reports.',
      ],
    ],
  },
  {
    id: 'tuning-differing-14',
    part: 'tuning',
    kind: 'position',
    question: 'Why were the London talks of April downgraded?',
    claims: [
      [
        'Secretary of State Marco Rubio and special envoy Steve Witkoff pulled out of the London meeting of 23 April 2025 at the last minute; the official reason given was scheduling.',
      ],
      [
        "The reason for Rubio's absence from the London talks of 23 April 2025 was linked by CNN, as relayed by RBC-Ukraine, with President Volodymyr Zelenskyy's refusal to recognise Crimea as Russian.",
      ],
      [
        'The reason for the downgrading of the London talks of 23 April 2025 was linked by Reuters, as relayed by the Kyiv Independent, with a Ukrainian paper that refused territorial talks before a full ceasefire.',
      ],
    ],
  },
  {
    id: 'tuning-differing-15',
    part: 'tuning',
    kind: 'position',
    question: 'Was the American paper of April 2025 an offer to take or leave?',
    claims: [
      [
        'A State Department official said the list of U.S. ideas from April 2025 contained options for discussion and was not a take-it-or-leave-it offer, the Wall Street Journal report said.',
      ],
      ['Axios, as relayed by Censor.NET in April 2025, described the one-page U.S. paper as Trump\'s "final offer".'],
    ],
  },
  {
    id: 'tuning-differing-16',
    part: 'tuning',
    kind: 'position',
    question: 'Did the U.S. take only Russian properties, or American ones as well?',
    claims: [
      [
        'Engin Ozer also named unresolved bilateral issues: Russian and American properties, including embassy buildings and land, effectively seized, Ozer said, by the U.S. government.',
        'Turkish political scientist Engin Ozer spoke in News.Az on 17 April 2025 of properties of both Russia and the U.S. as having been taken by the U.S. government.',
      ],
      [
        'TASS and the Russian Foreign Ministry name only Russian properties, and none of the reports read for this brief confirms a U.S. seizure of American property.',
        'Russian officials in 2025 spoke of six Russian properties confiscated in 2016–2018.',
        "Ozer spoke on 17 April 2025 of Russian and American properties seized by the United States, whereas Russia's accounts named only its own six.",
      ],
    ],
  },
  {
    id: 'tuning-differing-17',
    part: 'tuning',
    kind: 'position',
    question: 'To whom does the Zaporizhzhia nuclear plant belong?',
    claims: [
      [
        'All 15 nuclear units belonged to Ukraine and ownership would not be discussed, Zelenskyy said in Oslo on 20 March 2025.',
        'Zelenskyy said on 20 March 2025 that all 15 nuclear units belonged to Ukraine.',
      ],
      [
        "Russia's Foreign Ministry said on 25 March 2025 that the Zaporizhzhia plant was a Russian facility and that a transfer to Ukraine or anyone else was impossible.",
      ],
    ],
  },
  {
    id: 'tuning-differing-18',
    part: 'tuning',
    kind: 'position',
    question: 'Which Ukrainian nuclear plants did Trump and Zelenskyy discuss on 19 March?',
    claims: [
      [
        "President Donald Trump raised the idea of U.S. ownership of Ukraine's nuclear plants with President Volodymyr Zelenskyy in a telephone call on 19 March 2025.",
        'American ownership would be the best protection for the Ukrainian plants, according to a statement on the call of 19 March 2025 by Secretary of State Marco Rubio and National Security Adviser Mike Waltz.',
      ],
      [
        'Zelenskyy said of the call of March 2025 that only the Zaporizhzhia plant had been discussed and that restarting it could take over two years.',
      ],
    ],
  },
];
