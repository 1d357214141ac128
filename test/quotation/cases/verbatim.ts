/** A quotation that the articles have word for word: how it is written, what is asked for, and the article. */
export type VerbatimCase = readonly [how: string, asked: string, article: string];

/** Sentences and parts of sentences of the articles, some in other letters, marks and blanks. */
export const VERBATIM: readonly VerbatimCase[] = [
  [
    'as it stands',
    'Zelenskyy noted on 20 April 2025 that there had been no air-raid alerts that day.',
    '2025-04-19-easter-truce',
  ],
  [
    'as it stands',
    'The phone call between Trump and Putin on 18 March 2025 lasted two hours, according to India TV. The phone call between Trump and Putin on 18 March 2025 lasted over two hours, according to a republished RT text.',
    '2025-03-18-trump-putin-call-energy',
  ],
  [
    'as it stands',
    'Russia and Ukraine agreed in Istanbul on 16 May 2025 to exchange 1,000 prisoners each.',
    '2025-05-16-istanbul-direct-talks',
  ],
  [
    'as it stands',
    'No meeting between Trump and Putin was planned after the Kremlin talks of 2 December 2025 and one would depend on progress, according to the Kremlin.',
    '2025-12-02-moscow-witkoff-kushner',
  ],
  [
    'as it stands',
    "U.S. and Russian diplomats led by Sonata Coulter and Alexander Darchiev met at the U.S. Consul General's residence in Arnavutköy, Istanbul, Türkiye, for embassy consultations on Thursday, 27 February 2025.",
    '2025-02-27-istanbul-embassy-talks-1',
  ],
  [
    'as it stands',
    'The second embassy round followed at the Russian Consulate General in Istanbul on 10 April 2025.',
    '2025-02-27-istanbul-embassy-talks-1',
  ],
  [
    'as it stands',
    'The wider Russian delegation at the Anchorage summit of 15 August 2025 included Defence Minister Andrei Belousov, Finance Minister Anton Siluanov and the head of the sovereign wealth fund RDIF, Kirill Dmitriev.',
    '2025-08-15-anchorage-summit',
  ],
  [
    'as it stands',
    'Meduza and the Kyiv Independent counted the 27 February 2025 meeting as the second U.S.–Russia round, after Riyadh on 18 February 2025.',
    '2025-03-01-eremina-news-az',
  ],
  [
    'as it stands',
    "The White House called the conversation of Trump and Zelenskyy in St Peter's Basilica on 26 April 2025 very productive.",
    '2025-04-26-vatican-meeting',
  ],
  [
    'as it stands',
    'Russian President Vladimir Putin was reported after the Paris summit of September 2025 as saying that foreign troops in Ukraine would be legitimate targets.',
    '2025-09-04-paris-coalition',
  ],
  [
    'as it stands',
    'Eremina forecast in News.Az on 1 March 2025 that the U.S.–Russia dialogue would take months and reach further than a ceasefire.',
    '2025-02-27-istanbul-embassy-talks-1',
  ],
  [
    'as it stands',
    'Erdoğan said after the Istanbul round of July 2025 that he would telephone Putin and Trump about a summit in Istanbul, according to TASS.',
    '2025-07-23-istanbul-third-round',
  ],
  [
    'as it stands',
    'The talks between Coulter and Darchiev in Istanbul on 10 April 2025 lasted about five and a half hours, according to TASS. The Istanbul talks of 10 April 2025 lasted some six hours, according to a Reuters witness, relayed by TodayHeadline.',
    '2025-04-10-istanbul-embassy-talks-2',
  ],
  [
    'as it stands',
    'Waltz said that talks on Ukraine would have to deal with territory and security guarantees, Kyiv Post reported on 18 February 2025.',
    '2025-02-18-riyadh-rubio-lavrov',
  ],
  [
    'as it stands',
    "Freespoke's digest says the paused U.S. aid and intelligence sharing were restored at the U.S.–Ukraine talks in Jeddah on 11 March 2025.",
    '2025-02-28-oval-office-clash',
  ],
  [
    'as it stands',
    'The second round of Russia–Ukraine talks in Istanbul on 2 June 2025, led by Medinsky and Umerov, lasted a little over an hour, about half as long as the round of 16 May 2025.',
    '2025-06-02-istanbul-second-round',
  ],
  [
    'as it stands',
    'Putin talked to reporters from Sochi about the call with Trump on 19 May 2025.',
    '2025-05-19-trump-putin-call',
  ],
  [
    'as it stands',
    "Atalayar counted 27 February 2025 as a third contact, after the presidents' call and Riyadh.",
    '2025-02-27-istanbul-embassy-talks-1',
  ],
  [
    'as it stands',
    "Witkoff also visited the Grand Choral Synagogue and St Isaac's Cathedral in St Petersburg on 11 April 2025.",
    '2025-04-11-witkoff-putin-st-petersburg',
  ],
  [
    'as it stands',
    'The Istanbul talks of 27 February 2025 lasted six hours, or more than six, according to other outlets.',
    '2025-03-01-eremina-news-az',
  ],
  [
    'as it stands',
    'The Anchorage summit of 15 August 2025 left open a ceasefire, the fate of Donetsk and Luhansk and a meeting that would include Zelenskyy.',
    '2025-08-15-anchorage-summit',
  ],
  [
    'as it stands',
    'Putin said on 19 May 2025 that Russia was prepared to draw up, together with Ukraine, a memorandum on a possible peace treaty to come.',
    '2025-05-19-trump-putin-call',
  ],
  [
    'as it stands',
    'The United States and Russia agreed in Istanbul on 27 February 2025 on a follow-up meeting, its date and place still open, and identified "concrete initial steps", the State Department said.',
    '2025-02-27-istanbul-embassy-talks-1',
  ],
  [
    'as it stands',
    'Foreign Minister Sergey Lavrov told NBC on 22 August 2025 that no meeting between Putin and Zelenskyy was planned and that the agenda for one was not ready at all.',
    '2025-08-18-washington-white-house',
  ],
  [
    'as it stands',
    'Ukraine stressed in Jeddah on 11 March 2025 that European partners should be involved in the peace process.',
    '2025-03-11-jeddah-us-ukraine',
  ],
  [
    'as it stands',
    "The two sides also agreed in Istanbul on 10 April 2025 on further steps to ease visas and diplomats' travel in the host country, Darchiev said.",
    '2025-04-10-istanbul-embassy-talks-2',
  ],
  [
    'as it stands',
    'Trump named Thursday, 27 November 2025, as the deadline for an answer to the 28-point plan.',
    '2025-11-23-28-point-plan-geneva',
  ],
  [
    'as it stands',
    'The 28-point plan, as leaked in November 2025, capped the Ukrainian army at 600,000.',
    '2025-11-23-28-point-plan-geneva',
  ],
  [
    'as it stands',
    "Russia's Foreign Ministry said on 25 March 2025 that the Zaporizhzhia plant was a Russian facility and that a transfer to Ukraine or anyone else was impossible.",
    'background-zaporizhzhia-plant',
  ],
  [
    'as it stands',
    'Russia raised the return of six diplomatic properties taken in 2016–2018 and proposed a resumption of direct flights at the Istanbul talks of 27 February 2025.',
    '2025-02-27-istanbul-embassy-talks-1',
  ],
  [
    'as it stands',
    'Macron gave no troop numbers at the Paris coalition summit of 4 September 2025.',
    '2025-09-04-paris-coalition',
  ],
  [
    'as it stands',
    'The phone call between Trump and Putin on 16 October 2025 lasted about two hours, according to UNN. The phone call between Trump and Putin on 16 October 2025 lasted two and a half hours, according to the Kyiv Independent.',
    '2025-10-16-call-and-budapest-plan',
  ],
  [
    'as it stands',
    'The Istanbul talks of 16 May 2025 were the first direct negotiations between Russia and Ukraine since March 2022.',
    '2025-05-16-istanbul-direct-talks',
  ],
  [
    'as it stands',
    'Darchiev was the proposed Russian ambassador to Washington at the time of the Istanbul talks of 27 February 2025.',
    '2025-02-27-istanbul-embassy-talks-1',
  ],
  [
    'as it stands',
    'The United States and Russia agreed in Istanbul on 10 April 2025 on stable banking for the missions of both countries and exchanged notes on it, both sides confirmed.',
    '2025-04-10-istanbul-embassy-talks-2',
  ],
  [
    'as it stands',
    'The Riyadh talks of 18 February 2025 were followed by U.S.–Russia consultations in Istanbul on 27 February 2025, held under the "irritants" mechanism.',
    '2025-02-18-riyadh-rubio-lavrov',
  ],
  [
    'in small letters',
    'trump and zelenskyy met first on 18 august 2025, and the wider white house meeting with the europeans followed.',
    '2025-08-18-washington-white-house',
  ],
  [
    'in small letters',
    'no ceasefire was agreed at the witkoff–putin meeting in moscow on 13 march 2025, and russia did not accept the 30-day proposal.',
    '2025-03-13-witkoff-putin-moscow',
  ],
  [
    'in small letters',
    'zelenskyy said on 20 march 2025 that all 15 nuclear units belonged to ukraine.',
    '2025-04-17-ozer-news-az',
  ],
  ['in small letters', 'the call with putin on 19 may 2025 went very well, trump said.', '2025-05-19-trump-putin-call'],
  [
    'in small letters',
    'a call between trump and putin would be set after witkoff had briefed trump, peskov said on 14 march 2025.',
    '2025-03-13-witkoff-putin-moscow',
  ],
  [
    'in small letters',
    'putin described the anchorage talks of 15 august 2025 as constructive and spoke of agreements that had been reached.',
    '2025-08-15-anchorage-summit',
  ],
  [
    'in small letters',
    'the jeddah talks between the united states and ukraine on 11 march 2025 lasted more than eight hours.',
    '2025-03-11-jeddah-us-ukraine',
  ],
  [
    'in small letters',
    'u.s. special envoy steve witkoff attended the paris coalition summit of 4 september 2025 in person, and president donald trump joined by telephone.',
    '2025-09-04-paris-coalition',
  ],
  [
    'in small letters',
    'rubio said in paris on 18 april 2025 that washington would decide within days whether a deal was doable and would otherwise move on.',
    '2025-04-17-paris-talks',
  ],
  [
    'in small letters',
    'zelenskyy said in washington that the guarantees for ukraine would be put on paper within seven to ten days of 18 august 2025.',
    '2025-08-18-washington-white-house',
  ],
  [
    'in capitals',
    'SECRETARY OF STATE MARCO RUBIO HAD SAID BEFORE THE TALKS WITH DMITRIEV IN DECEMBER 2025 THAT HE MIGHT JOIN IN MIAMI.',
    '2025-12-19-miami-talks',
  ],
  [
    'in capitals',
    'THE BLACK SEA DEAL OF MARCH 2025 WOULD TAKE EFFECT ONLY AFTER SANCTIONS ON ROSSELKHOZBANK AND OTHER BANKS IN THE FOOD AND FERTILISER TRADE WERE LIFTED, THE KREMLIN SAID ON 25 MARCH 2025.',
    '2025-03-23-riyadh-technical-talks',
  ],
  [
    'in capitals',
    'FOR THE TIME BEING, EREMINA SAID ON 1 MARCH 2025, THE UNITED STATES AND RUSSIA WERE MATCHING THEIR GENERAL OBJECTIVES, AND THAT WAS ALREADY A CONSTRUCTIVE FORM OF DIALOGUE.',
    '2025-03-01-eremina-news-az',
  ],
  [
    'in capitals',
    "KREMLIN SPOKESMAN DMITRY PESKOV SAID ON 5 SEPTEMBER 2025 THAT FOREIGN CONTINGENTS, ESPECIALLY EUROPEAN AND AMERICAN ONES, COULD NOT BE GUARANTORS OF UKRAINE'S SECURITY.",
    '2025-09-04-paris-coalition',
  ],
  [
    'in capitals',
    'ZELENSKYY HAD EARLIER SPOKEN OF AT LEAST 200,000 PEACEKEEPERS, THEN OF 100,000 TO 150,000 EUROPEANS, ESPRESO WROTE IN MARCH 2025.',
    'background-peacekeeping-monitoring',
  ],
  [
    'in capitals',
    'THE GENEVA TALKS WERE FOLLOWED BY A MEETING OF DRISCOLL WITH A RUSSIAN DELEGATION IN ABU DHABI ON 24–25 NOVEMBER 2025.',
    '2025-11-23-28-point-plan-geneva',
  ],
  [
    'with other marks',
    "„The European Commission's view in March 2025 , according to City State Daily, was that sanctions relief would need a Russian withdrawal from Ukraine.“",
    '2025-03-23-riyadh-technical-talks',
  ],
  [
    'with other marks',
    '„Russia would suspend military action in Ukraine for three days in May 2025 because of the 80th anniversary of victory over Nazi Germany , the Kremlin announced on 28 April 2025.“',
    '2025-05-08-victory-day-truce',
  ],
  [
    'with other marks',
    '„The State Department and Hürriyet Daily News described the subject of 27 February 2025 as the operation of the existing embassies , including staffing, visas and banking.“',
    '2025-03-01-eremina-news-az',
  ],
  [
    'with other marks',
    '„Zelenskyy rejected the ceding of Ukrainian land after the Anchorage summit of August 2025.“',
    '2025-08-15-anchorage-summit',
  ],
  [
    'with other marks',
    '„The 20-point draft of December 2025 recognised the contact line de facto in four regions.“',
    '2025-12-28-mar-a-lago',
  ],
  [
    'with other marks',
    "„The State Department's statement on the Istanbul talks of 27 February 2025 did not mention air travel.“",
    '2025-02-27-istanbul-embassy-talks-1',
  ],
  [
    'with other marks',
    '„Merz said the Putin-Zelenskyy meeting could take place within two weeks , according to Metro World News, which cited CNN and Bild.“',
    '2025-08-18-washington-white-house',
  ],
  [
    'with other marks',
    "„The two sides agreed in Istanbul on 27 February 2025 on joint measures for unhindered financing of both countries' missions and proper working conditions for diplomats , Russia said.“",
    '2025-02-27-istanbul-embassy-talks-1',
  ],
  [
    'with other marks',
    '„Security advisers of Britain , France, Germany, the EU and Italy took part in parallel talks in Geneva on 23 November 2025.“',
    '2025-11-23-28-point-plan-geneva',
  ],
  [
    'with other marks',
    "„Shortly before Dmitriev's visit of April 2025 , President Donald Trump had said that he was very angry with Putin.“",
    '2025-04-02-dmitriev-washington',
  ],
  [
    'with other blanks and no stop',
    'Medinsky  and  Umerov  had met one-on-one in Istanbul before the full session of 23 July 2025',
    '2025-07-23-istanbul-third-round',
  ],
  [
    'with other blanks and no stop',
    'Dmitriev  called  the  discussions in Miami in December 2025 constructive and said that more would follow the next day',
    '2025-12-19-miami-talks',
  ],
  [
    'with other blanks and no stop',
    'The  Kremlin  had  expected the Trump–Putin talks in Alaska on 15 August 2025 to take six or seven hours, AFP reported',
    '2025-08-15-anchorage-summit',
  ],
  [
    'with other blanks and no stop',
    'What  mattered,  Putin  said on 19 May 2025, was that Russia and Ukraine both show the will for peace and find compromises',
    '2025-05-19-trump-putin-call',
  ],
  [
    'with other blanks and no stop',
    'The  Easter  truce  was declared on 19 April 2025, one day after U.S. Secretary of State Marco Rubio warned that the United States might walk away from its peace effort',
    '2025-04-19-easter-truce',
  ],
  [
    'with other blanks and no stop',
    'Russia  would  have  to answer the Ukrainian attack on its airfields, Putin said firmly in the call of 4 June 2025, according to Trump',
    '2025-06-04-summer-calls-ultimatum',
  ],
  [
    'with other blanks and no stop',
    "L'Unione  Sarda  and  others gave the width of Kellogg's demilitarised zone as about 29 km, or 18 miles",
    'background-peacekeeping-monitoring',
  ],
  [
    'with other blanks and no stop',
    'Neutrality  for  Ukraine,  no foreign troops there, caps on its army and official status for the Russian language were further points of the Russian memorandum of 2 June 2025',
    '2025-06-02-istanbul-second-round',
  ],
  ['a part of it', 'and Zelenskyy met in the Vatican on 26', '2025-04-26-vatican-meeting'],
  ['a part of it', '17 April 2025 that the U.S. framework had', '2025-04-17-paris-talks'],
  ['a part of it', 'with security protocols and NATO, Witkoff said on 14', '2025-04-11-witkoff-putin-st-petersburg'],
  [
    'a part of it',
    'outside the eastern Black Sea as a violation and a threat, giving',
    '2025-03-23-riyadh-technical-talks',
  ],
  ['a part of it', '28 December 2025 good and very', '2025-12-28-mar-a-lago'],
  ['a part of it', 'be discussed in St Petersburg, Peskov', '2025-04-11-witkoff-putin-st-petersburg'],
  ['a part of it', '28 February 2025, after the argument with Trump and', '2025-02-28-oval-office-clash'],
  ['a part of it', 'force" for Ukraine would come into', '2025-09-04-paris-coalition'],
  ['a part of it', 'that Moscow was prepared to go on working on the "root', '2025-04-17-paris-talks'],
  ['a part of it', 'in preparation on the same day, 6 August', '2025-08-06-witkoff-putin-moscow'],
  [
    'a part of it',
    "Ukraine's National Security and Defence Council, led the delegations at the",
    '2025-07-23-istanbul-third-round',
  ],
  ['a part of it', 'offer by Russian President Vladimir Putin to halt', '2025-04-23-london-talks'],
  [
    'a part of it',
    'Russian consulate general in Seattle, which was rented, was closed in',
    'background-diplomatic-property',
  ],
  ['a part of it', 'ceasefire of two to three days', '2025-06-02-istanbul-second-round'],
  ['a part of it', "plant is Europe's largest, as Engin Ozer and", '2025-04-17-ozer-news-az'],
  ['a part of it', 'raised the idea of a 20-point plan on 14 October', '2025-10-16-call-and-budapest-plan'],
  ['a part of it', 'and the U.S. had reached no agreement on the', 'background-zaporizhzhia-plant'],
  ['a part of it', 'in late March 2025 that no UN', 'background-peacekeeping-monitoring'],
  ['a part of it', 'Kremlin in Moscow on Wednesday, 6 August', '2025-08-06-witkoff-putin-moscow'],
  ['a part of it', 'controlled the Zaporizhzhia nuclear plant since early', 'background-zaporizhzhia-plant'],
  [
    'with the next one',
    "Russia claimed in April 2025 that Ukraine had carried out over 120 strikes in breach of the energy pause. Zelenskyy said that Moscow kept striking during the energy pause of March and April 2025 despite Putin's words.",
    '2025-03-18-trump-putin-call-energy',
  ],
  [
    'with the next one',
    'Yermak said at the London talks of 23 April 2025 that an immediate, full and unconditional ceasefire had to come first. The Financial Times, as relayed by upday on 23 April 2025, reported an offer by Russian President Vladimir Putin to halt the invasion at the existing front line.',
    '2025-04-23-london-talks',
  ],
  [
    'as it stands',
    'The phone call between Trump and Putin on 18 March 2025 lasted two and a half hours, according to Türkiye Today, relaying AFP. The phone call between Trump and Putin on 18 March 2025 lasted 90 minutes, according to WorldTribune.',
    '2025-03-18-trump-putin-call-energy',
  ],
  [
    'with the next one',
    'The last round of the U.S.–Russia embassy consultations was in April, and there was no progress, Ryabkov was reported as saying on an undated page that from its context is of January 2026. The second embassy round, the last before the cancellation, had been held in Istanbul on 10 April 2025.',
    '2025-06-16-embassy-round-cancelled',
  ],
  [
    'with the next one',
    'Trump added on 19 May 2025 that Russia and Ukraine would work out the conditions between themselves. The Vatican, represented by the Pope, had a strong interest in hosting the Russia–Ukraine negotiations, Trump said on 19 May 2025.',
    '2025-05-19-trump-putin-call',
  ],
  [
    'with the next one',
    "Lavrov also said in Riyadh on 18 February 2025 that troops from NATO countries in Ukraine would be unacceptable, whatever flag they served under. According to RT's live page of 18 February 2025, Lavrov said the U.S. side had floated a halt to strikes on energy infrastructure.",
    '2025-02-18-riyadh-rubio-lavrov',
  ],
  [
    'with an ellipsis before and behind',
    "… A peacetime strength of about 800,000 was named for Ukraine's army in Berlin in December 2025 [...]",
    '2025-12-14-berlin-talks',
  ],
  [
    'with an ellipsis before and behind',
    '… No minerals agreement was signed at the White House on 28 February 2025: the signing and the planned press conference were cancelled [...]',
    '2025-02-28-oval-office-clash',
  ],
  [
    'with an ellipsis before and behind',
    '… Trump telephoned Putin on 18 August 2025 during or after the wider White House meeting with Zelenskyy and the Europeans [...]',
    '2025-08-18-washington-white-house',
  ],
  [
    'with an ellipsis before and behind',
    '… The "coalition of the willing" had 35 participants at the time of the Paris summit of 4 September 2025 [...]',
    '2025-09-04-paris-coalition',
  ],
];
