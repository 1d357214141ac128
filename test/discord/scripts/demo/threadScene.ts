import type { APIMessage } from 'discord.js';
import type { Stage } from './stage.ts';

/** A thread on an answer to ann: she needs no mention in it, others do. */
export async function playInThread(stage: Stage, answer: APIMessage): Promise<void> {
  const { emulator } = stage;
  const [ann, bob] = [stage.person('ann'), stage.person('bob')];
  stage.heading('a thread on ann’s answer');
  await stage.presses(bob, 'Go on in a thread', answer);
  await stage.presses(ann, 'Go on in a thread', answer);
  const thread = { in: answer.id };
  for (const { content } of emulator.botMessages(answer.id))
    if (content !== '') stage.remark(`In the thread Parley says: ${content.replace(`<@${ann.id}>`, '@ann')}`);
  await stage.asks(ann, 'what was on the agenda?', thread);
  await stage.asks(ann, 'and what about the properties?', thread);
  stage.says(bob, 'ann, shall we have lunch?', thread);
  await stage.asks(bob, `<@${emulator.botId}> was Ukraine discussed there?`, thread);
}
