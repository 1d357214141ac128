import { gapsCsv } from '../../records/gapsCsv.ts';
import { moderatedServer } from '../moderators.ts';
import { textPosts } from '../render/posts.ts';
import { RequestFault } from '../requestFault.ts';
import type { HandlerOf } from './pressHandler.ts';

/** Sends the gaps of the server as a table, for whoever presses alone. */
export const exportPress: HandlerOf<'export'> = {
  deferral: () => 'private',
  answer: async ({ records, today }, interaction) => {
    const gaps = records.gaps.list(moderatedServer(interaction));
    if (gaps.length === 0) throw new RequestFault(textPosts(['No questions are kept any more.']));
    const file = { name: `gaps-${today()}.csv`, data: Buffer.from(gapsCsv(gaps)) };
    const [post] = textPosts([gaps.length === 1 ? 'One question.' : `${gaps.length} questions, newest first.`]);
    return Promise.resolve(post === undefined ? [] : [{ ...post, files: [file] }]);
  },
};
