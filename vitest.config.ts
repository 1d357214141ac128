import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that count the children of their process, or look at how a package is loaded. */
const ALONE = ['test/desk/remoteDesk.test.ts', 'test/embedding/localEmbedder.test.ts', 'test/terminal/paint.test.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    // Tests wait for processes of their own, and for answers that never come: fewer would leave a machine of two cores idle.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // Modules of src keep what they know by what it is of, if anything; loading them anew for each file costs more than most tests.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: ALONE,
          isolate: false,
          globalSetup: 'test/library/projectLibraries.ts',
        },
      },
    ],
  },
});
