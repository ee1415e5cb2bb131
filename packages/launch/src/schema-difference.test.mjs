/** Holds the migrations and the Prisma schema together. */
import { expect, test } from '@jest/globals';
import { schemaDifference } from './schema-difference.mjs';

test('the migrations make exactly what the schema says', async () => {
  expect(await schemaDifference()).toBe('');
});
