/** Short articles in the style of news, by subject. Paragraphs are parted by a blank line. */
export const NEWS = {
  flood: `The river Aven burst its banks near Torrin on Sunday night after two days of rain. It reached a height of 6.4 metres at the town bridge, the highest since 1954. More than 300 people were brought to a school gymnasium.

Mayor Ingrid Solheim said the town had been warned too late. "We had forty minutes," she said. "That is not enough for anyone."

It is raining again in the upper valley, and the weather service expects another 40 millimetres by Tuesday. It was not clear on Monday how many houses had been damaged. They say that a river never takes the same road twice.

The regional government promised 2 million euros in aid. The money is to be paid out within a month. Nobody had claimed it by Monday evening.`,
  election: `Marta Velasco won the presidential election in Corvania on Sunday with 51.8 percent of the vote. Her rival, Interior Minister Pavel Dorn, conceded shortly before midnight. He thanked his supporters and asked them to accept the result.

When Velasco entered politics in 2009, she was a schoolteacher in the port of Lusk. It was Dorn who brought her into the ministry three years later. The two fell out over the pension law in 2021.

Both Velasco and Dorn had promised to cut taxes. Both candidates visited the northern provinces in the last week. Turnout was 67 percent, the election commission said. It had been 59 percent four years before.

There were reports of long queues in the capital. Those who stood in line at eight in the evening were allowed to vote.`,
  football: `Northbridge beat Halden Rovers 3–1 in the cup final at the Kestrel Stadium on Saturday. Striker Luis Amaro scored twice within ten minutes. He left the pitch with a knee injury after an hour.

The match was played in front of 41,000 spectators. Referee Anna Holt showed seven yellow cards. Northbridge's coach, who had lost the final with another club in 2018, said he had never been prouder. If he stays, Amaro will earn more than anyone at the club.

Rovers had drawn level through a header by Tom Brand. They lost their captain to a red card soon after. The decision was greeted with whistles.`,
  court: `A court in Velmark sentenced the former harbour master Ruben Asker to four years in prison on Thursday. He had taken bribes worth 900,000 crowns from two shipping companies, the judges found. The verdict can be appealed within fourteen days.

Asker's lawyer, Dina Marsh, called the trial unfair. She will appeal. The companies themselves were fined last year.

According to the indictment, the payments began in 2016. They were booked as consulting fees. It took the police three years to find the accounts. It was in a flat in Genoa that officers seized the ledgers.`,
  diplomacy: `The foreign ministers of Ostland and Meria met in Geneva on 4 March for the first time in six years. They agreed to reopen the border crossing at Pell. The talks lasted five hours.

A second round is planned for April. It will take place in Vienna. Ostland's minister, Karel Hajek, spoke of a cautious beginning. Both sides avoided the word peace.

"They came with a serious offer," Hajek told reporters. His Meria counterpart declined to comment. The two capitals broke off relations in 2019 after a dispute over fishing rights.

This week's meeting had been prepared in secret since the autumn. The White House welcomed the news. The meeting in Geneva on 4 March was hosted by Switzerland.`,
  strike: `Railway workers across Norland walked out at midnight. This is the third strike since January. Their union demands a pay rise of eight percent, and the employer has offered four.

The company said that one train in five would run. It advised travellers to stay at home. Some of them had already slept at stations.

Transport Minister Olaf Brenner, who had called the strike irresponsible, met union leaders on Wednesday. The meeting ended without a result. Neither side would say when it might meet the other again. According to Brenner, the strike costs the country 12 million euros a day.`,
  quake: `An earthquake of magnitude 6.1 struck the island of Marao at dawn on Friday. At least 18 people died. Twelve were children from a boarding school in Sento.

Rescuers dug through the night with bare hands. On Saturday they pulled a baby alive from the ruins. Hospitals in the capital, Sento, asked for blood. In a broadcast, President Aline Duro said she would visit the island on Sunday.

The quake was felt as far away as Port Elise. It is the worst disaster on Marao since the eruption of 1971. After the government declared an emergency, it closed all schools for a week.`,
  economy: `The central bank of Talland raised its main interest rate to 7.5 percent on Tuesday. It was the fifth increase in a row. The move surprised most economists.

Governor Rita Lamm said inflation remained too high. In May it stood at 9.1 percent. That was twice the rate of a year earlier. Lamm said she expected it to fall in the autumn.

Shares in Talland's three largest banks rose. The largest, Firstbank, gained four percent. It is unclear whether the government will extend its price cap on bread. Unions, which had opposed the cap, said they would not protest.`,
  space: `The probe Halcyon landed on the comet Reuss on Wednesday at 14:20 GMT. It sent its first picture half an hour later. Engineers in Darmlund cheered.

"It looks like a field of ash," said Petra Lund, who leads the mission. She has worked on it for eleven years. The picture shows two boulders and the edge of a crater. The latter had been chosen as the landing site in 2021.

Although Halcyon was built for six months, it may last for two years. To reach the comet, it flew by Venus twice.`,
  mine: `Nine miners have been trapped since Monday in the Karsk coal mine after a tunnel collapsed. Their families have gathered at the gate. Rescue teams drilled a shaft to within forty metres of them.

Mine director Josef Wirth resigned on Tuesday. In a letter he apologised to the families. The letter did not say what caused the collapse. A day later, prosecutors searched his house.

There has been no sign of life since Monday night. It is dangerous to drill faster, according to the head of the rescue teams. The mine employs 1,100 people. That the tunnel was old had been known for years.`,
  interview: `– How long did the negotiations on the canal take?

– They took eleven weeks, with a pause in June. We slept in the ministry more than once. The Danish delegation arrived late because of the storm.

– And who signed for the port?

– The director did, on the last day. He is an old friend of mine. I never doubted him.`,
  truce: `The army of Sarrow and the rebels of the Blue Hills signed a truce on Monday in the border town of Ketta. The document has nine articles. It provides for an exchange of prisoners within ten days.

General Amon Tade signed for the army. His signature was shown on state television. The rebels sent two commanders. One of them had lost a brother in the fighting.

Observers from the Union will monitor the truce from Thursday on. Earlier agreements broke down within weeks. Such a mission had been refused by the army in 2022. While Tade was flying home, he told reporters that he trusted the rebels.`,
  ferry: `The ferry Lady Brora ran aground off Skell on Tuesday with 212 passengers on board. Nobody was hurt. Coastguard boats took off the passengers within two hours, and they spent the night in a church hall.

Captain Neil Strachan told investigators that the radar had failed. His first officer contradicted him. The ship's owner, Brora Line, declined to comment. On Wednesday morning it suspended both men.

The vessel, built in 1988, had passed an inspection in March. It was the third accident on the route in two years. This time the weather was calm. It would be wrong to blame the crew, said Moira Kean, a union official. "Those men saved lives," she said.`,
  budget: `Parliament in Talland adopted the budget for 2026 by 112 votes to 98. Finance Minister Hugo Brandt called it the most careful in a decade. The opposition walked out before the vote. Its leader, Sara Quist, spoke of a betrayal.

The law raises the tax on diesel and cuts spending on roads. Two of the cuts had been dropped in committee. Under the constitution, the president has ten days to sign it. Whether he will do so is open. In 2019 he sent a budget back.

After the vote, Brandt said he was tired. Critics warned that the figures were too hopeful. They expect growth of one percent, not two. The finance ministry's own forecast, published in May, was lower still. It is this forecast that the opposition keeps quoting.`,
  summit: `Presidents Ilya Maron and Teresa Vance spoke by telephone on Friday for ninety minutes. It was their first conversation since her inauguration. The two agreed to meet in Helsin before the summer. Vance's office called the talk frank.

A day earlier, Maron had ruled out any such meeting. Asked what had changed his mind, he laughed. The Kremlin-style palace in Helsin is being prepared, a city official said. Each delegation will have two hundred members.

According to Vance's adviser Lee Toller, the prisoners were discussed at length. They number about forty. Toller himself had visited three of them in April. Neither Maron nor Vance mentioned the pipeline. That subject was left to the ministers. Talks at that level begin on Monday.`,
  fire: `A fire destroyed the main hall of the Orlen market in Dasht early on Sunday. Firefighters needed nine hours to put it out. There were no deaths, but fourteen people were treated for smoke. One, a guard, remains in hospital.

The cause is unknown. Police have questioned a man of 34. He worked as an electrician in the hall, prosecutor Leila Nasri said. Traders, many of whom had no insurance, demanded help. "We lost everything in one night," said Omid Rahm, who sold carpets there for thirty years.

By Monday, they had collected 4,000 signatures. The mayor met some of them in the afternoon. He promised a new hall within two years. Such promises had been made after the fire of 1998. These days few believe them.`,
} as const;
