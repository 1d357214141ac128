import { type APIMessage, MessageFlags } from 'discord.js';
import { renderFailure } from '../../../../src/discord/render/failure.ts';
import type { Emulator } from '../../emulator/emulator.ts';
import type { InteractionHandle } from '../../emulator/interactions/interactionHandle.ts';

/** What became of a question. */
export type Outcome =
  | 'answered'
  /** It was said that it cannot be done now. */
  | 'refused'
  /** Discord was not connected to the bot, and did not deliver it later either. */
  | 'never delivered'
  /** Discord delivered it when its three seconds were over, or all but over. */
  | 'delivered too late'
  /** Discord ended the session just then: nobody knows whether it was delivered, and nothing delivers it again. */
  | 'sent as the session ended'
  /** The message that answers it was cut after the request: nobody knows whether it arrived. */
  | 'cut after the request'
  /** More than one answer. */
  | 'twice'
  /** Nothing at all, though it was delivered. */
  | 'unanswered';

/** A question in the books. */
export interface Entry {
  readonly how: string;
  readonly text: string;
  /** Of `performance.now()`. */
  readonly at: number;
  /** What was said in answer, as it is now; nothing where nothing is to be seen. */
  readonly answers: () => readonly APIMessage[];
  /** The command or press, where it was one. */
  readonly interaction: InteractionHandle | null;
  /** The session that was there when it was asked; null where there was none. */
  readonly session: string | null;
  /** When that session was connected from the time of asking on, first. */
  connectedAt: number | null;
  /** When that session was connected last, once another one has come after it or it has ended. */
  endedAt: number | null;
}

/** Which questions were asked, and what became of them. */
export interface Ledger {
  /** Enters a message. */
  message(how: string, message: APIMessage): Entry;
  /** Enters a command or press. @param pressed The message that has the button. */
  interaction(how: string, text: string, start: () => InteractionHandle, pressed?: APIMessage): Entry;
  readonly entries: () => readonly Entry[];
  /** What has become of it by now. */
  readonly outcome: (entry: Entry) => Outcome;
  /** Follows the sessions from now on; the returned function ends that. */
  follow(): () => void;
}

/** A session that ends so many milliseconds after a question was sent may have taken it along. */
const ENDING = 500;
/** Milliseconds that the bot has to have to answer Discord in time. */
const IN_TIME = 1500;

/** @param wasCut Whether a message to an interaction was cut after it was sent. */
export function createLedger(emulator: Emulator, wasCut: (token: string) => boolean): Ledger {
  const entries: Entry[] = [];
  const session = () => {
    const { id, connected } = emulator.gateway.sessions().at(-1) ?? { id: null, connected: false };
    return { session: id, connectedAt: connected ? performance.now() : null, endedAt: null };
  };
  const enter = (entry: Entry) => {
    entries.push(entry);
    return entry;
  };
  return {
    message: (how, { id, content, channel_id: channel }) => {
      const answers = () => emulator.botMessages(channel).filter(({ message_reference: to }) => to?.message_id === id);
      return enter({ how, text: content, at: performance.now(), answers, interaction: null, ...session() });
    },
    interaction: (how, text, start, pressed) => {
      const given = session();
      const interaction = start();
      // It may be changed back by another press later on.
      let hasChanged = false;
      void interaction.answered({ timeoutMs: WATCHED }).then(
        () => (hasChanged = true),
        () => undefined,
      );
      const answers = () => answersTo(interaction, hasChanged ? undefined : pressed);
      return enter({ how, text, at: performance.now(), answers, interaction, ...given });
    },
    entries: () => entries,
    outcome: (entry) => outcomeOf(entry, wasCut),
    follow: () => {
      const lastConnected = new Map<string, number>();
      const look = () => {
        const connected = new Set(emulator.gateway.sessions().flatMap((one) => (one.connected ? [one.id] : [])));
        const newest = emulator.gateway.sessions().at(-1)?.id;
        for (const id of connected) lastConnected.set(id, performance.now());
        for (const entry of entries) {
          const { session } = entry;
          if (session !== null && connected.has(session)) entry.connectedAt ??= performance.now();
          if (session !== newest) entry.endedAt ??= lastConnected.get(session ?? '') ?? performance.now();
        }
      };
      const timer = setInterval(look, 50);
      return () => {
        clearInterval(timer);
      };
    },
  };
}

/** Milliseconds for which an interaction is watched. */
const WATCHED = 120_000;

/** A pressed message counts once it has changed; what is sent beside it counts, too. */
function answersTo(interaction: InteractionHandle, unchanged: APIMessage | undefined): readonly APIMessage[] {
  const response = interaction.response();
  const isLoading = ((response?.flags ?? 0) & MessageFlags.Loading) !== 0;
  const first = response === null || isLoading || response.id === unchanged?.id ? [] : [response];
  return [...first, ...interaction.followUps()];
}

function facesOf({ content, embeds, components }: APIMessage): string {
  return JSON.stringify([content, embeds, components]);
}

function outcomeOf(entry: Entry, wasCut: (token: string) => boolean): Outcome {
  const { interaction } = entry;
  const answers = entry.answers();
  const isCut = interaction !== null && wasCut(interaction.token);
  if (isTwice(interaction, answers)) return isCut ? 'cut after the request' : 'twice';
  const [answer] = answers;
  if (answer) return REFUSALS.has(answer.content) ? 'refused' : 'answered';
  if (isCut) return 'cut after the request';
  if (entry.connectedAt === null) return 'never delivered';
  const isLate = interaction?.status() === 'did not respond' && entry.connectedAt - entry.at > IN_TIME;
  if (isLate) return 'delivered too late';
  const hasEnded = entry.endedAt !== null && entry.endedAt - entry.connectedAt < ENDING;
  return hasEnded ? 'sent as the session ended' : 'unanswered';
}

/** An answer may go on in further messages; what is shared looks like the message that it was pressed on. */
function isTwice(interaction: InteractionHandle | null, answers: readonly APIMessage[]): boolean {
  if (interaction === null) return answers.length > 1;
  const sent = interaction.followUps().map(facesOf);
  return new Set(sent).size < sent.length;
}

const REFUSALS: ReadonlySet<string> = new Set(
  (['bug', 'closing'] as const).flatMap((kind) => renderFailure({ kind }).map(({ content }) => content)),
);
