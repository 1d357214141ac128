import type { DisagreementQuestion } from '../goldenQuestion.ts';

/** Points on which they do not, though other events have figures, days and places of the same kind. */
export const AGREEING: readonly DisagreementQuestion[] = [
  {
    id: 'test-agreeing-1',
    part: 'test',
    kind: 'duration',
    question: 'How long was the Kremlin meeting of 2 December?',
    claims: [
      ['The meeting of Putin with Witkoff and Kushner in the Kremlin on 2 December 2025 lasted about five hours.'],
    ],
  },
  {
    id: 'test-agreeing-2',
    part: 'test',
    kind: 'duration',
    question: 'How long were the local pauses to be that Russia asked for in July?',
    claims: [
      [
        'The Russian side asked in Istanbul on 23 July 2025 for local pauses of 24 to 48 hours to collect the wounded and the dead.',
      ],
    ],
  },
  {
    id: 'test-agreeing-3',
    part: 'test',
    kind: 'duration',
    question: 'How many hours did the Jeddah talks last?',
    claims: [['The Jeddah talks between the United States and Ukraine on 11 March 2025 lasted more than eight hours.']],
  },
  {
    id: 'test-agreeing-4',
    part: 'test',
    kind: 'duration',
    question: 'How long was the session with Karasin and Beseda?',
    claims: [
      [
        'The U.S.–Russia session in Riyadh on 24 March 2025, with Karasin and Beseda for Russia, lasted more than 12 hours with three breaks and was closed to the press.',
      ],
    ],
  },
  {
    id: 'test-agreeing-5',
    part: 'test',
    kind: 'duration',
    question: 'How long was the Trump–Putin call of 3 July?',
    claims: [['The phone call between Trump and Putin on 3 July 2025 lasted nearly an hour.']],
  },
  {
    id: 'test-agreeing-6',
    part: 'test',
    kind: 'duration',
    question: 'How many minutes did the call of 4 June last?',
    claims: [['The phone call between Trump and Putin on 4 June 2025 lasted about 75 minutes.']],
  },
  {
    id: 'test-agreeing-7',
    part: 'test',
    kind: 'duration',
    question: 'How long did the Istanbul round of 2 June last?',
    claims: [
      [
        'The second round of Russia–Ukraine talks in Istanbul on 2 June 2025, led by Medinsky and Umerov, lasted a little over an hour, about half as long as the round of 16 May 2025.',
      ],
    ],
  },
  {
    id: 'test-agreeing-8',
    part: 'test',
    kind: 'duration',
    question: 'How many hours was the Easter truce?',
    claims: [
      [
        'The Easter truce declared by Putin lasted 30 hours, from 18:00 Moscow time on 19 April 2025 to midnight at the end of 20 April (00:00 on 21 April).',
        'Putin declared a unilateral 30-hour Easter truce on 19 April 2025, which was not extended.',
        'The Easter truce of 19–20 April 2025 was a unilateral Russian pause of 30 hours, not an agreement for a month.',
      ],
    ],
  },
  {
    id: 'test-agreeing-9',
    part: 'test',
    kind: 'figure',
    question: 'How many prisoners from each side were exchanged under the deal of 16 May?',
    claims: [
      [
        'Russia and Ukraine agreed in Istanbul on 16 May 2025 to exchange 1,000 prisoners each.',
        'The exchange of 1,000 prisoners for 1,000 agreed in Istanbul on 16 May 2025 was carried out in three stages and ended on 25 May 2025.',
      ],
    ],
  },
  {
    id: 'test-agreeing-10',
    part: 'test',
    kind: 'figure',
    question: 'How many children are on the list that Ukraine handed over?',
    claims: [['Ukraine gave Russia a list of 339 names of children in Istanbul on 2 June 2025.']],
  },
  {
    id: 'test-agreeing-11',
    part: 'test',
    kind: 'figure',
    question: 'To how many soldiers did the leaked 28-point plan cap the Ukrainian army?',
    claims: [['The 28-point plan, as leaked in November 2025, capped the Ukrainian army at 600,000.']],
  },
  {
    id: 'test-agreeing-12',
    part: 'test',
    kind: 'figure',
    question: 'How large is the Ukrainian army under the 20-point draft of December?',
    claims: [
      [
        "The 20-point draft of 24 December 2025 covered Ukraine's sovereignty, non-aggression, a Ukrainian army of 800,000 and guarantees modelled on NATO's Article 5.",
      ],
    ],
  },
  {
    id: 'test-agreeing-13',
    part: 'test',
    kind: 'figure',
    question: 'How many participants did the coalition of the willing have in September?',
    claims: [
      ['The "coalition of the willing" had 35 participants at the time of the Paris summit of 4 September 2025.'],
    ],
  },
  {
    id: 'test-agreeing-14',
    part: 'test',
    kind: 'figure',
    question: 'How many leaders met in Paris on 27 March?',
    claims: [['About 30 leaders met in Paris on 27 March 2025 to discuss support for Ukraine.']],
  },
  {
    id: 'test-agreeing-15',
    part: 'test',
    kind: 'figure',
    question: 'How many Russian violations did Sybiha count on 8 May?',
    claims: [
      [
        'Ukrainian Foreign Minister Andrii Sybiha called the Victory Day truce a farce and counted 734 Russian violations in the first twelve hours of 8 May 2025.',
      ],
    ],
  },
  {
    id: 'test-agreeing-16',
    part: 'test',
    kind: 'figure',
    question: 'How many Russian diplomats did the Obama administration expel?',
    claims: [
      [
        'The administration of President Barack Obama expelled 35 Russian diplomats and closed two Russian compounds, one in Maryland and one in New York, in December 2016.',
      ],
    ],
  },
  {
    id: 'test-agreeing-17',
    part: 'test',
    kind: 'figure',
    question: 'How many monitors does the paper of the Geneva Centre foresee?',
    claims: [
      [
        "The Geneva Centre's paper foresaw 5,000 civilian monitors and police, with about 10,000 foreign troops to protect them, under a UN or similar mandate.",
      ],
    ],
  },
  {
    id: 'test-agreeing-18',
    part: 'test',
    kind: 'figure',
    question: 'How many years of guarantees did the U.S. offer Ukraine?',
    claims: [
      [
        'The U.S. offered Ukraine security guarantees for 15 years, and Zelenskyy asked for 30, 40 or 50 years, according to reports on the Mar-a-Lago talks.',
      ],
    ],
  },
  {
    id: 'test-agreeing-19',
    part: 'test',
    kind: 'place',
    question: 'In which palace did Medinsky and Umerov meet on 16 May?',
    claims: [
      [
        'Vladimir Medinsky and Rustem Umerov met with their delegations at Dolmabahçe Palace in Istanbul, Türkiye, on Friday, 16 May 2025, for direct Russia–Ukraine talks.',
        'The two earlier direct Russia–Ukraine rounds of 2025 had been held in Istanbul on 16 May, at the Dolmabahçe Palace, and on 2 June, at the Çırağan Palace.',
      ],
    ],
  },
  {
    id: 'test-agreeing-20',
    part: 'test',
    kind: 'place',
    question: 'Where in Moscow did Putin receive Witkoff on 6 August?',
    claims: [
      [
        'U.S. special envoy Steve Witkoff met Russian President Vladimir Putin in the Kremlin in Moscow on Wednesday, 6 August 2025.',
        'The talks between Putin and Witkoff in the Kremlin on 6 August 2025 lasted about three hours.',
      ],
    ],
  },
  {
    id: 'test-agreeing-21',
    part: 'test',
    kind: 'date',
    question: 'When did Rubio and Lavrov speak by telephone in October?',
    claims: [['Rubio and Foreign Minister Sergey Lavrov spoke by telephone on 20 October 2025.']],
  },
  {
    id: 'test-agreeing-22',
    part: 'test',
    kind: 'date',
    question: 'When did Bloomberg publish the conversation of Witkoff and Ushakov?',
    claims: [['Bloomberg made the Witkoff–Ushakov conversation of 14 October 2025 public on 25 November 2025.']],
  },
  {
    id: 'test-agreeing-23',
    part: 'test',
    kind: 'date',
    question: 'When did Witkoff meet Dmitriev in Miami?',
    claims: [
      [
        'Steve Witkoff and Jared Kushner met Russian envoy Kirill Dmitriev in Miami, Florida, on 20 and 21 December 2025.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-1',
    part: 'tuning',
    kind: 'duration',
    question: 'How many hours was Witkoff in the Kremlin on 6 August?',
    claims: [['The talks between Putin and Witkoff in the Kremlin on 6 August 2025 lasted about three hours.']],
  },
  {
    id: 'tuning-agreeing-2',
    part: 'tuning',
    kind: 'duration',
    question: 'How long was the full session of the July round in Istanbul?',
    claims: [
      ['The third round of Russia–Ukraine talks in Istanbul on 23 July 2025 lasted about 40 minutes in full session.'],
    ],
  },
  {
    id: 'tuning-agreeing-3',
    part: 'tuning',
    kind: 'duration',
    question: 'How long was the first round of the Russia–Ukraine talks?',
    claims: [
      [
        'The first round of Russia–Ukraine talks in Istanbul on 16 May 2025, led by Medinsky and Umerov, lasted about two hours.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-4',
    part: 'tuning',
    kind: 'duration',
    question: 'How long was the Trump–Putin call of 18 August?',
    claims: [
      [
        'The phone call between Trump and Russian President Vladimir Putin on 18 August 2025 lasted about 40 minutes, according to Metro World News.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-5',
    part: 'tuning',
    kind: 'duration',
    question: 'How long was the Trump–Putin call of 12 February?',
    claims: [
      [
        'The phone call between Trump and Putin on 12 February 2025 lasted about an hour and a half, Kremlin spokesman Dmitry Peskov said.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-6',
    part: 'tuning',
    kind: 'duration',
    question: 'How long did the Berlin talks go on, on the second day?',
    claims: [
      [
        'The Berlin talks between the U.S. and Ukraine lasted about two hours more on the morning of Monday, 15 December 2025.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-7',
    part: 'tuning',
    kind: 'duration',
    question: 'How long did Trump receive Zelenskyy in Palm Beach?',
    claims: [['The Mar-a-Lago meeting of Trump and Zelenskyy on 28 December 2025 lasted more than two hours.']],
  },
  {
    id: 'tuning-agreeing-8',
    part: 'tuning',
    kind: 'duration',
    question: 'How long was Dmitriev in Washington for meetings?',
    claims: [
      [
        "Dmitriev's meetings with Witkoff and other officials in Washington lasted two days, and Dmitriev briefed reporters there on 3 April 2025.",
      ],
    ],
  },
  {
    id: 'tuning-agreeing-9',
    part: 'tuning',
    kind: 'figure',
    question: 'How many prisoners from each side were freed on 19 March?',
    claims: [
      [
        'An exchange of 175 prisoners from each side on 19 March 2025 was part of the outcome of the Trump–Putin call of 18 March 2025.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-10',
    part: 'tuning',
    kind: 'figure',
    question: 'How many people was the exchange of 2 June to cover?',
    claims: [
      [
        'The exchange agreed on 2 June 2025 was to cover at least 1,000 people from each side, and permanent medical commissions were to be set up.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-11',
    part: 'tuning',
    kind: 'figure',
    question: 'How many bodies had Russia returned before the July round?',
    claims: [
      [
        'Russia offered at the Istanbul talks of 23 July 2025 to hand over the bodies of 3,000 more dead, having already returned 7,000.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-12',
    part: 'tuning',
    kind: 'figure',
    question: 'How many countries committed to the reassurance force?',
    claims: [
      [
        'At the Paris summit of 4 September 2025, 26 countries committed to take part in a "reassurance force" for Ukraine, Macron said.',
        'In Paris on 4 September 2025, 26 countries were ready to contribute to a force for Ukraine, Macron said.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-13',
    part: 'tuning',
    kind: 'figure',
    question: 'How many European leaders issued the statement of 15 December?',
    claims: [
      ['Twelve European leaders issued a joint statement on Ukraine on 15 December 2025, during the Berlin talks.'],
    ],
  },
  {
    id: 'tuning-agreeing-14',
    part: 'tuning',
    kind: 'figure',
    question: 'How many points did the peace plan have by the Berlin talks?',
    claims: [
      [
        'The agenda of the Berlin talks of 14 and 15 December 2025 was the peace plan, by then of 20 points, together with guarantees, territory and the economy.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-15',
    part: 'tuning',
    kind: 'figure',
    question: 'How many Ukrainian violations had Russia counted by 9 May?',
    claims: [
      [
        'The Russian figure for Ukrainian violations of the Victory Day truce rose to 5,026 by 9 May 2025, according to TASS as relayed by Opinione.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-16',
    part: 'tuning',
    kind: 'figure',
    question: 'How many Ukrainian violations did Russia claim in total over Victory Day?',
    claims: [
      ['Russian officials claimed over 14,000 Ukrainian violations in total during the Victory Day truce of May 2025.'],
    ],
  },
  {
    id: 'tuning-agreeing-17',
    part: 'tuning',
    kind: 'figure',
    question: 'How many seized properties does Russia want back?',
    claims: [
      [
        'Russia wanted back six diplomatic properties in the United States that, in its words, were "de facto confiscated" between 2016 and 2018.',
        'Russian officials in 2025 spoke of six Russian properties confiscated in 2016–2018.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-18',
    part: 'tuning',
    kind: 'figure',
    question: 'How many acres does the compound at Pioneer Point cover?',
    claims: [
      [
        'The Maryland compound lies at Pioneer Point on Chesapeake Bay, covers about 45 acres (18.2 hectares) and was bought by the Soviet Union in 1972.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-19',
    part: 'tuning',
    kind: 'figure',
    question: 'How many U.S. officials were left in Moscow in the summer of 2021?',
    claims: [
      [
        'About 120 U.S. officials were left in Moscow in the summer of 2021, according to a report republished by ExBulletin.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-20',
    part: 'tuning',
    kind: 'figure',
    question: 'How many times did Trump and Putin meet in person in 2025?',
    claims: [
      [
        'Trump and Putin met in person once in 2025 in the reports read for this brief, at the Anchorage summit of 15 August 2025.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-21',
    part: 'tuning',
    kind: 'date',
    question: 'On which day did Ambassador Tracy leave her post?',
    claims: [
      [
        'U.S. Ambassador Lynne Tracy left Moscow on 27 June 2025, after serving there since January 2023.',
        'Lynne Tracy, U.S. ambassador in Moscow since January 2023, left her post on 27 June 2025.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-22',
    part: 'tuning',
    kind: 'date',
    question: 'When did Trump set the 50-day deadline?',
    claims: [
      [
        'Trump, "very unhappy" with Russia, threatened on 14 July 2025 tariffs of about 100% if there was no deal on Ukraine within 50 days.',
        'Trump followed the three calls of summer 2025 with a deadline for Russia, set at 50 days on 14 July 2025 and shortened on 29 July 2025.',
        'Trump made the 50-day threat of 14 July 2025 at a meeting with NATO Secretary General Mark Rutte and unveiled sales of arms to NATO for Ukraine there.',
        'The third Istanbul round fell nine days after 14 July 2025, when Trump set Russia a deadline of 50 days for a deal under threat of tariffs.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-23',
    part: 'tuning',
    kind: 'date',
    question: 'On which date did the shortened deadline run out?',
    claims: [
      [
        'On 29 July 2025 Trump cut the 50-day deadline for Russia to about 10 days, which meant 8 August 2025.',
        'Trump shortened the Russian deadline on 29 July 2025, six days after the third Istanbul round, to about ten days, that is to 8 August.',
        'The Witkoff–Putin meeting of 6 August 2025 came two days before the sanctions deadline of 8 August that President Donald Trump had set.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-24',
    part: 'tuning',
    kind: 'place',
    question: 'Where was the third round between Russia and Ukraine held?',
    claims: [
      [
        'Vladimir Medinsky and Rustem Umerov met with their delegations at the Çırağan Palace in Istanbul, Türkiye, on Wednesday, 23 July 2025, for the third round of direct Russia–Ukraine talks.',
        'The two earlier direct Russia–Ukraine rounds of 2025 had been held in Istanbul on 16 May, at the Dolmabahçe Palace, and on 2 June, at the Çırağan Palace.',
        'The third round of direct Russia–Ukraine talks was held in Istanbul on 23 July 2025.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-25',
    part: 'tuning',
    kind: 'place',
    question: 'Where did Putin receive Witkoff on 25 April?',
    claims: [
      [
        'U.S. special envoy Steve Witkoff met Russian President Vladimir Putin in the Kremlin in Moscow on Friday 25 April 2025.',
        'The meeting between Putin and Witkoff in the Kremlin on 25 April 2025 lasted three hours.',
        'Witkoff met Putin again at the Kremlin in Moscow on 25 April 2025.',
        'Witkoff met Putin for the fourth time that year in the Kremlin on 25 April 2025, a Russian report said.',
      ],
    ],
  },
  {
    id: 'tuning-agreeing-26',
    part: 'tuning',
    kind: 'place',
    question: 'Where did Trump and Putin meet in August 2025?',
    claims: [
      [
        'U.S. President Donald Trump and Russian President Vladimir Putin met on Friday, 15 August 2025, at Joint Base Elmendorf-Richardson in Anchorage, Alaska.',
        'Trump and Putin met in person once in 2025 in the reports read for this brief, at the Anchorage summit of 15 August 2025.',
      ],
    ],
  },
];
