import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProjectHouse, type ProjectHouse } from '../library/projectLibrary.ts';

// What people ask first, in the way they write: who somebody is, what something was, whether it came.

let project: ProjectHouse;

beforeAll(async () => {
  project = await openProjectHouse();
}, 300_000);

afterAll(async () => {
  await project.close();
});

async function first(question: string): Promise<string | undefined> {
  const { sentences } = await project.ask(question);
  return sentences[0]?.text;
}

it.each([
  ['who is witkoff', /^U\.S\. special envoy Steve Witkoff/u], // and not whom he met
  ['who is fico?', /Slovak Prime Minister Robert Fico/u], // told by the way, in one article
  ['What does Driscoll do?', /U\.S\. Army Secretary Dan Driscoll/u],
  ['Who was Antonov?', /predecessor in Washington, Anatoly Antonov/u],
])('%s: the sentence that tells it', async (question, told) => {
  expect(await first(question)).toMatch(told);
});

it.each([
  ['recap of the Istanbul talks of 16 May', /^Vladimir Medinsky and Rustem Umerov met/u],
  ['tell me about the oval office row', /^Ukrainian President Volodymyr Zelenskyy met President Donald Trump/u],
  ['what happened in Jeddah?', /^Secretary of State Marco Rubio and National Security Adviser Mike Waltz met/u],
  ['what was the berlin meeting in december about?', /^Special envoy Steve Witkoff and Jared Kushner met/u],
])('%s: what its article says first', async (question, lead) => {
  expect(await first(question)).toMatch(lead);
});

it.each([
  ['Did the ceasefire start on 20 April as Ozer said?', /^The Easter truce of 19–20 April 2025 was/u],
  ['did a ceasefire of a month start on 20 April?', /^The Easter truce of 19–20 April 2025 was/u],
  ['merz thought putin and zelensky could meet within two weeks. and did they?', /would not happen/u],
])('%s: what came, and not what was expected', async (question, outcome) => {
  expect(await first(question)).toMatch(outcome);
});

it.each(['recap of the Istanbul talks of 17 June', 'what is the weather in Istanbul?', 'what was the Doha summit'])(
  '%s: nothing, for no article is about that',
  async (question) => {
    expect(await first(question)).toBeUndefined();
  },
);
