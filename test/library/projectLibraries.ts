import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the libraries that the tests of a run share. */
    readonly projectLibraries: string;
  }
}

/** Makes the folder before the tests, and gives what takes it away after them. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'project-libraries-'));
  project.provide('projectLibraries', folder);
  return () => {
    rmSync(folder, { recursive: true });
  };
}
