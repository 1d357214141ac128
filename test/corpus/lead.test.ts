import { describe, expect, it } from 'vitest';
import { soundArticle, plain } from './soundArticle.ts';

const read = (lead: string) => {
  const { outlet, interviewee } = soundArticle('a.txt', plain(lead));
  return { outlet, interviewee };
};

describe('the lead', () => {
  it.each([
    ['Port Review portal spoke with harbour economist Ilse Brandt', 'Port Review', 'Ilse Brandt'],
    [
      'The Baltic Wire news agency interviewed Dr. Jonas van der Meer, director of the Port Institute, about dredging.',
      'Baltic Wire',
      'Jonas van der Meer',
    ],
    [
      'On Monday Port Review talked to Goldman Sachs economist Ilse Brandt about the mayor Ole Dahl.',
      'Port Review',
      'Ilse Brandt',
    ],
    ['Port Review talked to an expert at the Carnegie Center Ilse Brandt.', 'Port Review', 'Ilse Brandt'],
    ['Port Review spoke with Ilse Brandt, head of Nordic Freight, about fish.', 'Port Review', 'Ilse Brandt'],
    ['Lindholm Observer sat down with the harbour master, Ilse Brandt.', 'Lindholm Observer', 'Ilse Brandt'],
    ['The Kyiv Post spoke exclusively with J. D. Berg.', 'The Kyiv Post', 'J. D. Berg'],
    ['Ole Dahl spoke with Ann Berg. Port Review portal spoke with Ilse Brandt.', 'Port Review', 'Ilse Brandt'],
    ['Our correspondent spoke with captain Ole Dahl.', null, 'Ole Dahl'],
    ['We spoke with Turkish Foreign Minister Ole Dahl.', null, 'Ole Dahl'],
  ])('%j names the guest', (lead, outlet, interviewee) => {
    expect(read(lead)).toEqual({ outlet, interviewee });
  });

  it.each([
    ['Harbour economist Ilse Brandt, speaking to Kaj.Se, said little.', 'Kaj.Se'],
    ['The minister told Reuters on Monday that the port is open.', 'Reuters'],
    ['The minister told Reuters Monday that the port is open.', 'Reuters'],
    ['Mayor Ole Dahl told the Harbour Post that he would go.', 'Harbour Post'],
    ['In an interview with Fox News, the mayor said no.', 'Fox News'],
    ['In an exclusive interview with the Turkish newspaper Liman, he said no.', 'Liman'],
    ['He told state news agency TASS that he would go.', 'TASS'],
    ["He told Russia's TASS news agency that he would go.", 'TASS'],
    ['He told CNN’s Ann Berg that he would go.', 'CNN'],
    ['Speaking to the BBC, she said no.', 'BBC'],
    ['He told France 24 no.', 'France 24'],
    ['He was interviewed by Al Jazeera last week.', 'Al Jazeera'],
    ['“I agree,” Brandt told Port Review. Later she told Port Review more.', 'Port Review'],
    ['One.\n\nTwo.\n\nHe told Reuters no.', 'Reuters'],
  ])('%j names the outlet', (lead, outlet) => {
    expect(read(lead)).toEqual({ outlet, interviewee: null });
  });

  it.each([
    'Mayor Ole Dahl told Ilse Brandt that he would go.',
    'Mayor Ole Dahl spoke with Ilse Brandt by phone on Monday.',
    'In an interview with Ilse Brandt, the mayor said no.',
    'The White House spoke with Ilse Brandt.',
    'U.S. President Ole Dahl spoke with Turkish President Jan Vos on the phone.',
    'He told White House Press Secretary Ann Berg.',
    'The Russian agency spoke with Ilse Brandt.',
    'The Federal Fishing agency spoke with Ilse Brandt.',
    'He told the Turkish newspaper that he would go.',
    'Russia spoke with Turkey. He told Congress so.',
    'He told Reuters no. She told TASS yes.',
    'One.\n\nTwo.\n\nThree.\n\nHe told Reuters no.',
  ])('%j names neither outlet nor guest for certain', (lead) => {
    expect(read(lead)).toEqual({ outlet: null, interviewee: null });
  });

  it.each([
    'Port Review spoke with Ilse Brandt and Jan Vos.',
    'Port Review spoke with Ilse Brandt, Jan Vos and others.',
    'Port Review spoke with residents of Las Palmas about fish.',
    'Port Review spoke with analysts about the visit of Ole Dahl.',
    'Port Review spoke with the mayor’s office.',
    'Port Review spoke with Ilse Brandt.\n\nPort Review also spoke with Jan Vos.',
  ])('%j names no single guest', (lead) => {
    expect(read(lead)).toEqual({ outlet: 'Port Review', interviewee: null });
  });

  it('ends where the first turn begins', () => {
    expect(read('Low water.\n\n– You told Reuters no?\n\n– We spoke with Ilse Brandt.')).toEqual({
      outlet: null,
      interviewee: null,
    });
  });

  it('gives way to the front matter, whose outlet may have any name', () => {
    const file = (keys: string) =>
      soundArticle(
        'a.md',
        `---\ntitle: T\ndate: 2024-05-14\n${keys}---\n\nKettle spoke with Ilse Brandt. He told Reuters so.`,
      );
    expect(file('')).toMatchObject({ outlet: 'Reuters', interviewee: null });
    expect(file('outlet: Kettle\n')).toMatchObject({ outlet: 'Kettle', interviewee: 'Ilse Brandt' });
    expect(file('outlet: Kettle\ninterviewee: Jan Vos\n')).toMatchObject({ outlet: 'Kettle', interviewee: 'Jan Vos' });
  });

  it('says nothing about a summary: it tells what others said to others', () => {
    const text = '---\ntitle: T\ndate: 2024-05-14\nkind: summary\n---\n\nPort Review portal spoke with Ilse Brandt.';
    expect(soundArticle('a.md', text)).toMatchObject({ outlet: null, interviewee: null });
  });
});

describe('the title', () => {
  const titled = (title: string, body: string) =>
    soundArticle('a.txt', `date 2024-05-14 ${title}\n\n${body}`).interviewee;
  const turns = '– Is the sea trade at risk?\n\n– It is.';

  it('names the guest of an interview', () => {
    expect(titled('Ilse Brandt: The quay comes first', turns)).toBe('Ilse Brandt');
    expect(titled('Ambassador Ilse Brandt: The quay comes first', turns)).toBe('Ilse Brandt');
  });

  it('names nobody where there are no turns', () => {
    expect(titled('Ilse Brandt: The quay comes first', 'It comes first.')).toBeNull();
  });

  it.each([
    'Harbour talks: what now',
    'Baltic Sea: what now',
    'Breaking News: low water',
    'Sea Trade: at risk',
    'Brandt: No',
  ])('is no name in %j', (title) => {
    expect(titled(title, turns)).toBeNull();
  });
});
