import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { encodePress } from '../customId.ts';
import type { Post } from '../post.ts';
import type { Press } from '../press.ts';
import { clip } from './shorten.ts';

/** Characters that Discord takes as the label of a button. */
const LONGEST_LABEL = 80;

/** A button that says what it does in words. @throws RangeError when the press does not fit into an id. */
export function button(label: string, press: Press): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: clip(label, LONGEST_LABEL),
    custom_id: encodePress(press),
  };
}

/** A row of at most five buttons; none where there are none. */
export function rowOf(buttons: readonly APIButtonComponent[]): Post['rows'] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}
