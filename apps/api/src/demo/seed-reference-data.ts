/** Brings the real municipalities and programmes into a database that is no demo. */
import { referenceRows } from '@sammenhaeng/fixtures/reference-data';
import { openDatabase } from '../db.ts';
import { insertRows } from './insert-rows.ts';

/**
 * Adds what is not there yet; what an administrator has changed since stays changed. Safe to call at
 * every start.
 * @returns how many rows were added
 */
export async function seedReferenceData(databaseUrl: string): Promise<number> {
  const db = openDatabase(databaseUrl);
  try {
    return await db.$transaction((tx) => insertRows(tx, referenceRows(), { skipExisting: true }));
  } finally {
    await db.$disconnect();
  }
}
