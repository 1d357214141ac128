import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it('A pipe takes no colour, also where the environment would take it', async () => {
  // The environment is read when the colour package is loaded, and Node says undefined of a pipe, not false.
  vi.stubEnv('FORCE_COLOR', '1');
  const { createPaint } = await import('../../src/terminal/paint.ts');
  expect(createPaint(undefined).bold('talks')).toBe('talks');
  expect(createPaint(false).bold('talks')).toBe('talks');
});
