import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecords, type Records } from '../../src/records/records.ts';

/** Records in a folder of their own, which goes when they are closed. */
export function temporaryRecords(now: () => number = Date.now): Records {
  const folder = mkdtempSync(join(tmpdir(), 'parley-records-'));
  const records = openRecords(folder, now);
  return {
    ...records,
    close: () => {
      records.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
