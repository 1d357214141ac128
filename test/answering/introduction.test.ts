import { expect, it } from 'vitest';
import { introduces, whoIsAsked } from '../../src/answering/introduction.ts';

it.each([
  ['Who is Ilse Brandt?', 'brandt'],
  ["who's Kastberg again?", 'kastberg'],
  ['Remind me: who was Musaed al Aiban?', 'aiban'],
  ['Who is Anne-Marie von der Brandt?', 'brandt'],
  ['What does Kastberg do?', 'kastberg'],
  ["What is Ilse Brandt's job?", 'brandt'],
  ['What post does Brandt hold?', 'brandt'],
])('Whoever asks who somebody is wants an introduction: %s', (question, name) => {
  expect(whoIsAsked(question)).toBe(name);
});

it.each([
  'Who is responsible for the harbour?',
  "Who is Kastberg's deputy?",
  'Who is Brandt meeting in Lindholm?',
  'Who is the envoy?',
  'What does Kastberg do in Lindholm?',
  'What did Brandt do about the ferry?',
  'Anyone who is Danish?',
])('Other questions want none: %s', (question) => {
  expect(whoIsAsked(question)).toBeNull();
});

it.each([
  'The harbour envoy Ilse Brandt came late.',
  'Brandt came with Foreign Minister Ilse Brandt-Moe and the economist Ilse Brandt.',
  'U.S. Secretary of State Ilse Brandt came late.',
  'Ilse Brandt, head of the harbour office, came late.',
  'Ilse Brandt, Deputy Assistant Secretary of State for the North, came late.',
  'The king’s son-in-law, Ilse Brandt, came late.',
  'Vice President I. B. Brandt came late.',
  'Foreign Minister Anne-Marie von der Brandt came late.',
  'Under-Secretary-General Ilse Brandt came late.',
  'Ilse Brandt, who chairs a committee, came late.',
  'Her predecessor in Varde, Ilse Brandt, had left.',
  'Brandt was ambassador to Denmark from 2014.',
  'The king signed a decree appointing Brandt as Danish ambassador.',
  'It was told by the member of parliament Ilse Brandt.',
  'Presidential chief of staff Ilse Brandt and others came.',
])('An office, a calling or a kinship introduces whoever bears it: %s', (sentence) => {
  expect(introduces(sentence, 'brandt')).toBe(true);
});

it.each([
  'The minister met Brandt in Lindholm.',
  'Brandt, National Security Adviser Mads Moe and others came.',
  'Brandt said that the minister would come.',
  'Brandt was late, the minister said.',
  'The talks with the president, Brandt said, were long.',
  'Envoy Mads Moe and Ilse Brandt came.',
  'The minister came.',
])('What is said of somebody else, or of what they did, introduces nobody: %s', (sentence) => {
  expect(introduces(sentence, 'brandt')).toBe(false);
});
