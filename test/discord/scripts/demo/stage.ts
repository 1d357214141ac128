import type { APIMessage } from 'discord.js';
import { setTimeout as pause } from 'node:timers/promises';
import type { OptionValue, UserActor, Where } from '../../emulator/actors/userActor.ts';
import type { Emulator } from '../../emulator/emulator.ts';
import type { InteractionHandle } from '../../emulator/interactions/interactionHandle.ts';
import { buttonsOf, isPrivate, messageLines, type NameOf, withNames } from './transcript.ts';

/** Where people act and the bot answers; whatever happens is printed. */
export interface Stage {
  readonly emulator: Emulator;
  /** The persons of the play, by name; made when they are first called for. */
  readonly person: (name: string, permissions?: readonly ('ManageMessages' | 'ManageGuild')[]) => UserActor;
  /** Begins a part of the play. */
  heading(title: string): void;
  /** A line for the reader. */
  remark(text: string): void;
  /** Somebody writes what the bot answers; settles with the answer. */
  asks(who: UserActor, text: string, place: Place): Promise<APIMessage>;
  /** Waits for the answer to a message that is there already. */
  hears(messageId: string): Promise<APIMessage>;
  /** Somebody writes what the bot is to leave alone; it is checked at the end that it has. */
  says(who: UserActor, text: string, place: Place): APIMessage;
  /** Somebody changes a question; settles with the answer once that has changed too. */
  edits(who: UserActor, question: APIMessage, text: string, answer: APIMessage): Promise<APIMessage>;
  /** Somebody thanks; settles with the emoji of the bot's reaction. */
  thanks(who: UserActor, text: string, place: Place): Promise<string>;
  /** Somebody uses a slash command. */
  uses(who: UserActor, name: string, options: Readonly<Record<string, OptionValue>>, where: Where): Promise<APIMessage>;
  /** Somebody types into an option; settles with what the first choice stands for. */
  types(who: UserActor, command: string, option: string, text: string, where: Where): Promise<string>;
  /** Somebody uses the menu of a message. */
  menu(who: UserActor, name: string, on: APIMessage): Promise<APIMessage>;
  /** Somebody presses the button with that label. */
  presses(who: UserActor, label: string | RegExp, on: APIMessage): Promise<APIMessage>;
  /** Throws where the bot has answered what was none of its business, or has said something twice. */
  check(): void;
}

/** Where something is written, and in reply to what. */
export interface Place {
  /** Id of a channel, or `dm`. */
  readonly in: string;
  readonly replyTo?: APIMessage;
}

/** So long nothing may have been sent for an answer to be complete. Milliseconds. */
const QUIET = 150;

