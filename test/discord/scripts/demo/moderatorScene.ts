import type { Where } from '../../emulator/actors/userActor.ts';
import type { Stage } from './stage.ts';

/** What moderators switch on, and what they see then. */
export async function playModerating(stage: Stage): Promise<void> {
  const { emulator } = stage;
  const [ann, bob, host] = [stage.person('ann'), stage.person('bob'), stage.person('host', ['ManageGuild'])];
  const here: Where = { channel: emulator.channelId };

  stage.heading('#general: /settings and /gaps');
  await stage.uses(host, 'settings', {}, here);
  await stage.uses(host, 'settings', { gaps: 'on', feedback: 'on' }, here);
  await stage.uses(ann, 'ask', { question: 'What did the delegations have for lunch on the Moon?' }, here);
  const answer = await stage.uses(bob, 'ask', { question: 'Where did the London talks take place?' }, here);
  await stage.presses(ann, '👎', answer);
  const gaps = await stage.uses(host, 'gaps', {}, here);
  await stage.presses(host, 'Export as CSV', gaps);
  await stage.presses(host, 'Answers with 👎', gaps);
  await stage.uses(host, 'settings', { gaps: 'off', feedback: 'off' }, here);
}
