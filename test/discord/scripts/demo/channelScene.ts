import type { APIMessage } from 'discord.js';
import type { Stage } from './stage.ts';

/** A channel: getting to know each other, questions, follow-ups, an edit, a check, and what the bot keeps out of. Settles with an answer. */
export async function playInChannel(stage: Stage): Promise<APIMessage> {
  const { emulator } = stage;
  const [ann, bob] = [stage.person('ann'), stage.person('bob')];
  const here = { in: emulator.channelId };
  const bot = `<@${emulator.botId}>`;

  stage.heading('#general: first words');
  const greeting = await stage.asks(ann, bot, here);
  await stage.presses(ann, /\?$/u, greeting);
  await stage.asks(bob, `${bot} what can you do?`, here);

  stage.heading('#general: a question, its buttons, follow-ups');
  const answer = await stage.asks(
    ann,
    `${bot} who led the delegations at the embassy talks in Istanbul on 10 April?`,
    here,
  );
  await stage.presses(bob, 'More context', answer);
  await stage.presses(ann, 'Other passages', answer);
  const duration = await stage.asks(ann, 'how long did they last?', { ...here, replyTo: answer });
  const riyadh = await stage.asks(ann, 'and in Riyadh?', { ...here, replyTo: duration });
  await stage.asks(bob, 'who took part?', { ...here, replyTo: riyadh });
  stage.says(bob, 'six hours, that must have been tiring', here);
  stage.says(ann, 'it was only about embassies, though', here);
  await stage.thanks(ann, `${bot} thanks!`, here);

  stage.heading('#general: an edited question');
  const first = emulator.messages(emulator.channelId).length;
  const asked = await stage.asks(bob, `${bot} when did Witkoff meet Putin in April?`, here);
  const question = emulator.messages(emulator.channelId)[first];
  if (question) await stage.edits(bob, question, `${bot} when did Witkoff meet Putin in August?`, asked);

  stage.heading('#general: “true?” on what others say');
  const quoted = stage.says(
    bob,
    'I read this: “Only diplomats represented the United States and Russia at the Istanbul talks of 10 April 2025.”',
    here,
  );
  await stage.asks(ann, `${bot} true?`, { ...here, replyTo: quoted });
  const wrong = stage.says(bob, 'the easter truce was extended by a week, everybody knows that', here);
  await stage.asks(ann, `${bot} is that true?`, { ...here, replyTo: wrong });
  await stage.menu(ann, 'Find sources', wrong);

  stage.heading('#general: no answer, and other languages');
  await stage.asks(bob, `${bot} what did the delegations have for lunch?`, here);
  const unsure = await stage.asks(bob, `${bot} how many journalists waited outside the consulate in Istanbul?`, here);
  await stage.presses(bob, /./u, unsure);
  await stage.asks(ann, `${bot} ¿Quién dirigió las delegaciones en Estambul?`, here);
  await stage.asks(ann, `${bot} когда была встреча в Анкоридже?`, here);

  stage.heading('#announcements and a post in a forum');
  await stage.asks(ann, `${bot} what is the 28-point plan?`, { in: emulator.announcementsId });
  const post = bob.openPost(
    emulator.forumId,
    'Direct flights',
    `${bot} why are there no direct flights between the two countries?`,
  );
  stage.remark('bob opens the post “Direct flights” in the forum, with a question to @Parley in it');
  await stage.hears(post.id);
  return answer;
}