/** Sets the stage in an emulator in which the bot is. @param print Takes lines. */
export function createStage(emulator: Emulator, print: (line: string) => void): Stage {
  const names = new Map<string, string>([
    [emulator.botId, 'Parley'],
    [emulator.channelId, 'general'],
    [emulator.announcementsId, 'announcements'],
  ]);
  const nameOf: NameOf = (id) => names.get(id) ?? emulator.message(id)?.thread?.name ?? null;
  const unanswered: APIMessage[] = [];

  const settle = async () => {
    for (;;) {
      const last = emulator.requests().at(-1)?.at ?? 0;
      const open = emulator.requests().some(({ status }) => status === null);
      if (!open && performance.now() - last > QUIET) return;
      await pause(20);
    }
  };
  const show = (message: APIMessage, doing: string) => {
    const audience = isPrivate(message) ? ', which nobody else sees' : '';
    print(`  Parley ${doing}${audience}:`);
    for (const line of messageLines(message, nameOf)) print(`  ${line}`);
  };
  const current = (id: string) => {
    const message = emulator.message(id);
    if (message === null) throw new Error(`Message ${id} is gone.`);
    return message;
  };
  const took = (id: string) => `${Math.round(performance.now() - (emulator.deliveredAt(id) ?? 0))} ms`;

  const write = (who: UserActor, text: string, { in: channel, replyTo }: Place) => {
    const quoted = replyTo
      ? ` (replying to ${authorOf(replyTo)}: “${opening(withNames(replyTo.content, nameOf))}”)`
      : '';
    print(`\n${nameOf(who.id) ?? who.id}${quoted}: ${withNames(text, nameOf)}`);
    const options = replyTo ? { replyTo: replyTo.id } : {};
    return channel === 'dm' ? who.dm(text, options) : who.send(channel, text, options);
  };
  const authorOf = ({ author }: APIMessage) => nameOf(author.id) ?? author.username;

  const hears = async (id: string) => {
    await emulator.replyTo(id, { timeoutMs: 20_000, what: `an answer to “${current(id).content}”` });
    const answered = took(id);
    await settle();
    const [answer, ...more] = emulator.repliesTo(id);
    if (!answer) throw new Error(`The answer to “${current(id).content}” is gone.`);
    show(answer, `replies (${answered})`);
    for (const message of [...more, ...emulator.repliesTo(answer.id)]) show(message, 'goes on');
    return answer;
  };

  const interact = async (who: UserActor, what: string, start: () => InteractionHandle, pressed?: APIMessage) => {
    print(`\n${nameOf(who.id) ?? who.id} ${what}`);
    const before = pressed ? current(pressed.id) : null;
    const handle = start();
    const { afterMs } = await handle.acknowledged;
    await handle.answered({ timeoutMs: 20_000 });
    const [seen, answered] = [`${Math.round(afterMs)} ms`, took(handle.id)];
    await settle();
    const response = handle.response();
    const changed = [...(response ? [response] : []), ...handle.followUps()].filter((one) => !isSame(one, before));
    for (const message of changed)
      show(message, message.id === before?.id ? 'changes the message' : `answers (seen ${seen}, answered ${answered})`);
    const [first] = changed.filter(({ id }) => id !== before?.id);
    return first ?? current(before?.id ?? '');
  };

  return {
    emulator,
    person: (name, permissions = []) => {
      const person = emulator.user(name, { permissions });
      names.set(person.id, name);
      return person;
    },
    heading: (title) => {
      print(`\n${'═'.repeat(8)} ${title} ${'═'.repeat(Math.max(3, 100 - title.length))}`);
    },
    remark: (text) => {
      print(`\n(${text})`);
    },
    asks: async (who, text, place) => hears(write(who, text, place).id),
    hears,
    says: (who, text, place) => {
      const message = write(who, text, place);
      unanswered.push(message);
      return message;
    },
    edits: async (who, question, text, answer) => {
      print(`\n${nameOf(who.id) ?? who.id} edits the question: ${withNames(text, nameOf)}`);
      who.edit(question.id, text);
      await emulator.until(() => current(answer.id).edited_timestamp !== answer.edited_timestamp, {
        what: `an edit for “${text}”`,
      });
      await settle();
      show(current(answer.id), 'changes its answer');
      return current(answer.id);
    },
    thanks: async (who, text, place) => {
      const { id } = write(who, text, place);
      const { emoji } = await emulator.until(() => emulator.reactions(id)[0], { what: 'a reaction' });
      print(`  Parley reacts with ${emoji} (${took(id)})`);
      unanswered.push(current(id));
      return emoji;
    },
    uses: async (who, name, options, where) => {
      const given = Object.entries(options).map(([option, value]) => ` ${option}:${value}`);
      return interact(who, `uses /${name}${given.join('')}`, () => who.slash(name, options, where));
    },
    types: async (who, command, option, text, where) => {
      const began = performance.now();
      const choices = await who.type(command, { [option]: text }, option, where);
      const ms = Math.round(performance.now() - began);
      print(
        `\n${nameOf(who.id) ?? who.id} types /${command} ${option}:${text}▏ (${choices.length} choices after ${ms} ms)`,
      );
      for (const { name } of choices.slice(0, CHOICES_SHOWN)) print(`  │ ${name}`);
      if (choices.length > CHOICES_SHOWN) print('  │ …');
      return String(choices[0]?.value ?? '');
    },
    menu: async (who, name, on) => {
      const what = `opens the menu of ${authorOf(on)}’s “${opening(withNames(on.content, nameOf))}” and chooses ${name}`;
      return interact(who, what, () => who.menu(name, on.id));
    },
    presses: async (who, label, on) => {
      const buttons = buttonsOf(current(on.id));
      const wanted = buttons.find((each) =>
        typeof label === 'string' ? each.label === label : label.test(each.label),
      );
      if (!wanted) throw new Error(`No button ${String(label)} among ${buttons.map((each) => each.label).join(', ')}.`);
      return interact(who, `presses [ ${wanted.label} ]`, () => who.press(on.id, wanted.customId), on);
    },
    check: () => {
      const intruded = unanswered.filter(({ id }) => emulator.repliesTo(id).length > 0);
      if (intruded.length > 0)
        throw new Error(`Answered uncalled: ${intruded.map(({ content }) => content).join(' / ')}`);
      const [twice] = emulator.duplicates();
      if (twice) throw new Error(`Said twice: ${twice.content}`);
    },
  };
}

const CHOICES_SHOWN = 6;

function isSame(one: APIMessage, other: APIMessage | null): boolean {
  return (
    JSON.stringify([one.content, one.embeds, one.components]) ===
    JSON.stringify(other && [other.content, other.embeds, other.components])
  );
}

function opening(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}
