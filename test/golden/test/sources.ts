import type { GoldenQuestion } from '../goldenQuestion.ts';

/** Questions for what somebody said, for what several sources say, and for what became of a forecast. */
export const SOURCES: readonly GoldenQuestion[] = [
  {
    id: 'test-attribution-1',
    band: 'attribution',
    question: 'What did Peskov say about the Budapest summit?',
    accepted: [
      'Kremlin spokesman Dmitry Peskov said of the Budapest summit in October 2025 that what was never scheduled could not be postponed.',
    ],
    refuse: false,
  },
  {
    id: 'test-attribution-2',
    band: 'attribution',
    question: 'How did Merz describe the American offer in Berlin?',
    accepted: ['Merz described the U.S. offer on the table in Berlin in December 2025 as remarkable.'],
    refuse: false,
  },
  {
    id: 'test-attribution-3',
    band: 'attribution',
    question: 'What did Ushakov say about territory after the Kremlin talks with Witkoff and Kushner?',
    accepted: [
      'Territory was discussed in the Kremlin on 2 December 2025, but specific wording was not, according to Ushakov.',
    ],
    refuse: false,
  },
  {
    id: 'test-attribution-4',
    band: 'attribution',
    question: 'According to Engin Ozer, how long is the front line?',
    accepted: [
      'The length of the front in Ukraine was around 1,000 km, Turkish political scientist Engin Ozer said in News.Az on 17 April 2025.',
      'An international force, Engin Ozer said on 17 April 2025, had to secure around 1,000 km of front.',
    ],
    refuse: false,
  },
  {
    id: 'test-comparison-1',
    band: 'comparison',
    question: 'Did the Kremlin and the White House describe what the energy pause of 18 March covered in the same way?',
    accepted: [
      'The pause covered "energy and infrastructure" in the U.S. text on the Trump–Putin call of 18 March 2025.',
      'The pause covered energy infrastructure only in the Kremlin text on the Trump–Putin call of 18 March 2025.',
    ],
    also: [
      "Putin agreed on 18 March 2025 to Trump's proposal of a mutual 30-day halt to strikes on energy infrastructure and gave the order to the military, the Kremlin said.",
      'The White House readout of the Trump–Putin call of 18 March 2025 said the way to peace should begin with an "energy and infrastructure" ceasefire.',
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'test-comparison-2',
    band: 'comparison',
    question: 'Did Medinsky and Umerov say the same about the 6,000 bodies?',
    accepted: [
      'On the bodies of fallen soldiers, Medinsky said on 2 June 2025 that Russia would unilaterally hand over 6,000.',
      'Umerov spoke on 2 June 2025 of an exchange of 6,000 bodies for 6,000.',
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'test-comparison-3',
    band: 'comparison',
    question: 'Did the Americans and the Russians see sanctions relief as a condition of the Black Sea deal?',
    accepted: [
      'Prior sanctions relief was not a condition of the maritime truce in the U.S. and Ukrainian texts of March 2025.',
      'The Black Sea deal of March 2025 would take effect only after sanctions on Rosselkhozbank and other banks in the food and fertiliser trade were lifted, the Kremlin said on 25 March 2025.',
    ],
    also: [
      'Only the U.S.–Russia text of March 2025 said that the United States would help restore access of Russian agricultural and fertiliser exports to world markets.',
      "The banks named by the Kremlin also had to be reconnected to SWIFT before the Black Sea deal took effect, according to the Kremlin's reading of March 2025.",
      "The Kremlin's conditions of March 2025 for the Black Sea deal also included relief for insurers, Russian-flagged ships and machinery, together with inspections of commercial ships.",
      'Russia still tied the Black Sea deal of March 2025 to sanctions relief as of 20 April 2025, Babel wrote.',
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'test-several-source-1',
    band: 'several-source',
    question: 'How long did Rubio and Lavrov talk in Riyadh according to the different outlets?',
    accepted: [
      'The Riyadh talks between Rubio and Lavrov on 18 February 2025 lasted about four hours, according to Kyiv Post.',
      'The Riyadh talks of 18 February 2025 lasted four and a half hours, according to Shine.',
      'The Riyadh talks of 18 February 2025 lasted nearly five hours, according to Euromaidan Press, citing Espreso.',
      'The Riyadh talks of 18 February 2025 lasted more than five hours, according to Ushakov, as quoted by redfowl.com.',
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'test-several-source-2',
    band: 'several-source',
    question: "What do the sources say about the width of Kellogg's demilitarised zone?",
    accepted: [
      "The demilitarised zone of Kellogg's April 2025 scheme would be 18 km wide, according to TVP World.",
      "L'Unione Sarda and others gave the width of Kellogg's demilitarised zone as about 29 km, or 18 miles.",
    ],
    refuse: false,
    disagreement: true,
  },
  {
    id: 'test-forecast-1',
    band: 'forecast',
    question: 'Did the ceasefire start on 20 April as Ozer said?',
    accepted: [
      'The Easter truce of 19–20 April 2025 was a unilateral Russian pause of 30 hours, not an agreement for a month.',
      'Putin declared a unilateral 30-hour Easter truce on 19 April 2025, which was not extended.',
    ],
    also: [
      'Engin Ozer expected in News.Az on 17 April 2025 that a short-term ceasefire, perhaps of one month, would most likely begin on 20 April 2025.',
      'Turkish political scientist Engin Ozer had expected in News.Az on 17 April 2025 that a short-term ceasefire, perhaps of one month, would most likely begin on 20 April 2025.',
      'Russian President Vladimir Putin declared a unilateral Easter truce in Ukraine on Saturday, 19 April 2025, at a televised meeting with Valery Gerasimov, chief of the General Staff.',
      'The Easter truce declared by Putin lasted 30 hours, from 18:00 Moscow time on 19 April 2025 to midnight at the end of 20 April (00:00 on 21 April).',
      'The Easter truce of 19–20 April 2025 was not extended: Putin had given no order to prolong it, Kremlin spokesman Dmitry Peskov said on 20 April 2025.',
    ],
    refuse: false,
  },
  {
    id: 'test-forecast-2',
    band: 'forecast',
    question: 'Merz thought Putin and Zelenskyy could meet within two weeks. Did it happen?',
    accepted: [
      'Merz said on 28 August 2025 that a meeting between Putin and Zelenskyy would not happen in the foreseeable future.',
      'Foreign Minister Sergey Lavrov told NBC on 22 August 2025 that no meeting between Putin and Zelenskyy was planned and that the agenda for one was not ready at all.',
    ],
    also: [
      'Merz said the Putin–Zelenskyy meeting could take place within two weeks, according to Metro World News, which cited CNN and Bild.',
    ],
    refuse: false,
  },
];
