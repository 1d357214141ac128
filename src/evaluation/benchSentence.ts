/** Draws one of the words of a list. */
export type Draw = (words: readonly string[]) => string;

/** A sentence as news has it, put together from words that are drawn. */
export function benchSentence(draw: Draw): string {
  return fill(draw(SENTENCES), draw);
}

/** A question that sentences of the same words may answer. */
export function benchQuestion(draw: Draw): string {
  return fill(draw(QUESTIONS), draw);
}

/** A headline. */
export function benchTitle(draw: Draw): string {
  return fill(draw(TITLES), draw);
}

/** A surname. */
export function benchName(draw: Draw): string {
  return draw(WORDS.name);
}

const WORDS = {
  name: list(
    'Abbott Barker Castell Dunmore Eriksen Falk Garland Hollis Ingram Jarvis Keller Lindqvist Moreau Novak Orsini',
  ),
  country: list('Arvenia Belmark Corland Dravia Eskovia Fennland Galmora Hestria'),
  city: list('Ashport Brinmouth Calder Dunhaven Elmsford Fairwater Greyfield Harrowgate Kingsmere Larkhill'),
  role: list('minister|envoy|spokeswoman|ambassador|chief negotiator|adviser|head of the delegation', '|'),
  month: list('January February March April May June July August September October November December'),
  day: Array.from({ length: 28 }, (_, day) => String(day + 1)),
  number: list('two three four five six seven eight nine eleven twelve fourteen eighteen twenty thirty'),
  share: list('4 7 11 13 18 22 27 35 41 56 64 72'),
  goods: list('grain|timber|steel|fertilizer|spare parts|medicine|natural gas|dairy products|machine tools', '|'),
  place: list(
    'river port|border crossing|airport|rail terminal|fish market|customs yard|power station|old bridge',
    '|',
  ),
  topic: list(
    'the ferry line|fishing quotas|the return of sailors|direct flights|the gas contract|embassy staff|visa rules',
    '|',
  ),
  mood: list('cautious constructive difficult frank tense useful calm unexpected'),
  party: list(
    'the upper chamber|the opposition|the trade union|the port authority|the regional council|the central bank',
    '|',
  ),
} as const;

const SENTENCES = [
  'The delegations of {country} and {country} met in {city} on {day} {month} and spoke {number} hours about {topic}.',
  'According to {name}, the {role} of {country}, the round on {topic} was {mood} and will go on in {month}.',
  '“We have agreed on {number} points and left {number},” said {name}, who led the talks at the {place} in {city}.',
  'Exports of {goods} fell by {share} percent in {month}; imports through {city} grew by {share} percent.',
  'A {role} of {country} told reporters in {city} that {topic} would be discussed again on {day} {month}.',
  'Until then, {party} wants to see a written list of {goods} that may pass the {place} without a permit.',
  '{name} called the proposal {mood} and added that {country} had not yet answered the letter of {day} {month}.',
  'Both sides also named {number} experts each, who are to inspect the {place} near {city} and report on {topic}.',
  'In {city}, some {number} hundred people gathered at the {place} to protest against the plan for {topic}.',
  'Before the meeting, {party} had warned that a delay would cost {number} million and {share} percent of the jobs.',
  'The text, which the {role} read out in the evening, mentions {topic} only once and says nothing about {goods}.',
  'So ended a {mood} week in which {country} had recalled its {role} and closed the {place} for {number} days.',
];

const QUESTIONS = [
  'When did the delegations of {country} and {country} meet in {city}?',
  'Who led the talks about {topic} in {city}?',
  'By how many percent did exports of {goods} fall in {month}?',
  'What did the {role} of {country} say about {topic}?',
  'How many experts are to inspect the {place} near {city}?',
  'Why did people protest at the {place} in {city}?',
  'What was agreed on {topic} on {day} {month}?',
];

const TITLES = [
  '{country} and {country} take up {topic} in {city}',
  '{name}: round on {topic} was {mood}',
  'What {city} expects of the talks on {topic}',
  'Exports of {goods} fall as {city} waits for {country}',
];

function fill(template: string, draw: Draw): string {
  return template.replace(/\{(\w+)\}/gu, (_, slot: string) => draw(WORDS[slot as keyof typeof WORDS]));
}

function list(words: string, separator = ' '): readonly string[] {
  return words.split(separator);
}
