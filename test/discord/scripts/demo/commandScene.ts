import type { Where } from '../../emulator/actors/userActor.ts';
import type { Stage } from './stage.ts';

/** Every command, and the buttons of what they show. */
export async function playCommands(stage: Stage): Promise<void> {
  const { emulator } = stage;
  const [ann, bob, mod] = [stage.person('ann'), stage.person('bob'), stage.person('mod', ['ManageMessages'])];
  const here: Where = { channel: emulator.channelId };

  stage.heading('#general: /ask');
  await stage.uses(ann, 'ask', { question: 'What did Trump and Putin agree on in Anchorage?' }, here);
  const spring = { question: 'What was said about prisoner exchanges?', from: '2025-03-01', to: '2025-06-30' };
  const answer = await stage.uses(bob, 'ask', spring, here);
  await stage.uses(bob, 'ask', { question: 'Who met in Geneva?', from: '2025-13-01' }, here);
  const secret = await stage.uses(ann, 'ask', { question: 'Who is Kirill Dmitriev?', private: true }, here);
  await stage.presses(ann, 'More context', secret);
  await stage.presses(ann, 'Share', secret);

  stage.heading('#general: look-up commands');
  await stage.types(bob, 'article', 'title', '', here);
  const title = await stage.types(bob, 'article', 'title', 'anchoridge', here);
  const article = await stage.uses(bob, 'article', { title }, here);
  await stage.presses(bob, /next|›|→/iu, article);
  await stage.uses(ann, 'article', { title: 'an article that nobody wrote' }, here);
  const list = await stage.uses(ann, 'articles', {}, here);
  await stage.presses(ann, /next|older|›|→/iu, list);
  await stage.presses(bob, /next|older|›|→/iu, list);
  await stage.uses(ann, 'articles', { topic: 'istanbul', from: '2025-04-01', to: '2025-06-30' }, here);
  await stage.uses(bob, 'search', { query: 'monitoring a ceasefire along the front' }, here);
  await stage.uses(ann, 'help', {}, here);
  await stage.uses(ann, 'status', {}, here);

  stage.heading('#general: Delete answer');
  await stage.menu(ann, 'Delete answer', answer);
  await stage.menu(bob, 'Delete answer', answer);
  const other = await stage.uses(bob, 'ask', { question: 'Where did the London talks take place?' }, here);
  await stage.menu(mod, 'Delete answer', other);
}
