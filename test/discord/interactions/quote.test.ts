import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { idOf, labelsOf, openScene, type Scene, textOf } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => {
  await scene.close();
});

const quote = async (sentence: string) => scene.ada.slash('quote', { sentence }).answered();

describe('/quote', () => {
  it('says where a sentence stands word for word, and its buttons work after a restart', async () => {
    const answer = await quote('the harbour talks lasted about four hours');
    expect(textOf(answer)).toContain('The articles have this, word for word:');
    expect(labelsOf(answer)).toEqual(['More context', 'Open the article']);
    await scene.restart();
    const context = await scene.ben.press(answer.id, idOf(answer, 'More context')).answered();
    expect(textOf(context)).toContain('The crews met in the custom house.');
    const article = await scene.ben.press(answer.id, idOf(answer, 'Open the article')).answered();
    expect(textOf(article)).toContain('Page 1 of');
  });

  it('shows in which words it differs', async () => {
    const text = textOf(await quote('The harbour talks lasted about fi*ve hours.'));
    expect(text).toContain('~~four~~ **fi\\*ve**');
    expect(text).toContain('**The meaning changes.**');
  });

  it.each([
    ['😀😀', 'There are no words in this to look up.'],
    ['    ', 'There is no sentence to look up.'],
    ['Nobody ever wrote such nonsense', 'This is not in the articles'],
    ['The crews mended nets. '.repeat(170), 'This is not in the articles'],
  ])('answers whatever is asked: %.30s', async (sentence, said) => {
    const answer = await quote(sentence);
    expect(textOf(answer)).toContain(said);
    expect(scene.bot.log.filter((line) => line.includes('failed'))).toEqual([]);
  });

  it('works in direct messages', async () => {
    const answer = await scene.ada
      .slash('quote', { sentence: 'The harbour talks lasted about four hours.' }, 'dm')
      .answered();
    expect(textOf(answer)).toContain('word for word');
  });
});
