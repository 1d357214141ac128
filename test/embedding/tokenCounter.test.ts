import { expect, test } from 'vitest';
import { BUNDLED_MODEL } from '../../src/embedding/model.ts';
import { createTokenCounter } from '../../src/embedding/tokenCounter.ts';

test('the token counter counts the word pieces of the bundled model, without the special tokens', async () => {
  const count = await createTokenCounter(BUNDLED_MODEL);
  expect(count('')).toBe(0);
  expect(count('The ministers met.')).toBe(4);
  // un ##im ##agi ##na ##ble
  expect(count('unimaginable')).toBeGreaterThan(1);
});
