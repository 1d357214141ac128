import type { AlteredCase } from './altered.ts';
import type { VerbatimCase } from './verbatim.ts';

/** Written when the code was done with the other cases, and all of them before the first was tried. */
export const UNSEEN_VERBATIM: readonly VerbatimCase[] = [
  [
    'as it stands',
    'Hungarian Prime Minister Viktor Orbán offered to host the Trump–Putin summit planned in October 2025.',
    '2025-10-16-call-and-budapest-plan',
  ],
  [
    'without diacritics',
    'hungarian prime minister viktor orban offered to host the trump-putin summit',
    '2025-10-16-call-and-budapest-plan',
  ],
  [
    'with American spelling',
    'Foreign Minister Andrii Sybiha and Defense Minister Rustem Umerov represented Ukraine at the Jeddah talks of 11 March 2025',
    '2025-03-11-jeddah-us-ukraine',
  ],
  [
    'in single quotation marks',
    '‘Dmitriev called the St Petersburg talks of 11 April 2025 productive’',
    '2025-04-11-witkoff-putin-st-petersburg',
  ],
  [
    'a part with a figure',
    'expelled 35 Russian diplomats and closed two Russian compounds',
    'background-diplomatic-property',
  ],
  [
    'across two sentences',
    'European leaders joined the Berlin talks on the second day, 15 December 2025. Russia was not present at the Berlin talks of 14 and 15 December 2025.',
    '2025-12-14-berlin-talks',
  ],
  [
    'in bold',
    '**Moscow rejects a freeze of the conflict, exUSSR wrote on the same undated page!**',
    'background-frozen-conflict',
  ],
];

export const UNSEEN_ALTERED: readonly AlteredCase[] = [
  [
    'Twelve European leaders issued a joint statement on Ukraine on 16 December 2025, during the Berlin talks.',
    '2025-12-14-berlin-talks',
    [['15', '16']],
    true,
  ],
  [
    'Four documents were discussed with the Russian side in Miami in December 2025, according to News.by.',
    '2025-12-19-miami-talks',
    [['Ukrainian', 'Russian']],
    true,
  ],
  [
    'The third embassy round was cancelled by the Russian side, Zakharova said on 16 June 2025.',
    '2025-02-27-istanbul-embassy-talks-1',
    [['American', 'Russian']],
    true,
  ],
  [
    'The Kremlin did not deny that a three-way meeting of Trump, Putin and Zelenskyy had been discussed at the Anchorage summit of 15 August 2025.',
    '2025-08-15-anchorage-summit',
    [['denied', 'did not deny']],
    true,
  ],
  [
    'Russia’s ban on local staff was never the key impediment to stable staffing of the U.S. embassy in Moscow, the State Department said on 10 April 2025.',
    'background-embassy-staffing',
    [['', 'never']],
    true,
  ],
  [
    'About 190% of the issues were agreed after the Berlin talks of 14 and 15 December 2025, U.S. officials said.',
    '2025-12-14-berlin-talks',
    [['90', '190']],
    true,
  ],
  [
    'Ukraine gave Russia a list of 393 names of children in Istanbul on 2 June 2025.',
    '2025-06-02-istanbul-second-round',
    [['339', '393']],
    true,
  ],
  [
    'Zelenskyy told Trump on 29 December 2025 that Ukraine had attacked his residence in the Novgorod region with drones.',
    '2025-12-28-mar-a-lago',
    [['Putin', 'Zelenskyy']],
    true,
  ],
  [
    'Trump said on 18 August 2025 that a ceasefire was needed in order to reach peace.',
    '2025-08-18-washington-white-house',
    [['not', '']],
    true,
  ],
  [
    'Any deal must uphold Ukraine’s sovereignty fully, the joint statement on the Geneva talks of 23 November 2025 said.',
    '2025-11-23-28-point-plan-geneva',
    [['had to', 'must']],
    false,
  ],
  [
    'Lynne Tracy, US ambassador in Moscow since January 2023, left her job on 27 June 2025.',
    'background-embassy-staffing',
    [['post', 'job']],
    false,
  ],
  [
    'Putin received Witkoff on 13 March 2025 after a news conference with President Alexander Lukashenko of Belarus.',
    '2025-03-13-witkoff-putin-moscow',
    [['press', 'news']],
    false,
  ],
  [
    'Putin talked to journalists from Sochi about the call with Trump on 19 May 2025.',
    '2025-05-19-trump-putin-call',
    [['reporters', 'journalists']],
    false,
  ],
  [
    'Trump was furious about the reported attack on Putin’s residence but said it was possible that it did not happen.',
    '2025-12-28-mar-a-lago',
    [['angry', 'furious']],
    false,
  ],
  [
    'The Maryland compound lies at Pioneer Point on Chesapeake Bay and was bought by the Soviet Union in 1972.',
    'background-diplomatic-property',
    [['covers about 45 acres (18.2 hectares', '']],
    false,
  ],
];

export const UNSEEN_ABSENT: readonly string[] = [
  'Witkoff told Putin in Moscow on 13 March 2025 that the United States would recognise Crimea within a week.',
  'Zelenskyy said in Berlin that he would never again sit down with Kushner.',
  'The Easter truce was broken for the first time by a drone attack on Belgorod, according to Peskov.',
  'Umerov and Medinsky exchanged prisoners on the Dolmabahçe quay in the presence of Fidan.',
  'The State Department called the Istanbul talks of 27 February 2025 a complete failure.',
  'The Nobel committee announced that nobody would receive the prize for peace this year.',
  'Rubio said that Washington would open a new embassy in Kazan.',
  'Trump and Putin agreed to meet again in Reykjavik in November.',
];
