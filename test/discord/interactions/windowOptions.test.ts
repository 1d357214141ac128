import { describe, expect, it } from 'vitest';
import { readWindow } from '../../../src/discord/commands/windowOptions.ts';
import { RequestFault } from '../../../src/discord/requestFault.ts';
import { createDeskDouble } from './deskDouble.ts';

const read = async (from: string | null, to: string | null = null) =>
  readWindow(createDeskDouble(), { getString: (name) => (name === 'from' ? from : to) });

describe('the dates of a command', () => {
  it('make no window where none is given', async () => {
    expect(await read(null)).toBeNull();
    expect(await read(' ', '')).toBeNull();
  });

  it.each([
    ['2025-02-18', '2025-02-18', '2025-02-18'],
    ['18 Feb 2025', '2025-02-18', '2025-02-18'],
    ['February 18th, 2025', '2025-02-18', '2025-02-18'],
    ['February 2024', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['12 february', '2025-02-12', '2025-02-12'],
    ['march', '2025-03-01', '2025-03-31'],
  ])('%s begins on %s and ends on %s', async (written, first, last) => {
    expect(await read(written, written)).toMatchObject({ from: first, to: last });
  });

  it('leave the other end open', async () => {
    expect(await read('2025-02-18')).toMatchObject({ from: '2025-02-18', to: null });
    expect(await read(null, '2025-02-18')).toMatchObject({ from: null, to: '2025-02-18' });
  });

  it.each(['yesterday-ish', '2025-02-30', '31 April', '2025-13', '4/10', '10 April or so'])(
    'cannot be "%s"',
    async (written) => {
      const fault = await read(null, written).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(RequestFault);
    },
  );

  it('cannot be the wrong way round', async () => {
    await expect(read('2025-04-10', '2025-02-18')).rejects.toBeInstanceOf(RequestFault);
  });
});
