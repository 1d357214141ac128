import type { Stage } from './stage.ts';

/** Direct messages: no mention needed, the next message goes on, and every command works. */
export async function playInDirectMessages(stage: Stage): Promise<void> {
  const carla = stage.person('carla');
  const dm = { in: 'dm' } as const;
  stage.heading('direct messages with carla');
  await stage.asks(carla, 'hi', dm);
  await stage.asks(carla, 'How long did the Anchorage summit last?', dm);
  await stage.asks(carla, 'who was there?', dm);
  await stage.asks(carla, 'and in Budapest?', dm);
  await stage.thanks(carla, 'thank you', dm);
  await stage.asks(carla, 'true?', dm);
  await stage.asks(carla, 'Who is the mayor of Springfield?', dm);
  await stage.uses(carla, 'ask', { question: 'What is the frozen conflict scenario?' }, 'dm');
  const title = await stage.types(carla, 'article', 'title', 'direct flights', 'dm');
  await stage.uses(carla, 'article', { title }, 'dm');
  await stage.uses(carla, 'articles', { topic: 'peacekeepers' }, 'dm');
  await stage.uses(carla, 'search', { query: 'Zaporizhzhia nuclear plant' }, 'dm');
  await stage.uses(carla, 'help', {}, 'dm');
  await stage.uses(carla, 'status', {}, 'dm');
}
