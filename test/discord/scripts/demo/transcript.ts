import { type APIMessage, type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';

/** Names of persons and channels, by id. */
export type NameOf = (id: string) => string | null;

/** Columns of the terminal that a message is wrapped to. */
const WIDTH = 110;

/** A message as lines of text: links by what they are called, embeds in boxes, buttons in brackets. */
export function messageLines(message: APIMessage, nameOf: NameOf): readonly string[] {
  const shown = [
    ...textLines(withNames(message.content, nameOf)).map((line) => `│ ${line}`),
    ...message.embeds
      .flatMap(({ title, url, description, fields, footer }) => [
        ...(title === undefined ? [] : textLines(url === undefined ? title : `[${title}](${url})`)),
        ...textLines(description ?? ''),
        ...(fields ?? []).flatMap(({ name, value }) => textLines(`${name}: ${value}`)),
        ...textLines(footer?.text ?? ''),
      ])
      .map((line) => `│ ┃ ${line}`),
  ];
  const labels = buttonsOf(message).map(({ label }) => `[ ${label} ]`);
  return labels.length === 0 ? shown : [...shown, ...textLines(labels.join('  ')).map((line) => `│ ${line}`)];
}

/** A button that can be pressed. */
export interface ShownButton {
  readonly label: string;
  readonly customId: string;
}

/** The buttons of a message, from left to right. */
export function buttonsOf({ components = [] }: APIMessage): readonly ShownButton[] {
  return components.flatMap((row: APIMessageTopLevelComponent) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((each) =>
          each.type === ComponentType.Button && 'custom_id' in each && each.disabled !== true
            ? [{ label: each.label ?? each.emoji?.name ?? '', customId: each.custom_id }]
            : [],
        )
      : [],
  );
}

/** Whether only one person sees a message. */
export function isPrivate({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** A text with mentions as Discord shows them. */
export function withNames(text: string, nameOf: NameOf): string {
  return text
    .replace(/<@[!&]?(\d+)>/gu, (mention, id: string) => `@${nameOf(id) ?? mention}`)
    .replace(/<#(\d+)>/gu, (mention, id: string) => `#${nameOf(id) ?? mention}`);
}

/** Lines of at most `WIDTH` characters, cut between words; of a link the text, underlined in Discord, and an arrow. */
function textLines(text: string): readonly string[] {
  const shown = text.replace(/\[([^\]]+)\]\(<?https?:[^)\s]+?>?\)/gu, '$1↗');
  return shown === '' ? [] : shown.split('\n').flatMap(wrap);
}

function wrap(line: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const [index, word] of line.split(' ').entries()) {
    if (current !== '' && current.length + word.length >= WIDTH) {
      lines.push(current);
      current = word;
    } else current = index === 0 ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
