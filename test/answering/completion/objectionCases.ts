/** A sentence and the one after it, as an article has them. */
export interface Pair {
  readonly claim: string;
  readonly next: string;
}

/** The second denies, corrects or limits what the first says. */
export const BELONGING: readonly Pair[] = [
  { claim: 'The Post reported that Ostland had recalled its envoy.', next: 'The foreign ministry denied this.' },
  { claim: 'Two newspapers wrote that the talks had collapsed.', next: 'The Kremlin rejected the report.' },
  { claim: 'Dorn said he had won the northern provinces.', next: 'However, he lost two of the three.' },
  { claim: 'The police spoke of forty arrests.', next: 'The figure was later corrected to 14.' },
  { claim: 'Meria said its army had taken the town of Pell.', next: 'The claim could not be independently verified.' },
  {
    claim: 'Hajek announced that the border would open on 1 May.',
    next: 'But the gates stayed shut for another month.',
  },
  { claim: 'The company promised to pay all workers by Friday.', next: 'It did not, however, name the sum.' },
  { claim: 'Sarrow accused the rebels of shelling a market.', next: 'They denied any involvement.' },
  { claim: 'Officials in Lusk said that the bridge was safe.', next: 'That turned out to be wrong.' },
  {
    claim: 'General Tade said the rebels had broken the truce.',
    next: 'A rebel commander called the accusation baseless.',
  },
  { claim: 'The truce was to begin on Thursday.', next: 'Yet it never came into force.' },
  { claim: 'The minister said the tax would not rise.', next: 'She later withdrew the statement.' },
  { claim: 'The union says 9,000 workers joined the strike.', next: 'The employer disputes that number.' },
  { claim: 'Amaro’s agent said a contract had been signed.', next: '"There is no contract," the club replied.' },
  { claim: 'Ostland offered to exchange all prisoners.', next: 'Meria turned the offer down.' },
  { claim: 'Lamm said the bank had warned the government in May.', next: 'The government denies having been warned.' },
  { claim: 'Wirth was said to have fled to Genoa.', next: 'His lawyer dismissed that as a rumour.' },
  {
    claim: 'The rebels announced that Ketta had fallen.',
    next: 'Nevertheless, the army still held the town on Friday.',
  },
  { claim: 'The ministry said the dam would hold.', next: 'But it broke the same night.' },
  { claim: 'Brora Line stated that all lifeboats had been tested.', next: 'Two sailors contradicted the company.' },
  { claim: 'According to the agency, Maron had agreed to the summit.', next: 'His spokesman said this was untrue.' },
  { claim: 'Nasri announced that the guard had confessed.', next: 'She corrected herself an hour later.' },
  {
    claim: 'A television station reported that the mayor had resigned.',
    next: 'City hall denied the report within minutes.',
  },
  { claim: 'Vance said that the prisoners would be home by Easter.', next: 'None of them was.' },
  {
    claim: 'Quist claimed that the budget hid a deficit of two billion.',
    next: 'Brandt dismissed the figure as invented.',
  },
  { claim: 'The airline first spoke of 48 passengers.', next: 'It later lowered the number to 45.' },
  { claim: 'The rebels said they had shot down a jet.', next: 'There was no confirmation from the army.' },
  { claim: 'Trading was to resume on Monday.', next: 'However, the exchange remained closed.' },
  { claim: 'Toller said that all sides had signed.', next: 'Meria, however, insists that nothing was signed.' },
  { claim: 'The club denied having paid the referee.', next: 'Yet bank records show three payments.' },
  {
    claim: 'The president blamed the outage on a cyberattack.',
    next: 'Grid operators said they had found no evidence of that.',
  },
  { claim: 'Ostland proposed a truce over the holidays.', next: 'Meria rejected the proposal.' },
];

/** The second goes on with something else, or only looks like it. */
export const GOING_ON: readonly Pair[] = [
  { claim: 'The talks lasted five hours.', next: 'The ministers then had dinner at the embassy.' },
  { claim: 'Asker was sentenced to four years in prison.', next: 'His successor denied a request for an interview.' },
  { claim: 'The bank raised its rate to 7.5 percent.', next: 'But shares in Norland’s airlines rose.' },
  { claim: 'The probe landed on Wednesday.', next: 'Yet another probe is to follow in 2031.' },
  {
    claim: 'Nine miners are trapped in Karsk.',
    next: 'The court in Velmark rejected an appeal by two shipping companies.',
  },
  { claim: 'Velasco won 51.8 percent of the vote.', next: 'Her party had never before held the presidency.' },
  { claim: 'The ministers met in Geneva on 4 March.', next: 'A spokesman confirmed this.' },
  { claim: 'Northbridge won the cup.', next: 'Butler, the goalkeeper, wept.' },
  { claim: 'More than 300 people slept in a gymnasium.', next: 'Still images from a drone showed the flooded market.' },
  { claim: 'The strike began at midnight.', next: 'Brenner accepted the invitation of the union.' },
  { claim: 'The quake struck at dawn.', next: 'However hard they dug, rescuers found few survivors on Friday.' },
  { claim: 'Turnout was 67 percent.', next: 'The commission corrected the spelling of two candidates’ names.' },
  { claim: 'Tade signed for the army.', next: 'The rebels sent two commanders.' },
  { claim: 'Hajek spoke for an hour.', next: 'But outside, in the rain, two hundred farmers blocked the road.' },
  { claim: 'Amaro scored twice.', next: 'A goal by Brand was disallowed.' },
  { claim: 'The verdict was read on Thursday.', next: 'Marsh denied that rain had delayed her train.' },
  { claim: 'Ostland opened the crossing at Pell.', next: 'No one was hurt when a lorry overturned nearby.' },
  {
    claim: 'The canal is eleven kilometres long.',
    next: 'It is not the longest of the country, that being the Marle.',
  },
  { claim: 'The ferry ran aground off Skell.', next: 'It is owned by Brora Line.' },
  { claim: 'The budget was adopted by 112 votes.', next: 'Two members of parliament were ill and did not vote.' },
  { claim: 'The presidents spoke for ninety minutes.', next: 'They did not use interpreters.' },
  { claim: 'The hall burned for nine hours.', next: 'A court rejected plans for a car park on the site in 2015.' },
  { claim: 'Vance was sworn in in January.', next: 'Critics call her inexperienced.' },
  { claim: 'The man of 34 was questioned.', next: 'But in the harbour, life went on as usual.' },
  { claim: 'Brandt presented the budget on Monday.', next: 'The opposition had announced a protest.' },
  { claim: 'The coastguard sent three boats.', next: 'Still waters helped the rescue.' },
  { claim: 'The summit will be in Helsin.', next: 'No date was given for a visit to Ostland.' },
  { claim: 'Strachan has been a captain since 2001.', next: 'He is married and lives in Skell.' },
  { claim: 'The route is served twice a day.', next: 'The company disputes a fine that it got in 2022.' },
  { claim: 'Traders demanded help.', next: 'They called the mayor on Sunday night.' },
  { claim: 'Quist leads the opposition.', next: 'But for two years she was a judge.' },
  { claim: 'The tax on diesel rises by four cents.', next: 'It was last raised in 2014.' },
  { claim: 'Toller travelled with Vance.', next: 'The adviser denied himself any rest.' },
];
