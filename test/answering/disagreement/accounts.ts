/** Invented reports of one event and a question on one point of it. */
export interface AccountCase {
  readonly id: string;
  readonly question: string;
  readonly reports: readonly AccountReport[];
  /** What has to be quoted side by side, each claim by a piece of its sentence; empty where the sources do not differ. */
  readonly claims: readonly string[];
}

/** An article in its outlet's words; a brief of our own where `notes` name its sentences' outlets. */
export interface AccountReport {
  readonly outlet: string;
  /** Publication date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  /** Paragraphs parted by blank lines, footnote marks as Markdown has them. */
  readonly text: string;
  /** Footnotes by mark: outlet and date. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** Sources differ. */
export const DIFFERING_ACCOUNTS: readonly AccountCase[] = [
  {
    id: 'd01-flood-dead',
    question: 'How many people died in the Velm flood?',
    reports: [
      {
        outlet: 'Harrow Post',
        date: '2024-07-03',
        title: 'River Velm bursts its banks',
        text: 'The Velm flood of 1 July 2024 killed 14 people in the lower town, the regional police said. Bridges were closed for two days.',
      },
      {
        outlet: 'Ostmark Radio',
        date: '2024-07-03',
        title: 'After the water',
        text: 'The mayor of Velmstadt, Karin Oll, said that 19 people had died in the flood of 1 July 2024. Schools stay closed until Monday.',
      },
    ],
    claims: ['killed 14 people', '19 people had died'],
  },
  {
    id: 'd02-strike-share',
    question: 'What share of the bus drivers in Torvik joined the strike?',
    reports: [
      {
        outlet: 'Parley briefs',
        date: '2024-05-10',
        title: 'Torvik bus strike, 9 May 2024',
        text: 'Bus drivers in Torvik went on strike on 9 May 2024.[^1] Ninety percent of the drivers took part in the Torvik strike of 9 May 2024, according to the union Samferd.[^1] The company Torvik Buss put participation in the strike of 9 May 2024 at 62 percent.[^2]',
        notes: { 1: 'Torvik Blad, 2024-05-09', 2: 'Nordkanalen, 2024-05-10' },
      },
    ],
    claims: ['Ninety percent of the drivers', 'at 62 percent'],
  },
  {
    id: 'd03-budget-gap',
    question: 'How large is the hole in the budget of Castel Norra?',
    reports: [
      {
        outlet: 'Il Ponte',
        date: '2024-10-02',
        title: 'Castel Norra short of money',
        text: 'The town of Castel Norra lacks €4.2 million in its budget for 2025, treasurer Lia Manzi told the council. Fees for parking will rise.',
      },
      {
        outlet: 'Valle Oggi',
        date: '2024-10-03',
        title: 'Auditors look at Castel Norra',
        text: 'Auditors found a hole of 6.8 million euros in the 2025 budget of Castel Norra. They advise selling the old slaughterhouse.',
      },
    ],
    claims: ['€4.2 million', '6.8 million euros'],
  },
  {
    id: 'd04-outage-length',
    question: 'How long was the power out in Brackwater?',
    reports: [
      {
        outlet: 'Brackwater Argus',
        date: '2024-01-21',
        title: 'Storm takes out the lights',
        text: 'Homes in Brackwater were without electricity for eleven hours on 20 January 2024, residents told the Argus. Candles sold out.',
      },
      {
        outlet: 'Coast FM',
        date: '2024-01-21',
        title: 'Grid company explains failure',
        text: 'The power cut in Brackwater on 20 January 2024 lasted seven hours, the grid company Linex said. A fallen tree had cut the main line.',
      },
    ],
    claims: ['for eleven hours', 'lasted seven hours'],
  },
  {
    id: 'd05-resignation-date',
    question: 'When did the rector of Alba University resign?',
    reports: [
      {
        outlet: 'Campus Today',
        date: '2024-03-15',
        title: 'Rector gone',
        text: 'The rector of Alba University, Petra Voss, resigned on 11 March 2024, her office said. Deans will share her duties.',
      },
      {
        outlet: 'Alba Kurier',
        date: '2024-03-16',
        title: 'How the rector fell',
        text: 'Petra Voss resigned as rector of Alba University on 13 March 2024, according to minutes of the senate. She had held the post for six years.',
      },
    ],
    claims: ['on 11 March 2024', 'on 13 March 2024'],
  },
  {
    id: 'd06-meeting-place',
    question: 'Where did the miners and the owners meet?',
    reports: [
      {
        outlet: 'Parley briefs',
        date: '2024-06-20',
        title: 'Kolva mine talks, 18 June 2024',
        text: 'The miners and the owners of the Kolva pit met at the Hotel Baltia in Kolva on 18 June 2024, Mining Week reported.[^1] According to the union paper Rudar, the miners and the owners met on 18 June 2024 at the town library.[^2] They agreed to meet again.[^1]',
        notes: { 1: 'Mining Week, 2024-06-19', 2: 'Rudar, 2024-06-19' },
      },
    ],
    claims: ['Hotel Baltia', 'town library'],
  },
  {
    id: 'd07-ballots-denied',
    question: 'Were ballots left uncounted in Dorn?',
    reports: [
      {
        outlet: 'Dorn Herald',
        date: '2024-11-06',
        title: 'Dorn votes',
        text: 'Hundreds of ballots were left uncounted in Dorn on 5 November 2024, the opposition leader Amos Reyl said. Turnout was low.',
      },
      {
        outlet: 'State Wire',
        date: '2024-11-06',
        title: 'Commission answers complaints',
        text: 'The election commission denied that any ballots were left uncounted in Dorn on 5 November 2024. The final result is due on Friday.',
      },
    ],
    claims: ['Hundreds of ballots', 'denied that any ballots'],
  },
  {
    id: 'd08-talks-verdict',
    question: 'How did the fishery talks in Skarn go?',
    reports: [
      {
        outlet: 'Parley briefs',
        date: '2024-02-09',
        title: 'Fishery talks in Skarn, 8 February 2024',
        text: "Norhavn and Ister held fishery talks in Skarn on 8 February 2024.[^1] The fishery talks in Skarn on 8 February 2024 were constructive, Norhavn's minister Eva Lund said.[^1] Ister's delegation said that the fishery talks in Skarn on 8 February 2024 had brought no progress.[^2]",
        notes: { 1: 'Norhavn Tidende, 2024-02-08', 2: 'Ister News Agency, 2024-02-09' },
      },
    ],
    claims: ['were constructive', 'no progress'],
  },
  {
    id: 'd09-crowd',
    question: 'How many people marched against the dam?',
    reports: [
      {
        outlet: 'Green Line',
        date: '2024-04-14',
        title: 'A river of people',
        text: 'Some 30,000 people marched through Pelva against the Orsk dam on 13 April 2024, organisers said. The march ended peacefully.',
      },
      {
        outlet: 'Pelva Gazette',
        date: '2024-04-14',
        title: 'Dam protest closes centre',
        text: 'Police counted 8,500 marchers at the protest against the Orsk dam in Pelva on 13 April 2024. Trams were diverted.',
      },
    ],
    claims: ['Some 30,000 people', '8,500 marchers'],
  },
  {
    id: 'd10-two-in-one',
    question: 'How long did the siege of the bank in Rovan last?',
    reports: [
      {
        outlet: 'Parley briefs',
        date: '2024-08-30',
        title: 'Bank siege in Rovan, 28 August 2024',
        text: 'A gunman held four clerks in a bank in Rovan on 28 August 2024.[^1] The siege of the Rovan bank on 28 August 2024 lasted six hours according to Inter-Rovan; Kanal 4 said nearly nine.[^1][^2]',
        notes: { 1: 'Inter-Rovan, 2024-08-28', 2: 'Kanal 4, 2024-08-29' },
      },
    ],
    claims: ['lasted six hours according to Inter-Rovan; Kanal 4 said nearly nine'],
  },
  {
    id: 'd11-blame',
    question: 'Who caused the collapse of the coalition in Merau?',
    reports: [
      {
        outlet: 'Merau Morgen',
        date: '2024-09-12',
        title: 'Coalition breaks',
        text: 'The coalition in Merau collapsed on 11 September 2024 because the Liberals walked out, chancellor Ivo Brandt said. New elections are likely.',
      },
      {
        outlet: 'Freie Zeitung',
        date: '2024-09-12',
        title: 'Liberals speak of a trap',
        text: 'Liberal leader Gesa Thorn said that the coalition in Merau collapsed on 11 September 2024 because Brandt had thrown her party out. Her ministers handed in their keys.',
      },
    ],
    claims: ['because the Liberals walked out', 'because Brandt had thrown her party out'],
  },
  {
    id: 'd12-fire-cause',
    question: 'Why did the warehouse in Lomas burn?',
    reports: [
      {
        outlet: 'Diario Lomas',
        date: '2024-12-02',
        title: 'Warehouse destroyed',
        text: 'The fire in the Lomas warehouse on 1 December 2024 was caused by a faulty heater, fire chief Rosa Dueñas said. Nobody was hurt.',
      },
      {
        outlet: 'Radio Sur',
        date: '2024-12-03',
        title: 'Owner suspects arson',
        text: 'The fire in the Lomas warehouse on 1 December 2024 was laid on purpose, owner Tito Marin claimed. He offers a reward.',
      },
    ],
    claims: ['a faulty heater', 'laid on purpose'],
  },
  {
    id: 'd13-ship-crew',
    question: 'How many sailors were on the Aurelia when it sank?',
    reports: [
      {
        outlet: 'Maritime Daily',
        date: '2024-02-20',
        title: 'Freighter lost off Cape Sorn',
        text: 'The freighter Aurelia sank off Cape Sorn on 18 February 2024 with 23 sailors on board, its owner said. A search is under way.',
      },
      {
        outlet: 'Sorn Observer',
        date: '2024-02-20',
        title: 'Coastguard on the Aurelia',
        text: 'The coastguard said that there were 26 sailors aboard the Aurelia when it sank on 18 February 2024. Two helicopters took part in the search.',
      },
    ],
    claims: ['with 23 sailors', '26 sailors aboard'],
  },
  {
    id: 'd14-price-of-stadium',
    question: 'How much did the new stadium in Quarn cost?',
    reports: [
      {
        outlet: 'Quarn Sport',
        date: '2024-08-12',
        title: 'Stadium opens',
        text: 'The new stadium in Quarn cost $310 million, the club said at the opening on 10 August 2024. It seats 28,000.',
      },
      {
        outlet: 'City Ledger',
        date: '2024-08-15',
        title: 'What Quarn paid',
        text: 'Building the new Quarn stadium cost $425 million, the court of auditors reported. Half of it came from taxes.',
      },
    ],
    claims: ['cost $310 million', 'cost $425 million'],
  },
  {
    id: 'd15-vote-margin',
    question: 'By how many votes did the Senate of Ormond pass the water law?',
    reports: [
      {
        outlet: 'Parley briefs',
        date: '2024-05-24',
        title: 'Ormond water law, 23 May 2024',
        text: 'The Senate of Ormond passed the water law on 23 May 2024.[^1] The Senate passed the water law on 23 May 2024 by 41 votes to 38, the Ormond Standard reported.[^1] The vote of 23 May 2024 on the water law ended 43 to 38, according to the Ormond Chronicle.[^2]',
        notes: { 1: 'Ormond Standard, 2024-05-23', 2: 'Ormond Chronicle, 2024-05-24' },
      },
    ],
    claims: ['by 41 votes to 38', 'ended 43 to 38'],
  },
  {
    id: 'd16-truce-kept',
    question: 'Did the rebels in Kesh keep the truce?',
    reports: [
      {
        outlet: 'Kesh Today',
        date: '2024-01-09',
        title: 'Truce in doubt',
        text: 'The rebels in Kesh broke the truce of 7 January 2024 within hours, the army said. Shots were heard near the airport.',
      },
      {
        outlet: 'Voice of the Hills',
        date: '2024-01-09',
        title: 'Rebels deny breach',
        text: 'The rebels in Kesh kept to the truce of 7 January 2024, their spokesman Dal Orin said. He accused the army of firing first.',
      },
    ],
    claims: ['broke the truce', 'kept to the truce'],
  },
  {
    id: 'd17-delivery-date',
    question: 'On which day did the ferry company sign the contract?',
    reports: [
      {
        outlet: 'Parley briefs',
        date: '2024-07-30',
        title: 'Ferry contract, July 2024',
        text: 'The ferry company Sundlink signed the contract for two ships on 22 July 2024, the yard said.[^1] The contract for two ships was signed by Sundlink on 25 July 2024, according to Shipping Mirror.[^2]',
        notes: { 1: 'Yard Bulletin, 2024-07-26', 2: 'Shipping Mirror, 2024-07-27' },
      },
    ],
    claims: ['on 22 July 2024', 'on 25 July 2024'],
  },
  {
    id: 'd18-length-of-visit',
    question: "How long was the inspectors' visit to the Tarn plant?",
    reports: [
      {
        outlet: 'Tarn Dispatch',
        date: '2024-10-18',
        title: 'Inspectors at the plant',
        text: 'The inspectors spent four hours at the Tarn plant on 17 October 2024, the operator said. They took samples.',
      },
      {
        outlet: 'Atom Watch',
        date: '2024-10-18',
        title: 'A short look',
        text: "The inspectors' visit to the Tarn plant on 17 October 2024 took just 90 minutes, a member of the team told Atom Watch. Two halls stayed locked.",
      },
    ],
    claims: ['spent four hours', 'took just 90 minutes'],
  },
  {
    id: 'd19-accepted-offer',
    question: 'Did the teachers of Hallin accept the pay offer?',
    reports: [
      {
        outlet: 'Hallin Echo',
        date: '2024-06-05',
        title: 'Breakthrough in schools',
        text: 'The teachers of Hallin accepted the pay offer of 4 June 2024, the education ministry announced. Lessons resume on Thursday.',
      },
      {
        outlet: 'Union Voice',
        date: '2024-06-05',
        title: 'No deal yet',
        text: 'The teachers of Hallin rejected the pay offer of 4 June 2024, union head Nora Vik said. The strike goes on.',
      },
    ],
    claims: ['accepted the pay offer', 'rejected the pay offer'],
  },
  {
    id: 'd20-evacuated',
    question: 'How many residents were evacuated from Monte Seco?',
    reports: [
      {
        outlet: 'La Cumbre',
        date: '2024-08-21',
        title: 'Fire nears Monte Seco',
        text: 'Around 1,200 residents were evacuated from Monte Seco on 20 August 2024, the fire service said. The wind is expected to turn.',
      },
      {
        outlet: 'Agencia Norte',
        date: '2024-08-21',
        title: 'Flames above the village',
        text: 'The governor said that more than 2,000 residents had been evacuated from Monte Seco on 20 August 2024. A gym serves as shelter.',
      },
    ],
    claims: ['Around 1,200 residents', 'more than 2,000 residents'],
  },
  {
    id: 'd21-interview-place',
    question: 'In which town was the smuggler arrested?',
    reports: [
      {
        outlet: 'Border Times',
        date: '2024-03-28',
        title: 'Smuggler caught',
        text: 'The smuggler Ruben Falk was arrested in Tessin on 26 March 2024, customs said. He had 40 kilograms of amber with him.',
      },
      {
        outlet: 'Nachtblatt',
        date: '2024-03-28',
        title: 'The amber man',
        text: 'Police arrested the smuggler Ruben Falk in Garz on 26 March 2024, his lawyer said. He is to appear in court on Monday.',
      },
    ],
    claims: ['arrested in Tessin', 'in Garz'],
  },
  {
    id: 'd22-inflation',
    question: 'What was the inflation rate in Sarvia in June?',
    reports: [
      {
        outlet: 'Sarvia Finance',
        date: '2024-07-08',
        title: 'Prices rise',
        text: 'Inflation in Sarvia stood at 7.1% in June 2024, the statistics office reported. Bread became dearer.',
      },
      {
        outlet: 'Market Lens',
        date: '2024-07-09',
        title: 'Doubts about Sarvian figures',
        text: 'Inflation in Sarvia was 11.4% in June 2024, according to economists of the Institute Delta. They use prices gathered in shops.',
      },
    ],
    claims: ['stood at 7.1%', 'was 11.4%'],
  },
];

/** Sources do not differ. */
export const AGREEING_ACCOUNTS: readonly AccountCase[] = [
  {
    id: 'a01-same-approximate',
    question: 'How long did the harbour blockade in Fosna last?',
    reports: [
      {
        outlet: 'Fosna Avis',
        date: '2024-05-03',
        title: 'Blockade ends',
        text: 'The harbour blockade in Fosna on 2 May 2024 lasted almost six hours, the port said. No one was fined.',
      },
      {
        outlet: 'Kyst Radio',
        date: '2024-05-03',
        title: 'Fishermen leave',
        text: 'The harbour blockade in Fosna on 2 May 2024 lasted five hours and 50 minutes, according to the fishermen. They plan another one.',
      },
    ],
    claims: [],
  },
  {
    id: 'a02-other-events',
    question: 'How many people died in the Ardo train crash?',
    reports: [
      {
        outlet: 'Ardo Nieuws',
        date: '2024-03-04',
        title: 'Train crash in Ardo',
        text: 'Nine people died in the train crash in Ardo on 3 March 2024, the railway said. The driver survived.',
      },
      {
        outlet: 'Belt Post',
        date: '2024-09-17',
        title: 'Second crash this year',
        text: 'Four people died in the train crash in Lessen on 16 September 2024, the police said. The line reopened after a week.',
      },
    ],
    claims: [],
  },
  {
    id: 'a03-killed-injured',
    question: 'How many people were injured in the Pontel bridge collapse?',
    reports: [
      {
        outlet: 'Pontel News',
        date: '2024-04-22',
        title: 'Bridge falls',
        text: 'The collapse of the Pontel bridge on 21 April 2024 injured 17 people, the hospital said. Divers searched the river.',
      },
      {
        outlet: 'Ansa Ovest',
        date: '2024-04-22',
        title: 'Three dead at Pontel',
        text: 'The collapse of the Pontel bridge on 21 April 2024 killed 3 people, the prefect said. The bridge was built in 1964.',
      },
    ],
    claims: [],
  },
  {
    id: 'a04-running-count',
    question: 'How many dead did the Bruma landslide leave?',
    reports: [
      {
        outlet: 'Bruma Hoy',
        date: '2024-06-10',
        title: 'Hillside slides',
        text: 'At least 11 people had died in the Bruma landslide by the evening of 9 June 2024, rescuers said. The search went on in the dark.',
      },
      {
        outlet: 'El Faro',
        date: '2024-06-14',
        title: 'Search ends',
        text: 'The Bruma landslide left 27 people dead, rescuers said when the search ended on 13 June 2024. A day of mourning was declared.',
      },
    ],
    claims: [],
  },
  {
    id: 'a05-forecast',
    question: 'How much did the Selm festival earn?',
    reports: [
      {
        outlet: 'Selm Anzeiger',
        date: '2024-08-02',
        title: 'Before the festival',
        text: 'The Selm festival of August 2024 was expected to earn €900,000, its director said. Tickets are scarce.',
      },
      {
        outlet: 'Kultur Heute',
        date: '2024-09-01',
        title: 'What the festival brought',
        text: 'The Selm festival of August 2024 earned €640,000, according to its report. Rain spoilt two evenings.',
      },
    ],
    claims: [],
  },
  {
    id: 'a06-copies',
    question: 'How many cows were lost in the Almen avalanche?',
    reports: [
      {
        outlet: 'Almen Bote',
        date: '2024-02-12',
        title: 'Avalanche hits farm',
        text: 'The Almen avalanche of 11 February 2024 buried 60 cows, farmer Sepp Rainer told the agency APX. The stable was new.',
      },
      {
        outlet: 'Tal Kurier',
        date: '2024-02-12',
        title: 'Stable buried',
        text: 'The Almen avalanche of 11 February 2024 buried 60 cows, farmer Sepp Rainer told the agency APX. Two dogs were saved.',
      },
    ],
    claims: [],
  },
  {
    id: 'a07-unit',
    question: 'How large an area did the Pinar fire burn?',
    reports: [
      {
        outlet: 'Monte News',
        date: '2024-07-20',
        title: 'Pinar fire out',
        text: 'The Pinar fire of 18 July 2024 burnt 1,000 hectares, the forest service said. Two houses were lost.',
      },
      {
        outlet: 'World Desk',
        date: '2024-07-20',
        title: 'Wildfire in the south',
        text: 'The Pinar fire of 18 July 2024 burnt about 2,470 acres, firefighters said. The cause is unknown.',
      },
    ],
    claims: [],
  },
  {
    id: 'a08-same-source',
    question: 'How many seats did the Farmers win in Oland?',
    reports: [
      {
        outlet: 'Oland Posten',
        date: '2024-09-09',
        title: 'First count',
        text: 'The Farmers won 31 seats in Oland on 8 September 2024, the electoral board said. Voting was calm.',
      },
      {
        outlet: 'Riks Nytt',
        date: '2024-09-09',
        title: 'Oland turns green',
        text: 'The electoral board of Oland said that the Farmers had won 31 seats on 8 September 2024. The Greens lost five.',
      },
    ],
    claims: [],
  },
  {
    id: 'a09-part-and-whole',
    question: 'How long did the trial of Marek Toll take?',
    reports: [
      {
        outlet: 'Court Paper',
        date: '2024-11-20',
        title: 'Toll convicted',
        text: 'The trial of Marek Toll took nine days in November 2024, the court said. He was convicted of fraud.',
      },
      {
        outlet: 'Evening Star',
        date: '2024-11-12',
        title: 'Toll in court',
        text: 'The opening session of the trial of Marek Toll took two hours in November 2024, his lawyer said. He wore a grey suit.',
      },
    ],
    claims: [],
  },
  {
    id: 'a10-at-least',
    question: 'How many houses did the Tolga storm damage?',
    reports: [
      {
        outlet: 'Tolga Times',
        date: '2024-10-30',
        title: 'Roofs gone',
        text: 'The storm of 29 October 2024 damaged at least 200 houses in Tolga, the fire brigade said. Insurers opened an office.',
      },
      {
        outlet: 'Weather Wire',
        date: '2024-10-31',
        title: 'Counting the damage',
        text: 'The storm of 29 October 2024 damaged 240 houses in Tolga, the council said. The church tower stands.',
      },
    ],
    claims: [],
  },
  {
    id: 'a11-place-within',
    question: 'Where did the two chiefs of police meet?',
    reports: [
      {
        outlet: 'Parley briefs',
        date: '2024-01-17',
        title: 'Police chiefs meet, 16 January 2024',
        text: 'The chiefs of police of Norhavn and Ister met in Grunau on 16 January 2024, Norhavn Tidende reported.[^1] According to Ister News Agency, the chiefs of police met on 16 January 2024 at the Grunau town hall.[^2] They spoke about stolen boats.[^1]',
        notes: { 1: 'Norhavn Tidende, 2024-01-16', 2: 'Ister News Agency, 2024-01-17' },
      },
    ],
    claims: [],
  },
  {
    id: 'a12-announced-held',
    question: 'When was the new library in Belo opened?',
    reports: [
      {
        outlet: 'Belo Blatt',
        date: '2024-04-02',
        title: 'Library to open',
        text: "Belo's council announced on 2 April 2024 that the new library would open soon. It has 90,000 books.",
      },
      {
        outlet: 'Lesewelt',
        date: '2024-05-06',
        title: 'A house for books',
        text: 'The new library in Belo was opened on 4 May 2024, the mayor said. Children got free cards.',
      },
    ],
    claims: [],
  },
  {
    id: 'a13-both-positive',
    question: 'How did the ministers judge the border talks in Hask?',
    reports: [
      {
        outlet: 'Hask Journal',
        date: '2024-12-12',
        title: 'Border talks',
        text: 'The border talks in Hask on 11 December 2024 were constructive, minister Juna Weil said. They will go on.',
      },
      {
        outlet: 'Frontier',
        date: '2024-12-12',
        title: 'A good day in Hask',
        text: 'The border talks in Hask on 11 December 2024 were useful and friendly, minister Oto Kraal said. Dinner followed.',
      },
    ],
    claims: [],
  },
  {
    id: 'a14-other-quantity',
    question: 'How much did the strike cost the airline?',
    reports: [
      {
        outlet: 'Avia Report',
        date: '2024-07-16',
        title: 'Cost of the strike',
        text: "The pilots' strike of July 2024 cost the airline Zephyr €12 million, its finance chief said. Shares fell.",
      },
      {
        outlet: 'Travel Sheet',
        date: '2024-07-16',
        title: 'Passengers stranded',
        text: "The pilots' strike of July 2024 stranded 45,000 passengers of the airline Zephyr, the airports said. Hotels were full.",
      },
    ],
    claims: [],
  },
  {
    id: 'a15-reason-elaborated',
    question: 'Why did the dairy in Halm close?',
    reports: [
      {
        outlet: 'Halm Post',
        date: '2024-03-08',
        title: 'Dairy closes',
        text: 'The dairy in Halm closed on 7 March 2024 because of rising energy prices, its owner said. Forty people lose their jobs.',
      },
      {
        outlet: 'Bauernruf',
        date: '2024-03-09',
        title: 'End of a dairy',
        text: "High prices for energy made the dairy in Halm close on 7 March 2024, the farmers' union said. Milk now goes to Tarnow.",
      },
    ],
    claims: [],
  },
  {
    id: 'a16-each-and-total',
    question: 'How many hostages did the two sides of Kesh exchange?',
    reports: [
      {
        outlet: 'Kesh Today',
        date: '2024-02-02',
        title: 'Exchange',
        text: 'The two sides in Kesh exchanged 25 hostages each on 1 February 2024, the Red Cross said. Buses stood ready.',
      },
      {
        outlet: 'Voice of the Hills',
        date: '2024-02-02',
        title: 'They are home',
        text: 'Fifty hostages in all were exchanged in Kesh on 1 February 2024, the rebels said. Families waited at the bridge.',
      },
    ],
    claims: [],
  },
  {
    id: 'a17-compatible-positions',
    question: 'Was the mayor of Ravel at the rally?',
    reports: [
      {
        outlet: 'Ravel Mail',
        date: '2024-10-07',
        title: 'Rally in the square',
        text: 'The mayor of Ravel took part in the rally of 6 October 2024, her office said. Five thousand came.',
      },
      {
        outlet: 'Street Paper',
        date: '2024-10-07',
        title: 'Voices from the square',
        text: 'The mayor of Ravel spoke at the rally of 6 October 2024, organiser Tim Aden said. She asked for calm.',
      },
    ],
    claims: [],
  },
  {
    id: 'a18-other-rounds',
    question: 'How long was the second round of the wage talks in Perl?',
    reports: [
      {
        outlet: 'Perl Aktuell',
        date: '2024-05-17',
        title: 'Wage talks',
        text: 'The second round of the wage talks in Perl lasted seven hours on 16 May 2024, the employers said. No result was reached.',
      },
      {
        outlet: 'Arbeit',
        date: '2024-05-03',
        title: 'A first round',
        text: 'The first round of the wage talks in Perl lasted three hours on 2 May 2024, the union said. A second one is planned.',
      },
    ],
    claims: [],
  },
  {
    id: 'a19-rounded',
    question: 'How many votes did Lena Kost get in Ulmen?',
    reports: [
      {
        outlet: 'Ulmen Echo',
        date: '2024-06-24',
        title: 'Kost wins',
        text: 'Lena Kost got 10,412 votes in Ulmen on 23 June 2024, the returning officer said. Her rival congratulated her.',
      },
      {
        outlet: 'Land Radio',
        date: '2024-06-24',
        title: 'New mayor for Ulmen',
        text: 'Lena Kost got about 10,400 votes in Ulmen on 23 June 2024, her party said. She takes office in July.',
      },
    ],
    claims: [],
  },
  {
    id: 'a20-other-subject',
    question: 'How many ships did Norhavn send to the regatta?',
    reports: [
      {
        outlet: 'Regatta News',
        date: '2024-08-06',
        title: 'Sails in the bay',
        text: 'Norhavn sent 12 ships to the regatta of 5 August 2024 in Skarn, its navy said. The weather held.',
      },
      {
        outlet: 'Sea Letter',
        date: '2024-08-06',
        title: 'Ister sails too',
        text: 'Ister sent 7 ships to the regatta of 5 August 2024 in Skarn, its navy said. A schooner won.',
      },
    ],
    claims: [],
  },
];

/** A second set, on other topics. Sources differ. */
export const FURTHER_DIFFERING: readonly AccountCase[] = [
  {
    id: 'e01',
    question: 'How many workers lost their jobs at the Brenn steelworks?',
    reports: [
      {
        outlet: 'Steel Daily',
        date: '2024-05-06',
        title: 'Furnace goes cold',
        text: 'The Brenn steelworks dismissed 1,400 workers on 3 May 2024, the metal union said.',
      },
      {
        outlet: 'Brenn Bote',
        date: '2024-05-06',
        title: 'Steelworks cuts jobs',
        text: 'Management of the Brenn steelworks spoke of 900 workers who were dismissed on 3 May 2024.',
      },
    ],
    claims: ['1,400 workers', '900 workers'],
  },
  {
    id: 'e02',
    question: 'How long was the summit of the river states?',
    reports: [
      {
        outlet: 'Delta News',
        date: '2024-09-21',
        title: 'River summit',
        text: 'The summit of the river states in Onda on 20 September 2024 went on for nine hours, host Abel Quist said.',
      },
      {
        outlet: 'Basin Review',
        date: '2024-09-21',
        title: 'Short summit',
        text: 'The summit of the river states in Onda on 20 September 2024 closed after less than six hours, Basin Review learned from two delegations.',
      },
    ],
    claims: ['went on for nine hours', 'closed after less than six hours'],
  },
  {
    id: 'e03',
    question: 'How much money was stolen from the Tresor bank?',
    reports: [
      {
        outlet: 'Der Tag',
        date: '2024-02-06',
        title: 'Vault emptied',
        text: 'Thieves stole €2 million from the Tresor bank in Lohm on 4 February 2024, its director said.',
      },
      {
        outlet: 'Blick Lohm',
        date: '2024-02-06',
        title: 'Robbers rich',
        text: 'Investigators believe that nearly €5 million was stolen from the Tresor bank in Lohm on 4 February 2024.',
      },
    ],
    claims: ['€2 million', 'nearly €5 million'],
  },
  {
    id: 'e04',
    question: 'Did the minister apologise to the farmers?',
    reports: [
      {
        outlet: 'Capital Wire',
        date: '2024-03-12',
        title: 'Minister at farm',
        text: 'Minister Hugo Stern apologised to the farmers of Ried on 11 March 2024, his spokesman said.',
      },
      {
        outlet: 'Acker',
        date: '2024-03-12',
        title: 'Cold words',
        text: "Minister Hugo Stern never apologised to the farmers of Ried on 11 March 2024, farmers' chief Ute Bald said.",
      },
    ],
    claims: ['apologised to the farmers', 'never apologised'],
  },
  {
    id: 'e05',
    question: 'When did the dam at Kross break?',
    reports: [
      {
        outlet: 'Kross Kurier',
        date: '2024-05-18',
        title: 'Dam breaks',
        text: 'The dam at Kross broke on the night of 14 May 2024, the water board said.',
      },
      {
        outlet: 'Landbote',
        date: '2024-05-19',
        title: 'Who knew?',
        text: 'Villagers told the Landbote that the dam at Kross broke on 16 May 2024.',
      },
    ],
    claims: ['on the night of 14 May 2024', 'on 16 May 2024'],
  },
  {
    id: 'e06',
    question: 'Why was the concert in Vars called off?',
    reports: [
      {
        outlet: 'Vars Kultur',
        date: '2024-08-09',
        title: 'No concert',
        text: 'The concert in Vars on 8 August 2024 was called off because of a bomb threat, the promoter said.',
      },
      {
        outlet: 'Ton',
        date: '2024-08-10',
        title: 'Empty hall',
        text: 'The concert in Vars on 8 August 2024 was called off because too few tickets had been sold, a singer told Ton.',
      },
    ],
    claims: ['because of a bomb threat', 'because too few tickets had been sold'],
  },
  {
    id: 'e07',
    question: 'Where was the treaty between Ister and Norhavn signed?',
    reports: [
      {
        outlet: 'Ister Post',
        date: '2024-06-11',
        title: 'Treaty',
        text: 'Ister and Norhavn signed the treaty in the castle of Rode on 10 June 2024, the palace said.',
      },
      {
        outlet: 'Norhavn Tidende',
        date: '2024-06-11',
        title: 'Signed at sea',
        text: 'Ister and Norhavn signed the treaty on board the frigate Alma on 10 June 2024, according to sailors.',
      },
    ],
    claims: ['in the castle of Rode', 'on board the frigate'],
  },
  {
    id: 'e08',
    question: 'How did the two governments describe the trade talks in Sol?',
    reports: [
      {
        outlet: 'Handel',
        date: '2024-10-10',
        title: 'Trade talks',
        text: 'Norhavn described the trade talks in Sol on 9 October 2024 as very productive.',
      },
      {
        outlet: 'Ister News Agency',
        date: '2024-10-10',
        title: 'Nothing achieved',
        text: 'Ister called the trade talks in Sol on 9 October 2024 a failure.',
      },
    ],
    claims: ['as very productive', 'a failure'],
  },
  {
    id: 'e09',
    question: 'How many drones attacked the port of Cassel?',
    reports: [
      {
        outlet: 'Cassel FM',
        date: '2024-07-02',
        title: 'Port attacked',
        text: 'The port of Cassel was attacked by 18 drones on 1 July 2024, the navy said.',
      },
      {
        outlet: 'Hafenblatt',
        date: '2024-07-02',
        title: 'Night of fire',
        text: 'Harbour staff counted 31 drones over the port of Cassel on 1 July 2024.',
      },
    ],
    claims: ['by 18 drones', '31 drones'],
  },
  {
    id: 'e10',
    question: 'What percentage of voters took part in the Hern referendum?',
    reports: [
      {
        outlet: 'Hern Heute',
        date: '2024-04-22',
        title: 'Referendum',
        text: 'Turnout in the Hern referendum of 21 April 2024 was 48 percent, observers said.',
      },
      {
        outlet: 'State Wire',
        date: '2024-04-22',
        title: 'Clear result',
        text: 'The government put turnout in the Hern referendum of 21 April 2024 at 56%.',
      },
    ],
    claims: ['48 percent', '56%'],
  },
  {
    id: 'e11',
    question: 'Who fired first at the Lomza bridge?',
    reports: [
      {
        outlet: 'Kesh Today',
        date: '2024-11-03',
        title: 'Shots at bridge',
        text: 'The rebels fired first at the Lomza bridge on 2 November 2024, general Ruk said.',
      },
      {
        outlet: 'Voice of the Hills',
        date: '2024-11-03',
        title: 'Ambush',
        text: 'Government soldiers fired first at the Lomza bridge on 2 November 2024, rebel spokesman Dal Orin said.',
      },
    ],
    claims: ['The rebels fired first', 'soldiers fired first'],
  },
  {
    id: 'e12',
    question: 'How tall is the new tower in Perro?',
    reports: [
      {
        outlet: 'Bauwelt',
        date: '2024-12-05',
        title: 'Tower opens',
        text: 'The new tower in Perro is 212 metres tall, its architect said at the opening on 4 December 2024.',
      },
      {
        outlet: 'Perro Sol',
        date: '2024-12-05',
        title: 'A new skyline',
        text: 'The new tower in Perro measures 198 metres, according to the land office.',
      },
    ],
    claims: ['212 metres', '198 metres'],
  },
];

/** Sources do not differ. */
export const FURTHER_AGREEING: readonly AccountCase[] = [
  {
    id: 'f01',
    question: 'How many trees fell in the Lind storm?',
    reports: [
      {
        outlet: 'Lind Blatt',
        date: '2024-01-11',
        title: 'Storm',
        text: 'The Lind storm of 10 January 2024 felled more than 3,000 trees, foresters said.',
      },
      {
        outlet: 'Forst',
        date: '2024-01-12',
        title: 'Count',
        text: 'The Lind storm of 10 January 2024 felled 3,400 trees, the forest office said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f02',
    question: 'How long was the flight of the balloon Aero?',
    reports: [
      {
        outlet: 'Sky',
        date: '2024-06-02',
        title: 'Balloon lands',
        text: 'The balloon Aero flew for 26 hours on 1 June 2024, its pilot said.',
      },
      {
        outlet: 'Air Log',
        date: '2024-06-02',
        title: 'Record',
        text: 'The flight of the balloon Aero took just over a day on 1 June 2024, according to observers.',
      },
    ],
    claims: [],
  },
  {
    id: 'f03',
    question: 'How many tanks did Kesh lose at Orun?',
    reports: [
      {
        outlet: 'Kesh Today',
        date: '2024-03-20',
        title: 'Battle',
        text: 'Kesh lost 12 tanks at Orun on 19 March 2024, general Ruk said.',
      },
      {
        outlet: 'Voice of the Hills',
        date: '2024-03-20',
        title: 'Battle',
        text: 'The rebels lost 4 tanks at Orun on 19 March 2024, general Ruk said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f04',
    question: 'When was the museum in Tarn reopened?',
    reports: [
      {
        outlet: 'Tarn Dispatch',
        date: '2024-05-20',
        title: 'Museum',
        text: 'The museum in Tarn reopened on 18 May 2024, director Ela Wirth said.',
      },
      {
        outlet: 'Kunst',
        date: '2024-05-22',
        title: 'Museum',
        text: 'The museum in Tarn celebrated its reopening with a concert on 20 May 2024, director Ela Wirth said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f05',
    question: 'Where did the president of Sarvia sign the law?',
    reports: [
      {
        outlet: 'Sarvia Finance',
        date: '2024-07-12',
        title: 'Law',
        text: 'The president of Sarvia signed the law in the capital Mersa on 11 July 2024, his office said.',
      },
      {
        outlet: 'Market Lens',
        date: '2024-07-12',
        title: 'Law',
        text: 'The president of Sarvia signed the law at the Winter Palace on 11 July 2024, aides said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f06',
    question: 'Why did the train to Holm stop?',
    reports: [
      {
        outlet: 'Bahn',
        date: '2024-02-15',
        title: 'Delay',
        text: 'The train to Holm stopped on 14 February 2024 because of snow on the line, the railway said.',
      },
      {
        outlet: 'Holm Post',
        date: '2024-02-15',
        title: 'Stuck',
        text: 'Snow on the line caused the train to Holm to stop on 14 February 2024, passengers said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f07',
    question: 'Did the council of Merz approve the road?',
    reports: [
      {
        outlet: 'Merz Bote',
        date: '2024-09-04',
        title: 'Road',
        text: 'The council of Merz approved the road on 3 September 2024, the mayor said.',
      },
      {
        outlet: 'Auto',
        date: '2024-09-04',
        title: 'Road',
        text: 'The council of Merz did not discuss the price of the road on 3 September 2024, an opponent said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f08',
    question: 'How much did Norhavn give for the refugees?',
    reports: [
      {
        outlet: 'Norhavn Tidende',
        date: '2024-10-22',
        title: 'Aid',
        text: 'Norhavn gave $30 million for the refugees of Kesh on 21 October 2024, its minister said.',
      },
      {
        outlet: 'Relief',
        date: '2024-10-22',
        title: 'Aid',
        text: 'Ister gave $12 million for the refugees of Kesh on 21 October 2024, its minister said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f09',
    question: 'How many children were in the lost bus?',
    reports: [
      {
        outlet: 'Bergpost',
        date: '2024-12-10',
        title: 'Bus found',
        text: 'There were 22 children in the lost bus on 9 December 2024, the school said.',
      },
      {
        outlet: 'Alm',
        date: '2024-12-10',
        title: 'Bus found',
        text: 'The lost bus of 9 December 2024 carried 22 children and 3 teachers, the police said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f10',
    question: 'How long did the first hearing of Paula Enz last?',
    reports: [
      {
        outlet: 'Gericht',
        date: '2024-08-02',
        title: 'Enz',
        text: 'The first hearing of Paula Enz lasted four hours on 1 August 2024, the court said.',
      },
      {
        outlet: 'Recht',
        date: '2024-08-16',
        title: 'Enz',
        text: 'The second hearing of Paula Enz lasted one hour on 15 August 2024, her lawyer said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f11',
    question: 'Who won the mayoral election in Orla?',
    reports: [
      {
        outlet: 'Orla Sun',
        date: '2024-05-13',
        title: 'Winner',
        text: 'Ben Haas won the mayoral election in Orla on 12 May 2024, the board said.',
      },
      {
        outlet: 'Abend',
        date: '2024-05-13',
        title: 'Winner',
        text: 'Ben Haas won the mayoral election in Orla on 12 May 2024 with help from the Greens, his rival said.',
      },
    ],
    claims: [],
  },
  {
    id: 'f12',
    question: 'How many guests came to the royal wedding?',
    reports: [
      {
        outlet: 'Krone',
        date: '2024-06-16',
        title: 'Wedding',
        text: 'About 800 guests came to the royal wedding in Sund on 15 June 2024, the court said.',
      },
      {
        outlet: 'Gala',
        date: '2024-06-16',
        title: 'Wedding',
        text: 'Police sent 1,500 officers to the royal wedding in Sund on 15 June 2024, the ministry said.',
      },
    ],
    claims: [],
  },
];
