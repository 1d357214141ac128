/** What the articles have in reported speech only: the words as they may have been spoken, and the article. */
export const REPORTED: readonly (readonly [asked: string, article: string])[] = [
  ['The 20-point plan is 90% agreed.', '2025-12-28-mar-a-lago'],
  [
    'We will not recognise agreements that are made in Riyadh without our participation.',
    '2025-02-18-riyadh-rubio-lavrov',
  ],
  ['I have heard nothing about direct flights.', '2025-04-02-dmitriev-washington'],
  [
    'Foreign contingents, especially European and American ones, cannot be guarantors of Ukraine’s security.',
    '2025-09-04-paris-coalition',
  ],
  [
    'We are satisfied with the Istanbul talks of 16 May 2025 and ready to continue contacts.',
    '2025-05-16-istanbul-direct-talks',
  ],
  ['The main parameters of the plan have been passed on to Moscow.', '2025-11-23-28-point-plan-geneva'],
  [
    'The guarantees for Ukraine will be put on paper within seven to ten days of 18 August 2025.',
    '2025-08-18-washington-white-house',
  ],
  ['All 15 nuclear units belong to Ukraine and ownership will not be discussed.', 'background-zaporizhzhia-plant'],
  ['I might join in Miami.', '2025-12-19-miami-talks'],
];
