import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with one file, gone after the test. */
export function folderWith(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  writeFileSync(join(folder, name), content);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}
