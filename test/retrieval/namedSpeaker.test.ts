import { describe, expect, it } from 'vitest';
import { namedSpeaker, speakerAgreement } from '../../src/retrieval/namedSpeaker.ts';

describe('a question that asks for somebody’s words', () => {
  it.each([
    ['How deep is it, according to Ole Dahl?', 'Ole Dahl', 'How deep is it?'],
    ['How deep is it according to Dahl?', 'Dahl', 'How deep is it?'],
    ['According to Dahl, how deep is it?', 'Dahl', 'how deep is it?'],
    ['According to Dahl how deep is it?', 'Dahl', 'how deep is it?'],
    ['According to Dahl the channel opens when?', 'Dahl', 'the channel opens when?'],
    ['What, according to Dahl, is the aim?', 'Dahl', 'What is the aim?'],
    ['How deep is it, according to the Port Review, and why?', 'the Port Review', 'How deep is it and why?'],
    ['According to Danish economist Sigrid Moen, who pays?', 'Sigrid Moen', 'who pays?'],
    ['According to Sandvik’s envoy Dahl, who pays?', 'Dahl', 'who pays?'],
    ['Who pays, according to the Ministry of Ports?', 'Ministry of Ports', 'Who pays?'],
    ['Who pays according to Kaj.Se?', 'Kaj.Se', 'Who pays?'],
    ['Who pays according to Baltic News?', 'Baltic News', 'Who pays?'],
    ['Who paid in 2024, according to the U.S.?', 'U.S', 'Who paid in 2024?'],
    ['who pays, according to ole dahl?', 'ole dahl', 'who pays?'],
    ['according to dahl how deep is it', 'dahl', 'how deep is it'],
    ['who pays according to dahl', 'dahl', 'who pays'],
    ['2024 talks, according to Dahl', 'Dahl', '2024 talks'],
  ])('%s', (question, name, asked) => {
    expect(namedSpeaker(question)).toEqual({ name: name.replace(/^the /u, ''), asked });
  });

  it.each([
    ['What did Dahl say about the channel?', 'Dahl'],
    ['what did dahl say about the channel', 'dahl'],
    ['What does Ole Dahl think?', 'Ole Dahl'],
    ['When did the Harbour Council announce it?', 'Harbour Council'],
    ['How did Mayor Vera von der Lind explain the delay?', 'Mayor Vera von der Lind'],
    ['What has Moen said of the ice?', 'Moen'],
    ['Why does Moen believe that it freezes?', 'Moen'],
    ['What did Sandvik’s mayor Karl Holm also want?', 'Karl Holm'],
  ])('%s', (question, name) => {
    expect(namedSpeaker(question)).toEqual({ name, asked: question });
  });
});

describe('a question that asks for nobody’s words', () => {
  it.each([
    'How deep is the channel?',
    'Who pays according to the agreement?',
    'Who pays according to plan?',
    'Who pays according to media reports?',
    'Who pays according to Danish officials?',
    'Who pays according to Dahl’s office?',
    'Who pays according to Article 5?',
    'Who pays, and according to whom?',
    'Who pays according to him?',
    'Who pays according to us?',
    'According to Dahl?',
    'According to',
    'What did they say?',
    'What did he say about Dahl?',
    'What did the two sides say?',
    'What did both sides say?',
    'What does the treaty say?',
    'How did the market react?',
    'What did Dahl and Moen say?',
    'Did Dahl say anything?',
    'What does it say about Dahl?',
    'What did Dahl paint?',
    'Accordingly, who pays?',
    '',
  ])('%s', (question) => {
    expect(namedSpeaker(question)).toBeNull();
  });
});

describe('a sentence', () => {
  const asked = namedSpeaker('What did Ole Dahl say?');

  it('agrees when it is the speaker’s, or names them', () => {
    expect(speakerAgreement({ speaker: 'Ole Dahl', text: 'It froze.' }, asked)).toBe(1);
    expect(speakerAgreement({ speaker: 'Dahl', text: 'It froze.' }, asked)).toBe(1);
    expect(speakerAgreement({ speaker: null, text: 'It froze, DAHL’s men wrote.' }, asked)).toBe(1);
    expect(speakerAgreement({ speaker: 'Sigrid Moen', text: '"Dahl is right."' }, asked)).toBe(1);
  });

  it('disagrees when it is somebody else’s', () => {
    expect(speakerAgreement({ speaker: 'Sigrid Moen', text: 'It froze.' }, asked)).toBe(-1);
    expect(speakerAgreement({ speaker: 'Sigrid Moen', text: 'Dahlia froze.' }, asked)).toBe(-1);
  });

  it('does neither when nobody says it, or nobody is asked for', () => {
    expect(speakerAgreement({ speaker: null, text: 'It froze.' }, asked)).toBe(0);
    expect(speakerAgreement({ speaker: 'Sigrid Moen', text: 'It froze.' }, null)).toBe(0);
  });
});
