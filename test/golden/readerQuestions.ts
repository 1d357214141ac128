/** A question as a reader would ask it, and what the first quoted sentence has to say. */
export interface ReaderQuestion {
  readonly question: string;
  /** Matches a sentence that answers. */
  readonly answer: RegExp;
}

/** Fifty questions over all briefs of the corpus, written before the first run on it. */
export const READER_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'How long was the phone call between Trump and Putin on 12 February 2025?',
    answer: /hour and a half|90 minutes/,
  },
  {
    question: 'Which negotiators did Trump name after the February call?',
    answer: /(?=.*Rubio)(?=.*Ratcliffe)(?=.*Waltz)(?=.*Witkoff)/,
  },
  { question: 'Where did Rubio and Lavrov meet in Riyadh?', answer: /Diriyah/ },
  { question: 'Who represented Russia at the Riyadh talks on 18 February?', answer: /Lavrov.*Ushakov|Ushakov.*Lavrov/ },
  {
    question: 'What did Lavrov say about NATO troops in Ukraine?',
    answer: /Lavrov.*unacceptable|unacceptable.*Lavrov/,
  },
  { question: 'How long did the talks in Istanbul on 27 February last?', answer: /six and a half|6\.5|six hours/ },
  { question: 'Who led the delegations on 10 April?', answer: /(?=.*Coulter)(?=.*Darchiev)/ },
  { question: 'Where were the embassy talks of 27 February held?', answer: /Consul General|Arnavutköy/i },
  { question: 'When did the Oval Office argument with Zelenskyy happen?', answer: /28 February 2025/ },
  {
    question: 'Why was the minerals agreement not signed on 28 February?',
    answer: /cancel|argument|clash|called off/i,
  },
  { question: 'What did Ukraine agree to in Jeddah?', answer: /30-day|30 days/ },
  { question: 'Did the United States resume military aid to Ukraine after Jeddah?', answer: /resum|lifted|restor/i },
  {
    question: 'What questions did Putin raise about the 30-day ceasefire on 13 March?',
    answer: /verif|order|rearm|mobili|nuance|question/i,
  },
  { question: 'How many prisoners were exchanged on 19 March?', answer: /175/ },
  { question: 'Who negotiated for Russia in Riyadh on 24 March?', answer: /Karasin.*Beseda|Beseda.*Karasin/ },
  {
    question: 'What does the Kremlin demand before the Black Sea truce takes effect?',
    answer: /Rosselkhozbank|SWIFT|sanction/,
  },
  { question: 'Why was Dmitriev able to get a visa although he is under sanctions?', answer: /temporarily|lifted/ },
  { question: 'Where did the 10 April talks in Istanbul take place?', answer: /Consulate General|consulate/i },
  { question: 'What was agreed about banking on 10 April?', answer: /bank/i },
  { question: 'Where did Witkoff meet Putin on 11 April?', answer: /Yeltsin|St Petersburg|St\. Petersburg/ },
  { question: 'Who took part in the Paris talks on 17 April?', answer: /Macron|Rubio/ },
  { question: 'How long did the Easter truce last?', answer: /30 hours|30-hour|midnight/ },
  { question: 'How many violations of the Easter truce did Ukraine count?', answer: /2,935|2,000/ },
  { question: 'Why did Rubio not go to London on 23 April?', answer: /scheduling|Crimea|territorial/i },
  { question: 'Who was killed the day before Witkoff met Putin on 25 April?', answer: /12|general|strike/ },
  { question: 'How long did Trump and Zelenskyy talk in the Vatican?', answer: /15 minutes|fifteen minutes/i },
  { question: 'How long was the Victory Day truce supposed to be?', answer: /72|three-day|three days|8 May.*11 May/ },
  { question: 'Who chaired the talks between Russia and Ukraine on 16 May?', answer: /Fidan/ },
  { question: 'How many prisoners did Russia and Ukraine agree to exchange on 16 May?', answer: /1,000/ },
  { question: 'What did Putin say about a memorandum after the call of 19 May?', answer: /memorandum/ },
  { question: 'How many names of children did Ukraine hand over on 2 June?', answer: /339/ },
  { question: 'What does the Russian memorandum demand?', answer: /Crimea|withdraw|neutral/i },
  { question: 'Who cancelled the third round of embassy talks?', answer: /American|U\.S\.|Washington/ },
  { question: 'When did Lynne Tracy leave Moscow?', answer: /27 June 2025/ },
  { question: 'What deadline did Trump set for Russia on 14 July?', answer: /50 days|50-day/ },
  { question: 'How long was the third round in Istanbul on 23 July?', answer: /40 minutes/ },
  {
    question: 'Who was in the room with Putin and Witkoff on 6 August?',
    answer: /Ushakov.*Dmitriev|Dmitriev.*Ushakov/,
  },
  { question: 'How long did the Anchorage summit last?', answer: /three hours|two and a half/ },
  { question: 'Was a ceasefire agreed in Anchorage?', answer: /no ceasefire|without a ceasefire|no deal|neither/i },
  {
    question: 'Which European leaders came to the White House on 18 August?',
    answer: /Macron.*Merz|Merz.*Macron|Starmer/,
  },
  { question: 'How many countries joined the reassurance force?', answer: /26/ },
  { question: 'Why was the Budapest summit called off?', answer: /did not feel right|didn.t feel|nowhere|cancel/i },
  { question: 'Which Russian oil companies were sanctioned in October?', answer: /Rosneft.*Lukoil|Lukoil.*Rosneft/ },
  { question: 'How large may the Ukrainian army be under the 28-point plan?', answer: /600,000/ },
  { question: 'How long did Witkoff and Kushner talk with Putin in Moscow in December?', answer: /five hours/ },
  { question: 'What security guarantees did the U.S. offer in Berlin?', answer: /Article 5|Article-5/ },
  { question: 'What happened at the talks in Miami?', answer: /Miami/ },
  { question: 'How many years of guarantees did Zelenskyy ask for at Mar-a-Lago?', answer: /30, 40 or 50|50/ },
  { question: 'How many diplomatic properties does Russia want back?', answer: /\bsix\b/i },
  { question: 'When did Engin Ozer expect a ceasefire to begin?', answer: /20 April/ },
];
