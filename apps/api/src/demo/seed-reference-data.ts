/** Brings the real municipalities and programmes into a database that is no demo. */
import { referenceRows } from '@sammenhaeng/fixtures/reference-data';
import { openDatabase, type Tx } from '../db.ts';
import { insertRows } from './insert-rows.ts';

/**
 * The rows, with chairs only for clusters that come with this start: a period an administrator took
 * away must not come back, nor one beside the period they wrote.
 */
async function rowsFor(tx: Tx): Promise<ReturnType<typeof referenceRows>> {
  const rows = referenceRows();
  const there = new Set((await tx.cluster.findMany({ select: { id: true } })).map(({ id }) => id));
  return {
    ...rows,
    clusterChair: rows.clusterChair.filter(({ clusterId }) => !there.has(clusterId)),
  };
}

/**
 * Adds what is not there yet; what an administrator has changed since stays changed. Safe to call at
 * every start.
 * @returns how many rows were added
 */
export async function seedReferenceData(databaseUrl: string): Promise<number> {
  const db = openDatabase(databaseUrl);
  try {
    return await db.$transaction(async (tx) => {
      const rows = await rowsFor(tx);
      return insertRows(tx, rows, { skipExisting: Object.keys(rows) });
    });
  } finally {
    await db.$disconnect();
  }
}
