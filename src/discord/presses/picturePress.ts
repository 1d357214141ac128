import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { renderFailure } from '../render/failure.ts';
import { textPosts } from '../render/posts.ts';
import { EVENTS_A_PAGE } from '../render/timeline.ts';
import { renderTimelinePicture } from '../render/timelinePicture.ts';
import { RequestFault } from '../requestFault.ts';
import type { HandlerOf } from './pressHandler.ts';
import { turning } from './turning.ts';

/** **Picture**: a page of a timeline as a picture; for all where whoever called for the timeline presses, else for who presses alone. */
export const picturePress: HandlerOf<'picture'> = {
  deferral: (interaction) =>
    turning(interaction) === 'private' || interaction.message.flags.has(MessageFlags.Ephemeral) ? 'private' : 'public',
  answer: async ({ desk }, { appPermissions }, { library, page, topic, from, to }) => {
    if (!appPermissions.has(PermissionFlagsBits.AttachFiles)) throw new RequestFault(textPosts([LACKING]));
    const asked = { topic, from, to, first: page * EVENTS_A_PAGE, count: EVENTS_A_PAGE };
    const picture = await desk.timelinePicture(asked);
    if (picture.png === null) throw new RequestFault(renderFailure({ kind: 'gone' }));
    return renderTimelinePicture({ ...picture, png: picture.png }, library);
  },
};

const LACKING = 'I lack the permission Attach Files in this channel, and cannot send the picture.';
