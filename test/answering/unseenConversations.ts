import type { Conversation } from './conversation.ts';

/** Forty conversations written before the rules were. */
export const UNSEEN_CONVERSATIONS: readonly Conversation[] = [
  // Those that lean on what was asked before.
  {
    before: ['Who mediated the talks in Jeddah on 11 March?'],
    next: 'And in Berlin?',
    reads: [/who mediated/i, /Berlin/],
    lacks: [/Jeddah/, /11 March/],
  },
  { before: ['When did Trump call Putin in May?'], next: 'how long did they talk?', reads: [/Trump/, /Putin/, /May/] },
  {
    before: ['What did Umerov say about the prisoner exchange?'],
    next: 'And Medinsky?',
    reads: [/Medinsky say about the prisoner exchange/],
    lacks: [/Umerov/],
  },
  { before: ['Where was the summit of 15 August held?'], next: 'Why there?', reads: [/why/i, /summit/, /15 August/] },
  { before: ['Did Zelenskyy come to Mar-a-Lago?'], next: 'when was that?', reads: [/Zelenskyy/, /Mar-a-Lago/] },
  {
    before: ['Who signed the agreement on the Black Sea?'],
    next: 'What does it say?',
    reads: [/agreement/, /Black Sea/],
  },
  {
    before: ['How many soldiers did the Paris coalition promise?', 'and by when?'],
    next: 'who promised the most?',
    reads: [/Paris coalition/],
  },
  {
    before: ['What happened in the Oval Office on 28 February?'],
    next: 'Who was there?',
    reads: [/Oval Office/, /28 February/],
  },
  {
    before: ['How long did Witkoff stay in Moscow on 25 April?'],
    next: 'and on 6 August?',
    reads: [/Witkoff/, /Moscow/, /6 August/],
    lacks: [/25 April/],
  },
  { before: ['Why was the meeting in Budapest cancelled?'], next: 'Who cancelled it?', reads: [/meeting in Budapest/] },
  {
    before: ['Is Russia ready for a truce at Easter?'],
    next: 'What about Ukraine?',
    reads: [/Ukraine ready for a truce/],
    lacks: [/Russia/],
  },
  { before: ['Who is Sonata Coulter?'], next: 'Where did she work before?', reads: [/Coulter/] },
  {
    before: ['How many drones hit Kyiv during the ceasefire?'],
    next: 'How many missiles?',
    reads: [/missiles/, /Kyiv/],
  },
  { before: ['What did the Vatican offer?'], next: 'Did they accept?', reads: [/Vatican/] },
  {
    before: ['When was the third round in Istanbul?'],
    next: 'And the second?',
    reads: [/second round/i, /Istanbul/],
    lacks: [/third/],
  },
  {
    before: ['Which banks were to get back into SWIFT?', 'who asked for that?'],
    next: 'Why?',
    reads: [/why/i, /SWIFT/],
  },
  {
    before: ['Did Lavrov meet Rubio in Kuala Lumpur?'],
    next: 'What did they discuss?',
    reads: [/Lavrov/, /Rubio/, /Kuala Lumpur/],
  },
  {
    before: ['Who attacked the Kursk gas station in March?'],
    next: 'how did Moscow react to that?',
    reads: [/Moscow/, /Kursk/],
  },
  {
    before: ['How large is the U.S. embassy in Moscow?'],
    next: 'how many people work there?',
    reads: [/embassy in Moscow/],
  },
  {
    before: ['What does the 20-point plan say about Donbas?'],
    next: 'and about the nuclear plant?',
    reads: [/20-point plan/, /nuclear plant/],
    lacks: [/Donbas/],
  },
  // Those that are complete.
  { before: ['Who led the talks in Geneva?'], next: 'What did Macron propose in Paris in September?', reads: null },
  { before: ['How long did the Easter truce last?'], next: 'Why did Zelenskyy wear no suit?', reads: null },
  { before: ['Where did Putin meet Witkoff in April?'], next: 'Is there a list of prisoners?', reads: null },
  { before: ['What was agreed in Riyadh?'], next: 'How many rounds of talks were held in Istanbul?', reads: null },
  { before: ['Who is Yuri Ushakov?'], next: 'Who is Kirill Dmitriev?', reads: null },
  {
    before: ['When did Trump speak with Putin first?'],
    next: 'Did Putin say that he would come to Washington?',
    reads: null,
  },
  { before: ['What is the Minsk agreement?'], next: 'What is a frozen conflict?', reads: null },
  { before: ['Who attended the London talks?'], next: 'Which sanctions hit Rosneft?', reads: null },
  {
    before: ['Why did the meeting in Budapest fail?'],
    next: 'Does Turkey want to host a summit between Putin and Zelenskyy?',
    reads: null,
  },
  {
    before: ['How many prisoners came home in May?'],
    next: 'Are direct flights between Russia and the U.S. possible again?',
    reads: null,
  },
  {
    before: ['What did Vance say in Munich?'],
    next: 'Did Merz support the use of frozen assets before he went to Brussels?',
    reads: null,
  },
  { before: ['Who negotiates for Ukraine?'], next: 'how much does Russia earn with its oil?', reads: null },
  { before: ['What did they agree on in Jeddah?'], next: 'Was it Kellogg who went to Kyiv in February?', reads: null },
  { before: ['When is the next round?'], next: 'Who runs the Zaporizhzhia nuclear power plant?', reads: null },
  { before: ['Where is Diriyah Palace?'], next: 'And who is the Saudi national security adviser?', reads: null },
  { before: ['What did Leavitt say about Anchorage?'], next: 'Latest news on the minerals deal', reads: null },
  {
    before: ['How long did Trump and Putin talk in March?'],
    next: 'What are the security guarantees for Ukraine?',
    reads: null,
  },
  { before: ['Who was in Miami?'], next: 'What will happen to the frozen Russian assets?', reads: null },
  {
    before: ['Was a ceasefire agreed?'],
    next: 'How did Orbán react when Trump called him about Budapest?',
    reads: null,
  },
  { before: ['What is RDIF?'], next: 'When does New START expire?', reads: null },
];

