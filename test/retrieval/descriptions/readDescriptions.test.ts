import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNames } from '../../../src/corpus/names.ts';
import { readDescriptions } from '../../../src/retrieval/descriptions/readDescriptions.ts';
import { readQuestion } from '../../../src/retrieval/question.ts';
import { smallLibrary } from '../../answering/smallLibrary.ts';

const names = await readNames(join(import.meta.dirname, '../../fixtures/offices'));
const SPAN = { oldest: '2024-01-10', newest: '2024-09-30' };

describe('a description that fits one person', () => {
  it.each([
    ['What did the Finnish president sign?', 'What did Ada Moor sign?'],
    ['what did the finnish president’s letter say', 'what did Ada Moor’s letter say'],
    ["Was Finland's leader at the harbour?", 'Was Ada Moor at the harbour?'],
    ['Did the president of Finland call the premier of Peru?', 'Did Ada Moor call Nico Paz?'],
    ['what does the helsinki boss actually want', 'what does Ada Moor actually want'],
    ["According to Helsinki's top diplomat, who rowed?", 'According to Berit Lund, who rowed?'],
    ['Did Finland’s foreign minister, tired, leave?', 'Did Berit Lund, tired, leave?'],
    ['When did the Foreign Minister of Norway row?', 'When did Wim Dahl row?'],
    ["What did Moor's spokesman deny?", 'What did Cato Vik deny?'],
    ["what did mohr's spokesman deny", 'what did Cato Vik deny'],
    ["What did the Finnish president's spokesman deny?", 'What did Cato Vik deny?'],
    ['What did the spokesman for Finland deny?', 'What did Cato Vik deny?'],
    ['What did the Finnish spokeswoman deny?', 'What did Dora Holm deny?'],
    ['What did the Finnish foreign ministry’s spokeswoman deny?', 'What did Dora Holm deny?'],
    ['Where did the Finnish envoy sleep?', 'Where did Eino Salo sleep?'],
    ['Where did the Finnish envoy for Peru sleep?', 'Where did Finn Aho sleep?'],
    ["Where did Ada Moor's Peru envoy sleep?", 'Where did Finn Aho sleep?'],
    ['What did the Finnish ambassador to Peru see in April?', 'What did Greta Koski see in April?'],
    ['What did the ambassador of Finland to Peru see in July?', 'What did Hans Uusi see in July?'],
    ['What did the Finnish ambassador in Lima see in July?', 'What did Hans Uusi see in July?'],
    ["Did Helsinki's chief negotiator wait?", 'Did Lena Berg wait?'],
    ['Did the head of the Finnish delegation wait?', 'Did Lena Berg wait?'],
    ["Did Finland's head of delegation in Lima wait?", 'Did Lena Berg wait?'],
    ['How much did the finnish finance guy want?', 'How much did Mia Noor want?'],
    ['What did the US treasury chief tell the Kremlin?', 'What did Olga Rios tell the Kremlin?'],
    ['what did the us president eat', 'what did Sam Hill eat'],
    ['What did the American president eat on 3 May 2017?', 'What did Rosa Luz eat on 3 May 2017?'],
    ['Did the White House spokesman laugh?', 'Did Tom Gray laugh?'],
    ['Did the US Secretary of State and the U.S. vice president sail?', 'Did Una West and Yara Kranz sail?'],
    ['Who sailed with the WU chief?', 'Who sailed with Val Stone?'],
    ['Who sailed with the head of the Wharf Union?', 'Who sailed with Val Stone?'],
    ['Where was the pope’s boat?', 'Where was Pope Linus’s boat?'],
    ['What did the german chancellor drink in June?', 'What did Xaver Kranz drink in June?'],
    ['What did Kyiv’s top general count?', 'What did Arvo Tamm count?'],
    ['What did Ukraine’s chief of the general staff count?', 'What did Zeno Park count?'],
  ])('is read as them: "%s"', (question, read) => {
    expect(readDescriptions(question, names, SPAN).text).toBe(read);
  });
});

describe('a description stays as it is', () => {
  it.each([
    ['whose holder is asked for', 'Who is the Finnish president?'],
    ['whose holder is asked for', "who's really the head of the Finnish delegation"],
    ['whose holder is asked for', 'Which Finnish envoy rowed?'],
    ['whose holder is asked for', 'What Finnish envoy rowed?'],
    ['of an office that changes hands', 'When was the Finnish president inaugurated?'],
    ['of an office that changes hands', 'Who replaced the Finnish foreign minister?'],
    ['in front of the name', 'What did Finnish President Ada Moor sign?'],
    ['in front of the name', 'what did the finnish president, ada moor, sign'],
    ['in front of a name that is not known', 'What did Finnish envoy Ole Berg see?'],
    ['behind the name', 'What did Moor, the Finnish president, sign?'],
    ['beside the name', 'Is Ada Moor the Finnish president?'],
    ['of a thing', "How big is the Finnish president's office?"],
    ['of a thing', 'Who paints the palace of the Finnish president?'],
    ['of a thing', 'How old is the Finnish presidential palace?'],
    ['of somebody else', 'What did the brother of the wife of the Finnish president cook?'],
    ['within a name', 'What did the Office of the President of Finland publish?'],
    ['that fits several', "What did the Peruvian prime minister's aide say?"],
    ['that fits several', 'What did the Peruvian aide say?'],
    ['that fits several', 'What did the Finnish deputy defence minister say?'],
    ['that fits nobody', 'What did the Finnish defence minister say?'],
    ['that fits nobody', 'What did the Finnish boss of bosses say?'],
    ['that fits nobody', "What did Norway's leader say?"],
    ['that fits nobody', 'What did the Finnish ambassador in Oslo say?'],
    ['that fits nobody on the day', 'What did the German chancellor drink in March?'],
    ['of another than the holder', 'What did the former Finnish president sign?'],
    ['of another than the holder', 'What did the new Finnish envoy see?'],
    ['of nobody certain', 'Did a Finnish envoy row?'],
    ['of several', 'Did the Finnish and American presidents row?'],
    ['of several', 'Did the Peruvian and Finnish president row?'],
    ['of somebody who goes somewhere', 'What did the president to Finland, and the envoy to Peru, carry?'],
    ['of somebody who goes somewhere', 'How long was the trip of the Finnish envoy to Peru?'],
    ['without a country', 'What did the president sign?'],
    ['with another office behind it', 'What did the White House chief of staff say?'],
    ['that only looks like one', 'Tell us president Hill rowed'],
    ['that only looks like one', 'Did the Finnish leadership polish the ambassador’s boat?'],
  ])('%s: "%s"', (_, question) => {
    expect(readDescriptions(question, names, SPAN)).toEqual({ text: question, aliases: [] });
  });

  it('where no roles are known', () => {
    const question = 'What did the Finnish president sign?';
    expect(readDescriptions(question, { forms: names.forms }, SPAN).text).toBe(question);
  });
});

it('A question says what was read as whom, and asks for the words of the person described', async () => {
  const { reader, embedder } = await smallLibrary({
    'boat.md': '---\ntitle: Boat\ndate: 2024-05-14\n---\n\nAda Moor said that the boat was red.\n',
  });
  const question = await readQuestion("What did Finland's leader say in the US?", embedder, reader, null, names);
  expect(question.text).toBe('What did Ada Moor say in the US?');
  expect(question.aliases).toEqual([{ from: "Finland's leader", to: 'Ada Moor' }]);
  expect(question.speaker?.name).toBe('Ada Moor');
  expect(question.terms).toContain('moor');
});
