import type { UserActor } from '../../emulator/actors/userActor.ts';
import type { Emulator } from '../../emulator/emulator.ts';
import type { RecordedRequest } from '../../emulator/rest/requestLog.ts';

/** Milliseconds from a question's event to what the bot does about it. */
export interface Latency {
  /** To the first typing, or to the acknowledgement of a command. */
  readonly sign: number;
  readonly answer: number;
}

/** How a question is asked. */
export type Way = 'mention' | 'direct message' | '/ask';

export const WAYS: readonly Way[] = ['mention', 'direct message', '/ask'];

/** Somebody with a channel to ask in. */
export interface Asker {
  readonly person: UserActor;
  readonly channelId: string;
}

/** Lets everybody ask at once, and waits until all are answered. */
export async function askAtOnce(
  emulator: Emulator,
  askers: readonly Asker[],
  way: Way,
  questionOf: (index: number) => string,
): Promise<readonly Latency[]> {
  const from = emulator.requests().length;
  const asked = askers.map((asker, index) => ask(emulator, asker, way, questionOf(index)));
  const find = () => {
    const since = emulator.requests().slice(from);
    const found = asked.map((one) => latencyOf(emulator, one, since));
    return found.every((one) => one !== null) && found;
  };
  return emulator.until(find, { timeoutMs: 60_000, what: `answers to ${asked.length} questions by ${way}` });
}

/** A question that was asked, and how to tell its sign and its answer among the requests. */
interface AskedQuestion {
  readonly id: string;
  readonly isSign: (request: RecordedRequest) => boolean;
  readonly isAnswer: (request: RecordedRequest) => boolean;
}

function ask(emulator: Emulator, { person, channelId }: Asker, way: Way, question: string): AskedQuestion {
  if (way === '/ask') {
    const { id, token } = person.slash('ask', { question }, { channel: channelId });
    return {
      id,
      isSign: ({ path }) => path === `/interactions/${id}/${token}/callback`,
      isAnswer: ({ method, path }) => method === 'PATCH' && path.includes(`/${token}/`),
    };
  }
  const place = way === 'mention' ? channelId : person.dmChannelId;
  const text = way === 'mention' ? `<@${emulator.botId}> ${question}` : question;
  const { id } = way === 'mention' ? person.send(place, text) : person.dm(text);
  return {
    id,
    isSign: ({ path }) => path === `/channels/${place}/typing`,
    isAnswer: ({ method, body }) => method === 'POST' && repliedTo(body) === id,
  };
}

function latencyOf(
  emulator: Emulator,
  { id, isSign, isAnswer }: AskedQuestion,
  since: readonly RecordedRequest[],
): Latency | null {
  const delivered = emulator.deliveredAt(id);
  const [sign, answer] = [since.find(isSign), since.find(isAnswer)];
  return delivered === null || !sign || !answer ? null : { sign: sign.at - delivered, answer: answer.at - delivered };
}

function repliedTo(body: unknown): string | null {
  const { message_reference: reference } = (body ?? {}) as { readonly message_reference?: { message_id?: string } };
  return reference?.message_id ?? null;
}
