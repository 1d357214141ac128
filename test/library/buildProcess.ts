import { writeSync } from 'node:fs';
import { openEmbeddedLibrary } from '../../src/library/embeddedLibrary.ts';
import { bringTo, edition } from './editions.ts';

/** Builds an edition in a process that can be killed: `buildProcess.ts FOLDER FINGERPRINT EDITION`. Tells each step in a line. */
async function main([folder = '', fingerprint = '', number = '']: readonly string[]): Promise<void> {
  const tell = (line: string) => writeSync(1, `${line}\n`);
  const writer = openEmbeddedLibrary(folder).write(fingerprint);
  tell('writing');
  bringTo(writer, edition(Number(number)), () => tell('put'));
  tell('committing');
  await writer.commit();
  tell('done');
}

await main(process.argv.slice(2));