/** Thirty more, written after the first forty had shown two faults, which were mended then. */
export const LATER_CONVERSATIONS: readonly Conversation[] = [
  {
    before: ['Who spoke for Ukraine at the Geneva talks?'],
    next: 'and for the United States?',
    reads: [/United States/, /Geneva/],
    lacks: [/Ukraine/],
  },
  { before: ['When did the Victory Day truce begin?'], next: 'did both sides keep it?', reads: [/Victory Day truce/] },
  {
    before: ['What did Trump post after the meeting with Zelenskyy in the Vatican?'],
    next: 'How did Moscow respond?',
    reads: [/Moscow/, /Vatican|Zelenskyy/],
  },
  { before: ['Which countries joined the coalition in Paris?'], next: 'when?', reads: [/when/i, /Paris/] },
  {
    before: ['Was Kellogg at the talks in Riyadh?'],
    next: 'And Waltz?',
    reads: [/Was Waltz at the talks in Riyadh/],
    lacks: [/Kellogg/],
  },
  { before: ['How long was the phone call of 19 May?'], next: 'who called whom?', reads: [/call/, /19 May/] },
  { before: ['What is the minerals deal?'], next: 'when was it signed?', reads: [/minerals deal/, /signed/] },
  {
    before: ['What is the minerals deal?', 'when was it signed?'],
    next: 'by whom?',
    reads: [/by whom/i, /minerals deal/],
  },
  { before: ['Where did the delegations meet on 23 July?'], next: 'how long did they meet?', reads: [/23 July/] },
  {
    before: ['Did Dmitriev travel to Washington in April?'],
    next: 'Whom did he meet there?',
    reads: [/Dmitriev/, /Washington/],
  },
  {
    before: ['What did the Kremlin say about Witkoff?'],
    next: 'what about the State Department?',
    reads: [/State Department say about Witkoff/],
    lacks: [/Kremlin/],
  },
  {
    before: ['How many soldiers may Ukraine have under the 28-point plan?'],
    next: 'Who wrote the plan?',
    reads: [/28-point plan/],
  },
  { before: ['Why did the U.S. stop sending weapons?'], next: 'for how long?', reads: [/how long/i, /weapons/] },
  { before: ['Who met in London on 23 April?'], next: 'who did not come?', reads: [/London/, /23 April/] },
  {
    before: ['What was agreed in Istanbul on 2 June?'],
    next: 'And in July?',
    reads: [/agreed in Istanbul/, /July/],
    lacks: [/2 June/],
  },
  {
    before: ['How long did the Anchorage summit last?'],
    next: 'Did Melania Trump write a letter to Putin?',
    reads: null,
  },
  { before: ['How long did the Anchorage summit last?'], next: 'Who are the E3?', reads: null },
  {
    before: ['Who met in London on 23 April?'],
    next: 'Does the nuclear plant in Enerhodar produce electricity?',
    reads: null,
  },
  {
    before: ['Who met in London on 23 April?'],
    next: 'What would peacekeepers do along the contact line?',
    reads: null,
  },
  {
    before: ['Why did the U.S. stop sending weapons?'],
    next: 'Did Hegseth say why he skipped the meeting in Brussels?',
    reads: null,
  },
  {
    before: ['Why did the U.S. stop sending weapons?'],
    next: 'how many Ukrainian children were taken to Russia?',
    reads: null,
  },
  { before: ['What is the minerals deal?'], next: 'What happened to Marc Fogel after he came home?', reads: null },
  { before: ['What is the minerals deal?'], next: 'And what did Starmer offer Zelenskyy on 2 March?', reads: null },
  { before: ['Was Kellogg at the talks in Riyadh?'], next: 'Is NATO membership off the table?', reads: null },
  { before: ['Was Kellogg at the talks in Riyadh?'], next: 'Which airlines want to fly to Moscow?', reads: null },
  { before: ['When did the Victory Day truce begin?'], next: 'Was there a prisoner exchange at Easter?', reads: null },
  {
    before: ['When did the Victory Day truce begin?'],
    next: 'Compare the Korean armistice with the plans for Ukraine',
    reads: null,
  },
  {
    before: ['Did Dmitriev travel to Washington in April?'],
    next: 'What does Article 5 of the NATO treaty say?',
    reads: null,
  },
  { before: ['Did Dmitriev travel to Washington in April?'], next: 'Has Putin agreed to meet Zelenskyy?', reads: null },
  {
    before: ['What did the Kremlin say about Witkoff?'],
    next: 'Why do analysts speak of a frozen conflict?',
    reads: null,
  },
];
